import { oreOfKroner } from "../amounts/ore";
import { FIGURES } from "../ledger/ledger";
import { textOf, type Cell } from "./cells/cell";
import { createDatedRows } from "./datedRows";
import type { Keys } from "./keys";
import { seenOf, yearOfDate, type Counted, type SeenColumn } from "./seenColumn";
import type { RecognisedColumn, SourceReading } from "./source";

/** A column with more values than this tells texts or numbers apart, not kinds of rows. */
const MOST_VALUES = 40;
/** Dates of a column that are told apart; the years of any more. */
const MOST_DATES = 4000;
/** Konto, ansvar, funksjon, prosjekt: what a value may follow from. */
const KEYS = 4;

/** A cell that is looked at: a number without what its binary form has more than its øre. */
export function openText(cell: Cell | undefined): string {
  const amount = typeof cell === "number" ? oreOfKroner(cell) : null;
  return amount === null ? textOf(cell) : String(amount / 100);
}

/** Counts the values of the columns that are looked at, row by row, in memory that follows the values. */
export interface Watch {
  readonly columns: readonly RecognisedColumn[];
  /** The number of a value that has been met; undefined for any other. */
  knownValue(column: number, text: string): number | undefined;
  /** The number of a value of a column; one more than MOST_VALUES for all that are too many. */
  valueOf(column: number, text: string): number;
  /** Whether the column has too many values to be counted. */
  isClosed(column: number): boolean;
  /** One posted row: its codes and its money by figure. `rows`: how many it is the sum of. */
  count(column: number, value: number, codes: ArrayLike<number>, money: Float64Array, rows?: number): void;
  addAmount(column: number, ore: number, rows?: number): void;
  /** The rows that the first column of dates tells apart, where there is one. */
  dated(keys: Keys): Pick<SourceReading, "dated">;
  seen(decimal: "," | "."): readonly SeenColumn[];
}

export function createWatch(columns: readonly RecognisedColumn[]): Watch {
  const all = columns.map(emptyCount);
  function valueText(index: number, written: string): string {
    const { dated, values } = all[index] as Counted;
    if (dated === null) return written;
    const date = dateOf(written);
    return values.has(date) || values.size < MOST_DATES ? date : yearOfDate(written);
  }
  return {
    columns,
    knownValue: (index, written) => all[index]?.values.get(valueText(index, written)),
    valueOf(index, written) {
      const counted = all[index] as Counted;
      const text = valueText(index, written);
      const known = counted.values.get(text);
      if (known !== undefined) return known;
      if (counted.dated === null && counted.texts.length > MOST_VALUES) {
        counted.closed = true;
        return MOST_VALUES + 1;
      }
      counted.values.set(text, counted.texts.length);
      return counted.texts.push(text) - 1;
    },
    isClosed: (index) => (all[index] as Counted).closed,
    count(index, value, codes, money, rows = 1) {
      const counted = all[index] as Counted;
      if (counted.closed) return;
      counted.dated?.add(codes, value, money);
      counted.counted += rows;
      counted.rows[value] = (counted.rows[value] ?? 0) + rows;
      for (let figure = 0; figure < money.length; figure++)
        counted.sums[value * FIGURES.length + figure] =
          (counted.sums[value * FIGURES.length + figure] as number) + (money[figure] as number);
      for (let figure = 0; figure < money.length; figure++)
        counted.debits[value * FIGURES.length + figure] =
          (counted.debits[value * FIGURES.length + figure] as number) + Math.max(0, money[figure] as number);
      if (counted.dated !== null) return;
      for (let key = 0; key < KEYS; key++) if (!counted.broken[key]) follow(counted, key, codes[key] as number, value);
    },
    addAmount(index, ore, rows = 1) {
      const counted = all[index] as Counted;
      counted.amountRows += rows;
      counted.net += ore;
      counted.debit += Math.max(0, ore);
    },
    dated(keys) {
      const first = all.find(({ dated }) => dated !== null);
      return first?.dated ? { dated: first.dated.texts(keys, (date) => first.texts[date] ?? "") } : {};
    },
    seen: (decimal) => all.map((counted, index) => seenOf(columns[index] as RecognisedColumn, counted, decimal)),
  };
}

/** The date without its time of day; a text that begins with none by its year. */
const dateOf = (text: string): string =>
  /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\d)/.exec(text)?.[1] ?? yearOfDate(text);

const emptyCount = ({ open }: RecognisedColumn): Counted => ({
  values: new Map(),
  texts: [],
  rows: [],
  sums: new Float64Array(roomFor(open) * FIGURES.length),
  debits: new Float64Array(roomFor(open) * FIGURES.length),
  dated: open === "datoer" ? createDatedRows() : null,
  closed: false,
  counted: 0,
  first: Array.from({ length: KEYS }, () => new Uint8Array(256)),
  codes: new Array<number>(KEYS).fill(0),
  broken: new Array<boolean>(KEYS).fill(false),
  amountRows: 0,
  net: 0,
  debit: 0,
});

/** The values there may be. Of dates that are too many, the years have room too. */
const roomFor = (open: RecognisedColumn["open"]): number => (open === "datoer" ? MOST_DATES + 10_000 : MOST_VALUES + 2);

function follow(counted: Counted, key: number, code: number, value: number): void {
  let first = counted.first[key] as Uint8Array;
  if (code >= first.length) {
    first = new Uint8Array(Math.max(code + 1, first.length * 2));
    first.set(counted.first[key] as Uint8Array);
    counted.first[key] = first;
  }
  if (first[code] === 0) {
    first[code] = value + 1;
    counted.codes[key] = (counted.codes[key] as number) + 1;
  } else if (first[code] !== value + 1) counted.broken[key] = true;
}
