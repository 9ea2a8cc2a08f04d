import type { ColumnFilter } from "../table/words/grunnlagFilter";
import type { Problem } from "../ledger/problem";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import type { ExcelContext, ExcelFilter } from "./excelSubset";
import { reading, type Reading } from "./hostProblems";
import type { Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";
import { filteredTable, isSameFilter, withoutNulls, type FilteredTable, type TableFilter } from "./filteredTable";

/**
 * A filter that is set for the user; `instead`: his own of the same column, which comes back when ours is taken off.
 */
export interface SetFilter extends TableFilter {
  readonly instead: TableFilter["criteria"] | null;
}

/** What `Grunnlag` is filtered by. */
export interface GrunnlagFilters {
  readonly ours: readonly SetFilter[];
  /** Headers of the columns the user has filtered himself. */
  readonly users: readonly string[];
}

interface Wanted {
  /** With none, all rows are shown but for what the user has filtered. */
  readonly filters: readonly ColumnFilter[];
  /** Those set before. */
  readonly ours: readonly SetFilter[];
  /** The user's own are taken off too. */
  readonly withoutUsers?: boolean;
}

/**
 * Shows the `Grunnlag` sheet with only the rows the filters keep, and what it is then filtered by. The user's own
 * filters stand. A problem when the sheet or its table is gone.
 */
export async function filterGrunnlag(
  { tables }: Anchors,
  wanted: Wanted,
  run: RunExcel = runInExcel,
): Promise<Reading<GrunnlagFilters>> {
  const block = tables.get(GRUNNLAG_BLOCK);
  const sheet = block?.sheet ?? null;
  if (!block || sheet === null) return { kind: "problem", problem: GONE };
  const headed = wanted.filters.map((filter) => ({
    ...filter,
    column: block.columns.get(filter.column)?.header ?? filter.column,
  }));
  const read = await reading(() => run((context) => setFilters(context, sheet, { ...wanted, filters: headed })));
  if (read.kind === "problem") return read;
  return read.value === null ? { kind: "problem", problem: GONE } : { kind: "read", value: read.value };
}

async function setFilters(
  context: ExcelContext,
  sheet: string,
  { filters, ours, withoutUsers = false }: Wanted,
): Promise<GrunnlagFilters | null> {
  const found = await filteredTable(context, sheet);
  if (found === null) return null;
  const users = withoutUsers ? [] : usersFilters(found.filters, ours);
  for (const filter of found.filters)
    if (!users.some((each) => isSameFilter(each, filter))) found.columns.get(filter.column)?.filter.clear();
  for (const user of users)
    if (!found.filters.some((each) => isSameFilter(each, user)))
      found.columns.get(user.column)?.filter.apply(user.criteria);
  for (const filter of filters) apply(found.table.columns.getItem(filter.column).filter, filter);
  context.workbook.worksheets.getItem(sheet).activate();
  await context.sync();
  return {
    ours: await asTold(context, found, filters, users),
    users: users.flatMap(({ column }) => (filters.some((each) => each.column === column) ? [] : [column])),
  };
}

/** The filters that are the user's: those we did not set, and those of his that ours stand in the place of. */
export function usersFilters(filters: readonly TableFilter[], ours: readonly SetFilter[]): readonly TableFilter[] {
  return filters.flatMap((filter): readonly TableFilter[] => {
    const set = ours.find((each) => isSameFilter(each, filter));
    if (set === undefined) return [filter];
    return set.instead === null ? [] : [{ column: filter.column, criteria: set.instead }];
  });
}

/** Ours as Excel tells them: it may say them otherwise than they were set, and they must be known again. */
async function asTold(
  context: ExcelContext,
  { table }: FilteredTable,
  filters: readonly ColumnFilter[],
  users: readonly TableFilter[],
): Promise<readonly SetFilter[]> {
  const set = filters.map(({ column }) => ({ column, filter: table.columns.getItem(column).filter }));
  for (const { filter } of set) filter.load("criteria");
  if (set.length > 0) await context.sync();
  return set.flatMap(({ column, filter: { criteria } }) =>
    criteria
      ? [
          {
            column,
            criteria: withoutNulls(criteria),
            instead: users.find((each) => each.column === column)?.criteria ?? null,
          },
        ]
      : [],
  );
}

function apply(filter: ExcelFilter, { keep }: ColumnFilter): void {
  switch (keep.kind) {
    case "values":
      filter.applyValuesFilter([...keep.values]);
      return;
    case "blank":
      filter.applyCustomFilter("=");
      return;
    case "not": {
      const [first, second] = keep.values.map((value) => `<>${value.replace(/[*?~]/g, "~$&")}`);
      if (second === undefined) filter.applyCustomFilter(first ?? "<>");
      else filter.applyCustomFilter(first ?? "<>", second, "And");
    }
  }
}

const GONE: Problem = {
  code: "grunnlag-borte",
  severity: "error",
  message:
    "Arket Grunnlag, eller tabellen på det, er slettet fra arbeidsboken. Bygg rapporten på nytt for å få det tilbake.",
};
