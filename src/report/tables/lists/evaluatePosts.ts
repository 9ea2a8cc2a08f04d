import { ore } from "../../../amounts/ore";
import type { Ratio } from "../../../amounts/ratio";
import { call, inRow, sumOfRows, type Formula } from "../../../table/formula";
import type { AskedCell, Cell, DraftRow } from "../../../table/table";
import type { PostLine, PostsListing } from "../../../law/lists/definition";
import type { Evaluated } from "./evaluated";
import { wordsInYear } from "../../../source/lists/inYear";
import { filledColumns, type Filled, isPost, wordsOf as postWords } from "./filledColumns";
import { filledRows } from "./filledRows";
import { valueIn, type Listing, textIn } from "../../../source/lists/listing";
import type { Problem } from "../../../ledger/problem";
import { differs, listingProblem } from "../../../source/lists/listingProblems";
import { inDecimals } from "./rowDisagreements";
import { words, wordsOf, type Text } from "../../../texts/words";

/**
 * The form's lines in its own order. A post the input lacks is left out of the table; a post no line knows is a
 * problem.
 */
export function evaluatePosts(definition: PostsListing, listing: Listing, year: number): Evaluated {
  const filled = filledColumns(definition, listing, year);
  const has = ({ id }: PostLine): boolean => filled.some(({ figures }) => figures.has(id));
  const shown = definition.lines.filter(
    (line) => line.kind === "heading" || (has(line) && !(line.kind === "post" && line.hidden)),
  );
  const lines = shown.filter(
    (line, position) => line.kind !== "heading" || (shown[position + 1] ?? line).kind !== "heading",
  );
  const form: Form = { filled, shown: new Set(lines.map(({ id }) => id)), show: shownAs(definition, listing), year };
  const columns = filled.map(({ id, header }) => ({ kind: "value", id, header }) as const);
  return {
    columns,
    rows: filledRows(
      definition.id,
      columns,
      lines.map((line) => rowOf(line, form)),
    ),
    notes: [],
    problems: postProblems(definition, listing, filled, year),
  };
}

interface Form {
  readonly filled: readonly Filled[];
  /** Ids of the lines that the table has. */
  readonly shown: ReadonlySet<string>;
  readonly show: Shown;
  readonly year: number;
}

/** How figures of the form are shown: amounts as amounts, numbers with the decimals of the finest in the list. */
type Shown = { readonly as: "amount" } | { readonly as: "number"; readonly decimals: number };

function shownAs({ input, amount }: PostsListing, { rows }: Listing): Shown {
  if (input.columns.some(({ id, kind }) => id === amount && kind === "amount")) return { as: "amount" };
  return { as: "number", decimals: Math.max(0, ...rows.map((row) => valueIn(row, amount)?.decimalPlaces() ?? 0)) };
}

function rowOf(line: PostLine, form: Form): DraftRow {
  const role = line.kind === "heading" ? "heading" : line.kind === "sum" ? (line.total ? "total" : "sum") : "line";
  const formula = formulaOf(line, form);
  const cells = form.filled.map(({ figures }) => cellOf(figures.get(line.id), formula !== null, form.show));
  return {
    id: line.id,
    number: "",
    label: wordsInYear(line.label, form.year),
    role,
    sign: 1,
    avvikSign: 1,
    formula,
    cells,
  };
}

/** Nothing where the column has no figure of the line; what follows from other lines is read from their cells. */
function cellOf(figure: Ratio | undefined, isAsked: boolean, show: Shown): Cell<Text> | AskedCell {
  if (figure === undefined) return { kind: "empty" };
  if (show.as === "amount")
    return isAsked ? { kind: "asked", shown: "amount" } : { kind: "amount", ore: ore(figure.toNumber()) };
  const { decimals } = show;
  return isAsked ? { kind: "asked", shown: "number", decimals } : { kind: "number", value: figure, decimals };
}

/** A sum that some column lacks a part of is no formula, nor is a rate that differs between columns. */
function formulaOf(line: PostLine, { filled, shown }: Form): Formula | null {
  if (line.kind === "perMille") {
    // A rate stands in the column of amounts, so 141 ‰ is read as 141,00 kr.
    const rates = new Set(filled.flatMap(({ figures }) => figures.get(line.rate)?.div(100).toFixed() ?? []));
    const [rate] = rates;
    return rate !== undefined && rates.size === 1 && shown.has(line.of)
      ? call("perMille", [inRow(line.of)], { rate })
      : null;
  }
  const isGiven =
    line.kind !== "sum" ||
    (line.complete && filled.some(({ figures }) => line.of.some((term) => !figures.has(term.line))));
  return isGiven
    ? null
    : sumOfRows(line.of.filter((term) => shown.has(term.line)).map((term) => ({ row: term.line, sign: term.sign })));
}

/** Posts no line knows, posts the form cannot do without, and sums of the input that its own posts do not make. */
function postProblems(
  definition: PostsListing,
  listing: Listing,
  filled: readonly Filled[],
  year: number,
): readonly Problem[] {
  return [
    ...unknownPosts(definition, listing, year),
    ...missingPosts(definition, listing, filled, year),
    ...filled.flatMap((column) => disagreements(definition, listing, column, year)),
  ];
}

function unknownPosts(definition: PostsListing, listing: Listing, year: number): Problem[] {
  const known = definition.lines.flatMap((line) => postWords(line, year));
  return listing.rows
    .filter((row) => !isPost(textIn(row, definition.post), known))
    .map((row) =>
      listingProblem(
        "liste-post-ukjent",
        "warning",
        listing.name,
        words`Posten «${textIn(row, definition.post)}» finnes ikke i «${wordsOf(definition.title)}» og er ikke med. Bruk postene i malen for listen.`,
        row.row,
      ),
    );
}

function missingPosts(definition: PostsListing, listing: Listing, filled: readonly Filled[], year: number): Problem[] {
  return definition.lines.flatMap((line): Problem[] =>
    line.kind === "post" && line.required && !filled.some(({ given }) => given.has(line.id))
      ? [
          listingProblem(
            "liste-post-mangler",
            "warning",
            listing.name,
            words`«${wordsInYear(line.label, year)}» mangler i listen, og summene i «${wordsOf(definition.title)}» er uten den. Legg til en rad med posten.`,
          ),
        ]
      : [],
  );
}

function disagreements(
  { lines, amount, input, across }: PostsListing,
  listing: Listing,
  { header, given, figures }: Filled,
  year: number,
): Problem[] {
  return lines.flatMap((line): Problem[] => {
    const row = given.get(line.id);
    const [computed, said] = [figures.get(line.id), row ? valueIn(row, amount) : null];
    if (line.kind !== "sum" || computed === undefined || said === null || said.eq(computed)) return [];
    const label = wordsInYear(line.label, year);
    const what = across === undefined ? words`«${label}»` : words`«${label}» ${header}`;
    const print = input.columns.some(({ id, kind }) => id === amount && kind === "amount")
      ? undefined
      : inDecimals(Math.max(said.decimalPlaces(), computed.decimalPlaces()));
    return [
      differs(
        "liste-sum-avviker",
        listing.name,
        what,
        said.toNumber(),
        computed.toNumber(),
        "Tabellen viser summen. Rett det beløpet i listen som er feil.",
        row?.row,
        print,
      ),
    ];
  });
}
