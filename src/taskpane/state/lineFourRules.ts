import { LINE_4_RULES } from "../../report/defaultTemplate";
import type { Template } from "../../report/template";

const STATEMENT = "5-4-1";

export type LineFourRule = keyof typeof LINE_4_RULES;
export const LINE_FOUR_RULES = ["funksjon840", "funksjon840Og850", "alle810", "bare877"] as const satisfies readonly LineFourRule[];

/** The rule for § 5-4 line 4 a template follows, or null when it has one of its own. */
export function lineFourRuleOf(template: Template): LineFourRule | null {
  const own = JSON.stringify(template.lineRules[STATEMENT] ?? []);
  return LINE_FOUR_RULES.find((rule) => JSON.stringify(LINE_4_RULES[rule]) === own) ?? null;
}

/** The template's line rules with this rule for § 5-4 line 4. */
export function withLineFourRule(lineRules: Template["lineRules"], rule: LineFourRule): Template["lineRules"] {
  return { ...lineRules, [STATEMENT]: LINE_4_RULES[rule] };
}
