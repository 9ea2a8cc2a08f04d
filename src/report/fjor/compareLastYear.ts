import { saidIn, type Text } from "../../texts/words";
import { ore, type Ore } from "../../amounts/ore";
import type { Ratio } from "../../amounts/ratio";
import { fold } from "../../source/recognise/meaningOf";
import { isMisspelt } from "../../source/recognise/isMisspelt";
import { partsOf } from "../../table/formula";
import { LANGUAGES } from "../../texts/languages";
import type { Table, TableRow } from "../../table/table";
import type { PublishedLine, PublishedTable } from "./publishedTables";

/**
 * `lik` within what printing rounds; `usikker`: which printed line it is cannot be known; `borte`: no line is like it.
 */
export type Comparison = "lik" | "endret" | "usikker" | "borte";

/**
 * A line of the report with last year's figure against the printed one, in øre and in the report's signs. `published`
 * null: not known.
 */
export interface ComparedLine {
  readonly row: TableRow<Text>;
  readonly now: Ore;
  readonly published: Ore | null;
  readonly comparison: Comparison;
}

/**
 * A table of the report against the printed one. `isProved`: enough lines agree to know the unit and the signs of it.
 */
export interface ComparedTable {
  readonly table: Table<Text>;
  /** Id of the column compared. */
  readonly column: string;
  readonly printed: PublishedTable;
  readonly isProved: boolean;
  readonly lines: readonly ComparedLine[];
}

const OF_LAST_YEAR = ["regnskapIFjor", "inngaendeBalanse", "iFjorHittil"];
/** Kroner in the unit of a printed table. */
const UNITS = [1, 1_000, 1_000_000];
/** A table is known by this share of its lines, and read right when this share of them agree. */
const ENOUGH = 0.5;
const DECIMALS = 2;

/**
 * Each table of the report that has last year's accounts, against the printed one that has most of its lines. `turned`:
 * the same tables in the other sign profile. Unit and signs of a printed table are those by which most of its lines
 * agree.
 */
export function compareLastYear(
  tables: readonly Table<Text>[],
  turned: readonly Table<Text>[],
  published: readonly PublishedTable[],
): readonly ComparedTable[] {
  return tables.flatMap((table): ComparedTable[] => {
    const column = table.columns.findIndex(({ kind, id }) => kind === "figure" && OF_LAST_YEAR.includes(id));
    const rows =
      column < 0 ? [] : table.rows.filter((row) => row.cells[column]?.kind === "amount" && row.role !== "heading");
    const isSoFar = table.columns[column]?.id === "iFjorHittil";
    const printed = likest(
      rows,
      published.filter((each) => each.isSoFar === isSoFar),
    );
    if (printed === null) return [];
    const other = turned.find(({ id }) => id === table.id);
    const otherSign = (row: TableRow<Text>): 1 | -1 =>
      other?.rows.find(({ id }) => id === row.id)?.sign === row.sign ? 1 : -1;
    return [compared(table, rows, column, printed, otherSign)];
  });
}

/** The printed table with most of the rows; null where none has enough, or two have as many. */
function likest(rows: readonly TableRow<Text>[], published: readonly PublishedTable[]): PublishedTable | null {
  const scored = published.map((each) => ({
    each,
    hits: rows.filter((row) => sameLabel(row, each.lines).length > 0).length,
    size: each.lines.length,
  }));
  const best = Math.max(0, ...scored.map(({ hits }) => hits));
  const candidates = scored.filter(({ hits }) => hits === best);
  const least = Math.min(...candidates.map(({ size }) => size));
  const closest = candidates.filter(({ size }) => size === least);
  return best === 0 || best < rows.length * ENOUGH || closest.length > 1 ? null : (closest[0]?.each ?? null);
}

