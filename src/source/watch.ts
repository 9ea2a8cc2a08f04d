import { oreOfKroner, type Ore } from "../amounts/ore";
import { FIGURES } from "../ledger/ledger";
import { textOf, type Cell } from "./cells/cell";
import { readAmount } from "./cells/readAmount";
import { createDatedRows, type DatedRows } from "./datedRows";
import type { Keys } from "./keys";
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

/** One value of a column that is looked at, "" for blank, and the posted rows that have it. */
export interface SeenValue {
  readonly value: string;
  readonly rows: number;
  /** Net by figure, in the order of FIGURES, in øre; and the rows' debit. */
  readonly sums: readonly number[];
  readonly debits: readonly number[];
}

/** What the rows with money have told of a column nothing settles. */
export interface SeenColumn {
  readonly column: RecognisedColumn;
  /** Those met, in the order they came; null where they are too many to count. */
  readonly values: readonly SeenValue[] | null;
  /** Of the values kept, all are amounts and some can be nothing else. */
  readonly looksLikeAmounts: boolean;
  /** The key (index in DIMENSIONS) each of whose codes has one value only, with rows enough to say so; null: none. */
  readonly followsFrom: number | null;
  /** Rows with an amount, and their net, of a column that is looked at as amounts. */
  readonly amounts: { readonly rows: number; readonly net: Ore; readonly debit: Ore };
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
  /** One posted row: its codes and its money by figure. */
  count(column: number, value: number, codes: ArrayLike<number>, money: Float64Array): void;
  addAmount(column: number, ore: number): void;
  /** The rows that the first column of dates tells apart, where there is one. */
  dated(keys: Keys): Pick<SourceReading, "dated">;
  seen(decimal: "," | "."): readonly SeenColumn[];
}

interface Counted {
  readonly values: Map<string, number>;
  readonly texts: string[];
  readonly rows: number[];
  readonly sums: Float64Array;
  readonly debits: Float64Array;
  closed: boolean;
  counted: number;
  /** By key: the value each code came with, plus one; and whether a code has come with two. */
  readonly first: Uint8Array[];
  readonly codes: number[];
  readonly broken: boolean[];
  /** Of a column of dates. */
  readonly dated: DatedRows | null;
  amountRows: number;
  net: number;
  debit: number;
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
    count(index, value, codes, money) {
      const counted = all[index] as Counted;
      if (counted.closed) return;
      counted.dated?.add(codes, value, money);
      counted.counted++;
      counted.rows[value] = (counted.rows[value] ?? 0) + 1;
      for (let figure = 0; figure < money.length; figure++)
        counted.sums[value * FIGURES.length + figure] =
          (counted.sums[value * FIGURES.length + figure] as number) + (money[figure] as number);
      for (let figure = 0; figure < money.length; figure++)
        counted.debits[value * FIGURES.length + figure] =
          (counted.debits[value * FIGURES.length + figure] as number) + Math.max(0, money[figure] as number);
      if (counted.dated !== null) return;
      for (let key = 0; key < KEYS; key++) if (!counted.broken[key]) follow(counted, key, codes[key] as number, value);
    },
    addAmount(index, ore) {
      const counted = all[index] as Counted;
      counted.amountRows++;
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
const dateOf = (text: string): string => /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\d)/.exec(text)?.[1] ?? yearOfDate(text);

/** «2023» of «15.01.2023», «2023-01-15» and «15.01.23»; a text without a year as it stands. */
function yearOfDate(text: string): string {
  const short = /[./-](\d\d)$/.exec(text.trim())?.[1];
  return /(?<!\d)(?:19|20)\d\d/.exec(text)?.[0] ?? (short === undefined ? text.trim() : `20${short}`);
}

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

function seenOf(column: RecognisedColumn, counted: Counted, decimal: "," | "."): SeenColumn {
  const { texts, rows, sums, debits, closed, net, debit, amountRows } = counted;
  const filled = texts.filter((text) => text !== "");
  const all = texts.map((value, at) => ({
    value,
    rows: rows[at] ?? 0,
    sums: [...sums.subarray(at * FIGURES.length, (at + 1) * FIGURES.length)],
    debits: [...debits.subarray(at * FIGURES.length, (at + 1) * FIGURES.length)],
  }));
  const amounts = filled.filter((text) => readAmount(text, decimal) !== undefined);
  return {
    column,
    values: closed
      ? null
      : (counted.dated === null ? all : byYear(all)).filter((each) => each.rows > 0),
    looksLikeAmounts:
      filled.length > 0 &&
      amounts.length === filled.length &&
      amounts.some((text) => /^[-\u2212(]\d|[.,]\d{2}$|\d[ \u00a0\u202f.]\d{3}/.test(text)),
    followsFrom: keyOf(counted),
    amounts: { rows: amountRows, net: net as Ore, debit: debit as Ore },
  };
}

/** Dates as their years, in the order they came. */
function byYear(dates: readonly SeenValue[]): readonly SeenValue[] {
  const years = [...new Set(dates.map(({ value }) => yearOfDate(value)))];
  return years.map((value) => {
    const own = dates.filter((date) => yearOfDate(date.value) === value);
    const total = (of: "sums" | "debits"): readonly number[] =>
      FIGURES.map((_, figure) => own.reduce((sum, date) => sum + (date[of][figure] ?? 0), 0));
    return { value, rows: own.reduce((sum, date) => sum + date.rows, 0), sums: total("sums"), debits: total("debits") };
  });
}

/** A key with one code tells nothing, and neither do codes that have a row or two each. */
function keyOf({ codes, broken, counted }: Counted): number | null {
  const found = broken.findIndex(
    (isBroken, key) => !isBroken && (codes[key] as number) > 1 && counted > 2 * (codes[key] as number),
  );
  return found < 0 ? null : found;
}
