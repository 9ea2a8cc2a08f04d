import type { Problem } from "../../../ledger/problem";
import type { PostsListing } from "../../../law/lists/definition";
import { isPost, wordsOf, type Filled } from "./filledColumns";
import { inYear } from "../../../source/lists/inYear";
import { textIn, valueIn, type Listing } from "../../../source/lists/listing";
import { differs, listingProblem } from "../../../source/lists/listingProblems";
import { inDecimals } from "./rowDisagreements";

/** Posts no line knows, posts the form cannot do without, and sums of the input that its own posts do not make. */
export function postProblems(definition: PostsListing, listing: Listing, filled: readonly Filled[], year: number): readonly Problem[] {
  return [...unknownPosts(definition, listing, year), ...missingPosts(definition, listing, filled, year), ...filled.flatMap((column) => disagreements(definition, listing, column, year))];
}

function unknownPosts(definition: PostsListing, listing: Listing, year: number): Problem[] {
  const known = definition.lines.flatMap((line) => wordsOf(line, year));
  return listing.rows.filter((row) => !isPost(textIn(row, definition.post), known)).map((row) =>
    listingProblem("liste-post-ukjent", "warning", listing.name, `Posten «${textIn(row, definition.post)}» finnes ikke i «${definition.title}» og er ikke med. Bruk postene i malen for listen.`, row.row));
}

function missingPosts(definition: PostsListing, listing: Listing, filled: readonly Filled[], year: number): Problem[] {
  return definition.lines.flatMap((line): Problem[] => (line.kind === "post" && line.required && !filled.some(({ given }) => given.has(line.id))
    ? [listingProblem("liste-post-mangler", "warning", listing.name, `«${inYear(line.label, year)}» mangler i listen, og summene i «${definition.title}» er uten den. Legg til en rad med posten.`)]
    : []));
}

function disagreements({ lines, amount, input, across }: PostsListing, listing: Listing, { header, given, figures }: Filled, year: number): Problem[] {
  return lines.flatMap((line): Problem[] => {
    const row = given.get(line.id);
    const [computed, said] = [figures.get(line.id), row ? valueIn(row, amount) : null];
    if (line.kind !== "sum" || computed === undefined || said === null || said.eq(computed)) return [];
    const what = `«${inYear(line.label, year)}»${across === undefined ? "" : ` ${header}`}`;
    const print = input.columns.some(({ id, kind }) => id === amount && kind === "amount") ? undefined : inDecimals(Math.max(said.decimalPlaces(), computed.decimalPlaces()));
    return [differs("liste-sum-avviker", listing.name, what, said.toNumber(), computed.toNumber(), "Tabellen viser summen. Rett det beløpet i listen som er feil.", row?.row, print)];
  });
}
