import { CHOICES } from "./choices/all";
import { isOfRules, type Choice, type RuleChoice } from "./choices/choice";
import { TEMPLATE_VERSION } from "./migrations/migrate";
import { Template } from "./template";

/**
 * The template of the reference report: raw sign, avvik = revidert budsjett − regnskap, 1000 kr.
 * Line 4 of § 5-4 holds 877 and the 810 on funksjon 840; other 810 goes into «Korrigert sum bevilgninger drift, netto».
 */
export function defaultTemplate(): Template {
  return Template.parse({
    version: TEMPLATE_VERSION,
    name: "Årsrapport",
    report: "aarsrapport",
    language: "nb",
    ...defaults(),
    tables: [],
    columns: {},
    labels: STANDARD_LABELS,
    artOverrides: {},
    fellesOmrader: ["Felles kommune"],
  });
}

/** By table and line: other words than the law's that a template begins with. They are ours, and translated. */
export const STANDARD_LABELS: Template["labels"] = {
  "5-6": { utbytter: "Utbytte", gevinsterOgTap: "Gevinst og tap på finansielle omløpsmidler" },
  "5-4-1": {
    sumBevilgninger: "Korrigert sum bevilgninger drift, netto",
    dekningMerforbruk: "Dekning av tidligere års merforbruk i driftsregnskapet",
  },
};

/** What every choice is until it is made; the rules of a statement stand where there are any. */
function defaults(): Partial<Template> {
  const choices = Object.entries<Choice | RuleChoice>(CHOICES);
  const fields = choices.flatMap(([name, each]) => (isOfRules(each) ? [] : [[name, each.default]]));
  const rules = choices.flatMap(([, each]) =>
    isOfRules(each) ? [[each.statement, each.options[each.default]?.rules ?? []] as const] : [],
  );
  return {
    ...Object.fromEntries(fields),
    lineRules: Object.fromEntries(rules.filter(([, own]) => own.length > 0)),
  } as Partial<Template>;
}
