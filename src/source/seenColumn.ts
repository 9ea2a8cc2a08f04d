import type { Ore } from "../amounts/ore";
import { FIGURES } from "../ledger/ledger";
import { readAmount } from "./cells/readAmount";
import type { DatedRows } from "./datedRows";
import type { RecognisedColumn } from "./source";

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

/** What is counted of a column, in memory that follows its values. */
export interface Counted {
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

/** What the counts tell of the column. */
export function seenOf(column: RecognisedColumn, counted: Counted, decimal: "," | "."): SeenColumn {
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
    values: closed ? null : (counted.dated === null ? all : byYear(all)).filter((each) => each.rows > 0),
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

/** «2023» of «15.01.2023», «2023-01-15» and «15.01.23»; a text without a year as it stands. */
export function yearOfDate(text: string): string {
  const short = /[./-](\d\d)$/.exec(text.trim())?.[1];
  return /(?<!\d)(?:19|20)\d\d/.exec(text)?.[0] ?? (short === undefined ? text.trim() : `20${short}`);
}
