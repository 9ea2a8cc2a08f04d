import type { DecimalSign } from "../cellNumber";

/** A line parted into words and the run of figures it ends with. */
export interface FigureTail {
  readonly label: string;
  /** Pieces of figures between spaces: «12 345 -2,9 %» is ["12", "345", "-2,9 %"]. */
  readonly pieces: readonly string[];
}

const PIECE: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^[-\u2212\u2013+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|\.\d{1,2}|\.\d{4,})?%?$|^[-\u2212\u2013]$/,
  ".": /^[-\u2212\u2013+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$|^[-\u2212\u2013]$/,
};
/** Two figures that touch: «-21472-300,6». A range («2023-2024», «0-5») has no sign of its own and no decimals. */
const TOUCHING = /(?<=\d)(?=[-\u2212\u2013]\d)/;
const YEARS = /^\d{1,4}[-\u2013]\d{1,4}$/;

/** The line's words and its run of figures at the end, a percent sign with its figure. */
export function figureTail(text: string, decimal: DecimalSign): FigureTail {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => touching(word, decimal));
  let from = words.length;
  for (let size = figureAt(words, from, decimal); size > 0; size = figureAt(words, from, decimal)) from -= size;
  const pieces: string[] = [];
  for (const word of words.slice(from)) {
    if (word === "%" && pieces.length > 0) pieces.push(`${pieces.pop() as string} %`);
    else pieces.push(word);
  }
  return { label: words.slice(0, from).join(" "), pieces };
}

/** How many words the figure that ends before `end` is: 2 with a percent sign of its own. */
function figureAt(words: readonly string[], end: number, decimal: DecimalSign): number {
  const isPiece = (word: string | undefined): boolean => word !== undefined && PIECE[decimal].test(word);
  return isPiece(words[end - 1]) ? 1 : words[end - 1] === "%" && isPiece(words[end - 2]) ? 2 : 0;
}

function touching(word: string, decimal: DecimalSign): readonly string[] {
  if (YEARS.test(word)) return [word];
  const parts = word.split(TOUCHING);
  return parts.length > 1 && parts.every((part) => PIECE[decimal].test(part)) ? parts : [word];
}
