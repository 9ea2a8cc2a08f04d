import type { Text } from "../../../texts/words";
import { ore } from "../../../amounts/ore";
import type { Ratio } from "../../../amounts/ratio";
import type { AskedCell, Cell, DraftRow, Table } from "../../../table/table";
import type { InputColumn, ListingColumn, RowsListing } from "../../../law/lists/definition";
import { textIn, valueIn, oreIn, type ListingRow } from "../../../source/lists/listing";

/** Row id -> what it weighs in a mean: a column of the input that the table does not show. */
export type Weights = ReadonlyMap<string, Ratio>;

const EMPTY: Cell<Text> = { kind: "empty" };
const DECIMALS: Readonly<Partial<Record<InputColumn["kind"], number>>> = { percent: 2 };
/** Decimals of a mean. */
const OF_A_MEAN = 2;

type Drafted = Cell<Text> | AskedCell;

/** The cells of one row of the input. A blank amount is 0; any other blank cell stays blank. */
export function lineCells(definition: RowsListing, row: ListingRow): readonly Drafted[] {
  const inputOf = (from: string): InputColumn | undefined => definition.input.columns.find(({ id }) => id === from);
  const cellOf = (column: ListingColumn | undefined): Drafted => {
    switch (column?.kind) {
      case "text":
        return textCell(asPrinted(textIn(row, column.from), inputOf(column.from)));
      case "value":
        return valueCell(column, inputOf(column.from), row);
      case "sum":
        return summed(
          column.of.map((part) => cellOf(definition.columns.find(({ id }) => id === part.column))),
          column.decimals,
        );
      case "ratio":
        return SHARE;
      case undefined:
        return EMPTY;
    }
  };
  return definition.columns.map(cellOf);
}

/** The line's words, and its figures as they are asked for of the row it repeats. */
export function repeatedCells(
  columns: RowsListing["columns"],
  cells: DraftRow["cells"],
  table: Table<Text> | undefined,
  rowId: string,
): readonly Drafted[] {
  const row = table?.rows.find(({ id }) => id === rowId);
  return cells.map((cell, c) => {
    const column = columns[c];
    if (column === undefined || column.kind === "text") return cell;
    return askedAs(row?.cells[table?.columns.findIndex(({ id }) => id === column.id) ?? -1] ?? EMPTY);
  });
}

function askedAs(cell: Cell<Text>): Drafted {
  switch (cell.kind) {
    case "amount":
      return { kind: "asked", shown: "amount" };
    case "number":
      return { kind: "asked", shown: "number", decimals: cell.decimals };
    case "ratio":
      return SHARE;
    default:
      return EMPTY;
  }
}

const SHARE: AskedCell = { kind: "asked", shown: "ratio" };

/** The cells of a row that sums others: amounts and counts add up, a rate is the weighted mean, words have no sum. */
export function sumCells(definition: RowsListing, parts: readonly DraftRow[]): readonly Drafted[] {
  const isAmount = (from: string): boolean =>
    definition.input.columns.some(({ id, kind }) => id === from && kind === "amount");
  return definition.columns.map((column, c) => {
    if (column.kind === "text") return EMPTY;
    if (column.kind === "ratio") return SHARE;
    const isMean = column.weight !== undefined || (column.kind === "value" && column.weightedBy !== undefined);
    if (isMean) return { kind: "asked", shown: "number", decimals: column.decimals ?? OF_A_MEAN };
    const adds = column.kind === "sum" || isAmount(column.from) || column.summed;
    return adds
      ? summed(
          parts.map(({ cells }) => cells[c] ?? EMPTY),
          column.decimals,
        )
      : EMPTY;
  });
}

/**
 * How a sum of the cells is shown: amounts make an amount, numbers a number with the decimals of the finest of them;
 * nothing but blanks is blank.
 */
function summed(parts: readonly Drafted[], decimals: number | undefined): Drafted {
  const numbers = parts.flatMap((cell) =>
    cell.kind === "number" || (cell.kind === "asked" && cell.shown === "number") ? [cell.decimals ?? 0] : [],
  );
  if (numbers.length > 0) return { kind: "asked", shown: "number", decimals: decimals ?? Math.max(...numbers) };
  return parts.length > 0 && parts.every(({ kind }) => kind === "empty") ? EMPTY : { kind: "asked", shown: "amount" };
}

function valueCell(
  column: Extract<ListingColumn, { kind: "value" }>,
  input: InputColumn | undefined,
  row: ListingRow,
): Cell<Text> {
  if (input?.kind === "amount") return { kind: "amount", ore: ore((column.turned ? -1 : 1) * oreIn(row, column.from)) };
  const value = valueIn(row, column.from);
  return value === null
    ? EMPTY
    : {
        kind: "number",
        value,
        decimals: column.decimals ?? DECIMALS[input?.kind ?? "number"] ?? value.decimalPlaces(),
      };
}

/** A date as Norwegians write it. */
const asPrinted = (text: string, input: InputColumn | undefined): string =>
  input?.kind === "date" ? text.split("-").reverse().join(".") : text;

const textCell = (text: string): Cell<Text> => (text === "" ? EMPTY : { kind: "text", text });
