import { html, nothing, type TemplateResult } from "lit-html";
import { CHOICES } from "../../report/template/choices/all";
import { valuesOf, type Choice, type RuleChoice } from "../../report/template/choices/choice";
import { choosing, chosen, type ChoiceName } from "../../report/template/choices/chosen";
import type { Template } from "../../report/template/template";
import { say } from "../texts/text";
import { radioField, selectField } from "./fields";
import type { Wizard } from "./wizard";

/**
 * The fields of a group of choices, as their records say: radio buttons first, then what is chosen in lists, together
 * in a `section`.
 */
export function choiceFields(
  group: Partial<typeof CHOICES>,
  template: Template,
  wizard: Wizard,
  section = "section",
): TemplateResult {
  const names = Object.keys(group) as ChoiceName[];
  const shown = (kind: Choice["shown"]): readonly TemplateResult[] =>
    names.filter((name) => CHOICES[name].shown === kind).map((name) => choiceField(name, template, wizard));
  const lists = shown("select");
  return html`${shown("radio")}${lists.length === 0 ? nothing : html`<div class=${section}>${lists}</div>`}`;
}

/** The field of one choice, with what is said of it. */
export function choiceField(name: ChoiceName, template: Template, wizard: Wizard): TemplateResult {
  const of: Choice | RuleChoice = CHOICES[name];
  const value = chosen(name, template);
  const field = {
    id: of.id,
    label: say(of.label),
    value,
    options: valuesOf(of).map((each) => optionOf(of, each)),
    onChange: (wanted: string) => {
      wizard.dispatch({ kind: "templateChanged", change: choosing(name, wanted, template) });
    },
  };
  const hint = of.hint ? say(of.hint) : null;
  const own = value === null && "own" in of && of.own ? html`<p class="hint">${say(of.own)}</p>` : nothing;
  if (of.shown === "radio") return html`${radioField(field, hint)}${own}`;
  return html`${selectField(field)}${hint === null ? nothing : html`<p class="hint">${hint}</p>`}${own}`;
}

function optionOf(
  { options }: Choice,
  value: string,
): { readonly value: string; readonly label: string; readonly hint?: string } {
  const { label, hint } = options[value] as Choice["options"][string];
  return { value, label: say(label), ...(hint && { hint: say(hint) }) };
}
