import type { ReportFacts } from "../sheets/reportFacts";
import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import { queueAnchors } from "./anchorsNow";
import type { ExcelContext } from "./excelSubset";
import { reading, type Reading } from "./hostProblems";
import { queueKeptFilters } from "./keptFilters";
import { isHiddenName } from "./isHiddenName";
import type { Undertaking } from "./journal/mark";
import { type RunExcel, runInExcel } from "./runInExcel";
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

/** What the workbook holds: the report, null when it has none, or one this version does not know; and what is left behind. */
export function lookAtWorkbook(
  run: RunExcel = runInExcel,
): Promise<Reading<{ readonly facts: ReportFacts | null; readonly left: LeftBehind }>> {
  return reading(() =>
    run(async (context) => {
      const [state, anchors, ask] = [queueState(context), queueAnchors(context), queueKeptFilters(context)];
      await context.sync();
      const kept = ask();
      const { sheets, marks } = state();
      const mark = marks.find(({ stage }) => stage !== null && stage !== "tilbake");
      const aside = mark === undefined ? await sheetsAside(context, sheets) : [];
      await context.sync();
      const filters = kept().flatMap(({ filters: own }) => own.map(({ column }) => column));
      return {
        facts: anchors()?.facts ?? null,
        left: { stopped: mark?.what ? { what: mark.what, started: mark.started } : null, aside, filters },
      };
    }),
  );
}

/** The sheets that the anchors of an earlier report, set aside with it, point at. */
export async function sheetsAside(context: ExcelContext, sheets: readonly string[]): Promise<readonly string[]> {
  const earlier = sheets
    .filter((name) => name !== ANCHOR_SHEET && name.startsWith(`${ANCHOR_SHEET} (`))
    .map((name) => queueAnchors(context, name));
  if (earlier.length === 0) return [];
  await context.sync();
  const pointedAt = earlier.flatMap((anchors) =>
    [...(anchors()?.tables.values() ?? [])].flatMap(({ sheet }) => sheet ?? []),
  );
  return sheets.filter((name) => pointedAt.includes(name) && !isHiddenName(name));
}
