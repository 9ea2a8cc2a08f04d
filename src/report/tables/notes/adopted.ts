import { oreIn, textIn } from "../../../source/lists/listing";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import type { NoteBasis, NoteLine } from "./note";
import { line, onLines } from "./noteLines";
import { givenDisposisjon, type Disposisjon } from "./vedtatt";

const BUDGETS: readonly (readonly [ReportFigure, string])[] = [
  ["revidertBudsjett", "Revidert budsjett"],
  ["opprinneligBudsjett", "Opprinnelig budsjett"],
];

/** Says of an adopted amount that nothing tells it: what is booked stands in its place. */
export const BUDGET_MISSING = "Budsjett mangler: bokført";

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
  if (given) return line(number, id, label, oreIn(given, "belop"), textIn(given, "vedtak") || "Vedtatt beløp");
  const budget = BUDGETS.find(([figure]) => grunnlag.figures.includes(figure));
  return line(
    number,
    id,
    label,
    onLines(statement, lines, budget ? { figure: budget[0] } : {}),
    budget?.[1] ?? BUDGET_MISSING,
  );
}
