import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import { queueAnchors } from "./anchorsNow";
import type { ExcelContext } from "./excelSubset";
import { reading, type Reading } from "./hostProblems";
import { queueKeptFilters } from "./keptFilters";
import { isHiddenName } from "./isHiddenName";
import type { Undertaking } from "./journal/mark";
import type { Anchors, AnchoredTable } from "./readAnchors";
import { readAreas } from "./readContents";
import { keptTablesIn, queueKeptArea } from "./readKeptTables";
import type { Contents } from "./refresh/contents";
import { sortedAnchors } from "./refresh/sortedAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";
import { areasAround } from "./tableAreas";
import { queueState } from "./workbookState";

/** What a write that stopped has left in the workbook. */
export interface LeftBehind {
  /** A write that was begun and not brought to its end; `started`: ISO. */
  readonly stopped: { readonly what: Undertaking; readonly started: string } | null;
  /** Sheets of an earlier report that were set aside and not removed. */
  readonly aside: readonly string[];
  /** Headers of the columns whose filters were taken off and not put back. */
  readonly filters: readonly string[];
}

/** The report a workbook holds, as far as it is read. */
export interface ReportRead {
  readonly anchors: Anchors;
  /** The text of what its cells follow from, see `tablesText`. */
  readonly kept: string;
  readonly contents: Contents;
}

/**
 * What the workbook holds: the report, null when it has none, or one this version does not know; and what is left
 * behind. Of the report, the cells of the tables `shown` picks.
 */
export function lookAtWorkbook(
  shown: (anchors: Anchors) => readonly AnchoredTable[],
  run: RunExcel = runInExcel,
): Promise<Reading<{ readonly report: ReportRead | null; readonly left: LeftBehind }>> {
  return reading(() =>
    run(async (context) => {
      const [state, found, kept] = [queueState(context), queueAnchors(context), queueKeptArea(context)];
      const ask = queueKeptFilters(context);
      await context.sync();
      const [filters, anchors] = [ask(), found()];
      const { sheets, marks } = state();
      const contents = await readAreas(context, anchors ? [...areasAround(shown(anchors)), ...kept()] : []);
      if (contents.size === 0) await context.sync();
      const mark = marks.find(({ stage }) => stage !== null && stage !== "tilbake");
      return {
        report: anchors && { anchors: sortedAnchors(anchors, contents), kept: keptTablesIn(contents), contents },
        left: {
          stopped: mark?.what ? { what: mark.what, started: mark.started } : null,
          aside: mark === undefined ? await sheetsAside(context, sheets) : [],
          filters: filters().flatMap(({ filters: own }) => own.map(({ column }) => column)),
        },
      };
    }),
  );
}

/** The sheets that the anchors of an earlier report, set aside with it, point at. */
export async function sheetsAside(context: ExcelContext, sheets: readonly string[]): Promise<readonly string[]> {
  const earlier = sheets.filter(isAside).map((name) => queueAnchors(context, name));
  if (earlier.length === 0) return [];
  await context.sync();
  const pointedAt = earlier.flatMap((anchors) =>
    [...(anchors()?.tables.values() ?? [])].flatMap(({ sheet }) => sheet ?? []),
  );
  return sheets.filter((name) => pointedAt.includes(name) && !isHiddenName(name));
}

const isAside = (sheet: string): boolean => sheet.startsWith(`${ANCHOR_SHEET} (`);
