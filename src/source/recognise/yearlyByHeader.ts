import { YEARLY_FIGURES } from "../roleKeys";
import type { RecognisedColumn } from "../source";

/** «Årsbudsjett», «Rev. årsbudsjett»: the year's, in whichever period's row it stands. */
const YEAR_BUDGET = /års?-?\s?buds/i;

/**
 * The columns with the budgets that their headers say are the year's, where rows have periods; what the user has said
 * of a column stands.
 */
export function yearlyByHeader(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  if (!columns.some(({ role }) => role.kind === "periode")) return columns;
  return columns.map((column) =>
    isOfTheYear(column) ? { ...column, role: { ...column.role, yearly: true } } : column,
  );
}

function isOfTheYear({ header, role }: RecognisedColumn): boolean {
  return (
    role.kind === "amount" &&
    role.yearly === undefined &&
    role.periode === undefined &&
    role.cumulative !== true &&
    YEARLY_FIGURES.some((figure) => figure === role.figure) &&
    YEAR_BUDGET.test(header)
  );
}
