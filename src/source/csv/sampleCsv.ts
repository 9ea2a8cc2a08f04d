import type { ByteSource, RawGrid, Recognition } from "../source";
import { detectDelimiter } from "./detectDelimiter";
import { decoderOf, detectEncoding, isUtf8Mark, type Encoding } from "./encodings";
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
