import { textOf, type Cell } from "../cells/cell";
import { readPeriode } from "../cells/readPeriode";
import { parseAmount } from "../../amounts/parseAmount";
import { oreOfKroner } from "../../amounts/ore";
import { artName } from "../../ledger/kostra/arter";
import { funksjonName } from "../../ledger/kostra/funksjoner";
import { isKapittel, kapittelName } from "../../ledger/kostra/kapitler";
import { parseKonto } from "../../ledger/kostra/konto";

export type { Cell };

/** What a column's cells look like: shares from 0 to 1 of the filled ones. */
export interface Content {
  readonly filled: number;
  /** Digits with a known art or kapittel where an account has it. */
  readonly konto: number;
  /** Of those, five digits or more, or a text after them: recognisable without a header. */
  readonly fullKonto: number;
  /** Three digits that are an art in some year's list. */
  readonly art: number;
  /** Three or four digits whose first three are a KOSTRA-funksjon. */
  readonly funksjon: number;
  readonly kapittel: number;
  /** YYYYMM, YYYY-MM, 1–16 or a month's name. */
  readonly periode: number;
  /** YYYYMM only: recognisable without a header. */
  readonly yearMonth: number;
  /** 1980–2099 and nothing else. */
  readonly year: number;
  /** Up to eight digits, perhaps with a text after them. */
  readonly code: number;
  readonly amount: number;
  /** Amounts that cannot be codes: decimals, a sign, or grouping. */
  readonly clearAmount: number;
  /** Whole thousands and zeros. */
  readonly round: number;
  readonly text: number;
}

type Marks = Readonly<Record<Exclude<keyof Content, "filled">, boolean>>;

/**
 * How the cells look, as shares. Works on numbers and on text alike; a value is looked at once, however often it
 * comes.
 */
export function contentOf(cells: readonly Cell[]): Content {
  const times = new Map<Cell, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  const distinct = [...times]
    .map(([cell, count]) => ({ cell, count, text: textOf(cell) }))
    .filter(({ text }) => text !== "");
  const marked = distinct.map(({ cell, count, text }) => ({ count, marks: marksOf(text, cell) }));
  const filled = distinct.reduce((sum, { count }) => sum + count, 0);
  const share = (mark: keyof Marks): number =>
    filled === 0 ? 0 : marked.reduce((sum, { count, marks }) => (marks[mark] ? sum + count : sum), 0) / filled;
  return {
    filled,
    konto: share("konto"),
    fullKonto: share("fullKonto"),
    art: share("art"),
    funksjon: share("funksjon"),
    kapittel: share("kapittel"),
    periode: share("periode"),
    yearMonth: share("yearMonth"),
    year: share("year"),
    code: share("code"),
    amount: share("amount"),
    clearAmount: share("clearAmount"),
    round: share("round"),
    text: share("text"),
  };
}

function marksOf(text: string, cell: Cell): Marks {
  const code = leadingCode(text);
  const [konto, yearMonth, amount] = [isKonto(code, cell), isYearMonth(text), isAmount(text, cell)];
  return {
    konto,
    fullKonto: konto && (code.length > 4 || code !== text),
    art: /^\d{3}$/.test(code) && artName(code) !== null,
    funksjon: /^\d{3,4}$/.test(code) && funksjonName(code) !== null,
    kapittel: isKapittel(code),
    periode: yearMonth || /^(?:0?\d|1[0-6])(?:\.0)?$/.test(text) || isMonthName(text),
    yearMonth,
    year: /^(?:19[89]|20\d)\d(?:\.0)?$/.test(text),
    code: /^\d{1,8}$/.test(code),
    amount,
    clearAmount: amount && (typeof cell === "number" ? cell < 0 || !Number.isInteger(cell) : CLEAR_AMOUNT.test(text)),
    round: /^(?:\d+000|0)$/.test(text),
    text: /\p{L}{2}/u.test(text),
  };
}

const CLEAR_AMOUNT = /[-\u2212(+]|[.,]\d{1,2}0*\)?(?: ?(?:DR|DB|CR))?$|\d[ \u00a0\u202f'.]\d{3}/i;

/** The code a cell starts with: `1010` of «1010 - Fast lønn», `1115` of «1.115». */
function leadingCode(text: string): string {
  const whole = withoutDecimal(text);
  if (whole !== text) return whole;
  const dotted = /^(\d)\.(\d{3,})(?!\d)/.exec(text);
  if (dotted) return `${dotted[1]}${dotted[2]}`;
  return /^(\d+)(?:$|\s*[-–:]\s*\D|\s+\p{L})/u.exec(text)?.[1] ?? "";
}

/** A number has lost the zeros an investment account begins with: 100 is 00100. */
function isKonto(code: string, cell: Cell): boolean {
  const konto = parseKonto(typeof cell === "number" ? code.padStart(5, "0") : code);
  if (konto === null) return false;
  switch (konto.kontoklasse) {
    case "drift":
    case "investering":
      return artName(konto.art) !== null;
    case "balanse":
      return kapittelName(konto.kapittel) !== null;
    case "annen":
      return konto.digit === "9";
  }
}

/** `10100` of «10100.0», as a program writes it that takes codes for numbers. */
const withoutDecimal = (text: string): string => text.replace(/^(\d{3,6})\.0$/, "$1");

function isYearMonth(text: string): boolean {
  return /^(?:19|20)\d\d(?:[-./ ]|M)?(?:0\d|1[0-6])$/i.test(withoutDecimal(text));
}

/** «mai», «Jan 2024». */
const isMonthName = (text: string): boolean =>
  /^\p{L}{3}/u.test(text) && readPeriode(text, ANY_YEAR).kind !== "uleselig";
const ANY_YEAR = 2000;

function isAmount(text: string, cell: Cell): boolean {
  if (typeof cell === "number") return oreOfKroner(cell) !== null;
  return /\d|^[-\u2212\u2013]$/.test(text) && (parseAmount(text, ",") !== null || parseAmount(text, ".") !== null);
}
