import { printKroner } from "../amounts/printAmount";
import type { Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import { FIGURE_TEXT, FIGURES, type Figure } from "../ledger/ledger";
import { sumWhere, type Grunnlag } from "../statements/grunnlag";

/** A figure's total in the sources and in `Grunnlag`, øre in ledger sign. They must be equal: nothing is dropped on the way. */
export interface SourceTotal {
  readonly figure: Figure;
  readonly sources: number;
  readonly grunnlag: number;
}

/** Each figure's total by both ways. */
export function sourceTotals(controls: readonly SourceControl[], grunnlag: Grunnlag): readonly SourceTotal[] {
  return FIGURES.filter((figure) => grunnlag.figures.includes(figure)).map((figure) => ({
    figure,
    sources: controls.flatMap((control) => Object.values(control.sums)).reduce((sum, sums) => sum + (sums[figure] ?? 0), 0),
    grunnlag: sumWhere(grunnlag, [], figure),
  }));
}

/** A problem for each figure whose total changed between the source files and `Grunnlag`. */
export function sourceProblems(controls: readonly SourceControl[], grunnlag: Grunnlag): readonly Problem[] {
  return sourceTotals(controls, grunnlag).filter(({ sources, grunnlag: total }) => sources !== total).map(({ figure, sources, grunnlag: total }) => ({
    code: "kontrollsum-ulik",
    severity: "error",
    message: `Summen av ${FIGURE_TEXT[figure]} er ${printKroner(sources)} i kildene og ${printKroner(total)} i Grunnlag. Les inn kildene på nytt; meld feilen hvis den består.`,
  }));
}
