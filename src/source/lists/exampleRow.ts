import { textOf, type Cell } from "../cells/cell";
import { fold } from "../recognise/meaningOf";
import type { ListingInput } from "../../law/lists/definition";
import { inYear } from "./inYear";
import type { ListingRow, ListingValue } from "./listing";
import type { Decimal } from "./readNumber";
import { readValue } from "./readValue";

/** Header of the column an input sheet has beside those of its list; the word in it marks the example row. */
export const MARK_HEADER = "Merke";
export const EXAMPLE_MARK = "Eksempel";

/** Our own examples have commas. */
const OWN: Decimal = { sign: ",", isSeen: true };

type Values = ListingRow["values"];

/**
 * The example row of the input as values. Throws where it is not one that could be read: our own data is wrong then.
 */
export function exampleRow(input: ListingInput, year: number): Values {
  return Object.fromEntries(
    input.columns.flatMap((column) => {
      const text = exampleIn(input, year)[column.id];
      const value = text === undefined ? null : readValue(inYear(text, year), column, OWN);
      if (value === undefined) throw new Error(`Eksempelet i ${input.id} har «${text ?? ""}» i ${column.id}`);
      return value === null ? [] : [[column.id, value] as const];
    }),
  );
}

/** The example of the year: the law may have changed what is right. */
const exampleIn = ({ example, examplesFrom = [] }: ListingInput, year: number): ListingInput["example"] =>
  examplesFrom.find(({ from }) => from <= year)?.example ?? example;

/** Whether the row is marked as the example: by the word in the column of marks, if the list has one. */
export function isMarkedExample(cells: readonly Cell[], header: readonly Cell[]): boolean {
  const position = header.findIndex((cell) => fold(textOf(cell)) === fold(MARK_HEADER));
  return position >= 0 && fold(textOf(cells[position])) === fold(EXAMPLE_MARK);
}

/** Whether the row still is the input's example: the mark alone is not enough, a row that is written over counts. */
export function isExample(input: ListingInput, values: Values, year: number): boolean {
  const example = exampleRow(input, year);
  return input.columns.every(({ id }) => isSame(values[id], example[id]));
}

function isSame(one: ListingValue | undefined, other: ListingValue | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return one === other;
  switch (one.kind) {
    case "text":
      return other.kind === "text" && one.text === other.text;
    case "amount":
      return other.kind === "amount" && one.ore === other.ore;
    case "number":
      return other.kind === "number" && one.value.eq(other.value);
  }
}
