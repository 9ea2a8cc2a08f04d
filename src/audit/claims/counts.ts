import { wordPattern } from "../../document/wordPattern";
import type { RowRef } from "../binding/nameIndex";
import { namedColumn, usualColumn } from "../binding/valueColumn";
import type { FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import type { PrintedNumber } from "../reading/printedNumber";
import { exactly } from "../reading/interval";
import { wordsIn, type Word } from "../reading/words";
import { judge, type Candidate } from "./judge";
import { NOT_THIS_YEAR } from "./phrases";
import type { Reading } from "./reading";
import { says } from "./subject";

/** «Det er», «til sammen er»: right before a figure that is the whole of what it counts. */
const ALL_OF =
  /(?:^|[.:] ?)(?:det (?:er|var)|(?:til sammen|tilsammen|totalt|i alt|samlet)(?: (?:er|var|har kommunen|hadde kommunen))?|there (?:are|were)|in total) (?:det )?(?:totalt |til sammen |i alt )?$/iu;
const FILLERS = /^ ?(?:ansatte|tilsette|faste|stillinger som|employees|årsverk (?:i|som|blant))? ?$/iu;
const OTHER = wordPattern(
  "nye|ledige|vakante|deltok|gjennomførte|fullførte|sluttet|søkte|ønsker|over|under|mellom|kurs|møter|timer|år|dager",
);

/** The tables that count something. */
export const countTables = (tables: readonly FactTable[]): readonly FactTable[] =>
  tables.filter(({ rows }) => rows.some(({ facts }) => facts.some((fact) => fact?.kind === "count")));

/**
 * «Det er 39 ledere, hvorav 21 kvinner»: a count of a row, and of one of its columns. Counts are exact. `tables`:
 * those that count something.
 */
export function counts(reading: Reading, tables: readonly FactTable[], year: number | null): readonly Finding[] {
  const numbers = reading.numbers.filter(({ unit, decimals }) => unit === "count" && decimals === 0);
  if (tables.length === 0 || numbers.length === 0 || says(reading.text, NOT_THIS_YEAR) || says(reading.text, OTHER))
    return [];
  let row: readonly RowRef[] = [];
  return numbers.flatMap((number) => {
    const own = rowAfter(reading, number, tables);
    if (own.length > 0) row = own;
    const found =
      own.length > 0
        ? countOf(reading, number, own, { year, isWhole: ALL_OF.test(reading.text.slice(0, number.from)) })
        : columnCount(reading, number, row, tables);
    return found ?? [];
  });
}

/** The row named right after the figure. */
function rowAfter({ text, mentions }: Reading, { to }: PrintedNumber, tables: readonly FactTable[]): readonly RowRef[] {
  const mention = mentions.find(({ from }) => from >= to && FILLERS.test(text.slice(to, from)));
  return mention?.refs.filter(({ table, row }) => tables.includes(table) && !row.isSum) ?? [];
}

function countOf(
  reading: Reading,
  number: PrintedNumber,
  refs: readonly RowRef[],
  { year, isWhole }: { readonly year: number | null; readonly isWhole: boolean },
): Finding | null {
  const candidates = refs.flatMap((ref) => candidateAt(ref, usualColumn(ref.table, year)) ?? []);
  return judge(claimOf(reading, number), candidates, {
    direction: 0,
    opposite: null,
    sureness: isWhole ? "weak" : "agree",
  });
}

/** «hvorav 21 kvinner» of the row before; «218 kvinner og 111 menn» of the sum row. */
function columnCount(
  reading: Reading,
  number: PrintedNumber,
  row: readonly RowRef[],
  tables: readonly FactTable[],
): Finding | null {
  const noun = reading.words.find(({ from }) => from >= number.to);
  if (!noun || !/^\s*$/u.test(reading.text.slice(number.to, noun.from))) return null;
  const refs =
    row.length > 0
      ? row
      : tables.flatMap((table) => table.rows.flatMap((each) => (each.isSum ? [{ table, row: each }] : [])));
  const candidates = refs.flatMap((ref) => candidateAt(ref, columnNamed(ref.table, noun)) ?? []);
  const isPart =
    row.length > 0 &&
    /(?:hvorav|herav|derav|av disse|of whom|of which)\s+(?:er |var )?$/iu.test(reading.text.slice(0, number.from));
  return judge(claimOf(reading, number), candidates, {
    direction: 0,
    opposite: null,
    sureness: isPart ? "weak" : "agree",
  });
}

const columnNamed = (table: FactTable, noun: Word): number => namedColumn(table, wordsIn(noun.text));

const claimOf = (reading: Reading, number: PrintedNumber) => ({
  kind: "antall" as const,
  reading,
  number: { ...number, interval: exactly(number.size) },
  from: number.from,
  to: number.to,
});

function candidateAt(ref: RowRef, column: number): Candidate | null {
  const fact = column < 0 ? null : ref.row.facts[column];
  return fact?.kind === "count" && fact.decimals === 0
    ? {
        ref,
        column: ref.table.columns[column]?.header ?? "",
        columnId: ref.table.columns[column]?.id ?? null,
        intervals: [fact.interval],
        direction: 0,
      }
    : null;
}
