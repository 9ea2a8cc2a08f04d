import { FIGURES, type Figure } from "../ledger/ledger";
import type { Candidate } from "./recognise/candidates";
import { CHOSEN } from "./recognise/setRole";
import { resolveColumns } from "./recognise/resolveColumns";
import { withWholeYear } from "./recognise/upToDecember";
import { withColumns } from "./recognise/withColumns";
import type { ColumnRole, RecognisedColumn, Recognition } from "./source";

/**
 * What a file is to the report: this year's accounts (with any budget columns it carries), the budget, or last year's
 * accounts.
 */
export type FilePurpose = "regnskap" | "budsjett" | "iFjor";

/**
 * The recognition with its amount columns read for the file's purpose: in last year's file «Regnskap» is regnskap i
 * fjor, and its budgets are not ours.
 * `year`: the one the file is read for; where headers name years it decides which columns are its.
 */
export function recognitionFor(purpose: FilePurpose, inspected: Recognition, year?: number): Recognition {
  const recognition = year === undefined ? inspected : forYear(inspected, year);
  const figures = recognition.columns.flatMap(({ role }) => figuresOf(role));
  const hasBudget = figures.some((figure) => BUDGETS.includes(figure));
  const columns = recognition.columns.map((column) => ({ ...column, role: roleFor(purpose, column.role, hasBudget) }));
  return {
    ...recognition,
    columns: purpose === "regnskap" ? withDoubt(columns, recognition.candidates ?? []) : columns,
  };
}

/**
 * A file given as the accounts that has none: a «Budsjett» that does not say which may be them, and so may amounts that
 * are set aside as a «Prognose», and «Regnskap 2023», of a file or a year that is not the one meant.
 */
function withDoubt(
  columns: readonly RecognisedColumn[],
  candidates: readonly Candidate[],
): readonly RecognisedColumn[] {
  if (columns.some(({ role }) => figuresOf(role).includes("regnskap"))) return columns;
  return columns.map((column): RecognisedColumn => {
    const { role, certainty, reason, position, header } = column;
    if (reason === CHOSEN) return column;
    const isGuess = role.kind === "amount" && BUDGETS.includes(role.figure) && certainty !== "sikker";
    const isOfYearBefore = role.kind === "amount" && role.figure === "regnskapIFjor" && NAMES_YEAR.test(header);
    const isSetAside = role.kind === "ignored" && looksLikeAmounts(position, candidates);
    return isGuess || isSetAside || isOfYearBefore ? { ...column, open: "belop" } : column;
  });
}

/** Whether the cells of a column look like amounts, whatever it is called. */
export const looksLikeAmounts = (at: number, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ position, content }) => position === at && content.clearAmount >= 0.3 && content.amount >= 0.5);

const NAMES_YEAR = /(?<!\d)20\d\d(?!\d)/;
const BUDGETS: readonly Figure[] = ["revidertBudsjett", "opprinneligBudsjett"];

function figuresOf(role: ColumnRole): readonly Figure[] {
  if (role.kind === "amount") return [role.figure];
  return role.kind === "figur" ? FIGURES.filter((figure) => Object.values(role.figures).includes(figure)) : [];
}

/** The columns as the year makes them; as they are where the user has chosen one. */
function forYear(recognition: Recognition, year: number): Recognition {
  const { candidates, columns } = recognition;
  if (candidates === undefined || columns.some(({ reason }) => reason === CHOSEN)) return recognition;
  const { columns: resolved, problems } = resolveColumns(candidates, year);
  const again = { problems, columns: withWholeYear(resolved, recognition.isWholeYear) };
  if (again.columns.every(({ role }, index) => JSON.stringify(role) === JSON.stringify(columns[index]?.role)))
    return recognition;
  const asBefore = withColumns(
    recognition,
    again.columns,
    columns.map(({ header }) => header),
  );
  return { ...asBefore, problems: [...asBefore.problems, ...again.problems] };
}

/** In a budget file without a budget header the lone «Beløp» is the revised budget. */
function roleFor(purpose: FilePurpose, role: ColumnRole, hasBudget: boolean): ColumnRole {
  if (purpose === "regnskap") return role;
  if (role.kind === "figur")
    return {
      ...role,
      figures: Object.fromEntries(
        Object.entries(role.figures).map(([value, figure]) => [
          value,
          figure === null ? null : figureFor(purpose, figure, hasBudget),
        ]),
      ),
    };
  if (role.kind !== "amount") return role;
  const figure = figureFor(purpose, role.figure, hasBudget);
  return figure === null ? { kind: "ignored" } : { ...role, figure };
}

function figureFor(purpose: "budsjett" | "iFjor", figure: Figure, hasBudget: boolean): Figure | null {
  if (purpose === "iFjor") return figure === "regnskap" ? "regnskapIFjor" : null;
  if (figure !== "regnskap") return figure === "regnskapIFjor" ? null : figure;
  return hasBudget ? null : "revidertBudsjett";
}
