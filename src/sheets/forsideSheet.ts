import { saidIn } from "../texts/words";
import { reportTitle } from "../report/reportTitle";
import type { Report } from "../report/report";
import { absoluteCell, absoluteColumn, quotedSheet } from "../table/excel/a1";
import { TEXT_COLUMN } from "./anchorSheet";
import { asIsCell, padded, textCell } from "./cells";
import { headlineRows, largestRows } from "./forsideFigures";
import { controlRows, factRows, sourceRows, type ForsideRow } from "./forsideRows";
import type { FormulaMode } from "../table/excel/formulas";
import { KONTROLL_BLOCK } from "./kontrollBlock";
import type { BlockModel, CellModel, SheetModel } from "./model";

const FORSIDE_SHEET = "Forside";
const FORSIDE_BLOCK = "#forside";
const WIDTHS = [46, 44, 20, 20, 20, 15, 14, 18];
/**
 * The columns and what they are known by in workbooks, where those that are later than others have come to stand
 * between them.
 */
const COLUMNS = [
  [TEXT_COLUMN, "Hva"],
  ["#2", ""],
  ["#6", "Debet"],
  ["#7", "Kredit"],
  ["#3", "Netto"],
  ["#4", "Rader i kilden"],
  ["#5", "Rader brukt"],
  ["#8", "Måneder"],
] as const;
const STATUS_COLUMN = 4;
const HEADLINE_HEADERS = [
  "Hovedtall",
  "Enhet, eller status mot målet",
  "Tall",
  "Budsjett eller mål",
  "Avvik eller avstand",
];

/**
 * The first sheet of the report: the figures one asks for first and the largest avvik, what the controls say, where
 * each table stands, and last what it is and was made of. `sheets`: the others with their blocks, in order; a block
 * that is no table of the report has an id that begins with #.
 */
export function forsideSheet(
  report: Report,
  sheets: readonly SheetModel[],
  mode: FormulaMode,
  built: string | null,
): SheetModel {
  const isLive = mode !== "verdier";
  const on = { sheets, isLive };
  const rows: readonly ForsideRow[] = [
    { id: "#tittel", cells: [asIsCell(saidIn(reportTitle(report), report.template.language), "title")] },
    ...(report.template.kommune === ""
      ? []
      : [{ id: "#kommune", cells: [asIsCell(report.template.kommune, "heading")] }]),
    ...figures("hovedtall", HEADLINE_HEADERS, headlineRows(report, on)),
    ...figures("avvik", ["Største avvik", "Tabell", "Tall", "Budsjett", "Avvik"], largestRows(report, on)),
    ...section(
      "kontroller",
      [textCell("Kontroller", "header"), textCell("Antall", "headerRight")],
      controlRows(report, isLive ? statusCells(sheets) : null),
    ),
    ...section("innhold", [textCell("Innhold", "header"), textCell("Ark", "headerWords")], contentRows(sheets, isLive)),
    ...section("opplysninger", null, factRows(report, built)),
    ...section(
      "kilder",
      [
        textCell("Kilder", "header"),
        textCell("Kontrollsum", "headerWords"),
        ...COLUMNS.slice(2).map(([, header]) => textCell(header, header === "Måneder" ? "headerWords" : "headerRight")),
      ],
      sourceRows(report),
    ),
  ];
  return {
    name: FORSIDE_SHEET,
    isPlain: true,
    widths: WIDTHS,
    rows: rows.map(({ cells }) => padded(cells, WIDTHS.length)),
    print: { orientation: "portrait" },
    blocks: [blockOf(rows)],
  };
}

/** A blank row, a header row if there is one, and the rows. */
const section = (
  id: string,
  header: readonly CellModel[] | null,
  rows: readonly ForsideRow[],
): readonly ForsideRow[] => [
  { id: `#${id}:luft`, cells: [] },
  ...(header ? [{ id: `#${id}:hode`, cells: header }] : []),
  ...rows,
];

const FIGURE_LOOKS = ["header", "headerWords"] as const;

/** A section of figures; none where there are no rows. */
function figures(id: string, headers: readonly string[], rows: readonly ForsideRow[]): readonly ForsideRow[] {
  const header = headers.map((text, h) => textCell(text, FIGURE_LOOKS[h] ?? "headerRight"));
  return rows.length === 0 ? [] : section(id, header, rows);
}

/** Where the Kontroll sheet says what came of each control; null where it has none. */
function statusCells(sheets: readonly SheetModel[]): string | null {
  const kontroll = sheets.find(({ blocks }) => blocks?.some(({ table }) => table === KONTROLL_BLOCK));
  const rows =
    kontroll?.blocks?.flatMap(({ lines }) =>
      lines.filter(({ id }) => id.startsWith("kontroll:")).map(({ row }) => row),
    ) ?? [];
  return kontroll && rows.length > 0
    ? `${quotedSheet(kontroll.name)}!${absoluteColumn(STATUS_COLUMN, Math.min(...rows), Math.max(...rows))}`
    : null;
}

/** One row a table, and one for each sheet that has none. */
function contentRows(sheets: readonly SheetModel[], isLive: boolean): readonly ForsideRow[] {
  return sheets.flatMap((sheet) => {
    const tables = (sheet.blocks ?? []).filter(({ table }) => !table.startsWith("#"));
    if (tables.length === 0)
      return [
        { id: `ark:${sheet.name}`, cells: [linkCell(sheet.name, sheet, 1, isLive), asIsCell(sheet.name, "words")] },
      ];
    return tables.map(({ table, title, lines }) => ({
      id: `tabell:${table}`,
      cells: [linkCell(title, sheet, lines[0]?.row ?? 1, isLive), asIsCell(sheet.name, "words")],
    }));
  });
}

/**
 * Goes to a cell that holds the text. The formula points at the cell itself, so that the link follows when sheets are
 * renamed and rows inserted; where it cannot, the text stands alone.
 */
function linkCell(text: string, { name, rows }: SheetModel, row: number, isLive: boolean): CellModel {
  const cell = `${quotedSheet(name)}!${absoluteCell(0, row)}`;
  if (!isLive) return { ...asIsCell(text, "link"), link: cell };
  const shown = rows[row - 1]?.[0]?.value === text ? cell : `"${text.replaceAll('"', '""')}"`;
  const formula = `=IFERROR(HYPERLINK("#"&CELL("address",${cell}),${shown}),${shown})`;
  return { value: text, look: "link", asIs: true, formula };
}

const blockOf = (rows: readonly ForsideRow[]): BlockModel => ({
  table: FORSIDE_BLOCK,
  title: "Forside",
  lines: rows.map(({ id }, line) => ({ id, row: line + 1 })),
  columns: COLUMNS.map(([id, header], column) => ({ id, header, column })),
});
