import type { Reading } from "../../excel/hostProblems";
import type { RefreshBasis } from "../../excel/planRefresh";
import { inputsIn, readInputs, type TableInputs } from "../../excel/readInputs";
import type { Month } from "../../ledger/period";

/** What the user has written in the fields of the report the workbook has, or why it could not be read. */
export function fieldsInWorkbook(year: number, month: Month | undefined): Promise<Reading<TableInputs>> {
  return readInputs(year, periodOf(year, month));
}

/** The same, of what is read already. */
export const fieldsIn = ({ anchors, contents }: RefreshBasis, year: number, month: Month | undefined): TableInputs =>
  inputsIn(anchors, contents, year, periodOf(year, month));

const periodOf = (year: number, month: Month | undefined): string | null =>
  month === undefined ? null : `${year}${String(month).padStart(2, "0")}`;
