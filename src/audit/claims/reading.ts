import type { DecimalSign } from "../../document/cellNumber";
import type { Passage } from "../../document/reportDocument";
import { mentionsIn, type Mention, type NameIndex } from "../binding/nameIndex";
import { isOfOrganisation } from "../binding/scope";
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
  { decimal, isOfUnit }: { readonly decimal: DecimalSign; readonly isOfUnit: boolean },
): readonly Reading[] {
  let namedBefore: readonly Mention[] = [];
  return sentencesIn(passage.text)
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ text, from }) => {
      const words = wordsIn(text);
      const mentions = ofTheWhole(mentionsIn(words, index), isOfUnit).filter((each) => !isInstitution(text, each));
      const reading = { text, from, passage, block, words, numbers: numbersIn(text, decimal), mentions, namedBefore };
      namedBefore = mentions;
      return reading;
    });
}

/** «Nordby skole» is one of the schools, not «Skoler»: a name of its own before the word for one of them. */
const isInstitution = (text: string, { from, to, refs }: Mention): boolean =>
  refs.some(({ row }) => row.label.toLowerCase().endsWith(`${text.slice(from, to)}r`)) &&
  NAMED.test(text.slice(Math.max(0, from - 40), from));

const NAMED = /(?:^|[^\p{L}])\p{Lu}\p{Ll}[\p{L}-]{1,30} $/u;

/** Lines that an area and a unit have too, for themselves. */
const OF_EVERY_UNIT =
  /^(?:sum )?(?:netto )?(?:drifts)?(?:utgift|inntekt)|^lønn|^løn|^sosiale|^kjøp|^overføring|^avskriv|^brukerbet|^brukarbet|^salgs|^sals|^rente|^avdrag|^refusjon/iu;

/**
 * Without the lines of the whole municipality where an area or a unit is spoken of: its own are in no table of ours.
 */
function ofTheWhole(mentions: readonly Mention[], isOfUnit: boolean): readonly Mention[] {
  if (!isOfUnit && !mentions.some(({ refs }) => refs.some(isOfOrganisation))) return mentions;
  return mentions.filter(
    ({ refs }) => refs.some(isOfOrganisation) || !refs.some(({ row }) => OF_EVERY_UNIT.test(row.label)),
  );
}
