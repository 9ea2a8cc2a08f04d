import type { ReadOptions } from "../readOptions";
import type { ByteSource } from "../source";
import { isUtf8Mark, type Encoding } from "./encodings";
import { CR, LF } from "./splitRow";

/**
 * What is asked of the file at a time: large enough that asking costs nothing, small enough that a million rows and a
 * hundred take the same memory.
 */
const BLOCK = 1 << 20;
/**
 * A row that does not end within this is taken as it stands: an opening quote that nothing closes must not swallow
 * the file.
 */
const LONGEST_ROW = 1 << 18;

/**
 * Reads rows from `bytes[0, filled)` and returns where the first row not read begins. `final`: no bytes come after.
 * `giveUp`: the first row must be read even if it seems not to end.
 */
export type Scan = (bytes: Uint8Array, filled: number, final: boolean, giveUp: boolean) => number;

/**
 * Passes the source's bytes to `scan` block by block, the next read under way meanwhile; what is left of a block
 * comes first in the next. Throws an AbortError when asked to stop.
 */
export async function scanBlocks(
  source: ByteSource,
  encoding: Encoding,
  options: Pick<ReadOptions, "signal" | "onProgress">,
  scan: Scan,
): Promise<void> {
  const transcode = transcoderOf(encoding);
  let buffer = new Uint8Array(Math.min(BLOCK + (BLOCK >> 2), source.size + 1));
  let filled = 0;
  let offset = 0;
  let next = readBlock(source, 0);
  for (let final = false; !final;) {
    const raw = await next;
    stopIfAborted(options.signal);
    const first = offset === 0;
    offset += raw.length;
    final = offset >= source.size || raw.length === 0;
    if (!final) next = readBlock(source, offset);
    const bytes = transcode(raw, first, final);
    buffer = withRoom(buffer, filled, bytes.length + 1);
    buffer.set(bytes, filled);
    filled += bytes.length;
    if (final && filled > 0 && buffer[filled - 1] !== LF && buffer[filled - 1] !== CR) buffer[filled++] = LF;
    const read = scan(buffer, filled, final, filled > LONGEST_ROW + bytes.length);
    buffer.copyWithin(0, read, filled);
    filled -= read;
    options.onProgress?.(source.size === 0 ? 1 : offset / source.size);
  }
}

function readBlock(source: ByteSource, offset: number): Promise<Uint8Array> {
  const block = source.read(offset, Math.min(BLOCK, source.size - offset));
  // If the scan of the block before throws, nobody awaits this one.
  block.catch(() => undefined);
  return block;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("Innlesingen ble avbrutt", "AbortError");
}

function withRoom(buffer: Uint8Array<ArrayBuffer>, filled: number, more: number): Uint8Array<ArrayBuffer> {
  if (filled + more <= buffer.length) return buffer;
  const larger = new Uint8Array(Math.max(buffer.length * 2, filled + more));
  larger.set(buffer.subarray(0, filled));
  return larger;
}

type Transcode = (raw: Uint8Array, first: boolean, final: boolean) => Uint8Array;

/** UTF-16 as UTF-8; other bytes as they are, without the byte order mark. */
function transcoderOf(encoding: Encoding): Transcode {
  if (encoding !== "utf-16le" && encoding !== "utf-16be")
    return (raw, first) => (first && isUtf8Mark(raw) ? raw.subarray(3) : raw);
  const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()];
  return (raw, _, final) => encoder.encode(decoder.decode(raw, { stream: !final }));
}
