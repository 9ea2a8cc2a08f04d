import { wordPattern } from "../../document/wordPattern";
import type { RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import { namedColumn, usualColumn } from "../binding/valueColumn";
import type { FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import type { PrintedNumber } from "../reading/printedNumber";
import { wordsIn } from "../reading/words";
import type { Sureness } from "./claim";
import { judge, type Candidate } from "./judge";
import { isOfKnownWords } from "./knownWords";
import { GOAL, NOT_THIS_YEAR } from "./phrases";
import type { Reading } from "./reading";
import { says } from "./subject";

const ABSENCE =
  /syke?fravær|sjukefråvær|korttidsfravær|langtidsfravær|korttidsfråvær|langtidsfråvær|fravær|fråvær|sick leave|absence/iu;
const WHOLE = wordPattern(
  "kommunen (?:hadde|har|fikk|hadde i \\d{4}|har i \\d{4})|kommunen samlet|kommunen samla|kommunen sett under eitt|kommunen sett under ett|samlet for kommunen|kommunen totalt|hele kommunen|heile kommunen|kommunen som helhet|for kommunen|i kommunen|kommunens|the municipality",
  "iu",
);
/** Kinds of absence that stand right after a figure. */
const KIND_AFTER =
  /^\)?\s*(?:er |i |av |som |var |gjelder |utgjør |skyldes )*(?:av )?((?:korttid|langtid|kort|lang|egenmeldt|legemeldt|eigenmeld|legemeld)\p{L}*)/iu;
/** … and right before one: «korttidsfraværet 4,9 %», «… stod for 3,54 prosentpoeng». */
const KIND_BEFORE =
  /(?<!\p{L})((?:korttids|langtids|egenmeldt|legemeldt)-?\s?(?:fravær|fråvær)\p{L}*)\s*(?:er|var|ble|vart|på|utgjør|utgjorde|utgjer|stod|sto|for|med|:|\(|\s)*$/iu;
const OF_LAST = wordPattern("(?:19|20)\\d\\d|i fjor|året før|fjoråret", "iu");

/** Tables of absence among all. */
export const absenceTables = (tables: readonly FactTable[]): readonly FactTable[] =>
  tables.filter(
    ({ title, headings, columns, rows }) =>
      ABSENCE.test(
        [title, headings.at(-1) ?? "", ...columns.map(({ header }) => header), ...rows.map(({ label }) => label)].join(
          " ",
        ),
      ) && columns.some(({ measure }) => measure === "value"),
  );

/**
 * «Helse har et sykefravær på 11,7 %, hvorav 7,31 % er langtidsfravær»: percent of absence, of the row named, of the
 * whole, or of the section's own.
 */
export function absences(
  reading: Reading,
  scope: Scope,
  tables: readonly FactTable[],
  year: number | null,
): readonly Finding[] {
  const word = ABSENCE.exec(reading.text);
  if (!word) return [];
  const numbers = reading.numbers.filter(
    ({ unit, from }) => unit === "percent" || (unit === "points" && KIND_BEFORE.test(reading.text.slice(0, from))),
  );
  return numbers.flatMap(
    (number, n) => absence(reading, number, { scope, own: tables, year, isFirst: n === 0, word: word.index }) ?? [],
  );
}

interface Around {
  readonly scope: Scope;
  readonly own: readonly FactTable[];
  readonly year: number | null;
  readonly isFirst: boolean;
  readonly word: number;
}

function absence(reading: Reading, number: PrintedNumber, { scope, own, year, isFirst, word }: Around): Finding | null {
  const clause = clauseOf(reading, number);
  const after = reading.text.slice(number.to, number.to + 40);
  const tail = /^[^,;.(]{0,40}/u.exec(after)?.[0] ?? "";
  if (says(clause, GOAL) || says(clause, NOT_THIS_YEAR) || otherYear(`${clause}${tail}`, year)) return null;
  const kind = KIND_AFTER.exec(after)?.[1] ?? KIND_BEFORE.exec(reading.text.slice(0, number.from))?.[1];
  const { refs, sureness } = rowsOf(reading, number, scope, own);
  const candidates = refs.flatMap((ref) => candidateOf(ref, kind ?? clause, year, kind !== undefined) ?? []);
  const isClear =
    kind !== undefined ||
    (isFirst &&
      word <= number.to &&
      (LINKED.test(reading.text.slice(Math.max(0, number.from - 60), number.from)) ||
        reading.mentions.some(({ to }) => reading.text.slice(to, number.from).trim() === "")));
  return judge({ kind: "prosent", reading, number, from: number.from, to: number.to }, candidates, {
    direction: 0,
    opposite: null,
    sureness: isClear ? sureness : "agree",
  });
}

/** What ties a figure to what is spoken of, right before it. */
const LINKED =
  /(?:på|var|er|ble|blei|vart|med|til|utgjorde|utgjør|of|was|is|at|:|\()\s*(?:om lag |ca\.? |rundt |hele )?$/iu;

/** From the comma or the figure before, to the figure. */
function clauseOf({ text, numbers }: Reading, number: PrintedNumber): string {
  const before = numbers.filter(({ to }) => to <= number.from).at(-1);
  return text.slice(before?.to ?? 0, number.from);
}

const otherYear = (text: string, year: number | null): boolean =>
  year !== null && [...text.matchAll(new RegExp(OF_LAST.source, "giu"))].some(([found]) => Number(found) !== year);

/**
 * The rows of absence that the sentence speaks of: named before the figure or after, the whole, or those of the
 * section.
 */
function rowsOf(
  { text, mentions }: Reading,
  number: PrintedNumber,
  scope: Scope,
  own: readonly FactTable[],
): { readonly refs: readonly RowRef[]; readonly sureness: Sureness } {
  const ofAbsence = (refs: readonly RowRef[]): readonly RowRef[] => refs.filter(({ table }) => own.includes(table));
  const named = mentions
    .map((mention) => ({ ...mention, refs: ofAbsence(mention.refs) }))
    .filter(({ refs }) => refs.length > 0);
  const before = named.filter(({ to }) => to <= number.from);
  const ofSection = sectionRows(ofAbsence(scope.nearest), ofAbsence(scope.outer[0] ?? []));
  if (before.length === 1) return { refs: before[0]?.refs ?? [], sureness: "sure" };
  if (before.length > 1) return { refs: before.at(-1)?.refs ?? [], sureness: "weak" };
  if (named.length > 0) return { refs: named[0]?.refs ?? [], sureness: "agree" };
  if (says(text.slice(0, number.from), new RegExp(WHOLE.source, "iu")))
    return {
      refs: own.flatMap((table) => table.rows.flatMap((row) => (row.isSum ? [{ table, row }] : []))),
      sureness: "sure",
    };
  const isOfSection = mentions.length === 0 && saysNoMore(text.slice(0, number.from));
  return { refs: ofSection, sureness: isOfSection ? "weak" : "agree" };
}

/** No word but those of absence and of figures: any other may be what it is of. */
function saysNoMore(text: string): boolean {
  const rest = text.replace(OF_ABSENCE, (found) => " ".repeat(found.length));
  return isOfKnownWords(rest);
}

const OF_ABSENCE =
  /(?<!\p{L})(?:(?:det|det samlede|det totale|det samla)\s+)?(?:egenmeldt|legemeldt|eigenmeldt|korttids|langtids|syke|sjuke)?-?(?:fravær|fråvær)(?:et|sprosent|sprosenten)?(?!\p{L})|(?<!\p{L})(?:prosent|prosentpoeng|egenmeldt|egenmeldte|legemeldt|legemeldte|korttid|langtid|sick leave|absence|the|total|was|of)(?!\p{L})/giu;

const sectionRows = (nearest: readonly RowRef[], outer: readonly RowRef[]): readonly RowRef[] =>
  nearest.length > 0 ? nearest : outer;

function candidateOf({ table, row }: RowRef, words: string, year: number | null, isNamed: boolean): Candidate | null {
  const named = namedColumn(table, wordsIn(words));
  const column = named >= 0 ? named : isNamed ? -1 : usualColumn(table, year);
  const fact = row.facts[column];
  return fact && column >= 0
    ? {
        ref: { table, row },
        column: table.columns[column]?.header ?? "",
        columnId: table.columns[column]?.id ?? null,
        intervals: [fact.interval],
        direction: 0,
      }
    : null;
}
