import type { ByteSource } from "../source";

const CHUNK = 64 * 1024;

interface Line {
  readonly line: string;
  /** From 1. */
  readonly row: number;
  /** How much of the file has passed, 0 to 1. */
  readonly share: number;
}

/** The lines of an ISO-8859-1 file without their line ends, read a piece at a time. An empty last line is no line. */
export async function* linesOf(source: ByteSource): AsyncGenerator<Line> {
  const decoder = new TextDecoder("iso-8859-1");
  let rest = "";
  let row = 0;
  for (let offset = 0; offset < source.size; offset += CHUNK) {
    const bytes = await source.read(offset, Math.min(CHUNK, source.size - offset));
    const lines = (rest + decoder.decode(bytes)).split("\n");
    rest = lines.pop() as string;
    for (const line of lines) yield { line: withoutCr(line), row: (row += 1), share: Math.min(1, (offset + bytes.length) / source.size) };
  }
  if (rest !== "") yield { line: withoutCr(rest), row: row + 1, share: 1 };
}

const withoutCr = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
