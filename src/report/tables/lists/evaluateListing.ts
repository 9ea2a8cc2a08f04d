import { words, wordsOf, type Text } from "../../../texts/words";
import type { Unit } from "../../../amounts/printAmount";
import type { Problem } from "../../../ledger/problem";
import type { Table } from "../../../table/table";
import type { ListingDefinition } from "../../../law/lists/definition";
import type { Evaluated } from "./evaluated";
import { evaluatePivot } from "./evaluatePivot";
import { evaluatePosts } from "./evaluatePosts";
import { evaluateRows } from "./evaluateRows";
import { wordsInYear } from "../../../source/lists/inYear";
import { onListedDay } from "../../../source/lists/listedDay";
import type { Listing } from "../../../source/lists/listing";
import { omradeParts, type Part } from "./omradeParts";

interface ListingTables {
  /** One, or as many as the list has områder; never none. */
  readonly tables: readonly Table<Text>[];
  readonly problems: readonly Problem[];
}

interface Settings {
  readonly year: number;
  readonly unit: Unit;
}

/**
 * The listing as tables, sums live, amounts with the signs of the input; and a problem where the input's own sums
 * disagree with its figures.
 */
export function evaluateListing(definition: ListingDefinition, listing: Listing, settings: Settings): ListingTables {
  const { all, each } = omradeParts(definition, listing, settings.year);
  const made = each.map((part) => madeOf(part, settings));
  // The table of all repeats rows of theirs, and stands before them.
  const whole = all === null ? [] : [madeOf(all, settings, new Map(made.map(({ table }) => [table.id, table])))];
  const found = [...whole, ...made];
  const problems = found.flatMap((one) => one.problems);
  return {
    tables: found.map(({ table }) => table),
    // A row of a table per område may stand in the table of them all as well.
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
  };
}

interface Made {
  readonly table: Table<Text>;
  readonly problems: readonly Problem[];
}

function madeOf(part: Part, settings: Settings, others?: ReadonlyMap<string, Table<Text>>): Made {
  const found = evaluated(part, settings.year, others);
  return { table: tableOf(part, found, settings), problems: found.problems };
}

function evaluated(
  { definition, listing, repeats = [] }: Part,
  year: number,
  others: ReadonlyMap<string, Table<Text>> = new Map(),
): Evaluated {
  switch (definition.kind) {
    case "rows":
      return evaluateRows(definition, listing, year, { repeats, tableOf: (id) => others.get(id) });
    case "posts":
      return evaluatePosts(definition, listing, year);
    case "pivot":
      return evaluatePivot(definition, listing, year);
  }
}

const yearNotes = ({ yearNotes: all = [] }: ListingDefinition, year: number): readonly string[] =>
  all.filter(({ from, to }) => from <= year && year <= to).map(({ note }) => note);

function tableOf(
  { id, definition, listing, omrade }: Part,
  { columns, rows, notes }: Evaluated,
  { year, unit }: Settings,
): Table<Text> {
  return {
    id,
    title: wordsInYear(definition.heading ?? definition.title, year, omrade === undefined ? {} : { omrade }),
    group: wordsOf(definition.group),
    unit,
    ...(definition.unitText === undefined ? {} : { unitText: wordsOf(definition.unitText) }),
    labelHeader: wordsInYear(definition.labelHeader, year),
    columns: columns.map((column) => ({ ...column, header: onListedDay(column.header, listing, year) })),
    rows,
    notes: [
      ...[...definition.notes, ...yearNotes(definition, year)].map((note) =>
        onListedDay(wordsInYear(note, year), listing, year),
      ),
      ...notes,
    ],
    source: words`${wordsOf(definition.source)} Grunnlag: ${listing.name}`,
  };
}
