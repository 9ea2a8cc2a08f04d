import type { Recognition } from "../source";
import type { Decode } from "./encodings";
import { firstRows } from "./firstRows";

type Delimiter = Recognition["delimiter"];
const DELIMITERS: readonly Delimiter[] = [";", "\t", "|", ","];
const LOOKED_AT = 100;

/**
 * The delimiter that gives most rows the same, largest number of fields, and that number.
 * A first line `sep=;` decides, as it does for Excel. In `1;2,5` both give even rows, and `;` more of the file's own
 * columns.
 */
export function detectDelimiter(
  bytes: Uint8Array,
  final: boolean,
  decode: Decode,
): { readonly delimiter: Delimiter; readonly width: number } {
  const named = /^sep=([;,\t|])/i.exec(decode(bytes, 0, Math.min(8, bytes.length)))?.[1];
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(bytes, final, delimiter, decode) }));
  const best =
    scored.find(({ delimiter }) => delimiter === named) ?? scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, width: best.width };
}

function evenness(
  bytes: Uint8Array,
  final: boolean,
  delimiter: Delimiter,
  decode: Decode,
): { readonly width: number; readonly score: number } {
  const counts = new Map<number, number>();
  for (const { length } of firstRows(bytes, final, { delimiter: delimiter.charCodeAt(0), width: 2, decode }, LOOKED_AT))
    counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, score] = [1, 0];
  for (const [length, rows] of counts) if (rows * (length - 1) > score) [width, score] = [length, rows * (length - 1)];
  return { width, score };
}
