import { avskrivningsgrupper } from "../../../law/lists/avskrivningstid";
import { ANLEGGSMIDLER } from "../../../law/lists/anleggsmidler";
import type { Problem } from "../../../ledger/problem";
import { textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { words, wordsOf } from "../../../texts/words";

/**
 * A problem for each group of assets that is depreciated over longer than the regulation of the year lets its name be;
 * a name that says nothing is held against the longest period of all.
 */
export function avskrivningstidProblems(listings: readonly Listing[], year: number): readonly Problem[] {
  const list = listings.find(({ input }) => input === ANLEGGSMIDLER.id);
  return list?.rows.flatMap((row) => tooLong(row, list.name, year)) ?? [];
}

/** The longest period each row of the list may have, by the row's id in the note; none for a row without one. */
export function avskrivningsgrenser(
  listings: readonly Listing[],
  year: number,
): readonly { readonly row: string; readonly limit: number }[] {
  const list = listings.find(({ input }) => input === ANLEGGSMIDLER.id);
  const grenser = list?.rows.map((row, r) => ({
    row: `rad${r + 1}`,
    limit: highestOf(textIn(row, "navn"), year),
    aar: valueIn(row, "avskrivningstid"),
  }));
  return grenser?.flatMap(({ row, limit, aar }) => (aar === null ? [] : [{ row, limit }])) ?? [];
}

function highestOf(navn: string, year: number): number {
  const limits = limitsOf(navn, year);
  return limits[limits.length - 1] ?? 0;
}

function tooLong(row: ListingRow, file: string, year: number): readonly Problem[] {
  const aar = valueIn(row, "avskrivningstid");
  const navn = textIn(row, "navn");
  const highest = highestOf(navn, year);
  if (aar === null || aar.lte(highest)) return [];
  const of = isNamed(navn, year) ? "for det gruppen heter" : "for noe anleggsmiddel";
  return [
    {
      code: "avskrivningstid-for-lang",
      severity: "warning",
      where: { file, row: row.row, column: "Avskrivningstid", table: "note-anleggsmidler" },
      message: words`Rad ${row.row}: «${navn}» avskrives over ${aar.toFixed()} år, men § 3-4 gir høyst ${highest} år ${wordsOf(of)} i ${year}. Rett avskrivningstiden, eller del gruppen opp.`,
    },
  ];
}

const SHORT = 4;

/** A short word begins a word of the name: «IKT» is not in «distriktskontor». */
const says = (name: string, word: string): boolean =>
  word.length > SHORT ? name.includes(word) : name.split(/[^\p{L}]+/u).some((part) => part.startsWith(word));

const named = (navn: string, year: number): readonly number[] =>
  avskrivningsgrupper(year)
    .filter(({ words }) => words.some((word) => says(navn.toLowerCase(), word)))
    .map(({ aar }) => aar);

const isNamed = (navn: string, year: number): boolean => named(navn, year).length > 0;

/** The periods of the groups the name mentions; of all where it mentions none. */
const limitsOf = (navn: string, year: number): readonly number[] =>
  isNamed(navn, year) ? named(navn, year) : avskrivningsgrupper(year).map(({ aar }) => aar);
