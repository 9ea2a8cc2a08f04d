import type { AccountDigits } from "./accountDigits";
import { textOf, type Cell } from "./cell";
import { isTotalText } from "./totalText";

export type KontoReading =
  | {
      readonly kind: "konto";
      readonly konto: string;
      readonly name: string;
      /** Zeros were put in front of a number. */ readonly padded?: boolean;
    }
  | { readonly kind: "blank" | "sum" | "uleselig" };

/** The cells an account number is read from: one `konto`, or its parts. */
export const KONTO_PARTS = ["konto", "kontoklasse", "art", "kapittel", "sektor"] as const;
export type KontoPart = (typeof KONTO_PARTS)[number];
export type KontoCells = Readonly<Partial<Record<KontoPart, Cell>>>;

const BLANK: KontoReading = { kind: "blank" };
const SUM: KontoReading = { kind: "sum" };
const UNREADABLE: KontoReading = { kind: "uleselig" };
const CLASS_NAMES: Readonly<Record<string, string>> = {
  investering: "0",
  drift: "1",
  balanse: "2",
  i: "0",
  d: "1",
  b: "2",
};

const NAMED = /^([\d.]+)(?:\s+(?:[-–—:]\s*)?|[-–—:]\s*)(\p{L}.*)$|^([\d.]+)\s*[-–—:]\s+(\S.*)$/su;
/** An account with its name; what is longer is a text that came into the column. */
const LONGEST = 500;
/** No chart of accounts has so many, with all the dimensions in one number. */
const MOST_DIGITS = 60;
/** One digit of kontoklasse and then groups, or thousands as a number format writes them. */
const GROUPED = /^\d(?:[. \u00a0\u202f-]\d{2,7})+(?:[. \u00a0\u202f-]\d)?$|^\d{1,3}(?:[. \u00a0\u202f]\d{3})+$/;

/**
 * The account number as digits, with the name if the cell has it: `11150`, `1010 - Fast lønn`, `1.115`, `1 115`, or
 * composed of its parts.
 */
export function readKonto(cells: KontoCells, digits: AccountDigits): KontoReading {
  if ("konto" in cells) return agreeing(readNumber(cells.konto, digits.konto, 4), cells.kontoklasse);
  const kontoklasse = readKontoklasse(cells.kontoklasse);
  if (kontoklasse === undefined) return UNREADABLE;
  const art = readNumber(cells.art, digits.art, 3);
  if (art.kind === "konto") return kontoklasse === "" ? UNREADABLE : { ...art, konto: kontoklasse + art.konto };
  const kapittel = readNumber(cells.kapittel, null, 2);
  if (art.kind !== "blank" || kapittel.kind !== "konto") return art.kind === "blank" ? kapittel : art;
  const sektor = readNumber(cells.sektor, 3, 3);
  if (sektor.kind !== "konto" || (kontoklasse !== "" && kontoklasse !== "2")) return UNREADABLE;
  return { ...kapittel, konto: `2${kapittel.konto}${sektor.konto}` };
}

/**
 * With a separate kontoklasse the account must open with it: else the account lacks its class, or has lost a leading
 * zero.
 */
function agreeing(reading: KontoReading, cell: Cell | undefined): KontoReading {
  const kontoklasse = readKontoklasse(cell);
  if (reading.kind !== "konto" || kontoklasse === "") return reading;
  return kontoklasse !== undefined && reading.konto.startsWith(kontoklasse) ? reading : UNREADABLE;
}

/** One digit, "" for blank, undefined when it cannot be read. */
function readKontoklasse(cell: Cell | undefined): string | undefined {
  const text = textOf(cell).toLowerCase();
  const named = CLASS_NAMES[text.replace(/s?regnskap(et)?$/, "")];
  if (text === "" || named !== undefined) return named ?? "";
  return /^(\d)(?:\s*(?:[-–:]\s*)?\p{L}.*)?$/u.exec(text)?.[1];
}

function readNumber(cell: Cell | undefined, digits: number | null, least: number): KontoReading {
  if (typeof cell === "number") return ofNumber(cell, digits, least);
  const text = textOf(cell).replace(/^(\d{3,})\.0$/, "$1");
  if (text.length > LONGEST) return UNREADABLE;
  if (/^0*$/.test(text)) return BLANK;
  if (/^\d+$/.test(text))
    return text.length >= least && text.length <= MOST_DIGITS ? { kind: "konto", konto: text, name: "" } : UNREADABLE;
  if (isTotalText(text)) return SUM;
  const named = NAMED.exec(text);
  const [number, name] = named
    ? [(named[1] ?? named[3]) as string, ((named[2] ?? named[4]) as string).trim()]
    : [text, ""];
  const konto = GROUPED.test(number) ? number.replace(/\D/g, "") : number;
  return /^\d+$/.test(konto) && konto.length >= least && konto.length <= MOST_DIGITS
    ? { kind: "konto", konto, name }
    : UNREADABLE;
}

/**
 * A number cell has lost its leading zeros: they are restored where the column's number of digits is known, and never
 * guessed.
 */
function ofNumber(cell: number, digits: number | null, least: number): KontoReading {
  if (!Number.isSafeInteger(cell) || cell < 0) return UNREADABLE;
  if (cell === 0) return BLANK;
  const number = String(cell);
  const certain = digits === null ? least < 4 || number.length > 5 : true;
  const konto = digits === null ? number : number.padStart(digits, "0");
  return certain && konto.length >= least ? { kind: "konto", konto, name: "", padded: konto !== number } : UNREADABLE;
}
