import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { initialState } from "../../src/pane/state/initialState";
import { reduce } from "../../src/pane/state/reduce";
import { tableChoices } from "../../src/pane/state/tableOrder";
import { groupOfTable, presetOfTables, TABLE_PRESETS } from "../../src/pane/state/tablePresets";
import type { WizardState } from "../../src/pane/state/wizardState";

const EMPTY = initialState(defaultTemplate());
const included = ({ template }: WizardState): readonly string[] => tableChoices(template, []).filter((choice) => choice.included).map(({ id }) => id);

test("A selection that is chosen is the one the list says it is, and «all» names none", () => {
  for (const preset of TABLE_PRESETS) {
    const state = reduce(EMPTY, { kind: "tablePresetChosen", preset });
    expect(presetOfTables(state.template, [])).toBe(preset);
    expect(included(state).length).toBeGreaterThan(2);
  }
  expect(reduce(EMPTY, { kind: "tablePresetChosen", preset: "alt" }).template.tables).toEqual([]);
});

test("The statutory selection has what the regulation asks for and its notes, and nothing per tjenesteområde", () => {
  const ids = included(reduce(EMPTY, { kind: "tablePresetChosen", preset: "lovpaalagt" }));
  expect(ids).toEqual(expect.arrayContaining(["5-4-1", "5-5-1", "5-6", "5-8", "note-arbeidskapital"]));
  expect(new Set(ids.map(groupOfTable))).toEqual(new Set(["lov", "noter"]));
});

test("A group is taken out and put in as a whole, what else was chosen stays, and the last table is never taken out", () => {
  const without = reduce(EMPTY, { kind: "tableGroupToggled", group: "noter", included: false });
  expect(included(without).some((id) => id.startsWith("note-"))).toBe(false);
  expect(presetOfTables(without.template, [])).toBeNull();
  const again = reduce(without, { kind: "tableGroupToggled", group: "noter", included: true });
  expect(included(again)).toEqual(expect.arrayContaining([...included(EMPTY)]));
  const choices = tableChoices(again.template, []).filter(({ id, lacksList }) => groupOfTable(id) === "noter" && !lacksList);
  expect(choices.every((choice) => choice.included)).toBe(true);
  const law = reduce(EMPTY, { kind: "templateTaken", template: { ...defaultTemplate(), tables: ["5-6"] }, notes: [] });
  expect(included(reduce(law, { kind: "tableGroupToggled", group: "lov", included: false }))).toEqual(["5-6"]);
});
