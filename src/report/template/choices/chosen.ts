import type { Text, Words } from "../../../texts/words";
import type { Template } from "../template";
import { CHOICES } from "./all";
import { isOfRules, valuesOf, type Choice, type RuleChoice } from "./choice";

export type ChoiceName = keyof typeof CHOICES;

/** The value the template has of a choice; null where it has rules of its own. */
export function chosen(name: ChoiceName, template: Template): string | null {
  const of: Choice | RuleChoice = CHOICES[name];
  if (!isOfRules(of)) return template[name as keyof Template] as string;
  const own = JSON.stringify(template.lineRules[of.statement] ?? []);
  return valuesOf(of).find((value) => JSON.stringify(of.options[value]?.rules) === own) ?? null;
}

/** What changes in the template when the value is chosen. Rules of other statements stay. */
export function choosing(name: ChoiceName, value: string, template: Template): Partial<Template> {
  const of: Choice | RuleChoice = CHOICES[name];
  const option = of.options[value];
  if (option === undefined) throw new Error(`${name} has no value ${value}`);
  return isOfRules(of)
    ? { lineRules: { ...template.lineRules, [of.statement]: of.options[value]?.rules ?? [] } }
    : { [name]: value };
}

/** What a difference between templates calls a choice and a value of it. */
export const toldChoice = ({ told, label }: Choice): Text => told ?? label;

export function toldValue({ options }: Choice, value: string): Words {
  const option = options[value];
  if (option === undefined) throw new Error(`a choice has no value ${value}`);
  return (
    option.told ?? {
      nb: withinSentence(option.label.nb),
      nn: withinSentence(option.label.nn),
      en: withinSentence(option.label.en),
    }
  );
}

/** A label within a sentence: «NOK 1000» keeps its capitals. */
const withinSentence = (label: string): string =>
  /^\p{Lu}\P{Lu}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
