import type { Reading } from "../../excel/hostProblems";
import { type ActiveCell, readActiveCell } from "../../excel/readActiveCell";
import type { Anchors } from "../../excel/readAnchors";
import { readGrunnlag } from "../../excel/readGrunnlag";
import { readKeptTables } from "../../excel/readKeptTables";
import { readTableCells } from "../../excel/readTableCells";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { rowKeys } from "../../ledger/grunnlag/rowKeys";
import type { Report } from "../../report/report";
import { PARTITIONING, reportBasis } from "../../report/reportBasis";
import { partitionsOf } from "../../report/tables/placeLine";
import { GRUNNLAG_BLOCK, grunnlagSheet } from "../../sheets/grunnlagSheet";
import { reportFacts } from "../../sheets/reportFacts";
import type { Table } from "../../table/table";
import { explainCell } from "../../table/words/explainCell";
import type { World } from "../../table/words/explanation";
import { explanationOf } from "../../table/words/explanationOf";
import { lineName } from "../../table/words/inside";
import type { LedgerBasis } from "../../table/words/ledgerParts";
import { parseTables } from "../../table/words/parseTables";
import { codesBehind, postingSum } from "../../table/words/postingParts";
import { tablesAround } from "../../table/words/tablesAround";
import { saidIn } from "../../texts/words";
import type { ExplainShown } from "../state/explainState";
import { isCurrentBasis } from "../state/preview";
import { reportMonth } from "../state/reportMonth";
import type { Material, WizardState } from "../state/wizardState";
import { inSlices } from "./inSlices";
import { reportLedger } from "./reportLedger";

/** What was read of the report last, as long as it is the same: neither changes from one selected cell to the next. */
export interface ReportMemory {
  readonly key: string;
  readonly tables: ReadonlyMap<string, Table>;
  readonly grunnlag: Grunnlag | null;
}

/** `shown` null: what is shown stays. */
interface Explained {
  readonly shown: ExplainShown | null;
  readonly memory: ReportMemory | null;
}

/**
 * What there is to say of the cell the user stands in; in `Grunnlag` it is still the cell whose rows are looked at.
 * `Grunnlag` is read again where what is remembered of it does not give the cell.
 */
export async function explainNow(state: WizardState, memory: ReportMemory | null): Promise<Explained> {
  const place = await readActiveCell();
  if (place.kind === "problem") return { shown: failed(place), memory };
  if (place.value !== null && place.value.sheet === place.value.anchors.tables.get(GRUNNLAG_BLOCK)?.sheet)
    return { shown: state.forklar.shown.kind === "cell" ? null : { kind: "outside" }, memory };
  if (place.value === null || place.value.cell === null) return { shown: { kind: "outside" }, memory };
  const { anchors, cell } = place.value;
  const known = memory?.key === keyOf(anchors) ? memory : null;
  const first = await explained(state, anchors, cell, known);
  const isDoubtful =
    known !== null && first.shown?.kind === "cell" && !first.shown.explanation.isSame && !first.shown.explanation.isOwn;
  return isDoubtful ? explained(state, anchors, cell, null) : first;
}

const keyOf = ({ facts }: Anchors): string => `${facts.built ?? ""} ${facts.grunnlag}`;

const failed = ({ problem }: Extract<Reading<unknown>, { kind: "problem" }>): ExplainShown => ({
  kind: "failed",
  message: problem.message,
});

async function explained(
  state: WizardState,
  anchors: Anchors,
  cell: ActiveCell,
  known: ReportMemory | null,
): Promise<Explained> {
  const memory = known ?? (await readReport(anchors));
  if ("kind" in memory) return { shown: failed(memory), memory: null };
  const { tables, grunnlag } = memory;
  const table = tables.get(cell.table);
  if (!table) return { shown: cell.table.startsWith("#") ? { kind: "outside" } : { kind: "unkept" }, memory };
  const cells = await readTableCells(tablesAround(table), anchors);
  if (cells.kind === "problem") return { shown: failed(cells), memory };
  const world: World = {
    tables,
    valueOf: cells.value,
    sumOf: (terms) => (grunnlag === null ? (0 as ReturnType<World["sumOf"]>) : postingSum(grunnlag, terms)),
  };
  const explanation = explanationOf(cell, cell, {
    world,
    grunnlag,
    ledger: await ledgerBasis(state, anchors.facts.grunnlag),
  });
  return { shown: explanation ? { kind: "cell", explanation } : beside(cell, table, world, grunnlag), memory };
}

async function readReport(anchors: Anchors): Promise<ReportMemory | Extract<Reading<unknown>, { kind: "problem" }>> {
  const [kept, grunnlag] = [await readKeptTables(), await readGrunnlag(anchors)];
  if (kept.kind === "problem") return kept;
  if (grunnlag.kind === "problem") return grunnlag;
  const tables = (await inSlices(parseTables(kept.value))) ?? new Map<string, Table>();
  return { key: keyOf(anchors), tables, grunnlag: grunnlag.value };
}

/** What stands beside the figures: a line's text, a column's header, or the table's own lines. */
function beside({ line, column }: ActiveCell, table: Table, world: World, grunnlag: Grunnlag | null): ExplainShown {
  const { title } = table;
  const source = saidIn(table.source, table.language ?? "nb");
  const header = table.columns.find(({ id }) => id === column)?.header;
  if (header !== undefined && line.startsWith("#")) return { kind: "column", title, source, header };
  const row = table.rows.find(({ id }) => id === line);
  if (!row) return { kind: "outside" };
  const hows = table.columns.flatMap(({ id }) => explainCell({ table: table.id, line, column: id }, world)?.how ?? []);
  const postings = hows.find((how) => how.kind === "postings");
  return {
    kind: "line",
    title,
    source,
    line: lineName(row),
    codes: postings && grunnlag ? codesBehind(grunnlag, postings) : [],
  };
}

/**
 * Of each report the wizard has computed: the mark of its `Grunnlag`, and the ledger behind it once it was asked for.
 */
const known = new WeakMap<Report, { readonly mark: string; basis: LedgerBasis | null }>();

/**
 * The ledger in hand, where the report in the workbook is made of it (`mark`: of the workbook's `Grunnlag`); else
 * null.
 */
async function ledgerBasis(state: WizardState, mark: string): Promise<LedgerBasis | null> {
  const { report, material } = state;
  if (report === null || material === null) return null;
  const own = known.get(report) ?? {
    mark: reportFacts(report, grunnlagSheet(report.grunnlag), "verdier", null).grunnlag,
    basis: null,
  };
  known.set(report, own);
  if (own.mark !== mark) return null;
  own.basis ??= await made(state, report, material);
  return own.basis;
}

async function made(state: WizardState, { template }: Report, material: Material): Promise<LedgerBasis> {
  const given = isCurrentBasis(state) ? state.preview?.report : undefined;
  const { ledger, organisation } =
    given ?? reportBasis({ ...(await reportLedger(state, material)), template, month: reportMonth(state) });
  return {
    ledger,
    organisation,
    keys: rowKeys(ledger, organisation, partitionsOf(PARTITIONING, template.lineRules), template),
  };
}
