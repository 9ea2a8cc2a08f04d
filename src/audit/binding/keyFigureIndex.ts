import type { FactRow, FactTable } from "../facts/factTable";
import { saysNothing } from "../facts/labels";
import type { Word } from "../reading/words";
import type { RowRef } from "./nameIndex";

/** A row that is known by the words of a long label rather than by a name, with how much each word tells. */
interface KeyFigure {
  readonly ref: RowRef;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How much of a row's label a sentence has. */
export interface Covered {
  readonly ref: RowRef;
  /** 0 to 1. */
  readonly share: number;
  readonly words: number;
}

const COMMON = new Set([
  "andel",
  "antall",
  "tal",
  "prosent",
  "netto",
  "brutto",
  "gjennomsnitt",
  "kr",
  "kron",
  "korriger",
  "all",
  "alt",
]);
const OF_A_COMMON_WORD = 0.2;
const FEWEST_WORDS = 2;

/** Rows of tables with a column for a year or a place, by the words of their labels; a word that few rows have tells most. */
export function keyFigureIndex(tables: readonly FactTable[]): readonly KeyFigure[] {
  const rows = tables
    .filter(({ columns }) => columns.some(({ measure, year }) => measure === "value" && year !== null))
    .flatMap((table) => table.rows.filter(({ facts }) => facts.length > 0).map((row) => ({ table, row })));
  const having = new Map<string, number>();
  for (const { row } of rows) for (const stem of new Set(contentOf(row))) having.set(stem, (having.get(stem) ?? 0) + 1);
  return rows.flatMap((ref) => {
    const stems = [...new Set(contentOf(ref.row))];
    const weights = new Map(
      stems.map((stem) => [
        stem,
        (COMMON.has(stem) ? OF_A_COMMON_WORD : 1) * Math.log(1 + (2 * rows.length) / (having.get(stem) ?? 1)),
      ]),
    );
    return stems.filter((stem) => !COMMON.has(stem)).length < FEWEST_WORDS
      ? []
      : [{ ref, weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }];
  });
}

const contentOf = ({ stems }: FactRow): readonly string[] =>
  stems.filter((stem) => !saysNothing(stem) && (stem.length > 2 || /^\d/.test(stem)));

/** Letters that two compounds must share to be of one kind: «folkebibliotek» and «biblioteket». */
const SHARED = 6;
const BEGINNING = 5;

const isSame = (a: string, b: string): boolean =>
  a === b ||
  (b.length >= SHARED && a.endsWith(b)) ||
  (a.length >= SHARED && b.endsWith(a)) ||
  (a.length >= BEGINNING && b.startsWith(a)) ||
  (b.length >= SHARED && a.startsWith(b));

/** The rows whose labels the words cover more than `least` of, most first. */
export function coveredBy(words: readonly Word[], index: readonly KeyFigure[], least: number): readonly Covered[] {
  const stems = [...new Set(words.map(({ stem }) => stem))];
  return index
    .flatMap(({ ref, weights, total }) => {
      let [covered, count] = [0, 0];
      for (const [wanted, weight] of weights) {
        if (!stems.some((stem) => isSame(wanted, stem))) continue;
        covered += weight;
        if (!COMMON.has(wanted)) count += 1;
      }
      return covered >= least * total && count >= FEWEST_WORDS ? [{ ref, share: covered / total, words: count }] : [];
    })
    .sort((a, b) => b.share - a.share);
}
