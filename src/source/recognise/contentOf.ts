
import { textOf, type Cell } from "../cells/cell";
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
  /** YYYYMM, YYYY-MM or 1–13. */
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

/** How the cells look, as shares. Works on numbers and on text alike. */
export function contentOf(cells: readonly Cell[]): Content {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  const texts = filled.map(textOf);
  const share = (test: (text: string, cell: Cell) => boolean): number => (texts.length === 0 ? 0 : texts.filter((text, index) => test(text, filled[index] as Cell)).length / texts.length);
  return {
    filled: texts.length,
    konto: share(isKonto),
    fullKonto: share((text, cell) => isKonto(text, cell) && (leadingCode(text).length > 4 || leadingCode(text) !== text)),
    art: share((text) => /^\d{3}$/.test(leadingCode(text)) && artName(leadingCode(text)) !== null),
    funksjon: share((text) => /^\d{3,4}$/.test(leadingCode(text)) && funksjonName(leadingCode(text)) !== null),
    kapittel: share((text) => isKapittel(leadingCode(text))),
    periode: share((text) => isYearMonth(text) || /^(?:0?\d|1[0-6])(?:\.0)?$/.test(text)),
    yearMonth: share(isYearMonth),
    year: share((text) => /^(?:19[89]|20\d)\d(?:\.0)?$/.test(text)),
    code: share((text) => /^\d{1,8}$/.test(leadingCode(text))),
    amount: share(isAmount),
    clearAmount: share((text, cell) => isAmount(text, cell) && (typeof cell === "number" ? cell < 0 || !Number.isInteger(cell) : /[-\u2212(+]|[.,]\d{1,2}0*\)?(?: ?(?:DR|DB|CR))?$|\d[ \u00a0\u202f'.]\d{3}/i.test(text))),
    round: share((text) => /^(?:\d+000|0)$/.test(text)),
    text: share((text) => /\p{L}{2}/u.test(text)),
  };
}

/** The code a cell starts with: `1010` of «1010 - Fast lønn», `1115` of «1.115». */
function leadingCode(text: string): string {
  const whole = withoutDecimal(text);
  if (whole !== text) return whole;
  const dotted = /^(\d)\.(\d{3,})(?!\d)/.exec(text);
  if (dotted) return `${dotted[1]}${dotted[2]}`;
  return /^(\d+)(?:$|\s*[-–:]\s*\D|\s+\p{L})/u.exec(text)?.[1] ?? "";
}

/** A number has lost the zeros an investment account begins with: 100 is 00100. */
function isKonto(text: string, cell: Cell): boolean {
  const code = leadingCode(text);
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

function isAmount(text: string, cell: Cell): boolean {
  return typeof cell === "number" ? oreOfKroner(cell) !== null : parseAmount(text, ",") !== null || parseAmount(text, ".") !== null;
}
