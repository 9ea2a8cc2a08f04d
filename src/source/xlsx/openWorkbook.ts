import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import type { ByteSource, RawGrid } from "../source";
import { checkXml } from "./checkXml";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { packedZip, type PackedPart } from "./packedZip";
import { isRefused, refuse, type Refused } from "./refused";
import { unpackPart } from "./unpackPart";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** A workbook that has passed the guard. Its parts are unpacked, counted and checked; the parser sees nothing else. */
export interface OpenWorkbook {
  readonly sheets: readonly string[];
  /** The sheet's rows from the top, at most `maxRows` of them; blank rows between are kept so that row numbers hold. */
  readonly readSheet: (sheet: string, maxRows?: number) => Promise<RawGrid | Refused>;
}

/** What a sheet's values need. Pictures, charts, macros and the rest are not even unpacked. */
const NEEDED = /^\[Content_Types\]\.xml$|\.rels$|^xl\/[^/]*\.xml$|^xl\/worksheets\/[^/]*\.xml$/i;

/** The workbook in the file, or why it is not opened. */
export async function openWorkbook(source: ByteSource): Promise<OpenWorkbook | Refused> {
  const entries = await readZipDirectory(source);
  if (isRefused(entries)) return entries;
  const other = otherThanWorkbook(entries.map(({ name }) => name));
  if (other !== null) return refuse("kilde-feil-format", other);
  const parts = await checkedParts(source, entries.filter(({ name }) => NEEDED.test(name)));
  if (isRefused(parts)) return parts;
  const bytes = packedZip(parts);
  const sheets = await sheetNames(bytes);
  return isRefused(sheets) ? sheets : { sheets, readSheet: (sheet, maxRows) => readSheet(bytes, sheet, maxRows) };
}

/** What a zip without a workbook is, or null for one with. */
function otherThanWorkbook(names: readonly string[]): string | null {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\//)) return "den er et Word-dokument";
  if (has(/^ppt\//)) return "den er en presentasjon";
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return "den er et OpenDocument-regneark";
  if (has(/^xl\/workbook\.bin$/)) return "den er en binær arbeidsbok (.xlsb)";
  return has(/^\[Content_Types\]\.xml$/) && has(/^xl\//) ? null : "den er en zip-fil, men ikke en arbeidsbok";
}

/** The parts counted and checked, packed as they came: the parser inflates them piece by piece, so a large sheet is never whole in memory twice. */
async function checkedParts(source: ByteSource, entries: readonly ZipEntry[]): Promise<readonly PackedPart[] | Refused> {
  const parts: PackedPart[] = [];
  for (const entry of entries) {
    const part = await unpackPart(source, entry);
    if (isRefused(part)) return part;
    const check = checkXml(part.bytes, entry.name);
    if (isRefused(check)) return check;
    parts.push({ name: entry.name, packed: check.mended || part.packed === null ? await deflate(part.bytes) : part.packed, bytes: part.bytes.length });
  }
  return parts;
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Visible sheets in the workbook's order; hidden ones only when all are. */
async function sheetNames(bytes: Uint8Array): Promise<readonly string[] | Refused> {
  const found: { readonly name: string; readonly hidden: boolean }[] = [];
  try {
    await readXlsx(bytes, {
      sheets: ({ name, hidden, veryHidden }) => {
        found.push({ name, hidden: hidden === true || veryHidden === true });
        return false;
      },
    });
  } catch (error) {
    return invalid(error);
  }
  const visible = found.filter(({ hidden }) => !hidden);
  return (visible.length > 0 ? visible : found).map(({ name }) => name);
}

async function readSheet(bytes: Uint8Array, sheet: string, maxRows?: number): Promise<RawGrid | Refused> {
  const rows: RawGrid["rows"][number][] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet, ...(maxRows === undefined ? {} : { maxRows }) })) {
      if (index >= MAX_ROWS) return refuse("kilde-xlsx-for-stor", `arket «${sheet}» har flere enn ${MAX_ROWS} rader`);
      if (values.length > MAX_COLUMNS) return refuse("kilde-xlsx-for-stor", `arket «${sheet}» har flere enn ${MAX_COLUMNS} kolonner`);
      while (rows.length < index) rows.push([]);
      rows[index] = values.map(cellOf);
    }
  } catch (error) {
    return invalid(error);
  }
  return { name: sheet, firstRow: 1, rows };
}

/** Dates become ISO text, which the reader of periods knows. */
function cellOf(value: unknown): RawGrid["rows"][number][number] {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function invalid(error: unknown): Refused {
  return refuse("kilde-xlsx-ugyldig", `innholdet kan ikke tolkes (${error instanceof Error ? error.message : String(error)})`);
}
