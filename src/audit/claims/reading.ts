import type { DecimalSign } from "../../document/cellNumber";
import type { Passage } from "../../document/reportDocument";
import { mentionsIn, type Mention, type NameIndex } from "../binding/nameIndex";
import { numbersIn } from "../reading/numbersIn";
import type { PrintedNumber } from "../reading/printedNumber";
import { sentencesIn } from "../reading/sentences";
import { wordsIn, type Word } from "../reading/words";

/** A sentence with what can be told of it before anything is bound. Positions are the sentence's own. */
export interface Reading {
  readonly text: string;
  /** Where it begins in its passage. */
  readonly from: number;
  readonly passage: Passage;
  readonly block: number;
  readonly words: readonly Word[];
  readonly numbers: readonly PrintedNumber[];
  readonly mentions: readonly Mention[];
  /** What the sentence before names, for one that begins with «Dette er». */
  readonly namedBefore: readonly Mention[];
}

/** A sentence longer than this is a list or a table that was not read as one. */
const LONGEST = 1500;

/** The sentences of a passage, read. */
export function readingsOf(
  passage: Passage,
  block: number,
  index: NameIndex,
  decimal: DecimalSign,
): readonly Reading[] {
  let namedBefore: readonly Mention[] = [];
  return sentencesIn(passage.text)
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ text, from }) => {
      const words = wordsIn(text);
      const mentions = mentionsIn(words, index);
      const reading = { text, from, passage, block, words, numbers: numbersIn(text, decimal), mentions, namedBefore };
      namedBefore = mentions;
      return reading;
    });
}
