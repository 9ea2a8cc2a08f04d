import type { Reading } from "../../excel/hostProblems";
import { readInputs, type TableInputs } from "../../excel/readInputs";
import type { Month } from "../../ledger/period";

/** What the user has written in the fields of the report the workbook has, or why it could not be read. */
export function fieldsInWorkbook(year: number, month: Month | undefined): Promise<Reading<TableInputs>> {
  return readInputs(year, month === undefined ? null : `${year}${String(month).padStart(2, "0")}`);
}
