import type { CellValue, GridRule } from "./gridHost";

/** Whether a cell with this value breaks the rule. `valuesAt`: what stands in a block of the workbook. */
export function breaksRule(
  rule: GridRule,
  value: CellValue,
  valuesAt: (rule: Extract<GridRule, { kind: "listAt" }>) => readonly CellValue[],
): boolean {
  // Blank cells are always let be.
  if (value === "") return false;
  switch (rule.kind) {
    case "list":
      return !rule.values.includes(String(value));
    case "listAt":
      return !valuesAt(rule).map(String).includes(String(value));
    default:
      return (
        typeof value !== "number" ||
        value < rule.from ||
        value > rule.to ||
        (rule.kind === "whole" && !Number.isInteger(value))
      );
  }
}
