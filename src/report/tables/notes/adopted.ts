import { words, type Text } from "../../../texts/words";
import { oreIn, textIn, type ListingRow } from "../../../source/lists/listing";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import type { NoteBasis, NoteLine } from "./note";
import { line, onLines } from "./noteLines";
import { givenDisposisjon, type Disposisjon } from "./vedtatt";

const BUDGETS: readonly (readonly [ReportFigure, string])[] = [
  ["revidertBudsjett", "Revidert budsjett"],
  ["opprinneligBudsjett", "Opprinnelig budsjett"],
];

/** Says of an adopted amount that nothing tells it: what is booked stands in its place. */
export const BUDGET_MISSING = words`Budsjett mangler: bokført`;

/** The decision as the list calls it. */
export const adoptedIn = (given: ListingRow): Text => textIn(given, "vedtak") || words`Vedtatt beløp`;

/** The line of an adopted amount: as the list has it, else the budget that the sources carry. */
export function adopted(
  number: string,
  id: string,
  label: string,
  disposisjon: Disposisjon,
  statement: string,
  lines: readonly string[],
  { grunnlag, listings }: NoteBasis,
): NoteLine {
  const given = givenDisposisjon(disposisjon, listings);
  if (given) return { ...line(number, id, label, oreIn(given, "belop")), basis: adoptedIn(given) };
  const budget = BUDGETS.find(([figure]) => grunnlag.figures.includes(figure));
  return line(
    number,
    id,
    label,
    onLines(statement, lines, budget ? { figure: budget[0] } : {}),
    budget?.[1] ?? BUDGET_MISSING,
  );
}
