import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";

/** "Linje 5-4-1" -> "Grunnlag_Linje_5_4_1". */
export const keyName = (column: string): string =>
  `Grunnlag_${column.replace(/å/g, "aa").replace(/[^A-Za-z0-9]+/g, "_")}`;

/** "revidertBudsjett" -> "Grunnlag_RevidertBudsjett". */
export const figureName = (figure: ReportFigure): string =>
  `Grunnlag_${figure.charAt(0).toUpperCase()}${figure.slice(1)}`;

/**
 * The sum of a figure over the rows of `Grunnlag` that hold every key, of all rows when none is asked; not yet rounded.
 */
export function sumifs(figure: ReportFigure, criteria: readonly Criterion[]): string {
  if (criteria.length === 0) return `SUM(${figureName(figure)})`;
  return `SUMIFS(${[figureName(figure), ...criteria.flatMap((wanted) => [keyName(wanted.column), criterionText(wanted)])].join(",")})`;
}

/**
 * A SUMIFS criterion that fits exactly this text, or every other: `=` guards against operators in it, `~` against
 * wildcards.
 */
export function criterionText({ key, not }: Criterion): string {
  const escaped = key.replace(/[*?~]/g, "~$&");
  const operator = not ? "<>" : escaped !== key || /^[<>=]/.test(key) ? "=" : "";
  return `"${operator}${escaped.replace(/"/g, '""')}"`;
}
