import { readInputs, type TableInputs } from "../../excel/readInputs";
import type { Month } from "../../ledger/period";

/** What the user has written in the fields of the report the workbook has. One that does not answer has none. */
export async function fieldsInWorkbook(year: number, month: Month | undefined): Promise<TableInputs> {
  const read = await readInputs(year, month === undefined ? null : `${year}${String(month).padStart(2, "0")}`);
  return read.kind === "read" ? read.value : { inputs: new Map(), problems: [] };
}
