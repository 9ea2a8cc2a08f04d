import { reading, type Reading } from "./hostProblems";

/** Opens the .xlsx file as a new, unsaved workbook beside the one the add-in is in, which is not touched. */
export function openCopy(file: Uint8Array): Promise<Reading<null>> {
  return reading(async () => {
    await Excel.createWorkbook(base64Of(file));
    return null;
  });
}

/** A string of all bytes at once is more than a call takes. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
