import type { ExcelContext } from "./excelSubset";
import { codeOf } from "./hostProblems";
import { readContents } from "./readContents";
import type { Contents, SheetContent } from "./refresh/contents";

/** Whether the sheets still hold what was read of them: what stands in the cells, not what formulas give. */
export async function isAsRead(context: ExcelContext, asRead: Contents): Promise<boolean> {
  const sheets = [...asRead.keys()];
  if (sheets.length === 0) return true;
  try {
    const { contents } = await readContents(context, sheets, sheets);
    return sheets.every((sheet) => isSame(asRead.get(sheet), contents.get(sheet)));
  } catch (error) {
    // A sheet has another name, or is gone.
    if (codeOf(error) === "ItemNotFound") return false;
    throw error;
  }
}

function isSame(one: SheetContent | undefined, other: SheetContent | undefined): boolean {
  const [then, now] = [one?.formulas ?? [], other?.formulas ?? []];
  return Array.from({ length: Math.max(then.length, now.length) }, (_, row) => row).every((row) => {
    const [before, after] = [then[row] ?? [], now[row] ?? []];
    return Array.from({ length: Math.max(before.length, after.length) }, (_, column) => column).every((column) => (before[column] ?? "") === (after[column] ?? ""));
  });
}
