import type { ByteSource, RawGrid, Recognition } from "../source";
import { type Decode, decoderOf, detectEncoding, type Encoding, isUtf8Mark } from "./encodings";
import { firstRows } from "./firstRows";

const HEAD = 256 * 1024;
const PIECE = 64 * 1024;
/** As many as of a workbook: enough to see the headings between long groups. */
const ROWS = 2000;

/** How a CSV file is written, and its first rows as text: what its columns are recognised from. */
interface CsvSample {
  readonly encoding: Encoding;
  readonly delimiter: Recognition["delimiter"];
  readonly isDelimited: true;
  readonly grid: RawGrid;
}

/** The sample of a CSV file: its beginning is read, and a piece of the middle and of the end to tell the encoding. */
export async function sampleCsv(source: ByteSource): Promise<CsvSample> {
  const head = await source.read(0, Math.min(HEAD, source.size));
  const further = source.size > head.length ? [source.size >> 1, Math.max(head.length, source.size - PIECE)] : [];
  const more = await Promise.all(further.map((offset) => source.read(offset, Math.min(PIECE, source.size - offset))));
  const encoding = detectEncoding(head, more);
  const bytes = asUtf8(head, encoding);
  const final = head.length >= source.size;
  const { delimiter, width } = detectDelimiter(bytes, final, decoderOf(encoding));
  const dialect = { delimiter: delimiter.charCodeAt(0), width, decode: decoderOf(encoding) };
  return {
    encoding,
    delimiter,
    isDelimited: true,
    grid: { name: source.name, firstRow: 1, rows: firstRows(bytes, final, dialect, ROWS) },
  };
}

/** The bytes without byte order mark, UTF-16 turned into UTF-8. */
function asUtf8(head: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return new TextEncoder().encode(new TextDecoder(encoding).decode(head, { stream: true }));
  return isUtf8Mark(head) ? head.subarray(3) : head;
}

type Delimiter = Recognition["delimiter"];
const DELIMITERS: readonly Delimiter[] = [";", "\t", "|", ","];
const LOOKED_AT = 100;

/**
 * The delimiter that gives most rows the same, largest number of fields, and that number.
 * A first line `sep=;` decides, as it does for Excel. In `1;2,5` both give even rows, and `;` more of the file's own
 * columns.
 */
function detectDelimiter(
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
