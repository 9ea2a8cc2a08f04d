import { columnLetters } from "../../table/excel/a1";
import { columnPosition, rewriteReferences } from "../../table/excel/formulaReferences";
import type { LineMove } from "../journal/script";

/**
 * The formula as Excel has it when the lines are put in and taken out: references are moved, blocks grow and shrink,
 * and what is gone is #REF!. `sheet`: where it stands.
 */
export function movedFormula(formula: string, sheet: string, moves: readonly LineMove[]): string {
  if (moves.length === 0) return formula;
  return rewriteReferences(
    formula,
    ({ sheet: named }, _, original) => {
      const own = moves.filter((each) => each.sheet.toLowerCase() === (named ?? sheet).toLowerCase());
      const cells = original.lastIndexOf("!") + 1;
      return own.length === 0 ? original : original.slice(0, cells) + movedBlock(original.slice(cells), own);
    },
    "keepBlanks",
  );
}

/**
 * Where a line, from 1, of the sheet the moves are of stands after them; one that is taken out, where the next one
 * stands.
 */
export const movedLine = (line: number, axis: LineMove["axis"], moves: readonly LineMove[]): number =>
  moves.reduce((now, move) => {
    if (move.axis !== axis || move.at > now) return now;
    return move.kind === "insertLines" ? now + move.count : Math.max(move.at, now - move.count);
  }, line);

/** Rows or columns, from 1, of a cell or a block. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** "$C$5", or "C5:C9". */
function movedBlock(text: string, moves: readonly LineMove[]): string {
  const ends = text.split(":").map((cell) => /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(cell) ?? []);
  const lines = (of: (end: readonly string[]) => number): Lines => ({
    first: of(ends[0] ?? []),
    last: of(ends.at(-1) ?? []),
  });
  const rows = movedLines(
    lines(([, , , , row]) => Number(row)),
    "rows",
    moves,
  );
  const columns = movedLines(
    lines(([, , letters = ""]) => columnPosition(letters) + 1),
    "columns",
    moves,
  );
  if (rows === null || columns === null) return "#REF!";
  return ends
    .map(
      ([, fixedColumn = "", , fixedRow = ""], end) =>
        `${fixedColumn}${columnLetters((end === 0 ? columns.first : columns.last) - 1)}${fixedRow}${end === 0 ? rows.first : rows.last}`,
    )
    .join(":");
}

/** Null when all of them are taken out. */
function movedLines(lines: Lines, axis: LineMove["axis"], moves: readonly LineMove[]): Lines | null {
  let { first, last } = lines;
  for (const { kind, axis: own, at, count } of moves) {
    if (own !== axis) continue;
    const behind = at + count;
    if (kind === "insertLines") [first, last] = [first >= at ? first + count : first, last >= at ? last + count : last];
    else
      [first, last] = [
        first >= behind ? first - count : Math.min(first, at),
        last >= behind ? last - count : last >= at ? at - 1 : last,
      ];
    if (first > last) return null;
  }
  return { first, last };
}
