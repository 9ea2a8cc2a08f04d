import { ore, type Ore } from "../../amounts/ore";
import { OKONOMISK_OVERSIKT_DRIFT } from "../../law/tables/okonomiskOversiktDrift";
import { rememberedFor } from "../../ledger/rememberedFor";
import type { Control, ControlResult } from "../../law/controls/control";
import { evaluate } from "../../report/tables/evaluate";
import { amountOf } from "../../report/tables/statement";
import type { Report } from "../../report/report";

/** What one looks for first in a report. */
export interface Headline {
  /**
   * Netto driftsresultat, a surplus positive, and driftsinntekter, income positive; null where there are no accounts
   * of drift.
   */
  readonly result: { readonly netto: Ore; readonly income: Ore } | null;
  /** How many of the controls that could be done hold. */
  readonly holds: number;
  readonly done: number;
  /** Those of them that hold by the rounding of the sources alone. */
  readonly rounded: number;
  /** Those one asks of first that hold: that §§ 5-4 and 5-6 have one result, and that the balance is one. */
  readonly first: readonly ("netto-driftsresultat" | "balanse")[];
  readonly broken: readonly ControlResult<Control>[];
}

/** The result and the controls of a report; worked out once for each. */
export const headlineOf = rememberedFor((report: Report): Headline => {
  const done = report.controlResults.filter(({ status }) => status !== "ikke aktuell");
  const broken = done.filter(({ status }) => status === "avvik");
  return {
    result: resultOf(report),
    holds: done.length - broken.length,
    done: done.length,
    rounded: done.filter(({ status }) => status === "avrunding").length,
    first: (["netto-driftsresultat", "balanse"] as const).filter((id) => {
      const asked = done.filter(({ control }) => control.id === id);
      return asked.length > 0 && !asked.some((result) => broken.includes(result));
    }),
    broken,
  };
});

function resultOf({ grunnlag }: Report): Headline["result"] {
  if (!grunnlag.figures.includes("regnskap")) return null;
  const statement = evaluate(OKONOMISK_OVERSIKT_DRIFT, grunnlag, []);
  const incomeOf = (row: string): Ore => ore(-amountOf(statement, row, "regnskap") || 0);
  const income = incomeOf("sumDriftsinntekter");
  return income === 0 ? null : { netto: incomeOf("nettoDriftsresultat"), income };
}
