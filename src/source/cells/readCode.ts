import { textOf, type Cell } from "./cell";

/** A code and the name written beside it in the same cell; "" stands for blank. */
interface CodeReading {
  readonly code: string;
  readonly name: string;
}

const NONE: CodeReading = { code: "", name: "" };
const HYPHENATED = /^(?=[\p{L}./]*\d)([\p{L}\d./]+)\s+[-–—:]\s*(\S.*)$/su;
const SPACED = /^(\d{2,})\s+(\p{L}{2}.*)$/su;

/**
 * What stands where a code should and is none: a formula that failed («#N/A»), an amount with sign and decimals, or a
 * day that a spreadsheet has made of a code, or «Alle», where rows of each stand too.
 */
export const isNoCode = (text: string): boolean => NO_CODE.test(text) || MADE_DAY.test(text) || ALL.test(text);

const ALL = /^(?:alle|samlet|samla|\*+)$/i;
/** «nov.24» of 11-24, «01.nov» of 1-11. */
const MADE_DAY = /^(?=.*\d)(?:\d{1,2}\.)?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)(?:\.\d\d)?$/i;
const NO_CODE =
  /^[+\-−]\d+[.,]\d+$|^(?:19|20)\d\d-\d\d-\d\d(?!\d)|^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$|^#(?:N\/A|I\/T|REF!|VERDI!|VALUE!|NAVN\?|NAME\?|DIV\/0!|NULL!|NUM!|TALL!|SPILL!|OVERFLYT!|CALC!|BEREGN!)/i;

/** What a pivot table calls the rows that have none, and what databases and programs write for it. */
const BLANK_ITEM = /^\((?:tom|tomt|blank)\)$|^(?:null|nan|none|<na>)$/i;

/**
 * The code of an ansvar, funksjon or prosjekt cell: «1000», «1000 - Skole», «1000 Skole». Zeros alone mean none, as
 * exports write it.
 */
export function readCode(cell: Cell | undefined): CodeReading {
  // A program that takes codes for numbers writes 1000.0.
  const text = textOf(cell).replace(/^(\d{2,}|0)\.0$/, "$1");
  if (BLANK_ITEM.test(text)) return NONE;
  if (/^\d*$/.test(text)) return /^0*$/.test(text) ? NONE : { code: text, name: "" };
  const found = HYPHENATED.exec(text) ?? SPACED.exec(text);
  const [code, name] = found ? [found[1] as string, (found[2] as string).trim()] : [text, ""];
  return /^0*$/.test(code) ? NONE : { code, name };
}
