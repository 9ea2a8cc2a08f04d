import { FIGURES, type Figure } from "../ledger/ledger";
import type { RowAmount, TotalRow } from "./rowOutcome";

/**
 * Net sums by figure, in the order of FIGURES: of the rows read, and of those with the rows the year or the user
 * leaves out.
 */
export interface SumsSoFar {
  readonly rows: number;
  /** The account of the last row, where rows are taken in one by one. */
  readonly konto: string;
  readonly nets: Float64Array;
  readonly withLeftOut: Float64Array;
}

/** A total that the rows above do not prove: those that follow may. */
export interface Pending {
  readonly total: TotalRow;
  readonly row: number;
  readonly from: SumsSoFar;
  /** The one row that followed is as large. */
  readonly isAsOne?: boolean;
}

type Amounts = readonly (readonly [figure: number, ore: number])[];

/** More breaks and waiting totals than this are not looked through. */
const MOST_BREAKS = 50_000;
const MOST_PENDING = 500;

/**
 * What proves totals: they are the sum of the rows since an earlier total, blank row or heading, or of the rows that
 * follow up to one.
 */
interface Totals {
  /** Whether the rows above prove the total. */
  isProved(total: TotalRow, now: SumsSoFar): boolean;
  /** A total that is not proved waits for what follows; false where too many do. */
  wait(total: TotalRow, row: number, now: SumsSoFar): boolean;
  /** A place where a group may begin or end. Gives the waiting totals that it proves. */
  breakAt(now: SumsSoFar): readonly Pending[];
  /** The waiting totals that the rows up to here prove. */
  settle(now: SumsSoFar): readonly Pending[];
  /** The net of a figure since the latest break before. */
  latestGroup(now: SumsSoFar, figure: number): number;
  readonly waiting: () => number;
  /** Those that the one row below is as large as, where others like them are proved by several. */
  asOne(): readonly Pending[];
  /** Those still waiting, when all rows have passed. */
  rest(): readonly Pending[];
}

export function createTotals(): Totals {
  const none = new Float64Array(FIGURES.length);
  const breaks: SumsSoFar[] = [{ nets: none, withLeftOut: none, rows: 0, konto: "" }];
  let pending: readonly Pending[] = [];
  /** The kinds of totals that were proved by several rows: one row proves another of them. */
  const words = new Set<string>();

  function settle(now: SumsSoFar): readonly Pending[] {
    const equal = pending.filter(
      ({ total, from }) => now.rows > from.rows && isSum(amountsOf(total.amounts), from, now),
    );
    if (equal.length === 0) return [];
    const proved = equal.filter(({ total, from }) => areEnough(total, from, now));
    for (const { total } of proved) words.add(kindOf(total));
    pending = pending
      .filter((each) => !proved.includes(each))
      .map((each) => (equal.includes(each) ? { ...each, isAsOne: true } : each));
    return proved;
  }

  return {
    isProved(total, now) {
      const amounts = amountsOf(total.amounts);
      if (amounts.every(([, ore]) => ore === 0)) return true;
      for (let at = breaks.length - 1; at >= 0; at--) {
        const from = breaks[at] as SumsSoFar;
        if (!isSum(amounts, from, now)) continue;
        const isKnown = total.hasKeys !== true && words.has(kindOf(total)) && now.rows - from.rows === 1;
        if (!areEnough(total, from, now) && !isKnown) continue;
        words.add(kindOf(total));
        return true;
      }
      return false;
    },
    wait(total, row, now) {
      if (pending.length >= MOST_PENDING) return false;
      pending = [...pending, { total, row, from: copyOf(now) }];
      return true;
    },
    breakAt(now) {
      if ((breaks[breaks.length - 1] as SumsSoFar).rows !== now.rows && breaks.length < MOST_BREAKS)
        breaks.push(copyOf(now));
      return settle(now);
    },
    settle,
    latestGroup(now, figure) {
      const from = breaks.filter(({ rows }) => rows < now.rows).at(-1);
      return (now.nets[figure] as number) - (from?.nets[figure] ?? 0);
    },
    waiting: () => pending.length,
    asOne() {
      const proved = pending.filter(({ total, isAsOne }) => isAsOne === true && words.has(kindOf(total)));
      pending = pending.filter((each) => !proved.includes(each));
      return proved;
    },
    rest: () => pending,
  };
}

/** «resultat» of «Resultat Renhold»; codes are of one kind where the row without an account is no posting. */
function kindOf({ label, otherwise }: TotalRow): string {
  if (/^\d+$/.test(label) && otherwise.kind !== "posting") return "0";
  return /^\p{L}{3,}/u.exec(label)?.[0].toLowerCase() ?? label;
}

/**
 * One row is the same as another by chance: it proves only what calls itself its total, or has the beginning of its
 * account.
 */
function areEnough({ saysSo, code, hasKeys }: TotalRow, from: SumsSoFar, to: SumsSoFar): boolean {
  const rows = to.rows - from.rows;
  return (
    rows > 1 ||
    (rows === 1 &&
      hasKeys !== true &&
      (saysSo || (code !== "" && (to.konto.startsWith(code) || to.konto.slice(1).startsWith(code)))))
  );
}

const copyOf = ({ rows, konto, nets, withLeftOut }: SumsSoFar): SumsSoFar => ({
  rows,
  konto,
  nets: nets.slice(),
  withLeftOut: withLeftOut.slice(),
});

/** Each figure's own sum; only figures the row has an amount in. */
export function amountsOf(amounts: readonly RowAmount[]): Amounts {
  const sums = new Map<Figure, number>();
  for (const { figure, ore } of amounts) sums.set(figure, (sums.get(figure) ?? 0) + ore);
  return [...sums].map(([figure, ore]) => [FIGURES.indexOf(figure), ore] as const);
}

function isSum(amounts: Amounts, from: SumsSoFar, to: SumsSoFar): boolean {
  const between = (key: "nets" | "withLeftOut"): boolean =>
    amounts.every(([figure, ore]) => (to[key][figure] as number) - (from[key][figure] as number) === ore);
  return between("nets") || between("withLeftOut");
}
