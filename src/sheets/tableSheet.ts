import { kronerOf } from "../amounts/ore";
import type { Forbehold } from "../law/forbehold";
import { sayIn } from "../texts/sayIn";
import { holdsWords } from "../table/holdsWords";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import { emptyCell, numberCell, padded, ratioCell, textCell } from "./cells";
import { chartModels, chartRows } from "./chartModels";
import { cellFormula, type FormulaMode } from "../table/excel/formulas";
import type { CellModel, ChartModel, LookName, SheetModel } from "./model";
import { AMOUNT_FORMATS, KRONER_PER_UNIT, UNIT_TEXT, UNIT_FORMATS } from "../table/excel/numberFormats";
import { pageBreaks } from "./pageBreaks";
import { roomFor, tableNotes, TEXT_COLUMNS, TITLE_ROWS, type SheetPlan } from "./placeTables";
import type { TablePlace } from "../table/excel/tablePlace";

/**
 * The tables of one group on one sheet, below each other: title, unit, header, rows, notes. `places`: of every table of
 * the workbook.
 */
export function tableSheet(
  { name, widths, room, places: own }: SheetPlan,
  places: readonly TablePlace[],
  mode: FormulaMode,
  forbehold: readonly Forbehold[] = [],
): SheetModel {
  const width = widths.length;
  const rows: (readonly CellModel[])[] = [];
  const charts: ChartModel[] = [];
  for (const place of own) {
    if (rows.length > 0) rows.push(padded([], width));
    rows.push(
      ...tableRows(place, { places, mode, room, labelWidth: widths[TEXT_COLUMNS - 1] as number, forbehold }).map(
        (row) => padded(row, width),
      ),
    );
    charts.push(...chartModels(place, rows.length + 1, width));
    rows.push(...Array.from({ length: chartRows(place.table, width) }, () => padded([], width)));
  }
  const single = own.length === 1;
  const orientation = width > 6 ? "landscape" : "portrait";
  const breaksAfter = pageBreaks(startsOf(own, charts), rows.length, widths, orientation);
  return {
    name,
    widths,
    rows,
    isPlain: true,
    ...(charts.length > 0 && { charts }),
    freeze: { rows: single ? TITLE_ROWS : 0, columns: TEXT_COLUMNS },
    print: {
      orientation,
      ...(single ? { repeatRows: [1, TITLE_ROWS] as const } : {}),
      ...(breaksAfter.length > 0 ? { breaksAfter } : {}),
    },
  };
}

/** Rows, from 1, where a table or a band of charts begins. */
function startsOf(places: readonly TablePlace[], charts: readonly ChartModel[]): readonly number[] {
  const starts = new Set([
    ...places.map(({ firstRow }) => firstRow - TITLE_ROWS),
    ...charts.map(({ place }) => place.row),
  ]);
  return [...starts].sort((a, b) => a - b);
}

interface Surroundings {
  readonly places: readonly TablePlace[];
  readonly mode: FormulaMode;
  readonly room: number;
  /** Characters a line text has before it is wrapped. */
  readonly labelWidth: number;
  readonly forbehold: readonly Forbehold[];
}

function tableRows(place: TablePlace, around: Surroundings): (readonly CellModel[])[] {
  const { table } = place;
  const say = sayIn(table.language);
  return [
    [withNote(textCell(table.title, "title"), table, undefined, around)],
    [textCell(table.unitText ?? say(UNIT_TEXT[table.unit]), "unit")],
    [
      textCell(say("Nr."), "header"),
      textCell(table.labelHeader, "header"),
      ...table.columns.map((column) => textCell(column.header, holdsWords(column) ? "headerWords" : "headerRight")),
    ],
    ...table.rows.map((row) => [
      textCell(row.number, LABEL_LOOKS[row.role]),
      withNote(
        textCell(
          row.label,
          row.role === "line" && roomFor(row.label) > around.labelWidth ? "wrapped" : LABEL_LOOKS[row.role],
        ),
        table,
        row.id,
        around,
      ),
      ...table.columns.map((column, c) => figureCell(place, row, column, row.cells[c] as Cell, around)),
    ]),
    ...tableNotes(table, around.room).map((line) => [emptyCell("note"), textCell(line, "note")]),
  ];
}

