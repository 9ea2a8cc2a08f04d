import type { Figure } from "../../ledger/ledger";
import { isQualified } from "./isQualified";
import { isWithinOneEdit } from "./isWithinOneEdit";
import { spelled } from "./spelled";
import { periodOf, type HeaderPeriod } from "./periodOf";
import {
  AMOUNT_WORDS,
  BALANCE_WORDS,
  BUDGET_WORDS,
  CODE_ENDINGS,
  CODE_WORDS,
  CREDIT_HEADER,
  CREDIT_WORDS,
  DEBIT_HEADER,
  DEBIT_WORDS,
  FIGURE_WORDS,
  IGNORED_WORDS,
  IN_HEADER,
  MOVEMENT_WORDS,
  NAME_ENDINGS,
  OPENING_WORDS,
  OUT_HEADER,
  PERIOD_BUDGET_WORDS,
  PLAIN_CODES,
  PLAIN_NAMES,
  SHORT_WORDS,
  TOTAL_WORDS,
  YEAR_WORDS,
  type CodeKind,
} from "./synonyms";

/** What an amount header says; the columns beside it settle what a vague word counts as. */
export type AmountWord =
  | Figure
  | "budget"
  | "periodBudget"
  | "amount"
  | "balance"
  | "total"
  | "opening"
  | "movement"
  | "debit"
  | "credit"
  | "out"
  | "in";

/**
 * What a header says on its own. `exact`: a known word, not a likeness to one. `rank`: how far down the list of words
 * it stands.
 */
export type Meaning =
  | { readonly kind: "code" | "name"; readonly of: CodeKind; readonly exact: boolean; readonly rank: number }
  | {
      readonly kind: "amount";
      readonly word: AmountWord;
      readonly exact: boolean;
      readonly year?: number;
      readonly period?: HeaderPeriod;
      /** Words besides may make it another amount. */
      readonly qualified?: true;
    }
  | { readonly kind: "plainCode"; readonly rank: number }
  | { readonly kind: "plainName" | "year" | "ignored" | "unknown" };

const UNKNOWN: Meaning = { kind: "unknown" };
const IGNORED: Meaning = { kind: "ignored" };
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What a header means by the words in it. A word one letter from a known one counts, but not as exact. */
export function meaningOf(header: string): Meaning {
  const text = spelled(header.trim()).replace(
    /^(?:summer|summen|sum)\s+(?:av|of)\s+|^(?:xgl|gl|dim\.? ?\d?)\s+(?=\p{L})/iu,
    "",
  );
  const period = periodOf(text);
  if (period) return { kind: "amount", word: "amount", exact: true, period: period.period, ...withYear(period.year) };
  const year = YEAR.exec(text)?.[0] ?? shortYear(text);
  const rest = text
    .replace(/(?<!\d)31[./]12[.-]?(?=(?:19|20)\d\d|\D|$)/g, "")
    .replace(YEAR, " ")
    .replace(SHORT_YEAR, "$1");
  const word = fold(rest);
  if (word === "" || ((word === "pr" || word === "per") && year !== undefined))
    return year === undefined || !/^(?:\d{4}|pe?r\b.*)$/i.test(text)
      ? UNKNOWN
      : { kind: "amount", word: "amount", exact: false, year: Number(year) };
  const meaning =
    (year === undefined ? undefined : ofShortWord(word)) ??
    known().get(word) ??
    (/%|prosent/i.test(text) ? IGNORED : (monthAndFigure(rest) ?? sideOf(word) ?? likely(word, rest)));
  return meaning.kind === "amount"
    ? { ...meaning, ...withYear(year === undefined ? meaning.year : Number(year)) }
    : meaning;
}

