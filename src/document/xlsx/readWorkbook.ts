import type { ByteSource } from "../../source/source";
import type { WorkbookFacts } from "../../source/xlsx/cellValue";
import { refusal, type Refusal } from "../../source/xlsx/refused";
import { readSharedTexts } from "../../source/xlsx/sharedTexts";
import { cellAddress, type SheetCell, type SheetRow } from "../../source/xlsx/sheetCell";
import { createSheetSink, SHEET_NAMES } from "../../source/xlsx/sheetSink";
import { readWorkbookParts } from "../../source/xlsx/workbookParts";
import { scanPart } from "../../source/xml/scanPart";
import { readZipDirectory } from "../../source/zip/zipDirectory";
import { words } from "../../texts/words";
import { decimalSignOf } from "../cellNumber";
import { gridBlocks, type GridCell } from "../gridBlocks";
import { MAX_CELLS } from "../limits";
import type { Block, ReportDocument } from "../reportDocument";
import { numberFormats } from "./numberFormats";

/**
 * The report that a workbook is: each sheet that is shown under its name, its numbers as their formats print them, rows
 * parted where one is blank. Throws a Refusal for what is no workbook, or too large to be a report.
 */
export async function readWorkbook(source: ByteSource): Promise<ReportDocument> {
  const entries = await readZipDirectory(source);
  const { sheets, sharedTexts, styles, ...facts } = await readWorkbookParts(source, entries);
  const all: WorkbookFacts = {
    ...facts,
    texts: await readSharedTexts(source, sharedTexts),
    styleKinds: new Uint8Array(0),
    print: await numberFormats(source, styles),
  };
  const read = await rowsOfSheets(source, sheets, all);
  const lines = read.flatMap(({ rows }) => rows.map(({ cells: row }) => row.map(textOf).join(" ")));
  const decimal = decimalSignOf(lines.join("\n"));
  return {
    name: source.name,
    decimal,
    pagesWithoutText: [],
    blocks: read.flatMap(({ name, rows }) =>
      rows.length === 0
        ? []
        : [heading(name, name, "A1"), ...stretchesOf(rows).flatMap((stretch) => blocksOf(name, stretch, decimal))],
    ),
  };
}

interface SheetRows {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** The rows of the sheets that are shown. */
async function rowsOfSheets(
  source: ByteSource,
  sheets: Awaited<ReturnType<typeof readWorkbookParts>>["sheets"],
  facts: WorkbookFacts,
): Promise<readonly SheetRows[]> {
  const read: SheetRows[] = [];
  let cells = 0;
  for (const { name, entry } of sheets.filter(({ visibility }) => visibility === "visible")) {
    const rows: SheetRow[] = [];
    const take = (row: SheetRow): boolean => {
      cells += row.cells.length;
      const uncalculated = row.cells.findIndex((cell) => typeof cell === "object" && cell?.kind === "uncalculated");
      if (uncalculated >= 0) throw notCalculated(name, cellAddress(uncalculated + 1, row.number));
      if (cells > MAX_CELLS)
        throw refusal("kilde-xlsx-for-stor", words`den har mer enn ${MAX_CELLS} celler, som er grensen`);
      rows.push(row);
      return true;
    };
    await scanPart(source, entry, SHEET_NAMES, createSheetSink(facts, take));
    read.push({ name, rows });
  }
  return read;
}

const notCalculated = (sheet: string, address: string): Refusal =>
  refusal(
    "kilde-xlsx-ugyldig",
    words`arket «${sheet}» har formler som ikke er regnet ut, den første i celle ${address}`,
  );

/** What a cell prints; nothing for what could not be worked out. */
const textOf = (cell: SheetCell | undefined): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "boolean" ? (cell ? "SANN" : "USANN") : "";

/** Rows that stand together. */
function stretchesOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const stretches: SheetRow[][] = [];
  let before = 0;
  for (const row of rows) {
    if (row.cells.every((cell) => textOf(cell) === "")) continue;
    if (stretches.length > 0 && row.number === before + 1) (stretches.at(-1) as SheetRow[]).push(row);
    else stretches.push([row]);
    before = row.number;
  }
  return stretches;
}

const LONGEST_HEADING = 100;
const SAYS_UNIT = /^(?:beløp|tall|tal|alle tall|i hele|amounts?)(?!\p{L})/iu;

/** A title above a table is its heading; the rest is the table, and what is written in its cells. */
function blocksOf(sheet: string, rows: readonly SheetRow[], decimal: ReportDocument["decimal"]): readonly Block[] {
  const [first, ...others] = rows as readonly [SheetRow, ...SheetRow[]];
  const texts = first.cells.map(textOf).filter((text) => text !== "");
  const [title = ""] = texts;
  const isShort = texts.length === 1 && title.length <= LONGEST_HEADING;
  const isTitle = isShort && !/[.!?]$|^[-\d\s.,%]+$/.test(title) && !SAYS_UNIT.test(title);
  if (!isTitle) return gridBlocks(gridOf(sheet, rows), decimal);
  const address = cellAddress(first.cells.findIndex((cell) => textOf(cell) !== "") + 1, first.number);
  const below = others.length === 0 ? [] : gridBlocks(gridOf(sheet, others), decimal);
  return [heading(title, sheet, address), ...below];
}

/** The first is the sheet's own name. */
const heading = (text: string, sheet: string, address: string): Block => ({
  kind: "heading",
  level: text === sheet && address === "A1" ? 1 : 2,
  text,
  stretches: [{ from: 0, place: { kind: "address", sheet, address } }],
});

/** Cells by column, as many in each row as in the longest. */
function gridOf(sheet: string, rows: readonly SheetRow[]): readonly (readonly GridCell[])[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return rows.map(({ number, cells }) =>
    Array.from({ length: width }, (_, c): GridCell => ({
      text: textOf(cells[c]),
      span: 1,
      place: { kind: "address", sheet, address: cellAddress(c + 1, number) },
    })),
  );
}
