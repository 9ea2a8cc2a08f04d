import { textOf, type Cell } from "./cells/cell";
import { digitsOf, type AccountDigits } from "./cells/accountDigits";
import { isTotalText } from "./cells/totalText";
import { readPosting } from "./readPosting";
import { leftOut, type RowOutcome } from "./rowOutcome";
import { planRow, type RowPlan } from "./rowPlan";
import type { ReadOptions, Recognition } from "./source";

type RowReader = (cells: readonly Cell[], rowNumber: number) => RowOutcome;

/**
 * A reader of one row after another, header rows and report head included. Row numbers count from 1 as in the file or the sheet.
 * `digits` restores the leading zeros that number cells lose (see accountDigits); without it the column's samples tell, or nothing is restored.
 */
export function compileRowReader(recognition: Recognition, options: ReadOptions, digits: AccountDigits = digitsOf(recognition)): RowReader {
  const plan = planRow(recognition, options);
  const headerRows = new Set(recognition.headerRows);
  const lastHeader = Math.max(0, ...recognition.headerRows);
  const settled = { plan, digits, year: options.year, decimal: recognition.decimal };
  let width = plan.width;
  return (cells, row) => {
    if (headerRows.has(row)) width = Math.max(width, cells.length);
    if (row <= lastHeader) return leftOut(headerRows.has(row) ? "overskrift" : "rapporthode");
    return layoutRow(plan, cells) ?? readPosting(settled, cells, row, width);
  };
}

/** The outcome of a row that is no posting whatever its account: blank, a total by its key cells, or the header row again. */
function layoutRow(plan: RowPlan, cells: readonly Cell[]): RowOutcome | null {
  if (cells.every((cell) => textOf(cell) === "")) return leftOut("tom rad");
  if (plan.keys.some((position) => isTotalText(textOf(cells[position])))) return leftOut("sumrad");
  return isHeaderAgain(plan, cells) ? leftOut("overskrift") : null;
}

/** Two cells or more, and every one of them text that its column's header has. */
function isHeaderAgain(plan: RowPlan, cells: readonly Cell[]): boolean {
  let matches = 0;
  for (let position = 0; position < cells.length; position++) {
    const text = textOf(cells[position]).toLowerCase();
    if (text === "") continue;
    if (!/\p{L}/u.test(text) || !(plan.headers.get(position) ?? "").toLowerCase().includes(text)) return false;
    matches++;
  }
  return matches >= 2;
}
