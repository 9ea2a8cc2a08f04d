import { saidIn } from "../texts/words";
import { holdsWords } from "../table/holdsWords";
import type { Table } from "../table/table";
import { chartRows } from "./chartModels";
import { noteLines } from "./noteLines";
import type { TablePlace } from "../table/excel/tablePlace";

/** Columns before the figures: line number and text. */
export const TEXT_COLUMNS = 2;
/** Title, unit and header. */
export const TITLE_ROWS = 3;

/** Where the tables of a group stand, below each other on one sheet. */
export interface SheetPlan {
  readonly name: string;
  readonly widths: readonly number[];
  /** Characters a note has on one line before it would run out of the sheet. */
  readonly room: number;
  readonly places: readonly TablePlace[];
}

/** The plan of a sheet: known before any formula is written, since formulas point at other tables. */
export function placeTables(name: string, tables: readonly Table[]): SheetPlan {
  const width = TEXT_COLUMNS + Math.max(...tables.map((table) => table.columns.length));
  const widths = [
    numberWidth(tables),
    labelWidth(tables),
    ...Array.from({ length: width - TEXT_COLUMNS }, (_, c) => textWidth(tables, c) ?? 16),
  ];
  const room = widths.slice(1).reduce((sum, each) => sum + each, 0);
  const places: TablePlace[] = [];
  let row = 1;
  for (const table of tables) {
    const firstRow = row + TITLE_ROWS;
    places.push({ table, sheet: name, firstRow, firstColumn: TEXT_COLUMNS });
    // A blank row stands between two tables.
    row = firstRow + table.rows.length + tableNotes(table, room).length + chartRows(table, width) + 1;
  }
  return { name, widths, room, places };
}

/** The lines below a table. */
export const tableNotes = ({ notes, language = "nb" }: Table, room: number): readonly string[] =>
  notes.flatMap((note) => noteLines(saidIn(note, language), room));

/** Numbers of projects are longer than those of lines; without any the column only sets the title off. */
function numberWidth(tables: readonly Table[]): number {
  const longest = Math.max(0, ...tables.flatMap(({ rows }) => rows.map(({ number }) => number.length)));
  return longest === 0 ? 2 : Math.min(12, Math.max(6, roomFor("0".repeat(longest)) + 1));
}

const WIDEST_WORDS = 28;
const SENTENCE = 70;

/** Room for words, less where they all are short as «%»; undefined for a column of figures alone. */
function textWidth(tables: readonly Table[], c: number): number | undefined {
  const wide = tables.filter(({ columns }) => holdsWords(columns[c]));
  if (wide.length === 0) return undefined;
  if (wide.some(({ columns }) => columns[c]?.id === "utkast")) return SENTENCE;
  const own = wide.every(
    ({ columns, rows }) =>
      columns[c]?.kind === "text" &&
      rows.every(({ cells }) => (cells[c]?.kind === "text" ? cells[c].text.length : 0) <= SHORT_WORDS),
  );
  return own && wide.length === tables.length ? SHORT_WORDS + 2 : WIDEST_WORDS;
}

const SHORT_WORDS = 8;

/**
 * Wide enough for the longest text in bold, which would be cut by the figures beside it; where lines need more than a
 * page can give, they are wrapped.
 */
function labelWidth(tables: readonly Table[]): number {
  const longest = (isLine: boolean): number =>
    Math.max(
      0,
      ...tables.flatMap(({ rows }) =>
        rows.filter(({ role }) => (role === "line") === isLine).map(({ label }) => roomFor(label)),
      ),
    );
  const [lines, others] = [longest(true), longest(false)];
  return Math.min(WIDEST_LABEL, Math.max(54, others, lines > WIDEST_LABEL ? WRAPPED_LABEL : lines));
}

const WIDEST_LABEL = 90;
const WRAPPED_LABEL = 72;

/** Characters of the default font that the text takes in bold. */
export const roomFor = (label: string): number => Math.ceil(label.length * 1.1);
