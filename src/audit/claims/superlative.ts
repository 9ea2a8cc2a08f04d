import { wordPattern } from "../../document/wordPattern";
import type { Mention } from "../binding/nameIndex";
import { namedColumn, usualColumn } from "../binding/valueColumn";
import type { FactRow, FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import { wordsIn } from "../reading/words";
import { finding, type Candidate } from "./judge";
import { NOT_THIS_YEAR, PART } from "./phrases";
import type { Reading } from "./reading";
import { says } from "./subject";

const MOST = wordPattern(
  "(høyeste|høgaste|høyest|høgast|største|størst|highest|laveste|lågaste|lavest|lågast|minste|minst|lowest)(?= (?:syke|sjuke|samlede |samla |totale |korttids|langtids)?(?:fravær|fråvær)\\p{L}*| (?:i|hos|på|innen|innenfor|in) | (?:sick|absence))",
);
const UP = /^(?:høy|høg|stør|highest)/iu;
const ABSENCE = /fravær|fråvær|sick leave|absence/iu;
/** «… har det»: right before, after the row's name. */
const HAS =
  /^\s*(?:har|hadde|hadde også|har hatt|fikk|ligger|lå|had|has)\s+(?:det |den |de |dei |the |også |fortsatt |framleis |igjen )*$/iu;
const AT =
  /^ ?(?:syke|sjuke|samlede |samla |totale |korttids|langtids)?(?:fravær|fråvær)?\p{L}{0,6} ?(?:er |var |finner vi |har vi |finn vi |is |was )? ?(?:i|hos|på|innen|innenfor|in) $/iu;
const FEWEST_ROWS = 3;

/** «Oppvekst har det laveste fraværet»: held against all rows of the tables of absence that name the row. */
export function superlatives(reading: Reading, year: number | null): readonly Finding[] {
  if (!ABSENCE.test(reading.text) || says(reading.text, NOT_THIS_YEAR)) return [];
  return [...reading.text.matchAll(MOST)].flatMap((found) => {
    const word = found[1] ?? "";
    const mention = ownerOf(reading, found.index, found.index + word.length);
    if (!mention || says(reading.text.slice(mention.from, found.index), PART)) return [];
    return superlative(reading, { word, at: found.index }, mention, year) ?? [];
  });
}

function ownerOf({ text, mentions }: Reading, from: number, to: number): Mention | undefined {
  return mentions.find(
    (mention) =>
      (mention.to <= from && HAS.test(text.slice(mention.to, from))) ||
      (mention.from >= to && AT.test(text.slice(to, mention.from))),
  );
}

function superlative(
  reading: Reading,
  { word, at }: { readonly word: string; readonly at: number },
  mention: Mention,
  year: number | null,
): Finding | null {
  const held = mention.refs
    .filter(({ table, row }) => !row.isSum && isOfAbsence(table))
    .flatMap(({ table, row }) => {
      const named = namedColumn(table, wordsIn(reading.text));
      const column = named >= 0 ? named : usualColumn(table, year);
      const extreme = column < 0 ? null : extremeOf(table, column, UP.test(word));
      return extreme ? [{ table, row, column, extreme }] : [];
    });
  const best = held.find(({ table }) => table.origin === "ledger") ?? held[0];
  if (!best) return null;
  const claim = { kind: "ytterst" as const, reading, number: null, from: at, to: at + word.length };
  const { table, column, extreme } = best;
  const candidate: Candidate = {
    ref: { table, row: extreme },
    column: table.columns[column]?.header ?? "",
    columnId: table.columns[column]?.id ?? null,
    intervals: [],
    direction: 0,
  };
  return held.some((each) => each.extreme === each.row)
    ? finding(claim, candidate, "ok", null)
    : finding(claim, candidate, "feil", extreme.label);
}

const isOfAbsence = ({ title, headings, columns }: FactTable): boolean =>
  ABSENCE.test([title, headings.at(-1) ?? "", ...columns.map(({ header }) => header)].join(" "));

/** The one row with the most, or the least; null where two are equal, or there are too few to speak of. */
function extremeOf({ rows }: FactTable, column: number, isMost: boolean): FactRow | null {
  const figures = rows
    .flatMap((row) => (row.isSum || !row.facts[column] ? [] : [{ row, size: row.facts[column].interval.low }]))
    .sort((a, b) => (isMost ? b.size.comparedTo(a.size) : a.size.comparedTo(b.size)));
  const [first, second] = figures;
  return figures.length >= FEWEST_ROWS && first && second && !first.size.equals(second.size) ? first.row : null;
}
