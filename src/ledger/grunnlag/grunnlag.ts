import { ore, type Ore } from "../../amounts/ore";
import { sumsPer } from "../combinations";
import { condensed } from "../condensed";
import type { Ledger } from "../ledger";
import type { Organisation } from "../organisation";
import { reportAmounts } from "./reportAmounts";
import type { ReportFigure } from "./reportFigure";
import { rowKeys, withSameKeys, type KeyRules, type Partition } from "./rowKeys";

/** A key column of `Grunnlag` and the key it must hold, or (`not`) must not hold. */
export interface Criterion {
  readonly column: string;
  readonly key: string;
  readonly not?: true | undefined;
}

export interface GrunnlagRow {
  readonly keys: readonly string[];
  /** Øre in ledger sign, one a figure. */
  readonly amounts: readonly Ore[];
}

/**
 * The ledger as finely as the tables need it: one row per art (kapittel), enhet and set of lines. Every posting is in
 * exactly one row.
 */
export interface Grunnlag {
  readonly keyColumns: readonly string[];
  readonly figures: readonly ReportFigure[];
  readonly rows: readonly GrunnlagRow[];
}

/** The ledger aggregated for the statements that partition it. */
export function buildGrunnlag(
  whole: Ledger,
  organisation: Organisation,
  partitions: readonly Partition[],
  rules: KeyRules,
): Grunnlag {
  const { ledger, sum } = condensed(whole);
  const { columns: keyColumns, keysOf } = rowKeys(ledger, organisation, partitions, rules);
  const { of, first } = withSameKeys(ledger, organisation, partitions, rules);
  const columns = reportAmounts(whole);
  const sums = columns.map(({ amounts }) => sumsPer(of, first.length, sum(amounts)));
  const rows = first.map((row, r): GrunnlagRow => ({
    keys: keysOf(row),
    amounts: sums.map((totals) => ore(totals[r] as number)),
  }));
  return { keyColumns, figures: columns.map(({ figure }) => figure), rows: rows.sort(byKeys) };
}

const KONTOKLASSE_ORDER = ["drift", "investering", "balanse", "annen"];

function byKeys({ keys: a }: GrunnlagRow, { keys: b }: GrunnlagRow): number {
  if (a[0] !== b[0]) return KONTOKLASSE_ORDER.indexOf(a[0] as string) - KONTOKLASSE_ORDER.indexOf(b[0] as string);
  for (let column = 1; column < a.length; column++)
    if (a[column] !== b[column]) return (a[column] as string) < (b[column] as string) ? -1 : 1;
  return 0;
}
