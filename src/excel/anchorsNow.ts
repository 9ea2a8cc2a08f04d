import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import type { ExcelContext } from "./excelSubset";
import { anchorsOf } from "./anchorsOf";
import type { Anchors } from "./readAnchors";

/** Without what the cells follow from, which is long. */
const ANCHOR_COLUMNS = "A:E";

/**
 * Queues the reading of where the report stands, to be asked after the request; null when its anchors cannot be read.
 */
export function queueAnchors({ workbook }: ExcelContext, sheet = ANCHOR_SHEET): () => Anchors | null {
  const used = workbook.worksheets.getItemOrNullObject(sheet).getRange(ANCHOR_COLUMNS).getUsedRangeOrNullObject(true);
  used.load("formulas");
  return () => (used.isNullObject ? null : anchorsOf(used.formulas as readonly (readonly unknown[])[]));
}

/** The same in a request of its own. */
export async function anchorsNow(context: ExcelContext): Promise<Anchors | null> {
  const anchors = queueAnchors(context);
  await context.sync();
  return anchors();
}

/** Whether it is the same report, with every line and column where it was. */
export const isSameReport = (now: Anchors | null, then: Anchors): boolean =>
  now !== null && places(now) === places(then);

const places = ({ facts, tables }: Anchors): string =>
  JSON.stringify([
    facts.built,
    [...tables.values()].map(({ table, sheet, lines, columns }) => [
      table,
      sheet,
      [...lines.values()].map(({ row }) => row),
      [...columns.values()].map(({ column }) => column),
    ]),
  ]);
