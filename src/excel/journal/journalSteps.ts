import { absoluteCell, quotedSheet } from "../../table/excel/a1";
import { textPieces } from "../../sheets/textPieces";
import { isTaken } from "../freeName";
import { blockAddress } from "../refresh/writeSteps";
import type { Step } from "../writePlan";
import { journalText } from "./journalText";
import {
  JOURNAL_SHEET,
  LOOKS_BEHIND,
  MARK,
  MARK_WIDTH,
  type Home,
  type Mark,
  markAddress,
  type Stage,
  type Undertaking,
} from "./mark";
import type { LineMove, Script, WayBack } from "./script";

interface Opening {
  readonly home: Home;
  readonly what: Undertaking;
  /** ISO. */
  readonly started: string;
  /** Sheets there are. */
  readonly sheets: readonly string[];
  /** The marks there are: copies of looks that an earlier write left are cleared. */
  readonly marks: readonly Mark[];
}

/** What is written of a write when it begins. */
export interface Written extends Pick<Mark, "home" | "pieces" | "kept"> {
  readonly what: Undertaking | null;
}

/** The text of how the script is taken back, or brought to its end, and what the mark says of its size. */
export async function textSteps(
  { sheet, column }: Home,
  way: WayBack,
): Promise<{ readonly steps: readonly Step[]; readonly pieces: number; readonly size: string }> {
  const text = await journalText(way);
  const pieces = textPieces(text);
  const size = `${pieces.length} ${text.length}`;
  const write = (row: number, at: number, cells: readonly string[]): Step => ({
    kind: "write",
    sheet,
    address: blockAddress(row, at, cells.length, 1),
    formulas: cells.map((cell) => [`'${cell}`]),
  });
  return { pieces: pieces.length, size, steps: [write(2, column, pieces), write(1, column + MARK.size, [size])] };
}

/** Writes into the workbook how the script is taken back, and then the mark. */
export async function openingSteps(
  script: Script,
  { home, what, started, sheets, marks }: Opening,
): Promise<{ readonly steps: readonly Step[]; readonly written: Written }> {
  const { keep, kept } = script;
  const text = await textSteps(home, script);
  const earlier = marks.find(({ home: { sheet } }) => sheet === home.sheet);
  const markWith = (stage: Stage | ""): Step => ({
    kind: "write",
    sheet: home.sheet,
    address: markAddress(home),
    formulas: [[stage, what, `'${started}`, `'${text.size}`, 0, "", "", asText(kept)]],
  });
  const isLacking = home.sheet === JOURNAL_SHEET && !isTaken(sheets, JOURNAL_SHEET);
  const steps: readonly Step[] = [
    ...(isLacking
      ? ([
          { kind: "addSheet", sheet: JOURNAL_SHEET },
          { kind: "hideSheet", sheet: JOURNAL_SHEET },
        ] as const)
      : []),
    // Those of the refresh that is undone are needed.
    ...(what === "angring" ? [] : clearedLooks(home.sheet, earlier?.kept ?? "")),
    ...clearedText(home, earlier?.pieces ?? 0),
    // It tells the next one what to clear, if this one stops before it has begun.
    markWith(""),
    ...keep,
    ...text.steps,
    markWith("begynt"),
  ];
  return { steps, written: { home, what, pieces: text.pieces, kept } };
}

const asText = (address: string): string => (address === "" ? "" : `'${address}`);
const clearedText = ({ sheet, column }: Home, pieces: number): readonly Step[] =>
  pieces === 0
    ? []
    : [
        {
          kind: "write",
          sheet,
          address: blockAddress(2, column, pieces, 1),
          formulas: Array.from({ length: pieces }, () => [""]),
        },
      ];
const clearedLooks = (sheet: string, address: string): readonly Step[] =>
  address === "" ? [] : [{ kind: "clear", sheet, address }];

export const stageStep = (home: Home, stage: Stage): Step => ({
  kind: "write",
  sheet: home.sheet,
  address: blockAddress(1, home.column + MARK.stage, 1, 1),
  formulas: [[stage]],
});

/**
 * The move, behind the mark of it: references to the lines around it tell afterwards whether it was made, which Excel
 * itself moves.
 */
export function moveSteps(home: Home, move: LineMove, number: number): readonly Step[] {
  const { sheet, axis, at, count } = move;
  const reference = (line: number): string =>
    `=${axis === "rows" ? "ROW" : "COLUMN"}(${quotedSheet(sheet)}!${axis === "rows" ? absoluteCell(0, line) : absoluteCell(line - 1, 1)})`;
  const behind = move.kind === "insertLines" ? at : at + count;
  return [
    {
      kind: "write",
      sheet: home.sheet,
      address: blockAddress(1, home.column + MARK.move, 1, 3),
      formulas: [[number, at === 1 ? 0 : reference(at - 1), reference(behind)]],
    },
    move,
  ];
}

/** Takes the mark away when all is done, or taken back. Copies of looks stand as long as a refresh can be undone. */
export function closingSteps({ home, what, pieces, kept }: Written, end: "ferdig" | "tilbake"): readonly Step[] {
  const { sheet } = home;
  if (sheet === JOURNAL_SHEET) return [{ kind: "removeSheet", sheet }];
  const isUndoable = what === (end === "ferdig" ? "oppdatering" : "angring");
  return [
    ...clearedText(home, pieces),
    ...(isUndoable ? [] : clearedLooks(sheet, kept)),
    {
      kind: "write",
      sheet,
      address: markAddress(home),
      formulas: [[...Array.from({ length: MARK_WIDTH - 1 }, () => ""), isUndoable ? asText(kept) : ""]],
    },
  ];
}

/** Cells of a sheet; row from 1, column from 0. */
export interface LooksOf {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Copies of the looks of the cells beside the journal, and back: Excel copies all there is to them. */
export function keptLooks(
  home: Home,
  areas: readonly LooksOf[],
): Pick<Script, "keep" | "kept"> & { readonly back: readonly Step[] } {
  const first = home.column + LOOKS_BEHIND;
  const copies = areas.map((area, position) => {
    const row = 1 + areas.slice(0, position).reduce((sum, { rows }) => sum + rows, 0);
    const own = { sheet: area.sheet, address: blockAddress(area.row, area.column, area.rows, area.columns) };
    return { own, copy: { sheet: home.sheet, address: blockAddress(row, first, area.rows, area.columns) } };
  });
  const height = areas.reduce((sum, { rows }) => sum + rows, 0);
  return {
    keep: copies.map(({ own, copy }) => ({ kind: "copyLooks", ...copy, from: own })),
    back: copies.map(({ own, copy }) => ({ kind: "copyLooks", ...own, from: copy })),
    kept: height === 0 ? "" : blockAddress(1, first, height, Math.max(...areas.map(({ columns }) => columns))),
  };
}
