import type { TableInputs } from "../../excel/readInputs";
import type { Report } from "../../report/report";

/** The fields each report was computed of. */
const fieldsOf = new WeakMap<Report, TableInputs>();

/** Remembers what stood in the fields when the report was computed. */
export function keepReportFields(report: Report, fields: TableInputs): void {
  fieldsOf.set(report, fields);
}

/** What stood in the fields then; none for a report that is not computed here. */
export const reportFields = (report: Report): TableInputs | undefined => fieldsOf.get(report);

/** Whether the report is computed of these fields. */
export function hasReportFields(report: Report, fields: TableInputs): boolean {
  const then = fieldsOf.get(report);
  return then !== undefined && comparable(then) === comparable(fields);
}

const comparable = ({ inputs, problems }: TableInputs): string =>
  JSON.stringify([[...inputs].map(([table, rows]) => [table, [...rows]]), problems]);
