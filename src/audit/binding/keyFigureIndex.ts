import type { FactRow, FactTable } from "../facts/factTable";
import { saysNothing } from "../facts/labels";
import type { Word } from "../reading/words";
import type { RowRef } from "./nameIndex";

/** A row that is known by the words of a long label rather than by a name, with how much each word tells. */
interface KeyFigure {
  readonly ref: RowRef;
  /** In the order of the tables, so that of equally covered rows the first is taken. */
  readonly order: number;
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

/** Key figures by the stems of their labels, and what words have been found to be like. */
export interface KeyFigureIndex {
  readonly figures: readonly KeyFigure[];
  readonly byStem: ReadonlyMap<string, readonly KeyFigure[]>;
  readonly alike: Map<string, readonly string[]>;
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

/**
 * Rows of tables with a column for a year or a place, by the words of their labels; a word that few rows have tells
 * most.
 */
export function keyFigureIndex(tables: readonly FactTable[]): KeyFigureIndex {
  const rows = tables
    .filter(({ columns }) => columns.some(({ measure, year }) => measure === "value" && year !== null))
    .flatMap((table) => table.rows.filter(({ facts }) => facts.length > 0).map((row) => ({ table, row })));
  const having = new Map<string, number>();
  for (const { row } of rows) for (const stem of new Set(contentOf(row))) having.set(stem, (having.get(stem) ?? 0) + 1);
  const figures = rows.flatMap((ref, order): readonly KeyFigure[] => {
    const stems = [...new Set(contentOf(ref.row))];
    const weights = new Map(
      stems.map((stem) => [
        stem,
        (COMMON.has(stem) ? OF_A_COMMON_WORD : 1) * Math.log(1 + (2 * rows.length) / (having.get(stem) ?? 1)),
      ]),
    );
    return stems.filter((stem) => !COMMON.has(stem)).length < FEWEST_WORDS
      ? []
      : [{ ref, order, weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }];
  });
  const byStem = new Map<string, KeyFigure[]>();
  for (const figure of figures)
    for (const stem of figure.weights.keys())
      (byStem.get(stem) ?? (byStem.set(stem, []).get(stem) as KeyFigure[])).push(figure);
  return { figures, byStem, alike: new Map() };
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

/** Stems of labels that the word is a form or a compound of. */
function alikeOf(stem: string, { byStem, alike }: KeyFigureIndex): readonly string[] {
  const known = alike.get(stem);
  if (known) return known;
  const found = [...byStem.keys()].filter((wanted) => isSame(wanted, stem));
  alike.set(stem, found);
  return found;
}

/** The rows whose labels the words cover more than `least` of, most first. */
export function coveredBy(words: readonly Word[], index: KeyFigureIndex, least: number): readonly Covered[] {
  const wanted = new Set(words.flatMap(({ stem }) => alikeOf(stem, index)));
  const telling = new Map<KeyFigure, number>();
  for (const stem of wanted)
    if (!COMMON.has(stem))
      for (const figure of index.byStem.get(stem) ?? []) telling.set(figure, (telling.get(figure) ?? 0) + 1);
  return [...telling]
    .flatMap(([figure, covering]) =>
      covering < FEWEST_WORDS ? [] : [{ figure, share: shareOf(figure, wanted), words: covering }],
    )
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share || a.figure.order - b.figure.order)
    .map(({ figure: { ref }, share, words: covering }) => ({ ref, share, words: covering }));
}

function shareOf({ weights, total }: KeyFigure, wanted: ReadonlySet<string>): number {
  let share = 0;
  for (const [stem, weight] of weights) if (wanted.has(stem)) share += weight / total;
  return share;
}
