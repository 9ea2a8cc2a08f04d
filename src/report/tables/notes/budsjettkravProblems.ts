import { ore, type Ore } from "../../../amounts/ore";
import { printKroner } from "../../../amounts/printAmount";
import { lineColumn } from "../../../ledger/grunnlag/keyColumns";
import { sumWhere } from "../../../ledger/grunnlag/rowsWhere";
import type { Problem } from "../../../ledger/problem";
import { noteAmounts } from "./evaluateNote";
import { minimumsavdrag } from "./minimumsavdrag";
import type { NoteBasis } from "./note";
import { words, type Words } from "../../../texts/words";

/**
 * What the revised budget lacks of that which it must cover by kommuneloven § 14-10: the minimumsavdrag (known when the
 * year's depreciation is: `isYear`), and earlier merforbruk and udekket beløp. Nothing without a revised budget.
 */
export function budsjettkravProblems(basis: NoteBasis, isYear: boolean): readonly Problem[] {
  const { grunnlag, year } = basis;
  if (!grunnlag.figures.includes("revidertBudsjett")) return [];
  const budgeted = (statement: string, line: string): Ore =>
    sumWhere(grunnlag, [{ column: lineColumn(statement), key: line }], "revidertBudsjett");
  const opening = (line: string): Ore =>
    grunnlag.figures.includes("inngaendeBalanse")
      ? sumWhere(grunnlag, [{ column: lineColumn("5-8"), key: line }], "inngaendeBalanse")
      : ore(0);
  return [
    ...(isYear ? avdragProblem(basis, budgeted("5-6", "avdrag")) : []),
    ...uncovered(opening("merforbruk"), budgeted("5-6", "dekningMerforbruk"), (found) =>
      problem(
        "merforbruk-ikke-budsjettert",
        "warning",
        words`Merforbruket 01.01.${year} er ${found.opening}, og revidert budsjett dekker ${found.budget} (art 530 i drift): ${found.left} er ikke dekket. Etter kommuneloven §§ 14-10 og 14-11 skal budsjettet dekke et merforbruk året etter at det oppsto, senest det andre året etter; kommunestyret kan i særlige tilfeller vedta inntil fire år. Kontroller vedtaket, eller endre budsjettet.`,
      ),
    ),
    ...uncovered(opening("udekket"), budgeted("5-5-1", "dekningUdekket"), (found) =>
      problem(
        "udekket-ikke-budsjettert",
        "warning",
        words`Udekket beløp 01.01.${year} er ${found.opening}, og revidert budsjett dekker ${found.budget} (art 530 i investering): ${found.left} er ikke dekket. Etter kommuneloven § 14-11 skal det dekkes i budsjettet året etter. Endre budsjettet.`,
      ),
    ),
  ];
}

type Severity = Problem["severity"];

const problem = (code: string, severity: Severity, message: Words): Problem => ({ code, severity, message });

/** No more than told: after the year the budget is past, and the control of what was paid says the rest. */
function avdragProblem(basis: NoteBasis, budgeted: Ore): readonly Problem[] {
  const note = minimumsavdrag(basis);
  const least = note ? noteAmounts(note, basis.grunnlag)("minimumsavdrag") : 0;
  if (budgeted === 0 || budgeted >= least) return [];
  return [
    problem(
      "avdrag-budsjett-under-minimum",
      "info",
      words`Revidert budsjett for ${basis.year} har ${printKroner(budgeted)} til avdrag (art 510 og 511 i drift), ${printKroner(least - budgeted)} under minimumsavdraget på ${printKroner(least)}. Etter kommuneloven § 14-10 skal budsjettet dekke minimumsavdraget. Se på neste års budsjett.`,
    ),
  ];
}

interface Uncovered {
  readonly opening: string;
  readonly budget: string;
  readonly left: string;
}

function uncovered(opening: Ore, budget: Ore, tell: (found: Uncovered) => Problem): readonly Problem[] {
  if (opening <= budget) return [];
  return [tell({ opening: printKroner(opening), budget: printKroner(budget), left: printKroner(opening - budget) })];
}
