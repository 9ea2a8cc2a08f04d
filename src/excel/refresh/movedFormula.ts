import { columnLetters } from "../../table/excel/a1";
import { columnPosition, rewriteReferences } from "../../table/excel/formulaReferences";
import type { RowMove } from "./refreshPlan";

/** The formula as Excel has it when the lines are inserted: references below or to the right of them are moved. `sheet`: where it stands. */
export function movedFormula(formula: string, sheet: string, insertions: readonly RowMove[]): string {
  if (insertions.length === 0) return formula;
  return rewriteReferences(formula, ({ sheet: named }, _, original) => {
    const own = insertions.filter((each) => each.sheet === (named ?? sheet));
    const cells = original.lastIndexOf("!") + 1;
    return original.slice(0, cells) + original.slice(cells).replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)/g, (_cell, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      return `${fixedColumn}${columnLetters(after(columnPosition(column) + 1, "columns", own) - 1)}${fixedRow}${after(Number(row), "rows", own)}`;
    });
  }, "keepBlanks");
}

const after = (line: number, axis: RowMove["axis"], insertions: readonly RowMove[]): number => insertions.reduce((now, each) => (each.axis === axis && each.at <= now ? now + each.count : now), line);
