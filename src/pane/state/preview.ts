import { translate } from "../../texts/translate";
import { asciiId } from "../../ledger/asciiId";
import { allTables, REPORTS, wantsInvestering, type CatalogueTable } from "../../report/catalogue";
import { portefoljer } from "../../report/perPortefolje";
import { isSameBasis } from "../../report/reportBasis";
import { tableIn } from "../../report/reportIn";
import { isPossible, reportTables } from "../../report/reportTables";
import type { Table } from "../../table/table";
import { reportLists } from "./ownDisposisjoner";
import type { PreviewBasis, PreviewTable } from "./previewState";
import { reportMonth } from "./reportMonth";
import type { WizardState } from "./wizardState";

export interface Preview {
  readonly basis: PreviewBasis;
  /** The report's tables, in its order. */
  readonly tables: readonly PreviewTable[];
  readonly shown: PreviewTable;
  /** Null where there is nothing in it: no avvik over the limit. */
  readonly table: Table | null;
}

interface Made {
  readonly of: readonly unknown[];
  readonly preview: Preview | null;
}

/** The last preview of each basis: the pane is drawn more often than choices are made. */
const made = new WeakMap<PreviewBasis, Made>();

/** The chosen table as it is with the present choices; null while what it is laid out from is not made of the present sources. */
export function previewOf(state: WizardState): Preview | null {
  const { preview: basis, material, template, shownTable, disponering, report } = state;
  if (basis === null || basis.ledger !== material?.ledger || basis.lists !== material.lists || basis.template.report !== template.report) return null;
  const of = [template, shownTable, disponering.own, report];
  const known = made.get(basis);
  if (known && of.every((value, index) => value === known.of[index])) return known.preview;
  const preview = laidOut(state, basis);
  made.set(basis, { of, preview });
  return preview;
}

/** Whether the basis is of the present sources and rules: other choices only lay its tables out again. */
export function isCurrentBasis(state: WizardState): boolean {
  const { preview: basis, material, template } = state;
  return basis !== null && basis.ledger === material?.ledger && basis.organisation === material.organisation && basis.lists === material.lists
    && basis.month === reportMonth(state) && basis.template.report === template.report && isSameBasis(basis.template, template);
}

function laidOut(state: WizardState, basis: PreviewBasis): Preview | null {
  const own = tablesOf(state, basis).map((table) => ({ ...table, title: translate(table.title, state.template.language) }));
  // Those of a consolidation are made with the whole report alone.
  const others = (state.report?.tables ?? []).filter(({ id }) => !own.some((table) => table.id === id));
  const tables = [...own, ...others.map(({ id, title }) => ({ of: id, id, title }))];
  const shown = tables.find(({ id }) => id === state.shownTable) ?? tables[0];
  if (!shown) return null;
  const other = others.find(({ id }) => id === shown.id);
  if (other) return { basis, tables, shown, table: other };
  const { template } = state;
  const small = basis.small.map(({ of }) => of).filter((id) => template.tables.length === 0 || template.tables.includes(id));
  const made = reportTables(basis.report, { template, listings: reportLists(state), inputs: basis.inputs }, { id: shown.of, small });
  const table = made.tables.find((each) => each.table.id === shown.id)?.table ?? null;
  return { basis, tables, shown, table: table && tableIn(table, template.language) };
}

/** The tables the report is made of, before they are made; one for each tjenesteområde where a table is made so, whether or not there is anything to say of it. */
function tablesOf(state: WizardState, { report, small }: PreviewBasis): readonly PreviewTable[] {
  const { template } = state;
  const { definitions, investering, notes, oversikter, listings, onRequest } = REPORTS[template.report];
  const made = [...definitions, ...investering, ...notes, ...oversikter, ...listings];
  const hasProsjekter = portefoljer(reportLists(state)) !== null;
  const analyses = allTables(template.report).filter(({ id }) => !made.some((table) => table.id === id));
  const expanded = ({ id, title, perOmrade }: CatalogueTable): readonly PreviewTable[] =>
    perOmrade ? report.groups.map(({ omrade }) => ({ of: id, id: `${id}-${asciiId(omrade)}`, title: `${title} – ${omrade}` })) : [{ of: id, id, title }];
  const all = [...definitions.filter((definition) => isPossible(definition, report)).flatMap(expanded), ...investering.filter(({ id }) => wantsInvestering(template, id, hasProsjekter)).flatMap(expanded), ...small, ...analyses.flatMap(expanded)];
  if (template.tables.length === 0) return all.filter(({ of }) => !onRequest.some(({ id }) => id === of));
  return template.tables.flatMap((id) => all.filter(({ of }) => of === id));
}
