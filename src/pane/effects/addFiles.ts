import { addSources, newSource } from "./addSources";
import type { Store } from "./store";

/** Adds the files the user has chosen or dropped. */
export async function addFiles(store: Store, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const { sourceOfBlob } = await import("../../source/sourceOfBlob");
  await addSources(store, files.map((file) => newSource(file.name, file.size, { kind: "bytes", bytes: sourceOfBlob(file) })));
}
