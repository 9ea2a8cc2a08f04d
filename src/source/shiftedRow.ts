import { textOf, type Cell } from "./cells/cell";
import type { Recognition } from "./source";

/** What the columns of codes and of names hold in the rows they are recognised from: digits, and words. */
export interface ColumnShapes {
  readonly codes: readonly number[];
  readonly names: readonly number[];
  readonly lastAmount: number;
}

const MOST = 0.6;
const CODES: ReadonlySet<string> = new Set(["ansvar", "funksjon", "prosjekt"]);

/** The columns whose content is so much alike that a cell of another kind has come from the column beside. */
export function shapesOf({ columns, candidates = [] }: Recognition): ColumnShapes {
  const contentAt = (at: number) => candidates.find(({ position }) => position === at)?.content;
  const positions = (holds: (kind: string, at: number) => boolean): readonly number[] =>
    columns.filter(({ role, position }) => holds(role.kind, position)).map(({ position }) => position);
  return {
    codes: positions((kind, at) => CODES.has(kind) && isAll(contentAt(at), "code")),
    names: positions((kind, at) => kind === "name" && isAll(contentAt(at), "text")),
    lastAmount: Math.max(-1, ...positions((kind) => kind === "amount")),
  };
}

type Content = NonNullable<Recognition["candidates"]>[number]["content"];

function isAll(content: Content | undefined, kind: "code" | "text"): boolean {
  if (content === undefined) return false;
  if (content.filled === 0) return kind === "text";
  // The rows it is recognised from may be few, and the one that is moved among them.
  return kind === "code"
    ? content.code >= MOST && content.text < 1 - MOST
    : content.text >= MOST && content.code < 1 - MOST;
}

/**
 * Positions of the cells that show the row to be moved: words among codes and digits among names, two of them;
 * or an amount among names where the last amount is missing. None in a row that stands as it should.
 */
export function shiftedCells({ codes, names, lastAmount }: ColumnShapes, cells: readonly Cell[]): readonly number[] {
  const words = codes.filter((position) => isWord(textOf(cells[position])) || isAmount(textOf(cells[position])));
  const numbers = names.filter((position) => isNumber(textOf(cells[position])));
  const misfits = [...words, ...numbers];
  if (misfits.length > 1) return misfits;
  const isShort = lastAmount >= 0 && textOf(cells[lastAmount]) === "";
  return isShort && numbers.some((position) => isAmount(textOf(cells[position]))) ? numbers : [];
}

/** Letters and no digit: no code where the others are numbers. */
export const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !/\d/.test(text);
export const isNumber = (text: string): boolean => /^[-\u2212]?\d[\d \u00a0\u202f.,]*$/.test(text);
export const isAmount = (text: string): boolean => isNumber(text) && /[.,]\d\d$|^[-\u2212]/.test(text);
