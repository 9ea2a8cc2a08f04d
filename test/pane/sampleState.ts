import type { ReportInput } from "../../src/report/buildReport";
import { reportBasis } from "../../src/report/reportBasis";
import { reportTables } from "../../src/report/reportTables";
import { initialState } from "../../src/pane/state/initialState";
import type { PreviewBasis } from "../../src/pane/state/previewState";
import { reduce } from "../../src/pane/state/reduce";
import type { WizardSource, WizardState } from "../../src/pane/state/wizardState";

/** The report step with the sample read, as `preparePreview` leaves it. */
export function stateOf({ ledger, organisation, template, listings = [], inputs: given = new Map() }: ReportInput): WizardState {
  const source: WizardSource = { id: "lister", name: "lister", size: null, input: { kind: "grid", grid: { name: "lister", firstRow: 1, rows: [] } }, purpose: "liste", purposeIsOwn: false, content: { kind: "listing", titles: [] } };
  const lists = { lister: { listings: [...listings], problems: [] } };
  const report = reportBasis({ ledger, organisation, template });
  const small = reportTables(report, { template: { ...template, tables: [] }, listings, inputs: given }, { isWanted: (maker) => maker.small === true });
  const basis: PreviewBasis = { ledger, organisation, lists, month: report.month ?? undefined, template, report, inputs: given, small: small.tables.map(({ id, table }) => ({ of: id, id: table.id, title: table.title })) };
  const state: WizardState = { ...initialState(template), step: "rapport", sources: [source], material: { ledger, organisation, lists, problems: [], questions: [] } };
  return reduce(state, { kind: "previewReady", basis });
}
