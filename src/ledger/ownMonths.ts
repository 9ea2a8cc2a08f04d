import { buildLedger, type Posting } from "./buildLedger";
import { codeAt, figuresOf, type Figure, type Ledger } from "./ledger";

const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/**
 * The ledger with amounts of their own month, where the `cumulative` figures are so far in the year in each row:
 * every month less the one before it with the same key. A key that has no row in a later month of the source is 0
 * there, or as it was where the figure is in `unchanged`; so the months always add up to what the source says at its
 * last one. Figures in `yearly` are the whole year's in every row, and count once, without period:
 * as the key's last row has it, of the periods where the source has the figure at all, since it may stand in the first
 * period only, or in rows without.
 */
export function ownMonths(
  ledger: Ledger,
  cumulative: readonly Figure[],
  yearly: readonly Figure[] = [],
  unchanged: readonly Figure[] = [],
): Ledger {
  const periods = periodsOf(ledger);
  const reading: Reading = {
    cumulative,
    unchanged,
    yearly: new Map(yearly.map((figure) => [figure, periodsWith(ledger, figure)])),
    periods,
  };
  return buildLedger(
    ledger.year,
    rowsByKey(ledger).flatMap((rows) => ownPostings(ledger, reading, rows)),
    ledger.names,
  );
}

/** Those the source has, in order. */
const periodsOf = ({ columns }: Ledger): readonly string[] =>
  [...new Set(columns.periode.codes)].filter((code) => code !== "").sort();

/** The rows of each key without its period. */
function rowsByKey(ledger: Ledger): readonly (readonly number[])[] {
  const series = new Map<string, number[]>();
  for (let row = 0; row < ledger.size; row++) {
    const key = KEY.map((dimension) => codeAt(ledger, dimension, row)).join("\u0000");
    (series.get(key) ?? (series.set(key, []).get(key) as number[])).push(row);
  }
  return [...series.values()];
}

/** A key with an amount so far in the year in one period, and no row in the next of the source. */
export interface Lapse {
  readonly konto: string;
  /** The last period with a row, and what stands there, in øre. */
  readonly last: string;
  readonly soFar: number;
  /** The first period without. */
  readonly lacks: string;
}

/**
 * The keys whose figure, so far in the year in each row, lapses: the last lapse of each. One that had come to 0 tells
 * all it has to.
 */
export function lapsesOf(ledger: Ledger, figure: Figure): readonly Lapse[] {
  const periods = periodsOf(ledger);
  return rowsByKey(ledger).flatMap((rows): readonly Lapse[] => {
    const rowIn = new Map(rows.map((row) => [codeAt(ledger, "periode", row), row]));
    const lapses = periods.flatMap((lacks, p): readonly Lapse[] => {
      const last = periods[p - 1] ?? "";
      const row = rowIn.get(last);
      if (row === undefined || rowIn.has(lacks) || last.slice(0, 4) !== lacks.slice(0, 4)) return [];
      const soFar = ledger.amounts[figure]?.[row] ?? 0;
      return soFar === 0 ? [] : [{ konto: codeAt(ledger, "konto", row), last, soFar, lacks }];
    });
    return lapses.slice(-1);
  });
}

interface Reading {
  readonly cumulative: readonly Figure[];
  /** Of them, those that a period without a row leaves as they were. */
  readonly unchanged: readonly Figure[];
  /** By figure: the periods where some row has an amount. */
  readonly yearly: ReadonlyMap<Figure, ReadonlySet<string>>;
  /** Of the whole source, in order. */
  readonly periods: readonly string[];
}

/** The postings of one key. */
function ownPostings(
  ledger: Ledger,
  { cumulative, unchanged, yearly, periods }: Reading,
  rows: readonly number[],
): readonly Posting[] {
  const [konto, ansvar, funksjon, prosjekt] = KEY.map((dimension) => codeAt(ledger, dimension, rows[0] as number)) as [
    string,
    string,
    string,
    string,
  ];
  const posting = (periode: string, amounts: Posting["amounts"]): Posting => ({
    konto,
    ansvar,
    funksjon,
    prosjekt,
    periode,
    amounts,
  });
  const rowIn = new Map(rows.map((row) => [codeAt(ledger, "periode", row), row]));
  const amountIn = (figure: Figure, row: number): number => ledger.amounts[figure]?.[row] as number;
  return figuresOf(ledger).flatMap((figure): readonly Posting[] => {
    const without = rowIn.get("");
    const undated = without === undefined ? [] : [posting("", { [figure]: amountIn(figure, without) })];
    const given = yearly.get(figure);
    if (given) {
      const last = periods.filter((periode) => given.has(periode) && rowIn.has(periode)).at(-1);
      const amount = last === undefined ? 0 : amountIn(figure, rowIn.get(last) as number);
      return amount === 0 && undated.length > 0 ? undated : [posting("", { [figure]: amount })];
    }
    if (!cumulative.includes(figure))
      return rows.map((row) => posting(codeAt(ledger, "periode", row), { [figure]: amountIn(figure, row) }));
    return [
      ...undated,
      ...differences(periods, unchanged.includes(figure), (periode) =>
        rowIn.has(periode) ? amountIn(figure, rowIn.get(periode) as number) : null,
      ).map(([periode, amount]) => posting(periode, { [figure]: amount })),
    ];
  });
}

const periodsWith = (ledger: Ledger, figure: Figure): ReadonlySet<string> =>
  new Set(
    [...(ledger.amounts[figure] ?? [])].flatMap((amount, row) => (amount === 0 ? [] : codeAt(ledger, "periode", row))),
  );

/** Each period's own amount, where it has one; a year of its own starts at 0. `soFar`: null for no row. */
function differences(
  periods: readonly string[],
  isUnchanged: boolean,
  soFar: (periode: string) => number | null,
): readonly (readonly [string, number])[] {
  let held = 0;
  return periods.flatMap((periode, p) => {
    const before = periods[p - 1]?.slice(0, 4) === periode.slice(0, 4) ? held : 0;
    held = soFar(periode) ?? (isUnchanged ? before : 0);
    const own = held - before;
    return own === 0 ? [] : [[periode, own] as const];
  });
}
