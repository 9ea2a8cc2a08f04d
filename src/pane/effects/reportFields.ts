import type { TableInputs } from "../../excel/readInputs";
import type { Report } from "../../report/report";

/** The fields each report was computed of. */
const fieldsOf = new WeakMap<Report, string>();

/** Remembers what stood in the fields when the report was computed. */
export function keepReportFields(report: Report, fields: TableInputs): void {
  fieldsOf.set(report, comparable(fields));
}

/** Whether the report is computed of these fields. */
export const hasReportFields = (report: Report, fields: TableInputs): boolean => fieldsOf.get(report) === comparable(fields);

const comparable = ({ inputs, problems }: TableInputs): string => JSON.stringify([[...inputs].map(([table, rows]) => [table, [...rows]]), problems]);
