import type { FactColumn, FactTable } from "../facts/factTable";
import type { Word } from "../reading/words";

/** Columns that are not the report's own figures: the country, groups of municipalities. */
const OF_OTHERS = /landet|landsgjennomsnitt|kostra|gruppe|snitt|country|norge|fylke/iu;
const TOTAL = /^(?:sum|total|totalt|samlet|samla|i alt)|samlet|samla/iu;
const WORDLESS = new Set([
  "i",
  "prosent",
  "pst",
  "antall",
  "tal",
  "andel",
  "kr",
  "kron",
  "av",
  "og",
  "per",
  "pr",
  "fravær",
  "sykefravær",
  "sjukefråvær",
  "ansatt",
  "årsverk",
  "gj.snitt",
  "sum",
  "total",
  "saml",
  "snitt",
]);

/** Stems of a column's heading that tell it from the others of its table. */
function ownStems(column: FactColumn, table: FactTable): readonly string[] {
  return column.stems.filter(
    (each) => !/^\d+$/.test(each) && !WORDLESS.has(each) && !table.columns.every(({ stems }) => stems.includes(each)),
  );
}

/** Whether the word is the stem, or a compound that begins with it: «korttidsfraværet» for «Korttid». */
const isWordOf = (word: Word, wanted: string): boolean =>
  word.stem === wanted || (wanted.length >= 4 && word.stem.startsWith(wanted));

/** Position of the column that the words name: all words that tell it from the others; −1 for none, or several. */
export function namedColumn(table: FactTable, words: readonly Word[]): number {
  const named = table.columns.flatMap((column, c) => {
    const own = ownStems(column, table);
    return own.length > 0 && own.every((wanted) => words.some((word) => isWordOf(word, wanted)))
      ? [{ c, length: own.length }]
      : [];
  });
  const longest = Math.max(0, ...named.map(({ length }) => length));
  const best = named.filter(({ length }) => length === longest);
  return best.length === 1 ? (best[0] as { c: number }).c : -1;
}

/**
 * Position of the column a figure is of when no words name one: the report's own of the year, the total, or the only
 * one; −1 where none of them is.
 */
export function usualColumn({ columns }: FactTable, year: number | null): number {
  const own = columns.flatMap((column, c) => (OF_OTHERS.test(column.header) || column.measure !== "value" ? [] : [c]));
  const ofYear = own.filter((c) => columns[c]?.year !== null && columns[c]?.year === year);
  if (ofYear.length === 1) return ofYear[0] as number;
  const totals = own.filter((c) => TOTAL.test(columns[c]?.header ?? ""));
  if (totals.length === 1) return totals[0] as number;
  return own.length === 1 ? (own[0] as number) : -1;
}

/** Position of the column of the same place the year before; −1 where there is none. */
export function yearBefore({ columns }: FactTable, column: number): number {
  const own = columns[column];
  if (own?.year === null || own === undefined) return -1;
  const place = (each: FactColumn): string => each.stems.filter((stem) => !/^\d+$/.test(stem)).join(" ");
  return columns.findIndex((each) => each.year === (own.year as number) - 1 && place(each) === place(own));
}
