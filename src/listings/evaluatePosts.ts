import { ore, sumOre, ZERO, type Ore } from "../amounts/ore";
import { Exact } from "../amounts/ratio";
import type { Problem } from "../ledger/problem";
import { fold } from "../source/recognise/meaningOf";
import type { RowTerms, TableColumn, TableRow } from "../table/table";
import type { PostLine, PostsListing } from "./definition";
import { inYear } from "./inYear";
import { oreIn, textIn, type Listing, type ListingRow } from "./listing";
import { differs, listingProblem } from "./listingProblems";

interface Evaluated {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** The form's lines in its own order. A post the input lacks is left out of the table; a post no line knows is a problem. */
export function evaluatePosts(definition: PostsListing, listing: Listing, year: number): Evaluated {
  const given = givenPosts(definition, listing, year);
  const amounts = new Map<string, Ore>();
  for (const line of inOrder(definition.lines)) {
    const amount = amountOf(line, given, amounts, definition.amount);
    if (amount !== null) amounts.set(line.id, amount);
  }
  const shown = definition.lines.filter((line) => line.kind === "heading" || (amounts.has(line.id) && !(line.kind === "post" && line.hidden)));
  const filled = shown.filter((line, position) => line.kind !== "heading" || (shown[position + 1] ?? line).kind !== "heading");
  return {
    columns: [{ kind: "value", id: "belop", header: inYear(definition.valueHeader, year) }],
    rows: filled.map((line) => rowOf(line, amounts, new Set(filled.map(({ id }) => id)), year)),
    problems: [...unknownPosts(definition, listing, year), ...missingPosts(definition, listing, given, year), ...disagreements(definition, listing, given, amounts, year)],
  };
}

/** Line id -> the input's row of it. */
function givenPosts(definition: PostsListing, listing: Listing, year: number): ReadonlyMap<string, ListingRow> {
  return new Map(definition.lines.flatMap((line) => {
    const words = wordsOf(line, year);
    const row = listing.rows.find((candidate) => words.includes(fold(textIn(candidate, definition.post))));
    return row ? [[line.id, row] as const] : [];
  }));
}

const wordsOf = (line: PostLine, year: number): readonly string[] => ("words" in line ? line.words.map((word) => fold(inYear(word, year))) : []);

/** Posts first, then what stands on them. */
function inOrder(lines: readonly PostLine[]): readonly PostLine[] {
  const rank = ({ kind }: PostLine): number => (kind === "post" ? 0 : 1);
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b));
  // A sum may stand above the sums it adds.
  const ready = new Set<string>();
  const order: PostLine[] = [];
  for (let rest = sorted; rest.length > 0; ) {
    const next = rest.filter((line) => (line.kind === "sum" ? line.of.every(({ line: id }) => ready.has(id)) : line.kind !== "perMille" || ready.has(line.of)));
    if (next.length === 0) throw new Error(`Sumlinjene ${rest.map(({ id }) => id).join(", ")} viser til hverandre`);
    next.forEach(({ id }) => ready.add(id));
    order.push(...next);
    rest = rest.filter((line) => !next.includes(line));
  }
  return order;
}

function amountOf(line: PostLine, given: ReadonlyMap<string, ListingRow>, amounts: ReadonlyMap<string, Ore>, amountColumn: string): Ore | null {
  switch (line.kind) {
    case "heading":
      return null;
    case "post": {
      const row = given.get(line.id);
      return row ? oreIn(row, amountColumn) : null;
    }
    case "sum": {
      const parts = line.of.filter((term) => amounts.has(term.line));
      return parts.length === 0 ? null : sumOre(parts.map((term) => ore(term.sign * (amounts.get(term.line) ?? ZERO))));
    }
    case "perMille": {
      const [base, rate] = [amounts.get(line.of), amounts.get(line.rate)];
      // A rate stands in the column of amounts, so 141 ‰ is read as 141,00 kr.
      return base === undefined || rate === undefined ? null : ore(new Exact(base).times(rate).div(100_000).round().toNumber());
    }
  }
}

function rowOf(line: PostLine, amounts: ReadonlyMap<string, Ore>, shown: ReadonlySet<string>, year: number): TableRow {
  const amount = amounts.get(line.id);
  const terms: RowTerms = line.kind === "sum" ? { kind: "rows", of: line.of.filter((term) => shown.has(term.line)).map((term) => ({ row: term.line, sign: term.sign })) } : { kind: "none" };
  const role = line.kind === "heading" ? "heading" : line.kind === "sum" ? (line.total ? "total" : "sum") : "line";
  return { id: line.id, number: "", label: inYear(line.label, year), role, sign: 1, avvikSign: 1, terms, cells: [amount === undefined ? { kind: "empty" } : { kind: "amount", ore: amount }] };
}

function unknownPosts(definition: PostsListing, listing: Listing, year: number): Problem[] {
  const known = new Set(definition.lines.flatMap((line) => wordsOf(line, year)));
  return listing.rows.filter((row) => !known.has(fold(textIn(row, definition.post)))).map((row) =>
    listingProblem("liste-post-ukjent", "warning", listing.name, `Posten «${textIn(row, definition.post)}» finnes ikke i «${definition.title}» og er ikke med. Bruk postene i malen for listen.`, row.row));
}

function missingPosts(definition: PostsListing, listing: Listing, given: ReadonlyMap<string, ListingRow>, year: number): Problem[] {
  return definition.lines.flatMap((line): Problem[] => (line.kind === "post" && line.required && !given.has(line.id)
    ? [listingProblem("liste-post-mangler", "warning", listing.name, `«${inYear(line.label, year)}» mangler i listen, og summene i «${definition.title}» er uten den. Legg til en rad med posten.`)]
    : []));
}

function disagreements(definition: PostsListing, listing: Listing, given: ReadonlyMap<string, ListingRow>, amounts: ReadonlyMap<string, Ore>, year: number): Problem[] {
  return definition.lines.flatMap((line): Problem[] => {
    const row = given.get(line.id);
    const computed = amounts.get(line.id);
    if (line.kind !== "sum" || row === undefined || computed === undefined || oreIn(row, definition.amount) === computed) return [];
    return [differs("liste-sum-avviker", listing.name, `«${inYear(line.label, year)}»`, oreIn(row, definition.amount), computed, "Tabellen viser summen. Rett det beløpet i listen som er feil.", row.row)];
  });
}
