import type { FactColumn, FactTable } from "../facts/factTable";
import { nearness, telling } from "./nearness";

const BUDGETS = new Set(["revised", "original", "budget"]);
const SAYS_NO_MORE = /^(?:\d[\d.]*|i|in|prosent|pst|percent|kr|kron|beløp|1000|faktisk|samlet|saml|sum|total|totals)$/;

/** Whether the heading says what the other's says: true, false, or null where it says nothing of it. */
function headsFit(column: FactColumn, other: FactColumn): boolean | null {
  if (column.header === "" || other.header === "") return null;
  const years = column.year === null || other.year === null || column.year === other.year;
  if (column.measure !== "value" && other.measure !== "value")
    return years && (column.measure === other.measure || isSomeBudget(column, other));
  if (column.measure !== other.measure) return column.stems.every((each) => SAYS_NO_MORE.test(each)) ? null : false;
  const own = wordsOf(column.stems);
  return years && [other.stems, ...other.otherStems].some((stems) => wordsOf(stems) === own);
}

/** «Budsjett» may be either. */
const isSomeBudget = (column: FactColumn, other: FactColumn): boolean =>
  (column.measure === "budget" && BUDGETS.has(other.measure)) ||
  (other.measure === "budget" && BUDGETS.has(column.measure));

const wordsOf = (stems: readonly string[]): string => {
  const telling = stems.filter((each) => !SAYS_NO_MORE.test(each));
  return (telling.length > 0 ? telling : stems).join(" ");
};

/** A column of the other table for a column of ours, and how many figures say so. */
export interface ColumnPair {
  readonly column: number;
  readonly other: number;
  readonly headsFit: boolean;
  readonly agree: number;
  readonly differ: number;
}

const FEWEST_WITHOUT_HEADING = 3;

/**
 * The columns that two tables share, by what their headings say and by their figures. `factor`: what the first
 * table's amounts are multiplied by.
 */
export function sameColumns(
  table: FactTable,
  other: FactTable,
  rows: readonly number[],
  factor: number,
): readonly ColumnPair[] {
  const pairs = table.columns.flatMap((column, c) =>
    other.columns.flatMap((of, o) => {
      const fit = headsFit(column, of);
      const counted = fit === false ? null : count(table, other, rows, { column: c, other: o }, factor);
      const mayBe = counted && (fit === true || isByFigures(counted));
      return mayBe ? [{ column: c, other: o, headsFit: fit === true, ...counted }] : [];
    }),
  );
  const ranked = pairs.sort((a, b) => weightOf(b) - weightOf(a));
  const taken: ColumnPair[] = [];
  for (const pair of ranked)
    if (!taken.some(({ column, other: o }) => column === pair.column || o === pair.other)) taken.push(pair);
  return taken;
}

const isByFigures = ({ agree, differ }: { readonly agree: number; readonly differ: number }): boolean =>
  agree >= FEWEST_WITHOUT_HEADING && agree >= 3 * differ;

const weightOf = ({ agree, differ, headsFit: fit }: ColumnPair): number => agree - differ + (fit ? 0.5 : 0);

function count(
  table: FactTable,
  other: FactTable,
  rows: readonly number[],
  at: { readonly column: number; readonly other: number },
  factor: number,
): { readonly agree: number; readonly differ: number } {
  let [agree, differ] = [0, 0];
  rows.forEach((o, r) => {
    const [fact, own] = [table.rows[r]?.facts[at.column], other.rows[o]?.facts[at.other]];
    if (!fact || !own || !telling(fact, own, factor)) return;
    if (nearness(fact, own, factor) === "other") differ += 1;
    else agree += 1;
  });
  return { agree, differ };
}
