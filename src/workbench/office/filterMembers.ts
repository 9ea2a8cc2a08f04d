import type { GridFilter } from "../gridHost";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { gridTable } from "./tableMembers";

export const TABLE_COLUMNS: MembersOf<"tableColumns"> = {
  items: {
    member: "items",
    kind: "tableColumn",
    list: (session, table) => headersOf(session, table).map((_, position) => ({ table, position })),
  },
  getItem: {
    member: "navigate",
    kind: "tableColumn",
    to: (session, table, key) => ({ table, position: positionOf(session, table, key) }),
  },
};

export const TABLE_COLUMN: MembersOf<"tableColumn"> = {
  name: { member: "property", get: (session, { table, position }) => headersOf(session, table)[position] ?? "" },
  filter: { member: "child", kind: "filter", at: (_, column) => column },
};

export const FILTER: MembersOf<"filter"> = {
  criteria: {
    member: "property",
    get: ({ host }, { table, position }) => {
      const filter = host.tableFilters(table.name).get(position);
      return filter === undefined ? null : criteriaOf(filter);
    },
  },
  apply: {
    member: "command",
    run: ({ host }, { table, position }, criteria) => {
      host.filterTable(table.name, position, filterOf(criteria));
    },
  },
  applyValuesFilter: {
    member: "command",
    run: ({ host }, { table, position }, values) => {
      host.filterTable(table.name, position, filterOf({ filterOn: "Values", values }));
    },
  },
  applyCustomFilter: {
    member: "command",
    run: ({ host }, { table, position }, first, second, oper) => {
      host.filterTable(table.name, position, customFilter(first, second, oper));
    },
  },
  clear: {
    member: "command",
    run: ({ host }, { table, position }) => {
      host.filterTable(table.name, position, null);
    },
  },
};

function headersOf(session: Session, table: { name: string }): readonly string[] {
  return session.host.texts({ ...gridTable(session, table).block, rows: 1 })[0] ?? [];
}

function positionOf(session: Session, table: { name: string }, key: string | number): number {
  const headers = headersOf(session, table);
  const position =
    typeof key === "number" ? key : headers.findIndex((header) => header.toLowerCase() === key.toLowerCase());
  if (position < 0 || position >= headers.length) throw new OfficeError("ItemNotFound");
  return position;
}

/** What a filter lacks Excel tells as null. */
const criteriaOf = (filter: GridFilter): Excel.FilterCriteria => {
  const lacking = { color: null, criterion1: null, criterion2: null, dynamicCriteria: null, icon: null, values: null };
  const told =
    filter.kind === "values"
      ? { filterOn: "Values", values: [...filter.values] }
      : { filterOn: "Custom", criterion1: filter.first, criterion2: filter.second ?? null, operator: filter.oper };
  // The types do not say so.
  return { ...lacking, ...told } as unknown as Excel.FilterCriteria;
};

/** And it takes no null back (office-js#1226). */
function filterOf(criteria: Excel.FilterCriteria): GridFilter {
  if (Object.values(criteria).includes(null)) throw new OfficeError("InvalidArgument", "A filter's criterion is null.");
  const { filterOn, values = [], criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values")
    return { kind: "values", values: values.filter((value): value is string => typeof value === "string") };
  if (filterOn !== "Custom" || criterion1 === undefined) throw new OfficeError("NotImplemented", String(filterOn));
  return customFilter(criterion1, criterion2, operator);
}

function customFilter(first: string, second: string | undefined, oper: Excel.FilterCriteria["operator"]): GridFilter {
  for (const criterion of [first, second ?? "="])
    if (!/^(=|<>)/.test(criterion) || /(?<!~)[*?]/.test(criterion))
      throw new OfficeError("NotImplemented", `«${criterion}»`);
  return { kind: "custom", first, ...(second === undefined ? {} : { second }), oper: oper === "And" ? "And" : "Or" };
}
