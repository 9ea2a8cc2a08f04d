import type { Text } from "../../../texts/words";
import { Exact, type Ratio } from "../../../amounts/ratio";
import { LANGUAGES } from "../../../texts/languages";
import { translate } from "../../../texts/translate";
import { isMisspelt } from "../../../source/recognise/isMisspelt";
import { fold } from "../../../source/recognise/meaningOf";
import type { PostLine, PostsListing } from "../../../law/lists/definition";
import { inYear, wordsInYear } from "../../../source/lists/inYear";
import { textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";

/** A column of the form: the input's row of each line, and each line's figure, an amount in øre. */
export interface Filled {
  readonly id: string;
  readonly header: Text;
  readonly given: ReadonlyMap<string, ListingRow>;
  readonly figures: ReadonlyMap<string, Ratio>;
}

/** The form filled by the list: one column, or one a year. */
export function filledColumns(definition: PostsListing, listing: Listing, year: number): readonly Filled[] {
  const { across } = definition;
  const filledBy = (id: string, header: Text, rows: readonly ListingRow[]): Filled => {
    const given = givenPosts(definition, rows, year);
    return { id, header, given, figures: figuresOf(definition, given) };
  };
  if (across === undefined) return [filledBy("belop", wordsInYear(definition.valueHeader, year), listing.rows)];
  const years = [...new Set(listing.rows.map((row) => textIn(row, across)))].sort();
  return years.map((each) =>
    filledBy(
      `aar${each}`,
      each,
      listing.rows.filter((row) => textIn(row, across) === each),
    ),
  );
}

function figuresOf(definition: PostsListing, given: ReadonlyMap<string, ListingRow>): ReadonlyMap<string, Ratio> {
  const figures = new Map<string, Ratio>();
  for (const line of inOrder(definition.lines)) {
    const figure = figureOf(line, given, figures, definition.amount);
    if (figure !== null) figures.set(line.id, figure);
  }
  return figures;
}

/** Line id -> the input's row of it. */
function givenPosts(
  definition: PostsListing,
  rows: readonly ListingRow[],
  year: number,
): ReadonlyMap<string, ListingRow> {
  return new Map(
    definition.lines.flatMap((line) => {
      const words = wordsOf(line, year);
      const row = rows.find((candidate) => isPost(textIn(candidate, definition.post), words));
      return row ? [[line.id, row] as const] : [];
    }),
  );
}

/** What the input may call a line, in every language, folded. */
export const wordsOf = (line: PostLine, year: number): readonly string[] =>
  "words" in line
    ? line.words.flatMap((word) => LANGUAGES.map((language) => fold(inYear(translate(word, language), year))))
    : [];

/** Whether a list's post is one that is called by these words, or by one of them with a letter wrong. */
export function isPost(post: string, words: readonly string[]): boolean {
  const word = fold(post);
  return words.includes(word) || words.some((known) => isMisspelt(word, known));
}

/** Posts first, then what stands on them. */
function inOrder(lines: readonly PostLine[]): readonly PostLine[] {
  const rank = ({ kind }: PostLine): number => (kind === "post" ? 0 : 1);
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b));
  // A sum may stand above the sums it adds.
  const ready = new Set<string>();
  const order: PostLine[] = [];
  for (let rest = sorted; rest.length > 0;) {
    const next = rest.filter((line) =>
      line.kind === "sum"
        ? line.of.every(({ line: id }) => ready.has(id))
        : line.kind !== "perMille" || ready.has(line.of),
    );
    if (next.length === 0) throw new Error(`Sumlinjene ${rest.map(({ id }) => id).join(", ")} viser til hverandre`);
    next.forEach(({ id }) => ready.add(id));
    order.push(...next);
    rest = rest.filter((line) => !next.includes(line));
  }
  return order;
}

function figureOf(
  line: PostLine,
  given: ReadonlyMap<string, ListingRow>,
  figures: ReadonlyMap<string, Ratio>,
  amountColumn: string,
): Ratio | null {
  const said = given.get(line.id);
  switch (line.kind) {
    case "heading":
      return null;
    case "post":
      return said ? (valueIn(said, amountColumn) ?? new Exact(0)) : null;
    case "sum": {
      const parts = line.of.flatMap((term) => figures.get(term.line)?.times(term.sign) ?? []);
      if (line.complete && parts.length < line.of.length) return said ? valueIn(said, amountColumn) : null;
      return parts.length === 0 ? null : parts.reduce((sum, part) => sum.plus(part));
    }
    case "perMille": {
      const [base, rate] = [figures.get(line.of), figures.get(line.rate)];
      // A rate stands in the column of amounts, so 141 ‰ is read as 141,00 kr.
      return base === undefined || rate === undefined ? null : base.times(rate).div(100_000).round();
    }
  }
}
