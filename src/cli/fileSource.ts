import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { ByteSource } from "../source/source";

/** The file as a source, to be closed by the caller. Its name is the file's without folders. Rejects as node:fs does when it cannot be opened. */
export async function openFileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const handle = await open(path, "r");
  const { size, isFolder } = await handle.stat().then((stat) => ({ size: stat.size, isFolder: stat.isDirectory() }));
  if (isFolder) {
    await handle.close();
    // What Windows answers at once, Linux first says when it is read.
    throw Object.assign(new Error(`EISDIR: ${path}`), { code: "EISDIR" });
  }
  return {
    name: basename(path),
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}
