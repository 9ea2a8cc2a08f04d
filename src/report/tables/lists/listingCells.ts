import { ore, sumOre, ZERO, type Ore } from "../../../amounts/ore";
import { Exact, ratioOf, type Ratio } from "../../../amounts/ratio";
import type { Cell, TableRow } from "../../../table/table";
import type { InputColumn, ListingColumn, RowsListing } from "../../../law/lists/definition";
import { textIn, valueIn, oreIn, type ListingRow } from "../../../source/lists/listing";

/** Row id -> what it weighs in a mean: a column of the input that the table does not show. */
export type Weights = ReadonlyMap<string, Ratio>;

type Derived = Extract<ListingColumn, { kind: "sum" | "ratio" }>;

const EMPTY: Cell = { kind: "empty" };
const NOUGHT = new Exact(0);
const DECIMALS: Readonly<Partial<Record<InputColumn["kind"], number>>> = { percent: 2 };

/** The cells of one row of the input. A blank amount is 0; any other blank cell stays blank. */
export function lineCells(definition: RowsListing, row: ListingRow): readonly Cell[] {
  return inOrder(definition.columns, (column, cells) => {
    switch (column.kind) {
      case "text":
        return textCell(asPrinted(textIn(row, column.from), definition.input.columns.find(({ id }) => id === column.from)));
      case "value":
        return valueCell(column, definition.input.columns.find(({ id }) => id === column.from), row);
      default:
        return derivedCell(column, cells);
    }
  });
}

/** The cells of a row that sums others: amounts and counts add up, a rate is the weighted mean, words have no sum. */
export function sumCells(definition: RowsListing, parts: readonly TableRow[], weights: Weights): readonly Cell[] {
  const position = (id: string): number => definition.columns.findIndex((column) => column.id === id);
  const isAmount = (from: string): boolean => definition.input.columns.some(({ id, kind }) => id === from && kind === "amount");
  return inOrder(definition.columns, (column, cells) => {
    if (column.kind === "text") return EMPTY;
    if (column.kind === "ratio") return derivedCell(column, cells);
    const weightedBy = column.kind === "value" ? column.weightedBy : undefined;
    if (weightedBy !== undefined) return weightedMean(parts, position(column.id), (part) => valueAt(part, position(weightedBy)), column.decimals);
    if (column.weight !== undefined) return weightedMean(parts, position(column.id), ({ id }) => weights.get(id) ?? NOUGHT, column.decimals);
    return column.kind === "sum" || isAmount(column.from) || column.summed ? sumCell(parts, position(column.id), column.decimals) : EMPTY;
  });
}

/** Cells in the columns' order, where a sum or a ratio may name columns on either side of it. */
function inOrder(columns: readonly ListingColumn[], cellOf: (column: ListingColumn, cells: ReadonlyMap<string, Cell>) => Cell): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const kind of ["text", "value", "sum", "ratio"] as const) {
    for (const column of columns) if (column.kind === kind) cells.set(column.id, cellOf(column, cells));
  }
  return columns.map(({ id }) => cells.get(id) as Cell);
}

function derivedCell(column: Derived, cells: ReadonlyMap<string, Cell>): Cell {
  const cellOf = (id: string): Cell => cells.get(id) ?? EMPTY;
  if (column.kind === "ratio") return { kind: "ratio", ratio: ratioOf(oreOf(cellOf(column.of)), oreOf(cellOf(column.to))) };
  return added(column.of.map((term) => ({ cell: cellOf(term.column), sign: term.sign })), column.decimals);
}

function valueCell(column: Extract<ListingColumn, { kind: "value" }>, input: InputColumn | undefined, row: ListingRow): Cell {
  if (input?.kind === "amount") return { kind: "amount", ore: ore((column.turned ? -1 : 1) * oreIn(row, column.from)) };
  const value = valueIn(row, column.from);
  return value === null ? EMPTY : { kind: "number", value, decimals: column.decimals ?? DECIMALS[input?.kind ?? "number"] ?? value.decimalPlaces() };
}

/** A date as Norwegians write it. */
const asPrinted = (text: string, input: InputColumn | undefined): string => (input?.kind === "date" ? text.split("-").reverse().join(".") : text);

const textCell = (text: string): Cell => (text === "" ? EMPTY : { kind: "text", text });

function sumCell(parts: readonly TableRow[], position: number, decimals: number | undefined): Cell {
  return added(parts.map((part) => ({ cell: part.cells[position] ?? EMPTY, sign: 1 })), decimals);
}

/** Amounts make an amount, numbers a number with the decimals of the finest of them; what is blank counts as 0, and nothing but blanks is blank. */
function added(terms: readonly { readonly cell: Cell; readonly sign: 1 | -1 }[], decimals: number | undefined): Cell {
  const numbers = terms.flatMap(({ cell, sign }) => (cell.kind === "number" ? [{ ...cell, sign }] : []));
  if (numbers.length === 0) return terms.length > 0 && terms.every(({ cell }) => cell.kind === "empty") ? EMPTY : { kind: "amount", ore: sumOre(terms.map(({ cell, sign }) => ore(sign * oreOf(cell)))) };
  return { kind: "number", value: numbers.reduce((sum, { value, sign }) => sum.plus(value.times(sign)), NOUGHT), decimals: decimals ?? Math.max(...numbers.map((number) => number.decimals)) };
}

/** Blank without weight: a mean of nothing. */
function weightedMean(parts: readonly TableRow[], position: number, weightOf: (part: TableRow) => Ratio, decimals = 2): Cell {
  const total = parts.reduce((sum, part) => sum.plus(weightOf(part)), NOUGHT);
  if (total.isZero()) return EMPTY;
  return { kind: "number", value: parts.reduce((sum, part) => sum.plus(valueAt(part, position).times(weightOf(part))), NOUGHT).div(total), decimals };
}

function valueAt(row: TableRow, position: number): Ratio {
  const cell = row.cells[position];
  return cell?.kind === "amount" ? new Exact(cell.ore) : cell?.kind === "number" ? cell.value : NOUGHT;
}

const oreOf = (cell: Cell): Ore => (cell.kind === "amount" ? cell.ore : ZERO);
