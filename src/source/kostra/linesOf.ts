import { isUtf8Mark } from "../csv/encodings";
import type { ByteSource } from "../source";

const CHUNK = 64 * 1024;

interface Line {
  readonly line: string;
  /** From 1. */
  readonly row: number;
  /** How much of the file has passed, 0 to 1. */
  readonly share: number;
}

/**
 * The lines of an ISO-8859-1 file without their line ends, read a piece at a time; blank ones and a byte order mark
 * are passed over, and a file in UTF-16 or UTF-8 with a mark is read as that.
 */
export async function* linesOf(source: ByteSource): AsyncGenerator<Line> {
  let decoder: TextDecoder | null = null;
  let rest = "";
  let row = 0;
  for (let offset = 0; offset < source.size; offset += CHUNK) {
    const bytes = await source.read(offset, Math.min(CHUNK, source.size - offset));
    decoder ??= decoderOf(bytes);
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() as string;
    for (const line of lines) {
      row += 1;
      if (withoutCr(line) !== "")
        yield { line: withoutCr(line), row, share: Math.min(1, (offset + bytes.length) / source.size) };
    }
  }
  if (withoutCr(rest) !== "") yield { line: withoutCr(rest), row: row + 1, share: 1 };
}

/** The mark itself is no part of what is decoded. */
function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder(isUtf8Mark(bytes) ? "utf-8" : "iso-8859-1");
}

const withoutCr = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
