import { quotedSheet } from "../table/excel/a1";
import type { ValidationModel, ValidationRule } from "../sheets/model";
import type { ExcelRange } from "./excelSubset";

/**
 * Queues the rule over the range, with what the user is told: a value that breaks it is refused, a blank cell is not.
 */
export function setValidation(
  { dataValidation }: ExcelRange,
  sheet: string,
  { rule, title, prompt, alert }: ValidationModel,
): void {
  dataValidation.rule = officeRule(rule, sheet);
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: alert };
}

function officeRule(rule: ValidationRule, sheet: string): Excel.DataValidationRule {
  switch (rule.kind) {
    case "decimal":
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "list":
      return {
        list: {
          inCellDropDown: true,
          source: rule.address === undefined ? rule.values.join(",") : `=${quotedSheet(sheet)}!${rule.address}`,
        },
      };
  }
}
