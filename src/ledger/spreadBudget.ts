import { ore, type Ore } from "../amounts/ore";
import { proportion } from "../amounts/proportion";
import { Exact, type Ratio } from "../amounts/ratio";
import { parseKonto } from "./kostra/konto";
import type { Ledger } from "./ledger";
import { monthOfCode, type Month } from "./period";

/**
 * How a budget without months is spread over the year. `lineaer`: as much each month. `iFjor`: each art as much of
 * the year as last year at the same time. `ansvar`: each ansvar as much as it had used last year at the same time.
 */
export type Periodisering = "lineaer" | "iFjor" | "ansvar";

/** The part of a yearly amount in row `row` that belongs to the months so far, in øre, rounded half away from zero. */
type Spread = (row: number, amount: number) => Ore;

/**
 * Spreads yearly amounts by the method. A profile needs last year's accounts by month; where they are missing for an
 * art or ansvar, or do not lie between nothing and the whole year, the amount is spread evenly. `profiles`: how many
 * arter or ansvar have a profile.
 */
export function spreadBudget(
  ledger: Ledger,
  month: Month,
  method: Periodisering,
): { readonly spread: Spread; readonly profiles: number } {
  const keyOf = method === "ansvar" ? ansvarKey(ledger) : artKey(ledger);
  const shares = method === "lineaer" ? new Map<string, Ratio>() : sharesOf(ledger, month, keyOf);
  return {
    profiles: shares.size,
    spread: (row, amount) => {
      const share = shares.get(keyOf(row));
      return share ? ore(share.times(amount).toDecimalPlaces(0).toNumber()) : proportion(ore(amount), month, 12);
    },
  };
}

type KeyOf = (row: number) => string;

/** Kontoklasse and art. */
function artKey({ columns: { konto } }: Ledger): KeyOf {
  const keys = konto.codes.map((code) => {
    const parsed = parseKonto(code);
    return parsed ? `${parsed.kontoklasse} ${code.slice(1, 4)}` : code;
  });
  return (row) => keys[konto.index[row] as number] as string;
}

/** Kontoklasse and ansvar. */
function ansvarKey({ columns: { konto, ansvar } }: Ledger): KeyOf {
  return (row) =>
    `${(konto.codes[konto.index[row] as number] as string).slice(0, 1)} ${ansvar.codes[ansvar.index[row] as number] as string}`;
}

/** Key -> the share of last year that had passed, for keys whose share lies between 0 and 1. */
function sharesOf(ledger: Ledger, month: Month, keyOf: KeyOf): ReadonlyMap<string, Ratio> {
  const amounts = ledger.amounts.regnskapIFjor;
  const months = ledger.columns.periode.codes.map(monthOfCode);
  const sums = new Map<string, { soFar: number; year: number }>();
  for (let row = 0; amounts && row < ledger.size; row++) {
    const of = months[ledger.columns.periode.index[row] as number];
    if (of === null || of === undefined || of === 0) continue;
    const key = keyOf(row);
    const sum = sums.get(key) ?? (sums.set(key, { soFar: 0, year: 0 }).get(key) as { soFar: number; year: number });
    sum.year += amounts[row] as number;
    if (of <= month) sum.soFar += amounts[row] as number;
  }
  const shares = [...sums]
    .filter(([, { year }]) => year !== 0)
    .map(([key, { soFar, year }]) => [key, new Exact(soFar).div(year)] as const);
  return new Map(shares.filter(([, share]) => share.greaterThanOrEqualTo(0) && share.lessThanOrEqualTo(1)));
}