/** What is not read in the law, where the line stands that follows it. */
function withNote(cell: CellModel, { id }: Table, row: string | undefined, { forbehold }: Surroundings): CellModel {
  const texts = forbehold.filter((each) => each.tables.includes(id) && each.row === row).map(({ text }) => text);
  return texts.length === 0 ? cell : { ...cell, note: texts.join("\n") };
}

const LABEL_LOOKS: Readonly<Record<TableRow["role"], LookName>> = {
  heading: "heading",
  line: "label",
  sum: "sumLabel",
  total: "totalLabel",
};
const WORD_LOOKS: Readonly<Record<TableRow["role"], LookName>> = {
  heading: "heading",
  line: "words",
  sum: "sumWords",
  total: "totalWords",
};
const FIGURE_LOOKS: Readonly<Record<TableRow["role"], LookName>> = {
  heading: "heading",
  line: "figure",
  sum: "sumFigure",
  total: "totalFigure",
};

function figureCell(
  place: TablePlace,
  row: TableRow,
  column: TableColumn,
  cell: Cell,
  { places, mode }: Surroundings,
): CellModel {
  const look = FIGURE_LOOKS[row.role];
  const formula = cellFormula(place, row, column, mode, places);
  if (column.kind === "input" && row.role !== "heading") return inputCell(place.table, row, column.of, cell, formula);
  if (mode !== "verdier" && isField(column, cell, formula))
    return {
      value: null,
      look: "inputFigure",
      format: cell.kind === "unknown" ? numberFormat(cell.decimals) : FIELD_FORMAT,
    };
  switch (cell.kind) {
    case "empty":
      return emptyCell(look);
    case "amount":
      return numberCell(kronerOf(cell.ore), AMOUNT_FORMATS[place.table.unit], look, formula);
    case "number":
      return numberCell(cell.value.toNumber(), numberFormat(cell.decimals), look, formula);
    case "unknown":
      return numberCell(formula === undefined ? null : "", numberFormat(cell.decimals), look, formula);
    case "text":
      if (column.id === "utkast") return textCell(cell.text, "wrappedWords");
      // Excel shows the formula itself where its cell has the text format.
      return formula === undefined
        ? textCell(cell.text, WORD_LOOKS[row.role])
        : { value: cell.text, look: WORD_LOOKS[row.role], formula };
    case "ratio":
      return ratioCell(
        cell.ratio?.toNumber() ?? withoutBase(column, formula !== undefined),
        look,
        formula,
        cell.decimals,
      );
  }
}

const numberFormat = (decimals: number): string => `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;

/** A figure that is the user's to fill, where what follows from it is calculated. */
const isField = (column: TableColumn, cell: Cell, formula: string | undefined): boolean =>
  column.kind === "value" &&
  column.isField === true &&
  formula === undefined &&
  (cell.kind === "unknown" || (cell.kind === "ratio" && cell.ratio === null));

const FIELD_FORMAT = "0.0%";

/** A field of the user's. Amounts stand in the table's unit, since that is what one types below «Beløp i 1000 kr». */
function inputCell(
  { unit }: Table,
  { role, formula: ofRow }: TableRow,
  of: "amount" | "text",
  cell: Cell,
  formula: string | undefined,
): CellModel {
  const isField = of === "text" || ofRow?.is === "postings";
  if (of === "text")
    return cell.kind === "text" ? textCell(cell.text, "inputWords") : { value: null, look: "inputWords", format: "@" };
  const look = isField ? "input" : FIGURE_LOOKS[role];
  if (cell.kind !== "amount") return isField ? { value: null, look, format: UNIT_FORMATS[unit] } : emptyCell(look);
  return numberCell(kronerOf(cell.ore) / KRONER_PER_UNIT[unit], UNIT_FORMATS[unit], look, formula);
}

/**
 * What a percentage without base shows: the value its formula gives, or the same said as text where there is no
 * formula.
 */
function withoutBase(column: TableColumn, live: boolean): number | string | null {
  switch (column.kind === "percent" || column.kind === "share" ? column.zeroBudget : "blank") {
    case "blank":
      return live ? "" : null;
    case "zero":
      return 0;
    case "na":
      return live ? "#N/A" : "n.a.";
  }
}
