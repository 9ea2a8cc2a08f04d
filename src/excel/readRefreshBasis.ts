import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import { TEMPLATE_SHEET } from "../sheets/templateSheet";
import type { Problem } from "../ledger/problem";
import type { ExcelContext } from "./excelSubset";
import { reading, type Reading } from "./hostProblems";
import { isProblem, settledState } from "./journal/recover";
import { isHiddenName } from "./isHiddenName";
import type { RefreshBasis } from "./planRefresh";
import { anchorsOf } from "./anchorsOf";
import type { Anchors } from "./readAnchors";
import { isLarge, readAreas } from "./readContents";
import { sortedAnchors } from "./refresh/sortedAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";
import { type Area, usedAreas } from "./usedAreas";

/** All that a refresh is planned from: where the report stands, what the sheets hold, and what there is of names and tables. A problem when the workbook has no report that can be refreshed. What a write that stopped has left is taken back first. */
export async function readRefreshBasis(run: RunExcel = runInExcel): Promise<Reading<RefreshBasis>> {
  const read = await reading(() => run(refreshBasis));
  if (read.kind === "problem") return read;
  const { value } = read;
  if (value !== null && "severity" in value) return { kind: "problem", problem: value };
  return value === null || !isWhole(value.anchors) ? { kind: "problem", problem: NOTHING } : { kind: "read", value };
}

/** Null when the workbook has no report. */
async function refreshBasis(context: ExcelContext): Promise<RefreshBasis | Problem | null> {
  const state = await settledState(context);
  if (isProblem(state)) return state;
  if (!state.sheets.includes(ANCHOR_SHEET)) return null;
  const own = [ANCHOR_SHEET, TEMPLATE_SHEET];
  const areas = await usedAreas(context, state.sheets.filter((name) => own.includes(name) || !isHiddenName(name)));
  const isRead = (area: Area): boolean => own.includes(area.sheet) || !isLarge(area);
  const read = await readAreas(context, areas.filter(isRead));
  const anchors = anchorsOf(read.get(ANCHOR_SHEET)?.formulas ?? []);
  if (anchors === null) return null;
  const ours = new Set([...anchors.tables.values()].map(({ sheet }) => sheet));
  const large = areas.filter((area) => !isRead(area));
  const wanted = large.filter(({ sheet }) => ours.has(sheet));
  const contents = new Map([...read, ...(await readAreas(context, wanted))]);
  return { anchors: sortedAnchors(anchors, contents), asFound: anchors, contents, state, isUnsearched: wanted.length < large.length };
}

/** Every figure is summed from `Grunnlag`. */
const isWhole = ({ tables }: Anchors): boolean => typeof tables.get(GRUNNLAG_BLOCK)?.sheet === "string" && [...tables.values()].some(({ table, sheet }) => !table.startsWith("#") && sheet !== null);

const NOTHING: Problem = {
  code: "excel-ingen-rapport",
  severity: "error",
  message: "Arbeidsboken har ingen rapport som kan oppdateres: arket Grunnlag eller tabellene er slettet. Velg «Bygg på nytt» for å få dem tilbake.",
};
