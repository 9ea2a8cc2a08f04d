import { columnLetters, quotedSheet } from "../../table/excel/a1";
import { HEADER_LINE } from "../../sheets/anchorSheet";
import { valuesMark, type Content } from "../../sheets/fingerprint";
import { GRUNNLAG_BLOCK } from "../../sheets/grunnlagSheet";
import type { BlockModel, CellModel, SheetModel, WorkbookModel } from "../../sheets/model";
import { contentOf } from "../../sheets/placedBlocks";
import type { Anchors } from "../readAnchors";
import type { Step } from "../writePlan";
import { contentAt, valueAt, type Contents } from "./contents";
import type { PlacedTable } from "./placeTables";
import type { CellToWrite } from "./writeSteps";

/** What becomes of `Grunnlag`, which stands where it stands with new content. */
export interface RefreshedGrunnlag {
  readonly sheet: string;
  /** Whole lines to put in, `at` from 1: columns behind its last, and rows before its last. */
  readonly insertions: readonly { readonly axis: "rows" | "columns"; readonly at: number; readonly count: number }[];
  readonly writes: readonly CellToWrite[];
  /** What the cells held, where they stood before anything was inserted. */
  readonly undo: readonly CellToWrite[];
  readonly formats: readonly Step[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly table: { readonly name: string; readonly address: string; readonly was: string } | null;
  readonly columns: readonly { readonly id: string; readonly header: string; readonly column: number | null }[];
  readonly header: number;
  /** Its header as a block, for formulas that point there. */
  readonly placed: PlacedTable;
  /** Its content was not what the report had written. */
  readonly wasChanged: boolean;
}

/** The new `Grunnlag` in the place of the old; null when the workbook has it no more. */
export function refreshGrunnlag(
  model: WorkbookModel,
  anchors: Anchors,
  contents: Contents,
  tables: readonly string[],
): RefreshedGrunnlag | null {
  const anchored = anchors.tables.get(GRUNNLAG_BLOCK);
  const newSheet = model.sheets.find(({ blocks = [] }) => blocks.some(({ table }) => table === GRUNNLAG_BLOCK));
  const block = newSheet?.blocks?.[0];
  const header = anchored?.lines.get(HEADER_LINE)?.row;
  if (!anchored?.sheet || !newSheet || !block || typeof header !== "number") return null;
  const known = [...anchored.columns.values()].flatMap((each) =>
    each.column === null ? [] : [{ ...each, column: each.column }],
  );
  const columns = withAdded(known, block);
  const old = bodyRows(contents, anchored.sheet, header, known);
  const rows = Math.max(newSheet.rows.length - 1, 1);
  const area: Area = { sheet: anchored.sheet, header, rows, old: old.length, columns, known };
  const written = writesOf(area, newSheet, block, contents);
  const isMoved = columns.length > known.length || rows !== old.length;
  return {
    sheet: anchored.sheet,
    insertions: insertionsOf(area),
    ...written,
    formats: isMoved ? formatsOf(area, newSheet, block) : [],
    names: model.names.map(({ name, address }) => ({
      name,
      formula: `=${quotedSheet(area.sheet)}!${bodyColumn(area, block, address)}`,
    })),
    table:
      newSheet.table && tables.includes(newSheet.table.name) && isMoved ? tableOf(area, newSheet.table.name) : null,
    columns,
    header,
    placed: placedHeader(area, { model: newSheet, block, anchored }),
    wasChanged:
      written.writes.length > 0 && valuesMark([known.map((each) => each.header), ...old]) !== anchors.facts.grunnlag,
  };
}

/** The columns it has, and behind the last those it is to have besides. */
function withAdded(known: readonly KnownColumn[], block: BlockModel): readonly KnownColumn[] {
  const added = block.columns.filter(({ id }) => !known.some((each) => each.id === id));
  const last = Math.max(...known.map(({ column }) => column));
  return [...known, ...added.map(({ id, header }, offset) => ({ id, header, column: last + 1 + offset }))];
}

function insertionsOf({ header, rows, old, columns, known }: Area): RefreshedGrunnlag["insertions"] {
  const added = columns.length - known.length;
  const first = Math.max(...known.map(({ column }) => column)) + 2;
  return [
    ...(added > 0 ? [{ axis: "columns" as const, at: first, count: added }] : []),
    ...(rows > old ? [{ axis: "rows" as const, at: header + Math.max(old, 1), count: rows - old }] : []),
  ];
}

const tableOf = ({ header, rows, old, columns, known }: Area, name: string): RefreshedGrunnlag["table"] => ({
  name,
  address: tableAddress(header, rows, columns),
  was: tableAddress(header, old, known),
});

const placedHeader = (
  { sheet, header, columns }: Area,
  block: Pick<PlacedTable, "model" | "block" | "anchored">,
): PlacedTable => ({
  ...block,
  sheet,
  rowsNow: new Map([[HEADER_LINE, header]]),
  rows: new Map([[HEADER_LINE, header]]),
  columns: new Map(columns.map(({ id, column }) => [id, column])),
  newColumns: new Set(),
});

interface KnownColumn {
  readonly id: string;
  readonly header: string;
  readonly column: number;
}

interface Area {
  readonly sheet: string;
  readonly header: number;
  /** Rows of content that it is to have, and that it has. */
  readonly rows: number;
  readonly old: number;
  readonly columns: readonly KnownColumn[];
  readonly known: readonly KnownColumn[];
}

/** The rows below the header, to the first without anything in its columns. */
function bodyRows(
  contents: Contents,
  sheet: string,
  header: number,
  columns: readonly KnownColumn[],
): readonly (readonly Content[])[] {
  const rows: Content[][] = [];
  for (let row = header + 1; ; row += 1) {
    const cells = columns.map(({ column }) => valueAt(contents, sheet, row, column));
    if (cells.every((content) => content === "")) return rows;
    rows.push(cells);
  }
}

/** Row by row: one that holds what it should is left alone. New rows come before the last old one. */
function writesOf(
  { sheet, header, rows, old, columns, known }: Area,
  newSheet: SheetModel,
  block: BlockModel,
  contents: Contents,
): Pick<RefreshedGrunnlag, "writes" | "undo"> {
  const positions = new Map(block.columns.map(({ id, column }) => [id, column]));
  const inserted = Math.max(0, rows - old);
  const nowAt = (row: number): number | null =>
    row < header + Math.max(old, 1) ? row : row < header + Math.max(old, 1) + inserted ? null : row - inserted;
  const [writes, undo]: [CellToWrite[], CellToWrite[]] = [[], []];
  for (let row = header; row <= header + Math.max(rows, old); row += 1) {
    const now = nowAt(row);
    const cells = columns.map(({ id, header: text, column }) => {
      const isKnown = known.some((each) => each.id === id);
      const was = now === null || !isKnown ? "" : contentAt(contents, sheet, now, column);
      const cell = newSheet.rows[row - header]?.[positions.get(id) ?? -1];
      // The header of a column that has gone stays, since names and the table stand on it.
      const content = row === header ? text : cell ? contentOf(cell) : "";
      return { sheet, row, column, content, was, isKnown };
    });
    if (cells.every(({ content, was }) => content === was)) continue;
    writes.push(...cells.map(({ column, content }) => ({ sheet, row, column, content })));
    if (now !== null)
      undo.push(
        ...cells.filter(({ isKnown }) => isKnown).map(({ column, was }) => ({ sheet, row: now, column, content: was })),
      );
  }
  return { writes, undo };
}

const bodyAddress = (column: number, header: number, rows: number): string =>
  `${columnLetters(column)}${header + 1}:${columnLetters(column)}${header + rows}`;

function formatsOf({ sheet, header, rows, columns }: Area, newSheet: SheetModel, block: BlockModel): readonly Step[] {
  return columns.flatMap(({ id, column }): Step[] => {
    const position = block.columns.find((each) => each.id === id)?.column ?? -1;
    const format = (newSheet.rows[1]?.[position] as CellModel | undefined)?.format;
    return format === undefined
      ? []
      : [{ kind: "numberFormat", sheet, address: bodyAddress(column, header, rows), format }];
  });
}

/** The new model's "$A$2:$A$90" where the column stands now. */
function bodyColumn({ header, rows, columns }: Area, block: BlockModel, address: string): string {
  const letters = /^\$([A-Z]+)\$/.exec(address)?.[1] ?? "";
  const id = block.columns.find(({ column }) => columnLetters(column) === letters)?.id;
  const place = columnLetters(columns.find((each) => each.id === id)?.column ?? 0);
  return `$${place}$${header + 1}:$${place}$${header + rows}`;
}

function tableAddress(header: number, rows: number, columns: readonly KnownColumn[]): string {
  const places = columns.map(({ column }) => column);
  return `${columnLetters(Math.min(...places))}${header}:${columnLetters(Math.max(...places))}${header + Math.max(rows, 1)}`;
}
