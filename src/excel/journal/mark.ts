import { ANCHOR_SHEET } from "../../sheets/anchorSheet";
import { anchorAddress } from "../anchorAddress";
import type { ExcelContext } from "../excelSubset";
import { blockAddress } from "../refresh/writeSteps";

/** Holds the journal of a write in a workbook without a report, and of a report being built. */
export const JOURNAL_SHEET = "_TertialUnderveis";

/** Where a journal stands: its mark in the first row from this column, from 0, and its text below. */
export interface Home {
  readonly sheet: string;
  readonly column: number;
}

/** Beside the anchors, which a refresh does not have to make a sheet for: Excel could not undo that. */
export const REPORT_HOME: Home = { sheet: ANCHOR_SHEET, column: 7 };
export const OWN_HOME: Home = { sheet: JOURNAL_SHEET, column: 0 };
/** Behind the mark's columns stand copies of looks. */
export const LOOKS_BEHIND = 9;

/**
 * How far a write has come. `begynt`: lines are put in or taken out. `innhold`: cells are written. `ferdig`: all is
 * done, but for what is to be removed in the end. `tilbake`: all is taken back, or nothing was done.
 */
const STAGES = ["begynt", "innhold", "ferdig", "tilbake"] as const;
export type Stage = (typeof STAGES)[number];

/** What is written to: the report refreshed, that taken back, a list, or sheets that are built. */
const UNDERTAKINGS = ["oppdatering", "angring", "liste", "bygging"] as const;
export type Undertaking = (typeof UNDERTAKINGS)[number];

/** The mark of a write under way. */
export interface Mark {
  readonly home: Home;
  /** Null: none is under way. */
  readonly stage: Stage | null;
  readonly what: Undertaking | null;
  /** ISO. */
  readonly started: string;
  /** The journal's pieces, and the length of its text. */
  readonly pieces: number;
  readonly length: number;
  /**
   * The last of the moves that was begun, from 1; 0: none. `gap`: the distance between the lines around it now, null
   * where they are gone.
   */
  readonly move: number;
  readonly gap: number | null;
  /** Where copies of looks stand; "" without any. */
  readonly kept: string;
}

/** Columns of the mark, from the home's. */
export const MARK = { stage: 0, what: 1, started: 2, size: 3, move: 4, before: 5, behind: 6, kept: 7 } as const;
export const MARK_WIDTH = 8;

export const markAddress = ({ column }: Home): string => blockAddress(1, column, 1, MARK_WIDTH);

/** Queues the reading of the marks; to be asked after the request. */
export function queueMarks({ workbook }: ExcelContext): () => readonly Mark[] {
  const ranges = [REPORT_HOME, OWN_HOME].map((home) => ({
    home,
    range: workbook.worksheets.getItemOrNullObject(home.sheet).getRange(markAddress(home)),
  }));
  for (const { range } of ranges) range.load("formulas");
  return () =>
    ranges.flatMap(({ home, range }) =>
      range.isNullObject ? [] : [markOf(home, (range.formulas[0] ?? []).map(String))],
    );
}

function markOf(home: Home, cells: readonly string[]): Mark {
  const text = (part: keyof typeof MARK): string => cells[MARK[part]] ?? "";
  const [pieces = 0, length = 0] = text("size").split(" ").map(Number);
  // One that stopped before it had begun has changed nothing.
  const isOpening = pieces > 0 || home.sheet === JOURNAL_SHEET;
  return {
    home,
    stage: STAGES.find((stage) => stage === text("stage")) ?? (isOpening ? "tilbake" : null),
    what: UNDERTAKINGS.find((what) => what === text("what")) ?? null,
    started: text("started"),
    pieces,
    length,
    move: Number(text("move")),
    gap: gapOf(text("before"), text("behind")),
    kept: text("kept"),
  };
}

/** The first line has none before it, and a number in its place. */
function gapOf(before: string, behind: string): number | null {
  const [first, last] = [before === "0" ? { row: 0, column: -1 } : anchorAddress(before), anchorAddress(behind)];
  if (first === null || last === null) return null;
  return behind.startsWith("=ROW") ? last.row - first.row : last.column - first.column;
}
