import type { ExcelContext, ExcelTable, ExcelTableColumn } from "./excelSubset";

/** A column of a table that is filtered, and by what, as Excel tells it. */
export interface TableFilter {
  readonly column: string;
  readonly criteria: Excel.FilterCriteria;
}

/** The first table of a sheet. */
export interface FilteredTable {
  readonly table: ExcelTable;
  /** By header. */
  readonly columns: ReadonlyMap<string, ExcelTableColumn>;
  readonly filters: readonly TableFilter[];
}

/**
 * The table on the sheet, whatever the user has called it, with its filters; null when there is no such sheet or
 * table. Two requests; `between` queues more in the second.
 */
export async function filteredTable(
  context: ExcelContext,
  name: string,
  between?: () => void,
): Promise<FilteredTable | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.tables.load("items/name");
  await context.sync();
  const table = sheet.isNullObject ? undefined : sheet.tables.items[0];
  if (!table) return null;
  between?.();
  table.columns.load("items/name,items/filter/criteria");
  await context.sync();
  const columns = new Map(table.columns.items.map((column) => [column.name, column]));
  return { table, columns, filters: filtersOf(columns) };
}

/**
 * Queues the reading of what the first table of each sheet is filtered by, where it is; to be asked after the
 * request.
 */
export function queueFilters({
  workbook: { tables },
}: ExcelContext): () => ReadonlyMap<string, readonly TableFilter[]> {
  tables.load("items/name,items/worksheet/name,items/columns/items/name,items/columns/items/filter/criteria");
  return () => {
    const first = new Map(
      [...tables.items]
        .reverse()
        .map(({ worksheet, columns }) => [
          worksheet.name,
          filtersOf(new Map(columns.items.map((column) => [column.name, column]))),
        ]),
    );
    return new Map([...first].filter(([, filters]) => filters.length > 0));
  };
}

/** What the columns are filtered by, as they were last loaded. */
export const filtersOf = (columns: FilteredTable["columns"]): readonly TableFilter[] =>
  [...columns].flatMap(
    ([
      column,
      {
        filter: { criteria },
      },
    ]) => (criteria ? [{ column, criteria: withoutNulls(criteria) }] : []),
  );

/** Excel tells of what a filter lacks as null, and takes no null back. */
export const withoutNulls = (criteria: Excel.FilterCriteria): Excel.FilterCriteria =>
  Object.fromEntries(Object.entries(criteria).filter(([, part]) => part !== null)) as unknown as Excel.FilterCriteria;

/** Whether two filters, both as Excel has told them, are one. */
export const isSameFilter = (one: TableFilter, other: TableFilter): boolean =>
  one.column === other.column && textOf(one) === textOf(other);

/** Whatever the order Excel tells its parts in. */
const textOf = ({ criteria }: TableFilter): string =>
  JSON.stringify(Object.entries(criteria).sort(([first], [second]) => (first < second ? -1 : 1)));
