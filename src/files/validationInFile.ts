import type { DataValidation } from "hucre";
import { dayNumber } from "../sheets/dayNumber";
import type { ValidationModel, ValidationRule } from "../sheets/model";

/** The rule as hucre takes it: a value that breaks it is refused, a blank cell is not. */
export function validationInFile({ address, rule, title, prompt, alert }: ValidationModel): DataValidation {
  return {
    range: address,
    ...ruleInFile(rule),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: prompt,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    errorMessage: alert,
  };
}

function ruleInFile(
  rule: ValidationRule,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  switch (rule.kind) {
    case "decimal":
    case "whole":
      return { type: rule.kind, operator: "between", formula1: String(rule.from), formula2: String(rule.to) };
    case "date":
      return {
        type: "date",
        operator: "between",
        formula1: String(dayNumber(rule.from)),
        formula2: String(dayNumber(rule.to)),
      };
    case "list":
      return rule.address === undefined
        ? { type: "list", values: [...rule.values] }
        : { type: "list", formula1: rule.address };
  }
}
