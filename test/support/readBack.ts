import { Workbook } from "exceljs";

/** The workbook as exceljs, which shares no code with the writer, reads it. */
export async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}
