import { FIGURES } from "../../ledger/ledger";
import type { Collector } from "../collect";
import type { PlainPlan } from "./plainPlan";

/**
 * Posts the amounts of the row at hand, or returns false and posts nothing: none is filled in, or a cumulative column
 * is blank after an amount. Does what spreadAmounts does.
 */
type Poster = () => boolean;

export function createPoster(
  plan: PlainPlan,
  codes: Int32Array,
  amounts: Float64Array,
  { table, watch }: Collector,
): Poster {
  const { figures, periods, previous, signs, sign, figure, values, probes } = plan;
  const columns = figures.length;
  const money = new Float64Array(FIGURES.length);
  const isWatched = values.length + probes.length > 0;

  function add(periode: number, own: number, amount: number): void {
    table.add(codes[0] as number, codes[1] as number, codes[2] as number, codes[3] as number, periode, own, amount);
  }

  function addColumn(amount: number, index: number): void {
    const periode = periods[index] as number;
    const own = figure < 0 ? (figures[index] as number) : (codes[figure] as number);
    const signed = (sign >= 0 && codes[sign] === 1 ? -amount : amount) * (signs[index] as number) + 0;
    add(periode < 0 ? (codes[4] as number) : periode, own, signed);
    if (isWatched) money[own] = (money[own] as number) + signed;
  }

  function amountBefore(index: number): number {
    const before = previous[index] as number;
    return before < 0 || Number.isNaN(amounts[before]) ? 0 : (amounts[before] as number);
  }

  function areSettled(): boolean {
    let some = false;
    for (let index = 0; index < columns; index++) {
      if (!Number.isNaN(amounts[index])) some = true;
      else if (amountBefore(index) !== 0) return false;
    }
    return some;
  }

  /**
   * The columns that are looked at, for a row that was posted; of other values than amounts, rows without money tell
   * nothing.
   */
  function look(): void {
    for (const [column, amount] of probes)
      if (!Number.isNaN(amounts[amount]) && amounts[amount] !== 0) watch.addAmount(column, amounts[amount] as number);
    if (money.every((amount) => amount === 0)) return;
    for (const [column, code] of values)
      if (!watch.isClosed(column)) watch.count(column, codes[code] as number, codes, money);
    money.fill(0);
  }

  // One amount a row, of the row's own period and as it stands, is the common ledger: worth not looping for.
  if (columns === 1 && (periods[0] as number) < 0 && sign < 0 && figure < 0 && !isWatched && signs[0] === 1)
    return () => {
      if (Number.isNaN(amounts[0])) return false;
      add(codes[4] as number, figures[0] as number, amounts[0] as number);
      return true;
    };
  return () => {
    if (!areSettled()) return false;
    for (let index = 0; index < columns; index++) {
      const own = (amounts[index] as number) - amountBefore(index);
      if (Number.isNaN(own) || (own === 0 && (periods[index] as number) >= 0)) continue;
      addColumn(own, index);
    }
    if (isWatched) look();
    return true;
  };
}
