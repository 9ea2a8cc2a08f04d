import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import { TEMPLATE_SHEET } from "../sheets/templateSheet";
import type { Problem } from "../ledger/problem";
import type { ExcelContext, ExcelScopedCustomXmlParts } from "./excelSubset";
import { queueFilters, type TableFilter } from "./filteredTable";
import { reading, type Reading } from "./hostProblems";
import { isProblem, settledState } from "./journal/recover";
import { isHiddenName } from "./isHiddenName";
import { KEPT_FILTERS } from "./keptFilters";
import type { RefreshBasis } from "./planRefresh";
import { anchorsOf } from "./anchorsOf";
import type { Anchors } from "./readAnchors";
import { fitAnswer, isLarge, queueSheets, readAreas } from "./readContents";
import { sortedAnchors } from "./refresh/sortedAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";
import { TEMPLATE_NAMESPACE } from "./templatePart";
import { type Area, usedAreas } from "./usedAreas";
import { queueState } from "./workbookState";

/** What there is beside the report that its refresh must know of. */
interface Around {
  /** By sheet, what its first table is filtered by; those without filters are not among them. */
  readonly filtered: ReadonlyMap<string, readonly TableFilter[]>;
  /** Some of the user's filters are kept in the workbook from a work that stopped. */
  readonly keepsFilters: boolean;
  /** Ids of the custom XML parts that hold its template. */
  readonly templateParts: readonly string[];
}

/**
 * All that a refresh is planned from, and what there is around it: where the report stands, what the sheets hold, and
 * what there is of names and tables. A problem when the workbook has no report that can be refreshed. What a write
 * that stopped has left is taken back first.
 */
export async function readRefreshBasis(run: RunExcel = runInExcel): Promise<Reading<RefreshBasis & Around>> {
  const read = await reading(() => run(refreshBasis));
  if (read.kind === "problem") return read;
  const { value } = read;
  if (value !== null && "severity" in value) return { kind: "problem", problem: value };
  return value === null || !isWhole(value.anchors) ? { kind: "problem", problem: NOTHING } : { kind: "read", value };
}

/** Null when the workbook has no report. */
async function refreshBasis(context: ExcelContext): Promise<(RefreshBasis & Around) | Problem | null> {
  const parts = queueParts(context);
  const state = await settledState(context);
  if (isProblem(state)) return state;
  if (!state.sheets.includes(ANCHOR_SHEET)) return null;
  // Not with the state, which loads the same tables for their names.
  const filters = queueFilters(context);
  const own = [ANCHOR_SHEET, TEMPLATE_SHEET];
  const areas = await usedAreas(
    context,
    state.sheets.filter((name) => own.includes(name) || !isHiddenName(name)),
  );
  const isRead = (area: Area): boolean => own.includes(area.sheet) || !isLarge(area);
  const read = await readAreas(context, areas.filter(isRead));
  const anchors = anchorsOf(read.get(ANCHOR_SHEET)?.formulas ?? []);
  if (anchors === null) return null;
  const ours = new Set([...anchors.tables.values()].map(({ sheet }) => sheet));
  const large = areas.filter((area) => !isRead(area));
  const wanted = large.filter(({ sheet }) => ours.has(sheet));
  const contents = new Map([...read, ...(await readAreas(context, wanted))]);
  return {
    anchors: sortedAnchors(anchors, contents),
    asFound: anchors,
    contents,
    state,
    isUnsearched: wanted.length < large.length,
    filtered: filters(),
    ...parts(),
  };
}

/** Queues the reading of what custom XML parts there are, to be asked after the request. */
function queueParts(context: ExcelContext): () => Omit<Around, "filtered"> {
  const [kept, templates] = [KEPT_FILTERS, TEMPLATE_NAMESPACE].map((namespace) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    return parts;
  }) as [ExcelScopedCustomXmlParts, ExcelScopedCustomXmlParts];
  return () => ({ keepsFilters: kept.items.length > 0, templateParts: templates.items.map(({ id }) => id) });
}

/**
 * The report a refresh has just written, of the workbook that was read before it: in one request where Excel can
 * answer it so. `added`: the sheets that have come. Without `Grunnlag`, whose cells show no figures of the report.
 */
export async function readRefreshed(
  { anchors: before, contents: were, isUnsearched }: RefreshBasis,
  added: readonly string[],
  run: RunExcel = runInExcel,
): Promise<Reading<RefreshBasis>> {
  const shown = [...before.tables.values()].flatMap(({ sheet, table }) =>
    sheet === null || table === GRUNNLAG_BLOCK ? [] : [sheet],
  );
  const sheets = [...new Set([ANCHOR_SHEET, ...shown, ...added.filter((name) => !isHiddenName(name))])];
  if (!fitAnswer(sheets, were)) return readRefreshBasis(run);
  const read = await reading(() =>
    run(async (context) => {
      const [state, contents] = [queueState(context), queueSheets(context, sheets)];
      await context.sync();
      return { state: state(), contents: contents() };
    }),
  );
  const anchors = read.kind === "read" ? anchorsOf(read.value.contents.get(ANCHOR_SHEET)?.formulas ?? []) : null;
  // Sheets that have another name now, or more than Excel can answer: they are looked for.
  if (read.kind === "problem" || anchors === null) return readRefreshBasis(run);
  return {
    kind: "read",
    value: { ...read.value, anchors: sortedAnchors(anchors, read.value.contents), asFound: anchors, isUnsearched },
  };
}

/** Every figure is summed from `Grunnlag`. */
const isWhole = ({ tables }: Anchors): boolean =>
  typeof tables.get(GRUNNLAG_BLOCK)?.sheet === "string" &&
  [...tables.values()].some(({ table, sheet }) => !table.startsWith("#") && sheet !== null);

const NOTHING: Problem = {
  code: "excel-ingen-rapport",
  severity: "error",
  message:
    "Arbeidsboken har ingen rapport som kan oppdateres: arket Grunnlag eller tabellene er slettet. Velg «Bygg på nytt» for å få dem tilbake.",
};
