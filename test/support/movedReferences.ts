import type { GridLines } from "../../src/workbench/gridHost";
import { columnLetters } from "../../src/table/excel/a1";
import { placeAfter } from "./placeAfter";

const PARTS = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

/** The formula on a sheet after lines of some sheet were inserted, or (`by` −1) removed, as Excel rewrites it: what is removed becomes #REF!, a block shrinks. */
export function movedReferences(formula: string, own: string, lines: GridLines, by: 1 | -1): string {
  return formula.replace(PARTS, (part, sheet?: string, first?: string, last?: string) => {
    if (first === undefined) return part;
    const name = sheet === undefined ? own : sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    if (name.toLowerCase() !== lines.sheet.toLowerCase()) return part;
    const moved = last === undefined ? movedCell(first, lines, by) : movedBlock(first, last, lines, by);
    return moved === null ? "#REF!" : `${sheet === undefined ? "" : `${sheet}!`}${moved}`;
  });
}

/** "$" and letters, "$" and digits; the place from 0 along the axis. */
function taken(cell: string, axis: GridLines["axis"]): { readonly place: number; readonly at: (place: number) => string } {
  const [, pinned = "", letters = "", fixed = "", digits = ""] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(cell) ?? [];
  if (axis === "rows") return { place: Number(digits) - 1, at: (place) => `${pinned}${letters}${fixed}${place + 1}` };
  return { place: [...letters].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1, at: (place) => `${pinned}${columnLetters(place)}${fixed}${digits}` };
}

function movedCell(cell: string, lines: GridLines, by: 1 | -1): string | null {
  const { place, at } = taken(cell, lines.axis);
  const moved = placeAfter(place, lines, by);
  return moved === null ? null : at(moved);
}

function movedBlock(first: string, last: string, lines: GridLines, by: 1 | -1): string | null {
  const [start, end] = [taken(first, lines.axis), taken(last, lines.axis)];
  const [from, to] = [placeAfter(start.place, lines, by) ?? lines.at, placeAfter(end.place, lines, by) ?? lines.at - 1];
  return from > to ? null : `${start.at(from)}:${end.at(to)}`;
}
