import { parseKonto } from "../../ledger/kostra/konto";
import { artName } from "../../ledger/kostra/arter";
import { textOf, type Cell } from "../cells/cell";
import { isTotalText, endsAsTotal } from "../cells/totalText";
import type { RecognisedColumn } from "../source";
import { meaningOfValue, type AmountWord } from "./meaningOf";
import { MAY_BE_ANSVAR } from "./resolveByContent";

/**
 * What headings between the rows say of those below: a code of a dimension that has no column, a figure or a year, or
 * a code of something.
 */
export type HeadingKind = "ansvar" | "funksjon" | "prosjekt" | "aar" | "tall" | "kode";

/** A column that is not in the file: what the latest heading above the row says. */
export interface HeadingColumn {
  readonly position: number;
  readonly of: HeadingKind;
}

/** What the column is called where no header is. */
export const HEADING_NAMES: Readonly<Record<HeadingKind, string>> = {
  ansvar: "Ansvar",
  funksjon: "Funksjon",
  prosjekt: "Prosjekt",
  aar: "År",
  tall: "Overskrift",
  kode: "Overskrift",
};

const WORDS: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    "ansvar",
    /^(?:ansvar(?:s?sted|snr|senhet)?|koststed|kostnadssted|avdeling)(?: ?(?:nr|kode)\.?)?\s*(?:[:–-]\s*)?(?=\d)/iu,
  ],
  ["funksjon", /^(?:kostra-?)?(?:funksjon|tjeneste)(?: ?(?:nr|kode)\.?)?\s*(?:[:–-]\s*)?(?=\d)/iu],
  ["prosjekt", /^prosjekt(?: ?(?:nr|kode)\.?)?\s*(?:[:–-]\s*)?(?=\d)/iu],
];
const CODE_AND_NAME = /^(\d{2,6})[\s:–-]+\p{L}{2}/u;
const KEYS: ReadonlySet<string> = new Set(["ansvar", "funksjon", "prosjekt", "periode"]);
/** A heading has its word, its code and its name. */
const MOST_CELLS = 3;
const FIGURES: ReadonlySet<string> = new Set([
  "regnskap",
  "revidertBudsjett",
  "opprinneligBudsjett",
  "regnskapIFjor",
  "budget",
]);

/** The kinds of headings between the rows below the header that say what no column says. */
export function headingKinds(
  rows: readonly (readonly Cell[])[],
  columns: readonly RecognisedColumn[],
  header: readonly number[],
): readonly HeadingKind[] {
  const read = headingReader(columns);
  if (!mayHaveHeadings(columns)) return [];
  const [found, waiting] = [new Set<HeadingKind>(), new Set<HeadingKind>()];
  const amounts = columns.filter(({ role }) => role.kind === "amount").map(({ position }) => position);
  for (const row of rows.slice((header.at(-1) ?? -1) + 1)) {
    const heading = read(row);
    if (heading !== null) waiting.add(heading.of);
    // A note below the rows is no heading: nothing stands under it.
    if (waiting.size === 0 || !amounts.some((position) => /\d/.test(textOf(row[position])))) continue;
    for (const of of waiting) found.add(of);
    waiting.clear();
  }
  return lacking([...found], columns);
}

export const mayHaveHeadings = (columns: readonly RecognisedColumn[]): boolean =>
  columns.some(({ role }) => role.kind === "konto" || role.kind === "art") &&
  columns.some(({ role }) => role.kind === "amount");

/** Those of the kinds that no column says. */
export function lacking(found: readonly HeadingKind[], columns: readonly RecognisedColumn[]): readonly HeadingKind[] {
  // A heading that says «Ansvar» knows better than codes that may be.
  const has = (kind: string): boolean =>
    columns.some(({ role, reason }) => role.kind === kind && reason !== MAY_BE_ANSVAR);
  const isCodeKnown = has("ansvar") || found.includes("ansvar") || found.includes("funksjon");
  return found.filter((of) => !has(of === "tall" ? "figur" : of) && !(of === "kode" && isCodeKnown));
}

/**
 * The rows with what the latest headings said, each in a column of its own beside the others; null for a heading.
 * `fixedWidth`: rows that are short stay so.
 */
export function createHeadings<C extends Cell>(
  headings: readonly HeadingColumn[],
  columns: readonly RecognisedColumn[],
  fixedWidth: boolean,
): (cells: readonly C[]) => readonly (C | string | null)[] | null {
  const read = headingReader(
    columns.filter(({ position }) => !headings.some((heading) => heading.position === position)),
  );
  const width = Math.min(...headings.map(({ position }) => position));
  const latest = new Map<HeadingKind, string>();
  return (cells) => {
    const heading = read(cells);
    if (heading !== null && headings.some(({ of }) => of === heading.of)) {
      latest.set(heading.of, heading.text);
      return null;
    }
    if (fixedWidth && cells.length < width) return cells;
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? null);
    return [...own, ...headings.map(({ of }) => latest.get(of) ?? null), ...cells.slice(width)];
  };
}

interface Section {
  readonly word?: AmountWord;
  readonly year?: number;
}

type ReadHeading = (cells: readonly Cell[]) => { readonly of: HeadingKind; readonly text: string } | null;

/** What a row says of those below it; null for one that is no heading. */
export function headingReader(columns: readonly RecognisedColumn[]): ReadHeading {
  const amounts = columns.filter(({ role }) => role.kind === "amount").map(({ position }) => position);
  const keys = columns.filter(({ role }) => KEYS.has(role.kind)).map(({ position }) => position);
  const headers = new Map(columns.map(({ position, header }) => [position, header]));
  const digits =
    columns
      .find(({ role }) => role.kind === "konto" || role.kind === "art")
      ?.samples.map((text) => /^\d*/.exec(text)?.[0].length) ?? [];
  return (cells) => {
    // Most rows are postings, and are told from headings by their amounts alone.
    if (amounts.some((position) => /\d/.test(textOf(cells[position])))) return null;
    const texts = cells.map((cell) => textOf(cell)).filter((text) => text !== "");
    if (texts.length === 0 || texts.length > MOST_CELLS) return null;
    const text = texts.join(" ").replace(/\s+/g, " ");
    if (isTotalText(text) || endsAsTotal(text)) return null;
    for (const [of, word] of WORDS) if (word.test(text)) return { of, text: text.replace(word, "") };
    // Where a column is the codes', a code there is a code.
    if (keys.some((position) => textOf(cells[position]) !== "")) return null;
    // What stands below a header that says the same is the second row of the headers, again.
    if (cells.every((cell, position) => textOf(cell) === "" || headers.get(position)?.includes(textOf(cell))))
      return null;
    const section = sectionOf(text);
    if (section !== null) return { of: section.word === undefined ? "aar" : "tall", text };
    const code = CODE_AND_NAME.exec(text)?.[1];
    return code === undefined || (digits.includes(code.length) && isAccount(code)) ? null : { of: "kode", text };
  };
}

/**
 * What a text between the rows says those below are: figures of a year, or accounts or budget; null where it says
 * neither.
 */
export function sectionOf(text: string): Section | null {
  if (/^20[123]\d$/.test(text)) return { year: Number(text) };
  const meaning = meaningOfValue(text);
  if (meaning.kind !== "amount" || meaning.period !== undefined || !meaning.exact || !FIGURES.has(meaning.word))
    return null;
  return { word: meaning.word, ...(meaning.year !== undefined && { year: meaning.year }) };
}

function isAccount(code: string): boolean {
  const konto = parseKonto(code);
  return konto !== null && (konto.kontoklasse === "balanse" || ("art" in konto && artName(konto.art) !== null));
}
