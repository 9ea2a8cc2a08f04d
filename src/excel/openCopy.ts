import { base64Of } from "./base64";
import { reading, type Reading } from "./hostProblems";

/** Opens the .xlsx file as a new, unsaved workbook beside the one the add-in is in, which is not touched. */
export function openCopy(file: Uint8Array): Promise<Reading<null>> {
  return reading(async () => {
    await Excel.createWorkbook(base64Of(file));
    return null;
  });
}
