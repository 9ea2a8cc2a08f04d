import { isWithinOneEdit } from "./isWithinOneEdit";
import {
  AMOUNT_WORDS,
  BALANCE_WORDS,
  BUDGET_WORDS,
  FIGURE_WORDS,
  PERIOD_BUDGET_WORDS,
  SHORT_WORDS,
  TOTAL_WORDS,
} from "./synonyms";

/** Words beside those for an amount that leave it what it is: «Totalt regnskap». Units are told of apart. */
const HARMLESS: readonly string[] = [
  "i",
  "og",
  "av",
  "for",
  "fra",
  "pr",
  "per",
  "tom",
  "til",
  "med",
  "pa",
  "den",
  "de",
  "det",
  "ar",
  "aret",
  "arets",
  "iar",
  "hele",
  "heile",
  "dags",
  "dato",
  "hia",
  "akk",
  "akkumulert",
  "akkumulerte",
  "netto",
  "ifjor",
  "fjor",
  "fjoraret",
  "forrige",
  "forre",
  "foregaende",
  "foregaande",
  "samme",
  "same",
  "innevaerende",
  "periode",
  "perioden",
  "periodens",
  "period",
  "faktisk",
  "endelig",
  "forelopig",
  "forebels",
  "avlagt",
  "drift",
  "drifts",
  "driften",
  "investering",
  "investerings",
  "ars",
  "hoved",
  "brutto",
  "tall",
  "verdi",
  "konto",
  "ansvar",
  "kostra",
  "siste",
  "tusen",
  "tusener",
  "mill",
  "millioner",
  "tkr",
  "tnok",
  "mkr",
  "mnok",
  "1000",
  "totale",
  "samlet",
  "samla",
  "bokforte",
  "utgift",
  "inntekt",
  "s",
];
/** «Driftsbudsjett inkl. endringer»: of accounts they say that these are others. */
const OF_BUDGET: readonly string[] = [
  "m",
  "inkl",
  "inklusive",
  "etter",
  "endr",
  "endring",
  "endringer",
  "endringar",
  "endret",
  "endra",
  "just",
  "justert",
  "justering",
  "justeringer",
  "justeringar",
  "reg",
  "regulert",
  "budsj",
  "gjeldende",
  "gjeldande",
  "opprinn",
  "opph",
  "vedt",
  "vedteke",
  "periodisert",
  "periodiserte",
];
const AMOUNTS: readonly string[] = [
  ...[AMOUNT_WORDS, BALANCE_WORDS, BUDGET_WORDS, PERIOD_BUDGET_WORDS, TOTAL_WORDS].flat(),
  ...Object.values(FIGURE_WORDS).flat(),
  ...Object.keys(SHORT_WORDS),
];

interface Words {
  readonly all: ReadonlySet<string>;
  /** Long enough to be known again with a letter wrong. */
  readonly long: readonly string[];
}
const wordsOf = (all: readonly string[]): Words => ({
  all: new Set(all),
  long: all.filter((word) => word.length >= 6),
});
const [KNOWN, KNOWN_OF_BUDGET] = [wordsOf([...HARMLESS, ...AMOUNTS]), wordsOf([...HARMLESS, ...AMOUNTS, ...OF_BUDGET])];

/**
 * Whether among the words of an amount's header, folded, are such as may make it another: «Regnskap pr. innbygger»,
 * «Regnskap 2. tertial», «Korrigert regnskap».
 */
export function isQualified(words: readonly string[]): boolean {
  const known = words.some((word) => /bud[sg]|loyv|bevilg/.test(word)) ? KNOWN_OF_BUDGET : KNOWN;
  return words.some((word) => word !== "" && !isKnown(word, known));
}

/** A word, or some of them written as one; with a letter wrong where it is long. */
function isKnown(word: string, known: Words): boolean {
  if (known.all.has(word)) return true;
  if (!/\d/.test(word) && known.long.some((other) => isWithinOneEdit(other, word))) return true;
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => at + 1).some(
    (at) => known.all.has(word.slice(0, at)) && isKnown(word.slice(at), known),
  );
}
