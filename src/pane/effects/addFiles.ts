import type { Coming } from "../state/swapSources";
import { addSources, newSource } from "./addSources";
import type { Store } from "./store";

/** Adds the files the user has chosen or dropped. */
export async function addFiles(store: Store, files: readonly File[], coming?: Coming): Promise<void> {
  if (files.length === 0) return;
  const old = coming?.how === "instead" ? store.state().sources.find(({ id }) => id === coming.id) : undefined;
  const own = old?.purposeIsOwn ? old.purpose : null;
  await addSources(
    store,
    files.map((file) => newSource(file.name, file.size, { kind: "file", file }, own)),
    coming,
  );
}
