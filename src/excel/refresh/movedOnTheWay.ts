import { fingerprint } from "../../sheets/fingerprint";
import { opposite, type LineMove } from "../journal/script";
import type { Step } from "../writePlan";
import { contentAt, type Contents } from "./contents";
import { movedFormula, movedLine } from "./movedFormula";
import { writeSteps } from "./writeSteps";

/**
 * A formula that Excel does not give back by itself when lines it points at are taken out and put in again. Row from
 * 1, column from 0.
 */
interface ShrunkFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/**
 * The formulas of the sheets, and the names, that the moves and their way back change: a block whose end is taken out
 * does not get it back.
 */
export interface Shrunk {
  readonly cells: readonly ShrunkFormula[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export function shrunkBy(
  moves: readonly LineMove[],
  contents: Contents,
  names: Readonly<Record<string, string>>,
): Shrunk {
  if (moves.every(({ kind }) => kind === "insertLines")) return { cells: [], names: [] };
  const thereAndBack = [...moves, ...[...moves].reverse().map(opposite)];
  const isChanged = (formula: string, sheet: string): boolean => movedFormula(formula, sheet, thereAndBack) !== formula;
  return {
    cells: [...contents].flatMap(([sheet, { formulas }]) =>
      formulas.flatMap((cells, r) =>
        cells.flatMap((_, column) => {
          const content = contentAt(contents, sheet, r + 1, column);
          return typeof content === "string" && content.startsWith("=") && isChanged(content, sheet)
            ? [{ sheet, row: r + 1, column, content }]
            : [];
        }),
      ),
    ),
    names: Object.entries(names).flatMap(([name, formula]) => (isChanged(formula, "") ? [{ name, formula }] : [])),
  };
}

/** What gives them back. */
export const shrunkSteps = ({ cells, names }: Shrunk): readonly Step[] => [
  ...writeSteps(cells),
  ...names.map(({ name, formula }): Step => ({ kind: "rebindName", name, formula })),
];

/** Those that stand as the moves have left them: nobody has written them anew. */
export function stillShrunk(
  shrunk: Shrunk,
  moves: readonly LineMove[],
  contents: Contents,
  namesNow: Readonly<Record<string, string>>,
): Shrunk {
  const now = asTheyStand(shrunk, moves, contents, namesNow);
  const isMoved = (then: string, formula: string | undefined, sheet: string): boolean =>
    formula !== undefined && markOf(formula) === markOf(movedFormula(then, sheet, moves));
  return {
    cells: shrunk.cells.filter(({ sheet, content }, position) => isMoved(content, now.cells[position]?.content, sheet)),
    names: shrunk.names.filter(({ formula }, position) => isMoved(formula, now.names[position]?.formula, "")),
  };
}

/** What they are after the moves, and where they stand; one by one. */
export function asTheyStand(
  { cells, names }: Shrunk,
  moves: readonly LineMove[],
  contents: Contents,
  namesNow: Readonly<Record<string, string>>,
): Shrunk {
  return {
    cells: cells.map(({ sheet, row, column }) => {
      const own = moves.filter((move) => move.sheet === sheet);
      const place = { sheet, row: movedLine(row, "rows", own), column: movedLine(column + 1, "columns", own) - 1 };
      return { ...place, content: String(contentAt(contents, sheet, place.row, place.column)) };
    }),
    names: names.map(({ name }) => ({ name, formula: namesNow[name] ?? "" })),
  };
}

const markOf = (formula: string): string =>
  fingerprint(
    formula.replace(/(?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu, "#REF!"),
    () => null,
  );
