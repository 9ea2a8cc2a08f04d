import { ore } from "../../../amounts/ore";
import type { Ratio } from "../../../amounts/ratio";
import { call, inRow, sumOfRows, type Formula } from "../../../table/formula";
import type { Cell, TableRow } from "../../../table/table";
import type { PostLine, PostsListing } from "../../../law/lists/definition";
import type { Evaluated } from "./evaluated";
import { inYear } from "../../../source/lists/inYear";
import { filledColumns, type Filled } from "./filledColumns";
import { valueIn, type Listing } from "../../../source/lists/listing";
import { postProblems } from "./postProblems";

/** The form's lines in its own order. A post the input lacks is left out of the table; a post no line knows is a problem. */
export function evaluatePosts(definition: PostsListing, listing: Listing, year: number): Evaluated {
  const filled = filledColumns(definition, listing, year);
  const has = ({ id }: PostLine): boolean => filled.some(({ figures }) => figures.has(id));
  const shown = definition.lines.filter((line) => line.kind === "heading" || (has(line) && !(line.kind === "post" && line.hidden)));
  const lines = shown.filter((line, position) => line.kind !== "heading" || (shown[position + 1] ?? line).kind !== "heading");
  const cellOf = cells(definition, listing);
  return {
    columns: filled.map(({ id, header }) => ({ kind: "value", id, header })),
    rows: lines.map((line) => rowOf(line, filled, new Set(lines.map(({ id }) => id)), cellOf, year)),
    notes: [],
    problems: postProblems(definition, listing, filled, year),
  };
}

/** What a figure of the form is shown as: amounts as amounts, numbers with the decimals of the finest in the list. */
function cells({ input, amount }: PostsListing, { rows }: Listing): (figure: Ratio | undefined) => Cell {
  const isAmount = input.columns.some(({ id, kind }) => id === amount && kind === "amount");
  const decimals = Math.max(0, ...rows.map((row) => valueIn(row, amount)?.decimalPlaces() ?? 0));
  return (figure) => (figure === undefined ? { kind: "empty" } : isAmount ? { kind: "amount", ore: ore(figure.toNumber()) } : { kind: "number", value: figure, decimals });
}

function rowOf(line: PostLine, filled: readonly Filled[], shown: ReadonlySet<string>, cellOf: (figure: Ratio | undefined) => Cell, year: number): TableRow {
  const role = line.kind === "heading" ? "heading" : line.kind === "sum" ? (line.total ? "total" : "sum") : "line";
  return { id: line.id, number: "", label: inYear(line.label, year), role, sign: 1, avvikSign: 1, formula: formulaOf(line, filled, shown), cells: filled.map(({ figures }) => cellOf(figures.get(line.id))) };
}

/** A sum that some column lacks a part of is no formula, nor is a rate that differs between columns. */
function formulaOf(line: PostLine, filled: readonly Filled[], shown: ReadonlySet<string>): Formula | null {
  if (line.kind === "perMille") {
    // A rate stands in the column of amounts, so 141 ‰ is read as 141,00 kr.
    const rates = new Set(filled.flatMap(({ figures }) => figures.get(line.rate)?.div(100).toFixed() ?? []));
    const [rate] = rates;
    return rate !== undefined && rates.size === 1 && shown.has(line.of) ? call("perMille", [inRow(line.of)], { rate }) : null;
  }
  const isGiven = line.kind !== "sum" || (line.complete && filled.some(({ figures }) => line.of.some((term) => !figures.has(term.line))));
  return isGiven ? null : sumOfRows(line.of.filter((term) => shown.has(term.line)).map((term) => ({ row: term.line, sign: term.sign })));
}
