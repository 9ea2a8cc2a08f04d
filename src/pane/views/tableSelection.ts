import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { givenLists } from "../state/sourcesOf";
import { presetOfTables, TABLE_PRESETS, tablesOfPreset, type TablePreset } from "../state/tablePresets";
import { LONGEST_SELECTION, selectionNames, selectionOfTables } from "../state/tableSelections";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { selectField } from "./fields";
import type { Wizard } from "./wizard";

/** Before the name of a selection of the team's own, where a preset has its id. */
const OWN = "eget:";
type Selection = TablePreset | "egne" | `${typeof OWN}${string}`;

/** Which tables: a preset, or a selection of the team's own. */
export function selectionField(state: WizardState, wizard: Wizard): TemplateResult {
  const { template } = state;
  const lists = givenLists(state);
  const own = selectionOfTables(template, lists);
  const now: Selection = own === null ? (presetOfTables(template, lists) ?? "egne") : `${OWN}${own}`;
  const presets = TABLE_PRESETS.filter((each) => each === "alt" || tablesOfPreset(each, template, lists).length > 0);
  const onChange = (chosen: Selection): void => {
    if (chosen.startsWith(OWN)) wizard.dispatch({ kind: "tableSelectionChosen", name: chosen.slice(OWN.length) });
    else if (chosen !== "egne") wizard.dispatch({ kind: "tablePresetChosen", preset: chosen as TablePreset });
  };
  return selectField<Selection>({
    id: "tabellutvalg",
    label: text("tabeller.utvalg"),
    value: now,
    options: [
      ...presets.map((each) => ({ value: each, label: text(`tabeller.${each}`) })),
      ...selectionNames(template).map((name) => ({ value: `${OWN}${name}` as const, label: name })),
      ...(now === "egne" ? [{ value: now, label: text("tabeller.egne") }] : []),
    ],
    onChange,
  });
}

/** Keeping the tables of now under a name, for the whole team; or removing the selection that is shown. */
export function keepSelection(state: WizardState, wizard: Wizard): TemplateResult {
  const own = selectionOfTables(state.template, givenLists(state));
  if (own !== null) {
    const remove = (): void => {
      wizard.dispatch({ kind: "tableSelectionRemoved", name: own });
    };
    return html`<div class="actions">${button(text("tabeller.fjern", { navn: own }), remove)}</div>`;
  }
  const { name } = state.tableList;
  const typed = (event: Event): void => {
    wizard.dispatch({ kind: "tableListShown", shown: { name: (event.target as HTMLInputElement).value } });
  };
  const keep = (): void => {
    wizard.dispatch({ kind: "tableSelectionKept", name });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter") keep();
  };
  return html`<div class="field section">
    <label class="field-label" for="utvalgsnavn">${text("tabeller.navn")}</label>
    <div class="beside">
      <input id="utvalgsnavn" class="input" type="text" autocomplete="off" maxlength=${LONGEST_SELECTION} .value=${live(name)}
        aria-describedby="utvalgsnavn-hjelp" @input=${typed} @keydown=${keys} />
      ${button(text("tabeller.lagre"), keep, { idle: name.trim() === "" })}
    </div>
    <p class="hint" id="utvalgsnavn-hjelp">${text("tabeller.lagreHjelp")}</p>
  </div>`;
}
