import type { RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import { usualColumn } from "../binding/valueColumn";
import type { FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import { meet } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import { judge, type Candidate } from "./judge";
import { NOT_THIS_YEAR } from "./phrases";
import type { Reading } from "./reading";
import { says } from "./subject";

const POSTS = /^ ?årsverk(?!\p{L})/iu;
const POSTS_OF = /^ ?årsverk (?:i|hos|på|innen|ved) $/iu;
const PEOPLE =
  /innbyggar|innbygger|folketal|befolkning|(?:ved utgangen av|ved årsskiftet|ved årets slutt).{0,40} vi /iu;
const OF_POPULATION = /folketal/iu;
const AT_THE_END = /utgang/iu;

/** The tables of årsverk, and of how many live here. */
interface PeopleTables {
  readonly posts: readonly FactTable[];
  readonly people: readonly FactTable[];
}

export const peopleTables = (tables: readonly FactTable[]): PeopleTables => ({
  posts: tables.filter(({ id }) => id.startsWith("arsverk")),
  people: tables.filter(({ id }) => id.startsWith("befolkning")),
});

/**
 * «Helse har 289,6 årsverk», «folketallet er 20 509». What is counted, and when, is often another than in our lists:
 * they only agree, or are ours with two digits swapped.
 */
export function peopleCounts(
  reading: Reading,
  scope: Scope,
  { posts, people }: PeopleTables,
  year: number | null,
): readonly Finding[] {
  if (posts.length + people.length === 0 || says(reading.text, NOT_THIS_YEAR)) return [];
  const isOfPeople = PEOPLE.test(reading.text);
  return reading.numbers.flatMap((number) => {
    if (number.unit !== "count") return [];
    const isOfPosts = POSTS.test(reading.text.slice(number.to));
    const refs = isOfPosts ? postsOf(reading, number, scope, posts) : isOfPeople ? rowsOf(people) : [];
    const all = refs.flatMap((ref) => candidateOf(ref, year) ?? []);
    const fits = all.some(({ intervals }) => intervals.some((each) => meet(each, number.interval)));
    const candidates = fits || isOfPosts ? all : all.filter(({ ref }) => AT_THE_END.test(ref.row.label));
    const claim = { kind: "antall" as const, reading, number, from: number.from, to: number.to };
    return judge(claim, candidates, { direction: 0, opposite: null, sureness: "agree" }) ?? [];
  });
}

/** The row named right after the figure, or before it; else the section's own, else all. */
function postsOf(
  { text, mentions }: Reading,
  { from, to }: PrintedNumber,
  { nearest, outer }: Scope,
  posts: readonly FactTable[],
): readonly RowRef[] {
  const after = mentions.find((each) => each.from >= to && POSTS_OF.test(text.slice(to, each.from)));
  const named = after ?? mentions.filter((each) => each.to <= from).at(-1);
  const ofSection = [nearest, ...outer].find((refs) => refs.length > 0);
  const refs = named?.refs ?? ofSection ?? posts.filter(({ id }) => id === "arsverk").flatMap(sumsOf);
  return refs.filter(({ table }) => posts.includes(table));
}

const sumsOf = (table: FactTable): readonly RowRef[] =>
  table.rows.flatMap((row) => (row.isSum ? [{ table, row }] : []));

const rowsOf = (tables: readonly FactTable[]): readonly RowRef[] =>
  tables.flatMap((table) => table.rows.flatMap((row) => (OF_POPULATION.test(row.label) ? [{ table, row }] : [])));

function candidateOf(ref: RowRef, year: number | null): Candidate | null {
  const position = usualColumn(ref.table, year);
  const [fact, column] = [ref.row.facts[position], ref.table.columns[position]];
  return fact?.kind === "count" && column
    ? { ref, column: column.header, columnId: column.id, intervals: [fact.interval], direction: 0 }
    : null;
}
