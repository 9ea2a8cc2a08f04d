import { KONSERNINTERNE_LAN_RULES, LINE_4_RULES } from "../../report/template/defaultTemplate";
import type { Template } from "../../report/template/template";

/** Common choices of a statement's local rules, by name. */
interface LineRulePresets<Name extends string> {
  readonly statement: string;
  readonly rules: Readonly<Record<Name, Template["lineRules"][string]>>;
}

/** § 5-4 line 4: which of art 810 is general income. */
export const LINE_FOUR = { statement: "5-4-1", rules: LINE_4_RULES } satisfies LineRulePresets<keyof typeof LINE_4_RULES>;

/** § 5-5: whether 521 and 911 are own lending or videreutlån. */
export const KONSERNINTERNE_LAN = { statement: "5-5-1", rules: KONSERNINTERNE_LAN_RULES } satisfies LineRulePresets<keyof typeof KONSERNINTERNE_LAN_RULES>;

/** The preset's names, in the order they are shown. */
export const presetNames = <Name extends string>({ rules }: LineRulePresets<Name>): readonly Name[] => Object.keys(rules) as Name[];

/** The preset a template follows, or null when it has rules of its own. */
export function presetOf<Name extends string>(presets: LineRulePresets<Name>, template: Template): Name | null {
  const own = JSON.stringify(template.lineRules[presets.statement] ?? []);
  return presetNames(presets).find((name) => JSON.stringify(presets.rules[name]) === own) ?? null;
}

/** The template's line rules with the preset's instead of what its statement had. */
export function withPreset<Name extends string>(presets: LineRulePresets<Name>, name: Name, lineRules: Template["lineRules"]): Template["lineRules"] {
  return { ...lineRules, [presets.statement]: presets.rules[name] };
}
