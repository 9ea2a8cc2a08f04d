import { remembered } from "./remembered";

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  /** What is left of it in any form: «skolene» and «skoler» are both «skol». */
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\d](?:[\p{L}\d.]*[\p{L}\d])?(?:-(?=\p{L})[\p{L}\d]+)*-?/gu;

/** The words of a text, in order. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    stem: stem(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** Endings of number, definiteness, case and gender in both kinds of Norwegian; the longest that fits is taken off. */
const ENDINGS = [
  "hetenes",
  "hetene",
  "heten",
  "heter",
  "endes",
  "ande",
  "ende",
  "enes",
  "anes",
  "edes",
  "ene",
  "ane",
  "ens",
  "ers",
  "ets",
  "en",
  "er",
  "ar",
  "et",
  "es",
  "as",
  "a",
  "e",
  "s",
];
const SHORTEST = 3;

/** A word without its ending, in small letters. */
export const stem = remembered((word) => stemmed(word.normalize("NFC").toLowerCase().replace(/-$/, "")));

function stemmed(word: string): string {
  if (/\d/.test(word)) return word;
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
