import type { ReportFacts } from "../sheets/reportFacts";
import { anchorsNow } from "./anchorsNow";
import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";

/** The report a workbook holds, found again wherever the user has moved it. */
export interface Anchors {
  readonly facts: ReportFacts;
  /** By table id, in the order they were written. What is no table of the report has an id that begins with #. */
  readonly tables: ReadonlyMap<string, AnchoredTable>;
}

/** A table of the report in the workbook. */
export interface AnchoredTable {
  readonly table: string;
  readonly title: string;
  /** Name of its sheet now; null when the table is gone. */
  readonly sheet: string | null;
  /** By id, in order. Those whose ids begin with # are no rows of the table: title, header, notes. */
  readonly lines: ReadonlyMap<string, AnchoredLine>;
  /** By id, in order. */
  readonly columns: ReadonlyMap<string, AnchoredColumn>;
}

export interface AnchoredLine {
  readonly id: string;
  /** Sheet row now, from 1; null when it is deleted. */
  readonly row: number | null;
  /** Fingerprints of what was written in it, one a column of the table. */
  readonly written: readonly string[];
}

interface AnchoredColumn {
  readonly id: string;
  readonly header: string;
  /** Sheet column now, from 0; null when it is deleted. */
  readonly column: number | null;
}

/** Where the report stands in the workbook; null when it holds none, or one this version does not know. */
export function readAnchors(run: RunExcel = runInExcel): Promise<Reading<Anchors | null>> {
  return reading(() => run(anchorsNow));
}
