import { textOf, type Cell } from "./cells/cell";
import type { Candidate } from "./recognise/candidates";
import type { Recognition } from "./source";

/** What the columns of codes and of names hold in the rows they are recognised from: digits, and words. */
export interface ColumnShapes {
  readonly codes: readonly number[];
  readonly names: readonly number[];
  readonly amounts: readonly number[];
}

const MOST = 0.6;
/** Of so few rows most may be moved: their headers know better. */
const FEW_ROWS = 20;
const CODES: ReadonlySet<string> = new Set(["ansvar", "funksjon", "prosjekt"]);

/** The columns whose content is so much alike that a cell of another kind has come from the column beside. */
export function shapesOf({ columns, candidates = [] }: Recognition): ColumnShapes {
  const candidateAt = (at: number) => candidates.find(({ position }) => position === at);
  const positions = (holds: (kind: string, at: number) => boolean): readonly number[] =>
    columns.filter(({ role, position }) => holds(role.kind, position)).map(({ position }) => position);
  return {
    codes: positions((kind, at) => CODES.has(kind) && isAll(candidateAt(at), "code")),
    names: positions((kind, at) => kind === "name" && isAll(candidateAt(at), "text")),
    amounts: positions((kind) => kind === "amount"),
  };
}

function isAll(candidate: Candidate | undefined, kind: "code" | "text"): boolean {
  if (candidate === undefined) return false;
  const { content, cells } = candidate;
  if (cells.length < FEW_ROWS) return true;
  if (kind === "text" && content.filled <= (1 - MOST) * cells.length) return true;
  // The rows it is recognised from may be few, and the one that is moved among them.
  return kind === "code"
    ? content.code >= MOST && content.text < 1 - MOST
    : content.text >= MOST && content.code < 1 - MOST;
}

/**
 * Positions of the cells that show the row to be moved: words among codes and digits among names, two of them;
 * or, where the last amount is missing, an amount among codes, a number among names, or a word among codes whose own
 * name is blank, or any of them where all amounts are.
 * None in a row that stands as it should.
 */
export function shiftedCells({ codes, names, amounts }: ColumnShapes, cells: readonly Cell[]): readonly number[] {
  const words = codes.filter((position) => isWord(textOf(cells[position])) || isAmount(textOf(cells[position])));
  const numbers = names.filter((position) => isNumber(textOf(cells[position])));
  const misfits = [...words, ...numbers];
  if (misfits.length > 1) return misfits;
  const isBlank = (position: number): boolean => textOf(cells[position]) === "";
  const isShort = amounts.length > 0 && isBlank(Math.max(...amounts));
  const isBare = isShort && amounts.every(isBlank);
  if (isBare && misfits.length === 0) return codes.filter((position) => DECIMALS.test(textOf(cells[position])));
  const hasCome = (position: number): boolean =>
    isAmount(textOf(cells[position])) || (names.includes(position + 1) && isBlank(position + 1));
  return isBare || (isShort && (numbers.length > 0 || words.some(hasCome))) ? misfits : [];
}

/** A worksheet's number has no more decimals than it needs. */
const DECIMALS = /^[-\u2212]?\d+[.,]\d\d?$/;

/** Letters and no digit: no code where the others are numbers. */
export const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !/\d/.test(text);
/** With «,-» for no øre too. */
export const isNumber = (text: string): boolean => /^[-\u2212]?\d[\d \u00a0\u202f.,]*[-\u2013]?$/.test(text);
export const isAmount = (text: string): boolean => isNumber(text) && /[.,]\d\d$|^[-\u2212]|,[-\u2013]$/.test(text);
