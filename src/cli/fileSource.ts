import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { Duplex } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ByteSource } from "../source/source";
import type { Unpacking } from "../source/zip/unpackEntry";
import { systemErrorText } from "./systemErrorText";
import { UsageError } from "./usageError";
import { words, wordsOf } from "../texts/words";

/** What is unpacked at a time. */
const UNPACKED_BYTES = 1 << 17;

/**
 * A file that is read, to be closed by the caller. `close` throws UsageError where the file is another than when it
 * was opened.
 */
export type FileSource = ByteSource & Unpacking & { close(): Promise<void> };

/**
 * The file as a source. Its name is the file's without folders. Throws UsageError for one that cannot be opened, or
 * is no file.
 */
export async function openFileSource(path: string): Promise<FileSource> {
  const handle = await openedFile(path).catch((error: unknown) => {
    throw new UsageError(words`Kan ikke åpne «${path}»: ${wordsOf(systemErrorText(error))}.`);
  });
  const before = await stateOf(handle);
  const size = Number(before.size);
  return {
    name: basename(path),
    size,
    // Node's own DecompressionStream hands out pieces of 16 kB, and the handing out takes longer than the unpacking.
    gunzip: () =>
      Duplex.toWeb(createGunzip({ chunkSize: UNPACKED_BYTES })) as ReturnType<NonNullable<Unpacking["gunzip"]>>,
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
    async close() {
      const [same, there] = [await stateOf(handle), await stat(path, { bigint: true }).catch(() => null)];
      await handle.close();
      if (there === null || !isSame(before, same) || !isSame(before, there))
        throw new UsageError(
          words`«${path}» ble endret mens den ble lest, og tallene kan være fra to utgaver av den. Vent til filen er ferdig skrevet, og kjør på nytt.`,
        );
    },
  };
}

/** Without waiting for one who writes, as a pipe is opened otherwise. */
async function openedFile(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const state = await handle.stat();
  if (state.isFile()) return handle;
  await handle.close();
  // What Windows answers of a folder at once, Linux first says when it is read.
  throw Object.assign(new Error(path), { code: state.isDirectory() ? "EISDIR" : "ENOTFILE" });
}

type State = Awaited<ReturnType<typeof stateOf>>;

const stateOf = (handle: FileHandle) => handle.stat({ bigint: true });

const isSame = (a: State, b: State): boolean =>
  a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino && a.dev === b.dev;
