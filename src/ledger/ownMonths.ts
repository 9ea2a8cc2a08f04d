import { buildLedger, type Posting } from "./buildLedger";
import { codeAt, figuresOf, type Figure, type Ledger } from "./ledger";

const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/**
 * The ledger with amounts of their own month, where the `cumulative` figures are so far in the year in each row: every
 * month less the one before
 * it with the same key. A key that has no row in a later month of the source is 0 there, as such exports leave zero
 * rows out; so the months
 * always add up to what the source says at its last one. Figures in `yearly` are the whole year's in every row, and
 * count once, without period:
 * as the key's last row has it, of the periods where the source has the figure at all, since it may stand in the first
 * period only, or in rows without.
 */
export function ownMonths(ledger: Ledger, cumulative: readonly Figure[], yearly: readonly Figure[] = []): Ledger {
  const series = new Map<string, number[]>();
  for (let row = 0; row < ledger.size; row++) {
    const key = KEY.map((dimension) => codeAt(ledger, dimension, row)).join("\u0000");
    (series.get(key) ?? (series.set(key, []).get(key) as number[])).push(row);
  }
  const periods = [...new Set(ledger.columns.periode.codes)].filter((code) => code !== "").sort();
  const reading: Reading = {
    cumulative,
    yearly: new Map(yearly.map((figure) => [figure, periodsWith(ledger, figure)])),
    periods,
  };
  return buildLedger(
    ledger.year,
    [...series.values()].flatMap((rows) => ownPostings(ledger, reading, rows)),
    ledger.names,
  );
}

interface Reading {
  readonly cumulative: readonly Figure[];
  /** By figure: the periods where some row has an amount. */
  readonly yearly: ReadonlyMap<Figure, ReadonlySet<string>>;
  /** Of the whole source, in order. */
  readonly periods: readonly string[];
}

/** The postings of one key. */
function ownPostings(
  ledger: Ledger,
  { cumulative, yearly, periods }: Reading,
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
      ...differences(periods, (periode) =>
        rowIn.has(periode) ? amountIn(figure, rowIn.get(periode) as number) : 0,
      ).map(([periode, amount]) => posting(periode, { [figure]: amount })),
    ];
  });
}

const periodsWith = (ledger: Ledger, figure: Figure): ReadonlySet<string> =>
  new Set(
    [...(ledger.amounts[figure] ?? [])].flatMap((amount, row) => (amount === 0 ? [] : codeAt(ledger, "periode", row))),
  );

/** Each period's own amount, where it has one; a year of its own starts at 0. */
function differences(
  periods: readonly string[],
  soFar: (periode: string) => number,
): readonly (readonly [string, number])[] {
  return periods.flatMap((periode, p) => {
    const before = periods[p - 1]?.slice(0, 4) === periode.slice(0, 4) ? soFar(periods[p - 1] as string) : 0;
    const own = soFar(periode) - before;
    return own === 0 ? [] : [[periode, own] as const];
  });
}
