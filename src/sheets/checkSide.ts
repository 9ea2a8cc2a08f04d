import type { Side, Term } from "../checks/control";
import type { ReportFigure } from "../statements/reportFigure";
import { cellAddress, quotedSheet } from "./a1";
import type { TablePlace } from "./tablePlace";
import { sumifs } from "./sumifs";

/** Where the tables of a workbook stand, and on which sheet. */
export interface Placed {
  readonly places: readonly TablePlace[];
  readonly sheetOf: (table: string) => string;
}

/**
 * The formula in kroner that gives a control's side from the tables' cells and `Grunnlag`.
 * Undefined where Excel has nothing to calculate it from: postings by funksjon, control sums of files, tables the workbook leaves out.
 */
export function sideFormula(side: Side | null, figure: ReportFigure, placed: Placed): string | undefined {
  if (side === null) return undefined;
  const parts = side.terms.map((term) => termParts(term, term.figure ?? figure, placed));
  if (parts.some((part) => part === null) || parts.flat().length === 0) return undefined;
  return `=ROUND(${parts.flatMap((part) => part ?? []).join("").replace(/^\+/, "")},2)`;
}

/** What a term adds, each with its sign; null when Excel cannot know. */
function termParts(term: Term, figure: ReportFigure, placed: Placed): readonly string[] | null {
  switch (term.kind) {
    case "lines":
      return lineCells(term, figure, placed);
    case "keys":
      return [`${term.negated ? "-" : "+"}${sumifs(figure, term.where)}`];
    case "postings":
    case "sources":
      return null;
  }
}

/** The cells of the lines, turned back to ledger sign; null when the table does not show every one of them (it may net them, or leave out the column). */
function lineCells(term: Extract<Term, { kind: "lines" }>, figure: ReportFigure, { places, sheetOf }: Placed): readonly string[] | null {
  const place = places.find(({ table }) => table.id === term.statement);
  const column = place?.table.columns.findIndex((candidate) => candidate.kind === "figure" && candidate.id === figure) ?? -1;
  if (!place || column < 0) return null;
  const cells = place.table.rows.flatMap((row, position) => {
    if (!term.rows.includes(row.id) || row.cells[column]?.kind !== "amount") return [];
    const isNegative = (row.sign < 0) !== (term.negated ?? false);
    return [`${isNegative ? "-" : "+"}${quotedSheet(sheetOf(place.table.id))}!${cellAddress(place.firstColumn + column, place.firstRow + position)}`];
  });
  return cells.length === term.rows.length ? cells : null;
}