function compared(
  table: Table<Text>,
  rows: readonly TableRow<Text>[],
  column: number,
  printed: PublishedTable,
  otherSign: (row: TableRow<Text>) => 1 | -1,
): ComparedTable {
  const nowOf = (row: TableRow<Text>): Ore => {
    const cell = row.cells[column];
    return cell?.kind === "amount" ? cell.ore : ore(0);
  };
  const matched = rows.map((row) => ({ row, now: nowOf(row), line: lineFor(row, printed.lines) }));
  const digits = Math.min(DECIMALS, Math.max(0, ...printed.lines.map((line) => line.printed.decimalPlaces())));
  const readings = UNITS.flatMap((unit) =>
    [(): 1 | -1 => 1, otherSign].map((signOf): Reading => ({ unit, signOf, step: (unit * 100) / 10 ** digits })),
  );
  const score = (reading: Reading): number =>
    matched.filter(({ row, now, line }) => typeof line === "object" && now !== 0 && agrees(row, now, line, reading))
      .length;
  const best = readings.reduce((one, each) => (score(each) > score(one) ? each : one));
  const telling = matched.filter(({ now, line }) => typeof line === "object" && now !== 0).length;
  const isProved =
    score(best) > 0 &&
    score(best) >= telling * ENOUGH &&
    printed.lines.every((line) =>
      Number.isSafeInteger(
        line.printed
          .times(best.unit * 100)
          .round()
          .toNumber(),
      ),
    );
  const lines = matched.map(({ row, now, line }): ComparedLine => {
    if (typeof line === "string") return { row, now, published: null, comparison: line };
    // The same amount with another sign is how the table shows it, or a change: that cannot be known.
    const isSure = isProved && !(now !== 0 && agrees(row, ore(-now), line, best));
    return {
      row,
      now,
      published: isSure ? ore(oreOf(row, line, best)) : null,
      comparison: !isSure ? "usikker" : agrees(row, now, line, best) ? "lik" : "endret",
    };
  });
  return { table, column: table.columns[column]?.id ?? "", printed, isProved, lines };
}

/** How a printed table is read. `step`: øre that its last digit is. */
interface Reading {
  readonly unit: number;
  readonly signOf: (row: TableRow<Text>) => 1 | -1;
  readonly step: number;
}

/** In øre; in a unit that is not the table's it may be beyond what amounts can be. */
const oreOf = (row: TableRow<Text>, { printed }: { readonly printed: Ratio }, { unit, signOf }: Reading): number =>
  printed
    .times(unit * 100 * signOf(row))
    .round()
    .toNumber();

/** Within half of the last digit printed; of a sum within half of it for each part. */
function agrees(row: TableRow<Text>, now: Ore, line: PublishedLine, reading: Reading): boolean {
  const parts = partsOf(row.formula)?.length ?? 1;
  const room = reading.step <= 1 ? 0 : parts === 1 ? reading.step / 2 : Math.ceil(parts / 2) * reading.step;
  return Math.abs(now - oreOf(row, line, reading)) <= room;
}

/**
 * The printed line of a row: by its text and, where several have it, its number; by its number where the text is a
 * letter wrong.
 */
function lineFor(row: TableRow<Text>, lines: readonly PublishedLine[]): PublishedLine | "usikker" | "borte" {
  const same = sameLabel(row, lines);
  const [only] = same;
  if (same.length === 1 && only) return only;
  const numbered = lines.filter(({ number }) => row.number !== "" && fold(number) === fold(row.number));
  const both = numbered.filter((line) =>
    same.length > 0 ? same.includes(line) : wordsOf(row).some((word) => isMisspelt(fold(line.label), word)),
  );
  if (both.length === 1 && both[0]) return both[0];
  return same.length > 1 || numbered.length > 0 ? "usikker" : "borte";
}

const sameLabel = (row: TableRow<Text>, lines: readonly PublishedLine[]): readonly PublishedLine[] => {
  const words = wordsOf(row);
  return lines.filter(({ label }) => words.includes(fold(label)));
};

const wordsOf = ({ label }: TableRow<Text>): readonly string[] =>
  LANGUAGES.map((language) => fold(saidIn(label, language)));
