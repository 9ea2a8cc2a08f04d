import { looksLikeAmounts } from "../../source/recognitionFor";
import type { ColumnRole, Recognition } from "../../source/source";
import type { ListFound } from "./listsInGrid";
import type { Purpose } from "./wizardState";

const LAST_YEAR = /i[\s_-]?fjor|fjor[aå]ret/i;
const BUDGET = /budsjett/i;

/**
 * What a source is most likely for: a small list it has all or most headers of, else from the figures its columns
 * hold and, for a lone amount column, from its name.
 */
export function guessPurpose(name: string, recognition: Recognition, lists: readonly ListFound[] = []): Purpose {
  const other = fromFigures(name, recognition);
  return lists.some(({ complete }) => complete) || (lists.length > 0 && other !== "organisasjon") ? "liste" : other;
}

/** Whether it is worth while to look for a list's headers: a source with konto or art is a ledger. */
export function mayBeList({ hasFixedColumns, columns }: Recognition): boolean {
  return !hasFixedColumns && !columns.some(({ role }) => role.kind === "konto" || role.kind === "art");
}

function fromFigures(name: string, recognition: Recognition): Purpose {
  const roles = recognition.columns.map((column) => column.role);
  const figures = new Set(roles.flatMap((role) => (role.kind === "amount" ? [role.figure] : [])));
  if (figures.size === 0 && !recognition.hasFixedColumns) return holdsAnsvar(roles) ? "organisasjon" : "regnskap";
  if (figures.size === 1 && figures.has("regnskap")) return fromName(name);
  if (figures.has("regnskap")) return "regnskap";
  const isBudget = figures.has("revidertBudsjett") || figures.has("opprinneligBudsjett");
  if (!isBudget || (fromName(name) === "regnskap" && mayHaveAccounts(recognition))) return fromName(name);
  return "budsjett";
}

/** What follows from budgets alone, or from accounts that are not read either. */
const FOLLOWS = /avvik|endring|rest|gjenst|dispon|prognose|justering/i;

/** «Forbruk 2024» beside a budget: amounts under another name may be the accounts, and are asked about. */
const mayHaveAccounts = ({ columns, candidates = [] }: Recognition): boolean =>
  columns.some(
    ({ role, header, position }) =>
      role.kind === "ignored" && !FOLLOWS.test(header) && looksLikeAmounts(position, candidates),
  );

function holdsAnsvar(roles: readonly ColumnRole[]): boolean {
  return (
    roles.some((role) => role.kind === "ansvar") && !roles.some((role) => role.kind === "konto" || role.kind === "art")
  );
}

function fromName(name: string): Purpose {
  if (LAST_YEAR.test(name)) return "iFjor";
  return BUDGET.test(name) ? "budsjett" : "regnskap";
}