/** «R24», «RB '24»: two digits are a year after a short word for a figure. */
const SHORT_YEAR = /^\s*(r|b|rb|jb|ob|vb|regn|bud|rev|opp)\.?[\s-]?['\u2019]?\d\d\s*$/i;
const shortYear = (text: string): string | undefined =>
  SHORT_YEAR.test(text) ? `20${/\d\d/.exec(text)?.[0] ?? ""}` : undefined;

function ofShortWord(word: string): Meaning | undefined {
  if (YEAR_WORDS.includes(word)) return { kind: "amount", word: "amount", exact: false };
  return known().get(SHORT_WORDS[word] ?? "");
}

/** The meaning of a value in a column that says which figure a row is of: «Regnskap», «R», «Revidert budsjett 2024». */
export function meaningOfValue(value: string): Meaning {
  return known().get(SHORT_WORDS[fold(value)] ?? "") ?? meaningOf(value);
}

/** Debit or credit under any of its names. */
function sideOf(word: string): Meaning | null {
  const side = DEBIT_HEADER.test(word)
    ? "debit"
    : CREDIT_HEADER.test(word)
      ? "credit"
      : OUT_HEADER.test(word)
        ? "out"
        : IN_HEADER.test(word)
          ? "in"
          : null;
  return side === null ? null : { kind: "amount", word: side, exact: true };
}

/** Lower case, æ→ae ø→o å→a, `%`→pst, letters and digits only. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("%", "pst")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}

function withYear(year: number | undefined): { year?: number } {
  return year === undefined ? {} : { year };
}

let made: ReadonlyMap<string, Meaning> | undefined;

/** The words that are known: thousands, made when a header is first read, so that a page starts without them. */
const known = (): ReadonlyMap<string, Meaning> =>
  (made ??= new Map<string, Meaning>([
    ...PLAIN_NAMES.map((word) => [word, { kind: "plainName" }] as const),
    ...PLAIN_CODES.map((word, rank) => [word, { kind: "plainCode", rank }] as const),
    ...IGNORED_WORDS.map((word) => [word, { kind: "ignored" }] as const),
    ...YEAR_WORDS.map((word) => [word, { kind: "year" }] as const),
    ...amounts("total", TOTAL_WORDS),
    ...amounts("opening", OPENING_WORDS),
    ...amounts("movement", MOVEMENT_WORDS),
    ...amounts("debit", DEBIT_WORDS),
    ...amounts("credit", CREDIT_WORDS),
    ...amounts("amount", AMOUNT_WORDS),
    ...amounts("balance", BALANCE_WORDS),
    ...amounts("budget", BUDGET_WORDS),
    ...amounts("periodBudget", PERIOD_BUDGET_WORDS),
    ...Object.entries(FIGURE_WORDS).flatMap(([figure, words]) => amounts(figure as Figure, words)),
    ...Object.entries(CODE_WORDS).flatMap(([of, words]) =>
      words.flatMap((word, rank) => codeWords(of as CodeKind, word, rank)),
    ),
  ]));

function amounts(word: AmountWord, words: readonly string[]): (readonly [string, Meaning])[] {
  return words.map((text) => [text, { kind: "amount", word, exact: true }]);
}

/** «ansvar», and with endings: «ansvarsnavn», «ansvar(t)», «ansvarskode», «funksjonstekst». */
function codeWords(of: CodeKind, word: string, rank: number): (readonly [string, Meaning])[] {
  const meaning = (kind: "name" | "code"): Meaning => ({ kind, of, exact: true, rank });
  const [name, code] = [meaning("name"), meaning("code")];
  const stems = [word, `${word}s`];
  const ending = (endings: readonly string[], shared: Meaning): (readonly [string, Meaning])[] =>
    stems.flatMap((stem) => endings.map((each) => [stem + each, shared] as const));
  return [...ending(NAME_ENDINGS, name), ...ending(CODE_ENDINGS, code), [word, code]];
}

/** «Budsjett januar», «Regnskap pr. august»: one month among words that name a figure. */
function monthAndFigure(header: string): Meaning | null {
  const tokens = header.split(/[^\p{L}]+/u).filter((token) => token !== "");
  const at = tokens.findIndex((token) => periodOf(token) !== null);
  if (at < 0 || tokens.length < 2) return null;
  const upTo = /^(?:pr|per|tom|hittil|akk)$/i;
  const others = tokens.filter((_, index) => index !== at);
  const meaning = known().get(fold(others.filter((token) => !upTo.test(token)).join("")));
  if (meaning?.kind !== "amount") return null;
  const month = (periodOf(tokens[at] as string) as { period: HeaderPeriod }).period.month;
  return { ...meaning, period: { month, cumulative: others.some((token) => upTo.test(token)) } };
}

/** A word that resembles: one letter off a known one, or made of parts that give it away. `header`: all of it. */
function likely(word: string, header: string): Meaning {
  if (/avvik|forbruk|prognose|pst$|prosent|snitt|innbygger/.test(word) || isOfOtherYear(word) || isDifference(header))
    return IGNORED;
  // «Regskapsperiode» is a period misspelt, and no amount.
  const figure = /periode$/.test(word) && nearest(word)?.kind === "code" ? null : likelyFigure(word);
  const near = figure === "budget" ? nearest(word) : undefined;
  if (near?.kind === "amount") return near;
  if (figure)
    return {
      kind: "amount",
      word: figure,
      exact: false,
      ...(isQualified(wordsOf(header), figure === "budget") && { qualified: true as const }),
    };
  // «Beløp 2» is the second of something, not «Beløp» misspelt.
  if (word.length < 6 || /\d$/.test(word)) return UNKNOWN;
  return nearest(word) ?? UNKNOWN;
}

const wordsOf = (header: string): readonly string[] =>
  header
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .split(/[^\p{L}\d]+/u)
    .map(fold);

const isOfOtherYear = (word: string): boolean =>
  /bud[sg]/.test(word) && /neste|fjor|forrige|forre|foregaende|foregaande/.test(word);
/** «Regnskap - budsjett», «Budsjett mot regnskap». */
const isDifference = (header: string): boolean =>
  /re?gn?skap|rekneskap/i.test(header) &&
  /bud[sg]/i.test(header) &&
  /[-–−/]|(?<!\p{L})(?:mot|minus)(?!\p{L})/iu.test(header);

/** A word is long enough to be known again with a letter wrong, as inexact. */
const LONG = 6;

function nearest(word: string): Meaning | undefined {
  for (const [each, meaning] of known())
    if (each.length >= LONG && "exact" in meaning && isWithinOneEdit(each, word)) return { ...meaning, exact: false };
  return undefined;
}

function likelyFigure(word: string): AmountWord | null {
  if (/bud[sg]|loyving|bevilg/.test(word)) {
    if (/rest|gjenst|attst|disponib|forslag|neste/.test(word)) return null;
    // A quarter's is no year's.
    if (/(?:q|kvartal|kv)[1-4](?!\d)|(?<!\d)[1-4](?:kvartal|kv)/.test(word)) return null;
    // The change alone is no budget: it is what is added to one.
    if (/^endr(?!et|a)|endring|justering|regulering/.test(word) && !/inkl|med|etter|m(?:endr|just|reg)/.test(word))
      return null;
    if (/hittil/.test(word)) return "periodBudget";
    if (/opp|vedt|original/.test(word)) return "opprinneligBudsjett";
    if (/^rev|^reg|just|endr|gjeld|inkl/.test(word)) return "revidertBudsjett";
    return /per|hittil/.test(word) ? "periodBudget" : "budget";
  }
  if (!/r[e]?gn?skap|rekn[ea]skap|saldo|hittil/.test(word)) return null;
  if (!/fjor|forrige|forre|foreg|aretfor/.test(word)) return "regnskap";
  return /hittil|samme?periode/.test(word) ? "iFjorHittil" : "regnskapIFjor";
}
