import { DIMENSIONS, FIGURES, type Figure } from "../ledger/ledger";
import type { Keys } from "./keys";

/** More than this are thinned, by their amounts alone, so that two sources keep the same ones. */
const MOST_ROWS = 2 ** 16;
/** Konto, ansvar, funksjon, prosjekt, date, figure and øre of a row. */
const WIDTH = 7;
const [DATE, FIGURE, ORE] = [4, 5, 6] as const;

/** What is kept of the postings of a source whose rows only dates tell apart. */
export interface DatedRows {
  /** `codes` by dimension and the date by their numbers; money by figure, in øre. */
  add(codes: ArrayLike<number>, date: number, money: Float64Array): void;
  /** By figure: «konto|ansvar|funksjon|prosjekt|date|øre». `dateOf`: the text of a date's number. */
  texts(keys: Keys, dateOf: (date: number) => string): ReadonlyMap<Figure, ReadonlySet<string>>;
}

export function createDatedRows(): DatedRows {
  let rows: number[] = [];
  let share = 1;

  function thin(): void {
    share /= 2;
    const all = rows;
    rows = [];
    for (let at = 0; at < all.length; at += WIDTH)
      if (isKept(all[at + ORE] as number, share)) rows.push(...all.slice(at, at + WIDTH));
  }

  return {
    add(codes, date, money) {
      for (let figure = 0; figure < money.length; figure++) {
        const ore = money[figure] as number;
        if (ore === 0 || !isKept(ore, share)) continue;
        for (let key = 0; key < DATE; key++) rows.push(codes[key] as number);
        rows.push(date, figure, ore);
      }
      if (rows.length > MOST_ROWS * WIDTH) thin();
    },
    texts(keys, dateOf) {
      const found = new Map<Figure, Set<string>>();
      for (let at = 0; at < rows.length; at += WIDTH) {
        const codes = DIMENSIONS.slice(0, DATE).map((_, key) => keys.codeOf(key, rows[at + key] as number));
        const figure = FIGURES[rows[at + FIGURE] as number] as Figure;
        const text = [...codes, dateOf(rows[at + DATE] as number), rows[at + ORE]].join("|");
        found.set(figure, (found.get(figure) ?? new Set<string>()).add(text));
      }
      return found;
    },
  };
}

/** A share of all amounts, the same ones in every source. */
const isKept = (ore: number, share: number): boolean => Math.imul(ore | 0, 0x9e3779b1) >>> 0 < share * 2 ** 32;
