import type { Problem } from "../ledger/problem";
import { decoderOf, isUtf8Mark } from "../source/csv/encodings";
import { firstRows } from "../source/csv/firstRows";
import { sampleCsv } from "../source/csv/sampleCsv";
import { fileFormat } from "../source/fileFormat";
import type { ByteSource, RawGrid } from "../source/source";
import { openWorkbook } from "../source/xlsx/openWorkbook";
import { isRefused, refusalProblem } from "../source/xlsx/refused";
import { listingProblem } from "./listingProblems";

/** A listing has a row a loan, a fund, a project; a file beyond this is something else, and is not taken into memory. */
const MAX_BYTES = 8 * 2 ** 20;

/** The sheets of a small CSV or xlsx file (a CSV has one), or why it is not read. */
export async function listingGrids(source: ByteSource): Promise<readonly RawGrid[] | Problem> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return listingProblem("liste-tom", "error", source.name, `«${source.name}» er tom. Fyll ut listen, eller la den være.`);
    case "unreadable":
      return unknown(source, `den er ${format.what}`);
    case "kostra":
      return unknown(source, "den er en KOSTRA-fil. Gi den med --ledger");
    case "csv":
      return source.size > MAX_BYTES ? unknown(source, "den er for stor til å være en liste. Regnskapet gis med --ledger") : [await csvGrid(source)];
    case "xlsx":
      return xlsxGrids(source);
  }
}

function unknown(source: ByteSource, why: string): Problem {
  return listingProblem("liste-ukjent", "error", source.name, `«${source.name}» kan ikke leses som en liste: ${why}.`);
}

async function csvGrid(source: ByteSource): Promise<RawGrid> {
  const { encoding, delimiter, grid } = await sampleCsv(source);
  const raw = await source.read(0, source.size);
  const utf16 = encoding === "utf-16le" || encoding === "utf-16be";
  const bytes = utf16 ? new TextEncoder().encode(new TextDecoder(encoding).decode(raw)) : isUtf8Mark(raw) ? raw.subarray(3) : raw;
  const width = Math.max(1, ...grid.rows.map((row) => row.length));
  return { ...grid, rows: firstRows(bytes, true, { delimiter: delimiter.charCodeAt(0), width, decode: decoderOf(encoding) }, Infinity) };
}

async function xlsxGrids(source: ByteSource): Promise<readonly RawGrid[] | Problem> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return refusalProblem(source.name, workbook);
  const grids: RawGrid[] = [];
  for (const sheet of workbook.sheets) {
    const grid = await workbook.readSheet(sheet);
    if (isRefused(grid)) return refusalProblem(source.name, grid);
    grids.push(grid);
  }
  return grids;
}
