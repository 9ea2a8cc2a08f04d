import type { ByteSource } from "../source";
import { MAX_TOKEN_BYTES } from "../xlsx/limits";
import { Refusal, refusal } from "../xlsx/refused";
import { unpackEntry } from "../zip/unpackEntry";
import type { ZipEntry } from "../zip/zipDirectory";
import { malformed } from "./malformed";
import { utf8Pieces } from "./utf8Pieces";
import { createXmlScanner, type XmlScan, type XmlSink } from "./xmlScanner";
import { words, wordsOf, type Text } from "../../texts/words";

/** Pieces are gathered to this before they are scanned. */
const BLOCK = 1 << 17;

interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes of the part that have passed. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** The message when it cannot be read further, of the reason; without it the part is named. */
  readonly explain?: (reason: Text) => Text;
}

/**
 * Gives the elements of a part of the zip to `sink`, as they are unpacked. Throws a Refusal that names the part when
 * something is wrong with it, and an AbortError when asked to stop.
 */
export async function scanPart(
  source: ByteSource,
  entry: ZipEntry,
  names: readonly string[],
  sink: XmlSink,
  options: ScanOptions = {},
): Promise<void> {
  try {
    await scanPieces(utf8Pieces(unpackEntry(source, entry)), createXmlScanner(names, sink), sink, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, refused } = error.reason;
    throw refusal(code, options.explain?.(refused) ?? words`delen «${entry.name}»: ${wordsOf(refused)}`);
  }
}

async function scanPieces(
  pieces: AsyncIterable<Uint8Array>,
  scan: XmlScan,
  sink: XmlSink,
  options: ScanOptions,
): Promise<void> {
  let buffer = new Uint8Array(BLOCK * 2);
  let filled = 0;
  let passed = 0;
  for await (const piece of pieces) {
    buffer = withRoom(buffer, filled + piece.length);
    buffer.set(piece, filled);
    filled += piece.length;
    if (filled < BLOCK) continue;
    options.signal?.throwIfAborted();
    const read = scan(buffer, filled, false);
    if (sink.done) return;
    buffer.copyWithin(0, read, filled);
    filled -= read;
    options.onBytes?.((passed += read));
    if (filled > MAX_TOKEN_BYTES)
      throw malformed(words`XML-en har et merke, en tekst eller en kommentar på mer enn ${MAX_TOKEN_BYTES} byte`);
  }
  scan(buffer, filled, true);
}

function withRoom(buffer: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= buffer.length) return buffer;
  const larger = new Uint8Array(length * 2);
  larger.set(buffer);
  return larger;
}
