import { saidIn, words, type Text } from "../../texts/words";
import { omradeTableId } from "../../report/tables/evaluate";
import { chosenTables } from "../../report/catalogue";
import { isSameBasis } from "../../report/reportBasis";
import { tableIn } from "../../report/reportIn";
import { reportTables } from "../../report/reportTables";
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

/**
 * The chosen table as it is with the present choices; null while what it is laid out from is not made of the present
 * sources.
 */
export function previewOf(state: WizardState): Preview | null {
  const { preview: basis, material, template, shownTable, disponering, report } = state;
  if (
    basis === null ||
    basis.ledger !== material?.ledger ||
    basis.lists !== material.lists ||
    basis.template.report !== template.report
  )
    return null;
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
  return (
    basis !== null &&
    basis.ledger === material?.ledger &&
    basis.organisation === material.organisation &&
    basis.lists === material.lists &&
    basis.month === reportMonth(state) &&
    basis.template.report === template.report &&
    isSameBasis(basis.template, template)
  );
}

function laidOut(state: WizardState, basis: PreviewBasis): Preview | null {
  const own = tablesOf(state, basis).map((table) => ({
    ...table,
    title: saidIn(table.title, state.template.language),
  }));
  // Those of a consolidation are made with the whole report alone.
  const others = (state.report?.tables ?? []).filter(({ id }) => !own.some((table) => table.id === id));
  const tables = [...own, ...others.map(({ id, title }) => ({ of: id, id, title }))];
  const shown = tables.find(({ id }) => id === state.shownTable) ?? tables[0];
  if (!shown) return null;
  const other = others.find(({ id }) => id === shown.id);
  if (other) return { basis, tables, shown, table: other };
  const { template } = state;
  const choices = { template, listings: reportLists(state), inputs: basis.inputs };
  const made = reportTables(basis.report, choices, {
    isWanted: ({ id }) => id === shown.of,
    small: basis.small.map(({ of }) => of),
  });
  const table = made.tables.find((each) => each.table.id === shown.id)?.table ?? null;
  return { basis, tables, shown, table: table && tableIn(table, template.language) };
}

/**
 * The tables the report is made of, before they are made; one for each tjenesteområde where a table is made so,
 * whether or not there is anything to say of it.
 */
function tablesOf(state: WizardState, { report, small }: PreviewBasis): readonly PreviewTable<Text>[] {
  return chosenTables(state.template, reportLists(state)).flatMap((maker) => {
    const { id, title, perOmrade } = maker;
    if (maker.small) return small.filter(({ of }) => of === id);
    if (!(maker.isPossible?.(report) ?? true)) return [];
    return perOmrade
      ? report.groups.map(({ omrade }) => ({
          of: id,
          id: omradeTableId(maker, omrade),
          title: words`${title} – ${omrade}`,
        }))
      : [{ of: id, id, title }];
  });
}
