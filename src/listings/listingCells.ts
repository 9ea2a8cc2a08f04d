import { ore, sumOre, ZERO, type Ore } from "../amounts/ore";
import { Exact, ratioOf } from "../amounts/ratio";
import type { Cell, TableRow } from "../table/table";
import type { InputColumn, ListingColumn, RowsListing } from "./definition";
import { oreIn, textIn, type ListingRow } from "./listing";

const EMPTY: Cell = { kind: "empty" };
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

/** The cells of a row that sums others: amounts add up, a rate is the weighted mean, words have no sum. */
export function sumCells(definition: RowsListing, parts: readonly TableRow[]): readonly Cell[] {
  const position = (id: string): number => definition.columns.findIndex((column) => column.id === id);
  const isAmount = (from: string): boolean => definition.input.columns.some(({ id, kind }) => id === from && kind === "amount");
  return inOrder(definition.columns, (column, cells) => {
    switch (column.kind) {
      case "text":
        return EMPTY;
      case "ratio":
        return derivedCell(column, cells);
      case "value":
        if (column.weightedBy !== undefined) return weightedMean(parts, position(column.id), position(column.weightedBy));
        return isAmount(column.from) ? sumCell(parts, position(column.id)) : EMPTY;
      case "sum":
        return sumCell(parts, position(column.id));
    }
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

function derivedCell(column: Extract<ListingColumn, { kind: "sum" | "ratio" }>, cells: ReadonlyMap<string, Cell>): Cell {
  const amountOf = (id: string): Ore => {
    const cell = cells.get(id);
    return cell?.kind === "amount" ? cell.ore : ZERO;
  };
  if (column.kind === "ratio") return { kind: "ratio", ratio: ratioOf(amountOf(column.of), amountOf(column.to)) };
  return { kind: "amount", ore: sumOre(column.of.map((term) => ore(term.sign * amountOf(term.column)))) };
}

function valueCell(column: Extract<ListingColumn, { kind: "value" }>, input: InputColumn | undefined, row: ListingRow): Cell {
  if (input?.kind === "amount") return { kind: "amount", ore: ore((column.turned ? -1 : 1) * oreIn(row, column.from)) };
  const value = row.values[column.from];
  return value?.kind === "number" ? { kind: "number", value: value.value, decimals: column.decimals ?? DECIMALS[input?.kind ?? "number"] ?? value.value.decimalPlaces() } : EMPTY;
}

/** A date as Norwegians write it. */
const asPrinted = (text: string, input: InputColumn | undefined): string => (input?.kind === "date" ? text.split("-").reverse().join(".") : text);

const textCell = (text: string): Cell => (text === "" ? EMPTY : { kind: "text", text });

function sumCell(parts: readonly TableRow[], position: number): Cell {
  return { kind: "amount", ore: sumOre(parts.map((part) => oreAt(part, position))) };
}

/** Blank without weight: a mean of nothing. */
function weightedMean(parts: readonly TableRow[], position: number, weights: number): Cell {
  const total = sumOre(parts.map((part) => oreAt(part, weights)));
  if (total === 0) return EMPTY;
  const weighted = parts.reduce((sum, part) => {
    const cell = part.cells[position];
    return cell?.kind === "number" ? sum.plus(cell.value.times(oreAt(part, weights))) : sum;
  }, new Exact(0));
  return { kind: "number", value: weighted.div(total), decimals: 2 };
}

function oreAt(row: TableRow, position: number): Ore {
  const cell = row.cells[position];
  return cell?.kind === "amount" ? cell.ore : ZERO;
}
