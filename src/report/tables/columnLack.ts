import type { MetodeId } from "../../table/fn/metoder";
import type { ColumnId, ReportFigure } from "../../ledger/grunnlag/reportFigure";

/** What the columns of a table stand on. */
interface ColumnBasis {
  /** Figures the ledger has. */
  readonly available: readonly ReportFigure[];
  readonly isPeriod: boolean;
  /** The year's prognosis follows from the accounts alone: by months, or by last year's profile. */
  readonly foreseesWithoutBudget: boolean;
  readonly hasDrafts: boolean;
  /** Some line has a note in the report. */
  readonly hasNotes: boolean;
}

/** Why a table cannot show a column. */
export type ColumnLack =
  | { readonly kind: "figures"; readonly figures: readonly ReportFigure[] }
  | { readonly kind: "budget" | "period" | "besidePrognose" | "drafts" | "notes" };

/** Why the column cannot be shown beside the others that are asked for; null where it can. */
export function columnLack(id: ColumnId, asked: readonly ColumnId[], basis: ColumnBasis): ColumnLack | null {
  const { available, isPeriod } = basis;
  const figures = (...wanted: readonly ReportFigure[]): ColumnLack | null => {
    const missing = wanted.filter((figure) => !available.includes(figure));
    return missing.length === 0 ? null : { kind: "figures", figures: missing };
  };
  const budget = (): ColumnLack | null => (yearBudget(available) === undefined ? { kind: "budget" } : null);
  const period = (): ColumnLack | null => (isPeriod ? null : { kind: "period" });
  const prognose = (): ColumnLack | null => period() ?? (basis.foreseesWithoutBudget ? null : budget());
  const besidePrognose = (): ColumnLack | null =>
    prognose() ?? (asked.includes("prognose") ? null : { kind: "besidePrognose" });
  switch (id) {
    case "avvik":
    case "avvikProsent":
    case "forbrukProsent":
      return figures("regnskap") ?? budget();
    case "budsjettHittil":
    case "iFjorHittil":
      return period() ?? figures(id);
    case "avvikHittil":
    case "avvikHittilProsent":
      return period() ?? figures("regnskap", "budsjettHittil");
    case "prognoseavvik":
    case "prognoseavvikProsent":
      return besidePrognose() ?? budget();
    case "prognose":
      return prognose();
    case "metode":
    case "manuell":
      return besidePrognose();
    case "endring":
      return figures("regnskap", "inngaendeBalanse");
    case "justering":
    case "nyttBudsjett":
      return budget();
    case "utkast":
      return basis.hasDrafts ? null : { kind: "drafts" };
    case "note":
      return basis.hasNotes ? null : { kind: "notes" };
    case "kommentar":
      return null;
    default:
      return figures(id);
  }
}

/** The year's budget that is there; the one first asked for before the others. */
export function yearBudget(
  available: readonly ReportFigure[],
  first: "revidertBudsjett" | "opprinneligBudsjett" = "revidertBudsjett",
): "revidertBudsjett" | "opprinneligBudsjett" | undefined {
  return [first, "revidertBudsjett" as const, "opprinneligBudsjett" as const].find((figure) =>
    available.includes(figure),
  );
}

/** Whether a method answers without a budget. `hasLastYear`: last year so far and as a whole. */
export const foreseesWithoutBudget = (metode: MetodeId, hasLastYear: boolean): boolean =>
  metode === "tid" || (metode === "profil" && hasLastYear);
