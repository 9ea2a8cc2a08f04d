import { isWithinOneEdit } from "./isWithinOneEdit";
import {
  AMOUNT_WORDS,
  BALANCE_WORDS,
  BUDGET_WORDS,
  FIGURE_WORDS,
  HARMLESS_WORDS,
  PERIOD_BUDGET_WORDS,
  SHORT_WORDS,
  TOTAL_WORDS,
  WORDS_OF_BUDGETS,
} from "./synonyms";

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
const wordsOf = (all: readonly string[], misspelt: readonly string[]): Words => ({
  all: new Set(all),
  long: misspelt.filter((word) => word.length >= 6),
});
const OF_BUDGETS = [...HARMLESS_WORDS, ...AMOUNTS, ...WORDS_OF_BUDGETS];
const [KNOWN, KNOWN_OF_BUDGET, KNOWN_OF_SOME_BUDGET] = [
  wordsOf([...HARMLESS_WORDS, ...AMOUNTS], [...HARMLESS_WORDS, ...AMOUNTS]),
  wordsOf(OF_BUDGETS, OF_BUDGETS),
  // «Vedatt budsjett drift»: what is misspelt may be just what says which budget it is.
  wordsOf(OF_BUDGETS, [...HARMLESS_WORDS, ...BUDGET_WORDS]),
];

/**
 * Whether among the words of an amount's header, folded, are such as may make it another: «Regnskap pr. innbygger»,
 * «Regnskap 2. tertial», «Korrigert regnskap». `isSomeBudget`: nothing has said which budget it is.
 */
export function isQualified(words: readonly string[], isSomeBudget: boolean): boolean {
  const ofBudget = isSomeBudget ? KNOWN_OF_SOME_BUDGET : KNOWN_OF_BUDGET;
  const known = words.some((word) => /bud[sg]|loyv|bevilg/.test(word)) ? ofBudget : KNOWN;
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
