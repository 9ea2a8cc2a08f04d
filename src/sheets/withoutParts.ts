import type { Report } from "../report/report";

/** Parts of a report, by id: whole tables, and columns of tables. */
export interface ReportParts {
  readonly tables: ReadonlySet<string>;
  /** Table id -> column ids. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The report without the parts: formulas made of it do not point at them. */
export function withoutParts(report: Report, { tables, columns }: ReportParts): Report {
  return {
    ...report,
    tables: report.tables
      .filter(({ id }) => !tables.has(id))
      .map((table) => {
        const gone = columns.get(table.id);
        if (!gone) return table;
        const isKept = table.columns.map(({ id }) => !gone.has(id));
        return {
          ...table,
          columns: table.columns.filter((_, c) => isKept[c]),
          rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, c) => isKept[c]) })),
        };
      }),
  };
}
