import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import { MOST_TEMPLATE_BYTES, proposeTemplate } from "./proposeTemplate";
import type { Store } from "./store";

/**
 * Opens a template file, also one of a shared folder, and shows what it would change; or says beside the field why it
 * cannot be used. Of several files none is taken: which of them was meant, only the user knows.
 */
export async function openTemplate(store: Store, files: readonly File[]): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  const failure =
    others.length === 0
      ? await openOne(store, file)
      : words("mal.flereFiler", { n: files.length, filer: files.map(inQuotes).join(", ") });
  if (failure !== null) store.dispatch({ kind: "failed", place: "mal", message: failure });
}

const inQuotes = ({ name }: File): string => `«${name}»`;

async function openOne(store: Store, file: File): Promise<Text | null> {
  const kilde = inQuotes(file);
  return file.size > MOST_TEMPLATE_BYTES
    ? words("mal.forStor", { kilde })
    : proposeTemplate(store, kilde, new Uint8Array(await file.arrayBuffer()));
}
