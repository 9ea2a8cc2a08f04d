import { ore } from "../amounts/ore";
import { FIGURES, type Figure } from "../ledger/ledger";
import type { LeftOut } from "../ledger/sourceControl";
import type { LeftOutRow } from "./rowOutcome";

const FIRST_ROWS = 5;
/** Rows that a total in the file holds, and the report does not. */
const CHOSEN_AWAY: ReadonlySet<LeftOut["reason"]> = new Set(["annet år", "annet tall", "valgt bort"]);

/** The rows that are not read: how many for each reason, the first of them, and the money in them. */
interface LeftOutRows {
  /** `rows`: how many it is the sum of. */
  add(row: LeftOutRow, rowNumber: number, rows: number): void;
  list(): readonly LeftOut[];
  /** Rows left out for their year, their figure or by choice, and their net by figure. */
  readonly chosenAway: { rows: number; readonly nets: Float64Array };
}

export function createLeftOutRows(): LeftOutRows {
  const byReason = new Map<
    LeftOut["reason"],
    { rows: number; readonly firstRows: number[]; readonly sums: Partial<Record<Figure, number>> }
  >();
  const chosenAway = { rows: 0, nets: new Float64Array(FIGURES.length) };
  return {
    chosenAway,
    add({ reason, amounts }, rowNumber, rows) {
      const entry = byReason.get(reason) ?? { rows: 0, firstRows: [], sums: {} };
      byReason.set(reason, entry);
      entry.rows += rows;
      if (entry.firstRows.length < FIRST_ROWS) entry.firstRows.push(rowNumber);
      for (const { figure, ore: amount } of amounts) entry.sums[figure] = exactSum(entry.sums[figure] ?? 0, amount);
      if (!CHOSEN_AWAY.has(reason)) return;
      chosenAway.rows += rows;
      for (const { figure, ore: amount } of amounts)
        chosenAway.nets[FIGURES.indexOf(figure)] = (chosenAway.nets[FIGURES.indexOf(figure)] as number) + amount;
    },
    list: () =>
      [...byReason].map(([reason, { rows, firstRows, sums }]) => ({
        reason,
        rows,
        firstRows,
        ...told(sums),
      })),
  };
}

/** NaN from where a sum is no longer exact. */
const exactSum = (sum: number, amount: number): number => (Number.isSafeInteger(sum + amount) ? sum + amount : NaN);

/** A sum that is not exact is not told. */
function told(sums: Partial<Record<Figure, number>>): Pick<LeftOut, "sums"> {
  const exact = (Object.entries(sums) as [Figure, number][]).filter(([, sum]) => !Number.isNaN(sum));
  return exact.length > 0 ? { sums: Object.fromEntries(exact.map(([figure, sum]) => [figure, ore(sum)])) } : {};
}
