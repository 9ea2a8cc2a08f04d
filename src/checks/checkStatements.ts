import { printKroner } from "../amounts/printAmount";
import { FIGURE_TEXT, FIGURES, type Figure } from "../ledger/ledger";
import type { Problem, Severity } from "../ledger/problem";
import type { Statement } from "../statements/statement";

/** Rows of one statement that are added. */
export interface CheckSide {
  readonly statement: string;
  readonly rows: readonly string[];
}

/** Two sums of lines that must be equal to the øre; amounts in ledger sign, so a sum only adds. */
export interface CrossCheck {
  readonly code: string;
  readonly severity: Severity;
  /** What is compared, as the Kontroll sheet shows it; `message` is what is wrong when the sides differ. */
  readonly name: string;
  readonly left: CheckSide;
  readonly right: CheckSide | null;
  readonly message: string;
}

/** The locks between §§ 5-4 and 5-6. `right` null: the left side must be 0. */
export const CROSS_CHECKS: readonly CrossCheck[] = [
  {
    code: "netto-driftsresultat-ulikt",
    severity: "error",
    name: "Netto driftsresultat: § 5-4 mot § 5-6",
    left: { statement: "5-4-1", rows: ["nettoDriftsresultat"] },
    right: { statement: "5-6", rows: ["nettoDriftsresultat"] },
    message: "Netto driftsresultat i § 5-4 skal være lik § 5-6",
  },
  {
    code: "brutto-driftsresultat-ulikt",
    // A bevilgning may hold interest or fund postings by the municipality's own rule, so the two can differ by right.
    severity: "warning",
    name: "Brutto driftsresultat: § 5-4 mot § 5-6",
    left: { statement: "5-4-1", rows: ["bruttoDriftsresultat"] },
    right: { statement: "5-6", rows: ["bruttoDriftsresultat"] },
    message: "Brutto driftsresultat i § 5-4 er ulikt § 5-6",
  },
  {
    code: "drift-gar-ikke-i-null",
    severity: "warning",
    name: "§ 5-6: resultat, disponeringer og fremført går i null",
    left: { statement: "5-6", rows: ["nettoDriftsresultat", "sumDisponeringer", "fremfort"] },
    right: null,
    message: "Netto driftsresultat, disponeringer og fremført merforbruk skal gå i null",
  },
];

/** One problem for each lock between the statutory statements that does not close, with both sides and the difference. */
export function checkStatements(statements: readonly Statement[]): readonly Problem[] {
  return CROSS_CHECKS.flatMap((check) => FIGURES.flatMap((figure): Problem[] => {
    const left = total(statements, check.left, figure);
    const right = check.right ? total(statements, check.right, figure) : 0;
    if (left === null || right === null || left === right) return [];
    const sides = `${printKroner(left)} mot ${printKroner(right)}, differanse ${printKroner(left - right)}`;
    return [{ code: check.code, severity: check.severity, message: `${check.message} (${FIGURE_TEXT[figure]}): ${sides}.`, where: { table: check.left.statement } }];
  }));
}

function total(statements: readonly Statement[], side: CheckSide, figure: Figure): number | null {
  const statement = statements.find((candidate) => candidate.id === side.statement);
  const rows = statement?.rows.filter((row) => side.rows.includes(row.id)) ?? [];
  const amounts = rows.map((row) => row.amounts[figure]).filter((amount) => amount !== undefined);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
