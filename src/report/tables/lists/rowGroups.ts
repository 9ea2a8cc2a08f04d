import { words, wordsOf, type Text, type Words } from "../../../texts/words";
import type { Ratio } from "../../../amounts/ratio";
import type { RowsListing } from "../../../law/lists/definition";
import { inSentence } from "../../../source/lists/inSentence";
import { textIn, type ListingRow } from "../../../source/lists/listing";
import { sumOfRows } from "../../../table/formula";
import type { DraftRow } from "../../../table/table";
import { sumCells } from "./listingCells";

interface Line {
  readonly input: ListingRow;
  readonly line: DraftRow;
}

/** The lines under their headings, and the sum of each group; the sums weigh what their rows do. */
export function grouped(
  definition: RowsListing,
  lines: readonly Line[],
  weights: Map<string, Ratio>,
): Readonly<Record<"rows" | "sums", readonly DraftRow[]>> {
  if (!definition.groupBy) return { rows: lines.map(({ line }) => line), sums: [] };
  const made = groupsOf(
    definition,
    lines.map(({ input }) => input),
  ).flatMap(({ key, label, sum: sumText }) => {
    const members = lines.filter(({ input }) => groupKey(definition, input) === key).map(({ line }) => line);
    if (members.length === 0) return [];
    const sum = sumOf(definition, `sum-${key}`, sumText, members, weights);
    const heading = headingOf(`gruppe-${key}`, label, definition);
    return [{ rows: [heading, ...members, sum], sum }];
  });
  return { rows: made.flatMap(({ rows }) => rows), sums: made.map(({ sum }) => sum) };
}

/** The groups in order: those the definition names, then the others as the input has them, years in order. */
function groupsOf(
  definition: RowsListing,
  rows: readonly ListingRow[],
): readonly { readonly key: string; readonly label: Text; readonly sum: Words }[] {
  if (!definition.groupBy) return [];
  const { groups: named, sumLabel } = definition.groupBy;
  const ours = (key: string, label: string) => ({
    key,
    label: wordsOf(label),
    sum: wordsOf(`${sumLabel} ${inSentence(label)}`),
  });
  const others = [...new Set(rows.map((row) => groupKey(definition, row)))].filter(
    (key) => !named.some((group) => group.key === key),
  );
  const ordered = definition.groupBy.take === "year" ? others.sort() : others;
  return [
    ...named.map(({ key, label }) => ours(key, label)),
    ...ordered.map((key) =>
      key === "" ? ours(key, "Ikke oppgitt") : { key, label: key, sum: words([`${sumLabel} `, ""], inSentence(key)) },
    ),
  ];
}

function groupKey({ groupBy }: RowsListing, row: ListingRow): string {
  if (!groupBy) return "";
  const text = textIn(row, groupBy.column);
  return groupBy.take === "year" ? text.slice(0, 4) : text;
}

function headingOf(id: string, label: Text, { columns }: RowsListing): DraftRow {
  return {
    id,
    number: "",
    label,
    role: "heading",
    sign: 1,
    avvikSign: 1,
    formula: null,
    cells: columns.map(() => ({ kind: "empty" })),
  };
}

/** The sum of a group, which then weighs what its rows do. */
function sumOf(
  definition: RowsListing,
  id: string,
  label: Words,
  parts: readonly DraftRow[],
  weights: Map<string, Ratio>,
): DraftRow {
  const known = parts.flatMap((part) => weights.get(part.id) ?? []);
  if (known.length > 0)
    weights.set(
      id,
      known.reduce((sum, weight) => sum.plus(weight)),
    );
  return {
    id,
    number: "",
    label,
    role: "sum",
    sign: 1,
    avvikSign: 1,
    formula: sumOfRows(parts.map((part) => ({ row: part.id, sign: 1 }))),
    cells: sumCells(definition, parts),
  };
}
