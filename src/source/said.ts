import { sectionOf } from "./recognise/headings";

/** A row of nothing but text: a title, a heading, a note. */
export interface SaidText {
  readonly row: number;
  readonly text: string;
}

interface Said {
  /** `used`: the postings above. */
  keep(row: number, text: string, used: number): void;
  /** What the rows of nothing but text say, in their order: the first of them and the last. */
  readonly texts: readonly SaidText[];
  /** Those with postings above and below, of `used` in all, that say what postings are: accounts, budget, a year. */
  sections(used: number): readonly SaidText[];
}

/** More titles and notes than this above the rows, and below them, say nothing of the whole. */
const MOST = 100;

export function createSaid(): Said {
  const texts: SaidText[] = [];
  const sections: (SaidText & { readonly above: number })[] = [];
  return {
    keep(row, text, used) {
      texts.push({ row, text });
      if (texts.length > 2 * MOST) texts.splice(MOST, 1);
      if (used > 0 && sections.length < MOST && sectionOf(text) !== null) sections.push({ row, text, above: used });
    },
    texts,
    sections: (used) => sections.filter(({ above }) => above < used),
  };
}
