import { fingerprint, type Content } from "../sheets/fingerprint";
import { cellAddress } from "../table/excel/a1";
import { firstCell } from "./firstCell";
import type { Anchors } from "./readAnchors";
import { asWritten } from "./refresh/asWritten";
import { contentAt, sizeOf, type Contents } from "./refresh/contents";
import { movedFormula, movedLine } from "./refresh/movedFormula";
import { isPointedAt } from "./refresh/rowsPointedAt";
import type { RefreshPlan } from "./refresh/refreshPlan";
import { pointedAtByUser } from "./refresh/vanishedLines";

interface Now {
  readonly anchors: Anchors;
  readonly contents: Contents;
  /** Formulas of the workbook's names. */
  readonly names: readonly string[];
}

/**
 * Cells («Ark!C5») whose content would be lost if the refresh were taken back: written over since, standing in lines
 * or on sheets that go, or pointing at them. A cell that is emptied has nothing to lose.
 */
export function undoConflicts(plan: RefreshPlan, now: Now): readonly string[] {
  const written = writtenCells(plan);
  const cells = new Map(written.map((cell) => [keyOf(cell), cell.content]));
  const changed = written.filter(({ sheet, row, column, content }) =>
    isChanged(contentAt(now.contents, sheet, row, column), content),
  );
  const beside = goingCells(plan, now.contents).filter(
    (cell) => !cells.has(keyOf(cell)) && contentAt(now.contents, cell.sheet, cell.row, cell.column) !== "",
  );
  return [
    ...new Set(
      [...changed, ...beside, ...rowsStillPointedAt(plan, now)].map(
        ({ sheet, row, column }) => `${sheet}!${cellAddress(column, row)}`,
      ),
    ),
  ];
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: Cell): string => `${sheet}!${row}!${column}`;

/** What the refresh wrote, where it stands when all is done. */
function writtenCells({ steps, removals }: RefreshPlan): readonly (Cell & { readonly content: Content })[] {
  return steps.flatMap((step) => {
    if (step.kind !== "write") return [];
    const { row, column } = firstCell(step.address);
    const own = removals.filter(({ sheet }) => sheet === step.sheet);
    return step.formulas.flatMap((line, r) =>
      line.map((content, c) => ({
        sheet: step.sheet,
        row: movedLine(row + r, "rows", own),
        column: column + c,
        content:
          typeof content === "string" && content.startsWith("=")
            ? movedFormula(content, step.sheet, removals)
            : content,
      })),
    );
  });
}

const isChanged = (now: Content, then: Content): boolean => now !== "" && markOf(now) !== markOf(then);

/**
 * Text is given behind an apostrophe, which is no part of it but before what looks like a formula; a truth value is
 * given as a word.
 */
const markOf = (content: Content): string =>
  fingerprint(
    typeof content === "boolean"
      ? String(content).toUpperCase()
      : typeof content === "string" && content.startsWith("'") && !content.startsWith("'=")
        ? content.slice(1)
        : content,
    () => null,
  );

/** The cells of what the refresh has put in, where they stand now. */
function goingCells({ insertions, removals, addedSheets }: RefreshPlan, contents: Contents): readonly Cell[] {
  const lines = insertions.flatMap(({ sheet, axis, at, count }, position) => {
    const later = [...insertions.slice(position + 1), ...removals].filter((move) => move.sheet === sheet);
    return Array.from({ length: count }, (_, offset) => ({ sheet, axis, at: movedLine(at + offset, axis, later) }));
  });
  return [
    ...lines.flatMap(({ sheet, axis, at }) => {
      const { rows, columns } = sizeOf(contents, sheet);
      return Array.from({ length: axis === "rows" ? columns : rows }, (_, place) =>
        axis === "rows" ? { sheet, row: at, column: place } : { sheet, row: place + 1, column: at - 1 },
      );
    }),
    ...addedSheets.flatMap((sheet) => {
      const { rows, columns } = sizeOf(contents, sheet);
      return Array.from({ length: rows * columns }, (_, place) => ({
        sheet,
        row: 1 + Math.floor(place / columns),
        column: place % columns,
      }));
    }),
  ];
}

/** Rows that go, and that a formula or a name of the user's points at; of sheets that go, any that is pointed at. */
function rowsStillPointedAt(plan: RefreshPlan, { anchors, contents, names }: Now): readonly Cell[] {
  const going = goingCells(plan, contents);
  if (going.length === 0) return [];
  const around = { anchors, contents, names, isAsWritten: asWritten(anchors) };
  const [rows, sheets] = [
    pointedAtByUser([...new Set(going.map(({ sheet }) => sheet))], around),
    pointedAtByUser(plan.addedSheets, around, "blocksToo"),
  ];
  return going.filter(
    ({ sheet, row, column }) => column === 0 && (isPointedAt(rows, sheet, row) || isPointedAt(sheets, sheet, row)),
  );
}
