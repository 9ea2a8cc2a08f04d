import type { ByteSource } from "./source";

/** A file the user has chosen in the browser as a source; only the stretch asked for is read. */
export function sourceOfBlob(file: Blob & { readonly name: string }): ByteSource {
  return {
    name: file.name,
    size: file.size,
    read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
  };
}
