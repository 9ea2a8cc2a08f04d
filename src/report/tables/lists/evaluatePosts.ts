import { ore } from "../../../amounts/ore";
import type { Ratio } from "../../../amounts/ratio";
import { call, inRow, sumOfRows, type Formula } from "../../../table/formula";
import type { AskedCell, Cell, DraftRow } from "../../../table/table";
import type { PostLine, PostsListing } from "../../../law/lists/definition";
import type { Evaluated } from "./evaluated";
import { inYear } from "../../../source/lists/inYear";
import { filledColumns, type Filled } from "./filledColumns";
import { filledRows } from "./filledRows";
import { valueIn, type Listing } from "../../../source/lists/listing";
import { postProblems } from "./postProblems";

/** The form's lines in its own order. A post the input lacks is left out of the table; a post no line knows is a problem. */
export function evaluatePosts(definition: PostsListing, listing: Listing, year: number): Evaluated {
  const filled = filledColumns(definition, listing, year);
  const has = ({ id }: PostLine): boolean => filled.some(({ figures }) => figures.has(id));
  const shown = definition.lines.filter((line) => line.kind === "heading" || (has(line) && !(line.kind === "post" && line.hidden)));
  const lines = shown.filter((line, position) => line.kind !== "heading" || (shown[position + 1] ?? line).kind !== "heading");
  const form: Form = { filled, shown: new Set(lines.map(({ id }) => id)), show: shownAs(definition, listing), year };
  const columns = filled.map(({ id, header }) => ({ kind: "value", id, header }) as const);
  return {
    columns,
    rows: filledRows(definition.id, columns, lines.map((line) => rowOf(line, form))),
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
  return { id: line.id, number: "", label: inYear(line.label, form.year), role, sign: 1, avvikSign: 1, formula, cells };
}

/** Nothing where the column has no figure of the line; what follows from other lines is read from their cells. */
function cellOf(figure: Ratio | undefined, isAsked: boolean, show: Shown): Cell | AskedCell {
  if (figure === undefined) return { kind: "empty" };
  if (show.as === "amount") return isAsked ? { kind: "asked", shown: "amount" } : { kind: "amount", ore: ore(figure.toNumber()) };
  const { decimals } = show;
  return isAsked ? { kind: "asked", shown: "number", decimals } : { kind: "number", value: figure, decimals };
}

/** A sum that some column lacks a part of is no formula, nor is a rate that differs between columns. */
function formulaOf(line: PostLine, { filled, shown }: Form): Formula | null {
  if (line.kind === "perMille") {
    // A rate stands in the column of amounts, so 141 ‰ is read as 141,00 kr.
    const rates = new Set(filled.flatMap(({ figures }) => figures.get(line.rate)?.div(100).toFixed() ?? []));
    const [rate] = rates;
    return rate !== undefined && rates.size === 1 && shown.has(line.of) ? call("perMille", [inRow(line.of)], { rate }) : null;
  }
  const isGiven = line.kind !== "sum" || (line.complete && filled.some(({ figures }) => line.of.some((term) => !figures.has(term.line))));
  return isGiven ? null : sumOfRows(line.of.filter((term) => shown.has(term.line)).map((term) => ({ row: term.line, sign: term.sign })));
}
