import { kronerOf } from "../amounts/ore";
import type { InputColumn, ListingInput } from "../law/lists/definition";
import { EXAMPLE_MARK } from "../source/lists/exampleRow";
import type { ListingRow, ListingValue } from "../source/lists/listing";
import { emptyCell, textCell } from "./cells";
import { dayNumber } from "./dayNumber";
import type { CellModel, LookName } from "./model";
import { EXACT_FORMAT, TEXT_FORMAT } from "../table/excel/numberFormats";

/** The cells of a row, its mark first, where it is seen. */
export function inputCells(input: ListingInput, values: ListingRow["values"], look?: "example"): readonly CellModel[] {
  const mark = look ? textCell(EXAMPLE_MARK, look) : { ...emptyCell(), format: TEXT_FORMAT };
  return [mark, ...input.columns.map((column) => valueCell(column, values[column.id], look))];
}

function valueCell({ kind }: InputColumn, value: ListingValue | undefined, look: LookName = "text"): CellModel {
  return {
    value: value === undefined ? null : contentOf(value, kind),
    look,
    ...(FORMATS[kind] !== undefined && { format: FORMATS[kind] }),
  };
}

function contentOf(value: ListingValue, kind: InputColumn["kind"]): string | number {
  switch (value.kind) {
    case "amount":
      return kronerOf(value.ore);
    case "number":
      return value.value.toNumber();
    case "text":
      return kind === "date" ? dayNumber(value.text) : value.text;
  }
}

/** A plain number is shown as it is. */
const FORMATS: Readonly<Partial<Record<InputColumn["kind"], string>>> = {
  text: TEXT_FORMAT,
  amount: EXACT_FORMAT,
  percent: "0.00",
  year: "0",
  date: "dd.mm.yyyy",
};

const WIDTHS: Readonly<Record<InputColumn["kind"], number>> = {
  text: 22,
  amount: 18,
  number: 12,
  percent: 12,
  year: 10,
  date: 13,
};

export const isFigure = (kind: InputColumn["kind"]): boolean =>
  kind === "amount" || kind === "number" || kind === "percent";

/** Width of a column: headers wrap, but no word of theirs is cut. */
export function inputWidth(
  { id, kind, allowed = [] }: InputColumn,
  header: string,
  rows: readonly ListingRow["values"][],
): number {
  const texts = [
    ...header.split(" "),
    ...allowed,
    ...rows.flatMap(({ [id]: value }) => (value?.kind === "text" ? value.text : [])),
  ];
  return Math.min(44, Math.max(WIDTHS[kind], ...texts.map(({ length }) => length + 4)));
}
