import type { Forbehold } from "../law/forbehold";
import type { FormulaMode } from "../table/excel/formulas";
import { UNIT_TEXT } from "../table/excel/numberFormats";
import type { TablePlace } from "../table/excel/tablePlace";
import { holdsWords } from "../table/holdsWords";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import { sayIn } from "../texts/sayIn";
import { saidIn } from "../texts/words";
import { emptyCell, padded, textCell } from "./cells";
import { chartModels, chartRows } from "./chartModels";
import { figureCell } from "./figureCell";
import type { CellModel, ChartModel, LookName, SheetModel } from "./model";
import { roomFor, type SheetPlan, tableNotes, TEXT_COLUMNS, TITLE_ROWS } from "./placeTables";

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
      textCell(table.rows.some(({ number }) => number !== "") ? say("Nr.") : "", "header"),
      textCell(table.labelHeader, "header"),
      ...table.columns.map((column) => columnHeader(column, table)),
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

/** A column the user fills says so on its header: the page that is printed has no use for it. */
function columnHeader(column: TableColumn, { unit, language }: Table): CellModel {
  const cell = textCell(column.header, holdsWords(column) ? "headerWords" : "headerRight");
  if (column.kind !== "input") return cell;
  const say = sayIn(language);
  const amounts = column.of === "amount" ? ` ${say(UNIT_TEXT[unit])}.` : "";
  return { ...cell, note: `${say("Felt du fyller selv. Det beholdes når rapporten oppdateres.")}${amounts}` };
}

/**
 * What is not read in the law, where the line stands that follows it, and at the title what the table follows: it is
 * there on the screen, and not in the way on paper.
 */
function withNote(cell: CellModel, table: Table, row: string | undefined, { forbehold }: Surroundings): CellModel {
  const texts = [
    ...(row === undefined
      ? [`${sayIn(table.language)("Kilde")}: ${saidIn(table.source, table.language ?? "nb")}`]
      : []),
    ...forbehold.filter((each) => each.tables.includes(table.id) && each.row === row).map(({ text }) => text),
  ];
  return texts.length === 0 ? cell : { ...cell, note: texts.join("\n") };
}

const LABEL_LOOKS: Readonly<Record<TableRow["role"], LookName>> = {
  heading: "heading",
  line: "label",
  sum: "sumLabel",
  total: "totalLabel",
};

/** What is left of an A4 page inside Excel's normal margins, in points. */
const PAGE: Readonly<Record<SheetModel["print"]["orientation"], { readonly width: number; readonly height: number }>> =
  {
    portrait: { width: 494, height: 734 },
    landscape: { width: 741, height: 487 },
  };
const ROW_POINTS = 15;
const CHARACTER_POINTS = 5.25;

/**
 * The rows, from 1, after which a page ends so that no table is divided where it could stand whole on the next page.
 * `starts`: the first row of each table, from 1; `rows`: of the whole sheet.
 */
export function pageBreaks(
  starts: readonly number[],
  rows: number,
  widths: readonly number[],
  orientation: SheetModel["print"]["orientation"],
): readonly number[] {
  const { width, height } = PAGE[orientation];
  const scale = Math.min(1, width / (widths.reduce((sum, each) => sum + each, 0) * CHARACTER_POINTS));
  const capacity = Math.floor(height / (ROW_POINTS * scale));
  const breaks: number[] = [];
  let top = 1;
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? rows + 2) - 2;
    if (start === top || end - top < capacity) return;
    breaks.push(start - 1);
    top = start;
  });
  return breaks;
}
