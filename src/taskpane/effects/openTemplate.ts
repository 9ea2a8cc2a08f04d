import { text } from "../texts/text";
import { MOST_TEMPLATE_BYTES, proposeTemplate } from "./proposeTemplate";
import type { Store } from "./store";

/** Opens a template file, also one of a shared folder, and shows what it would change; or says beside the field why it cannot be used. */
export async function openTemplate(store: Store, file: File): Promise<void> {
  const kilde = `«${file.name}»`;
  const failure = file.size > MOST_TEMPLATE_BYTES ? text("mal.forStor", { kilde }) : proposeTemplate(store, kilde, new Uint8Array(await file.arrayBuffer()));
  if (failure !== null) store.dispatch({ kind: "failed", place: "mal", message: failure });
}
