import { wordPattern } from "../../document/wordPattern";
import { remembered } from "../reading/remembered";
import { stem, wordsIn } from "../reading/words";

const CODE =
  /^\s*(?:\d{1,5}|[A-ZÆØÅ]\d{0,3}(?=\s*[-\u2013.:]))\s*[-\u2013.:]?\s+|^\s*\d{1,5}\s*[-\u2013]\s*|^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+/u;
/** What kind of thing a name is of; the name is known without it. */
const KIND = new Set(
  [
    "enhet",
    "tjenesteområd",
    "tenesteområd",
    "områd",
    "sektor",
    "rammeområd",
    "virksomhet",
    "verksemd",
    "avdeling",
    "kommunalområd",
    "kapittel",
    "ramm",
    "resultatenhet",
    "resultatområd",
    "etat",
    "stab",
  ].map(stem),
);
const SAYS_NOTHING = new Set([
  "og",
  "i",
  "for",
  "av",
  "til",
  "på",
  "med",
  "mot",
  "pr",
  "per",
  "the",
  "of",
  "and",
  "to",
  "in",
  "a",
  "å",
  "som",
  "ved",
  "inkl",
  "ekskl",
  "m",
  "mv",
  "den",
  "det",
]);
const SUM = wordPattern(
  "sum|total|totalt|totalsum|i alt|samlet|samla|til sammen|hele kommunen|heile kommunen|kommunen samlet|alle|totalen|gjennomsnitt|snitt|average",
  "iu",
);
const INCOME =
  /inntekt|tilskudd fra|tilskot frå|rammetilskudd|rammetilskot|skatt|refusjon|brukerbetaling|brukarbetaling|overføringer (?:og tilskudd )?fra|overføringar (?:og tilskot )?frå|utbytte|gevinst|revenue|income|taxes|grants|user charges|sales and/iu;

/** The label without the code before it and the note after it. */
const plainLabel = (label: string): string =>
  label
    .replace(CODE, "")
    .trim()
    .replace(/ ?\([^()]*\)$/, "")
    .replace(/[*:]{1,3}$/, "")
    .trim();

/** Stems of the words that a row or a heading is known by, in order: without code, kind and small words. */
export const nameStems = remembered((label): readonly string[] => {
  const stems = wordsIn(plainLabel(label))
    .map(({ stem: each }) => each)
    .filter((each) => !SAYS_NOTHING.has(each));
  const named = stems.filter((each) => !KIND.has(each));
  return named.length > 0 ? named : stems;
});

/** Whether the row is the sum, or the whole, of others. */
export const isSumLabel = remembered((label) => SUM.test(plainLabel(label)));

export const isIncomeLabel = remembered((label) => INCOME.test(label) && !/utgift|kostnad|expense/iu.test(label));

export const saysNothing = (word: string): boolean => SAYS_NOTHING.has(word);

export const isKind = (word: string): boolean => KIND.has(word);

const SHARE =
  /%|prosent|(?<!\p{L})andel|grad(?!\p{L})|(?<!\p{L})(?:per|pr\.?) (?:innbygger|innbyggar|årsverk|elev|barn|bruker|plass|ansatt|tilsett|abonne)|snitt|rente(?:n|sats)?(?!\p{L})|indeks/iu;

/** Whether the row is a share, or what there is for each of something: no part of a sum. */
export const isShareLabel = remembered((label) => SHARE.test(label));
