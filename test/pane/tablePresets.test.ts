import { parseTemplate } from "../../src/report/template/parseTemplate";
import { writeTemplate } from "../../src/report/template/writeTemplate";
import { selectionNames, selectionOfTables, tablesOfSelection } from "../../src/pane/state/tableSelections";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { initialState } from "../../src/pane/state/initialState";
import { reduce } from "../../src/pane/state/reduce";
import { tableChoices } from "../../src/pane/state/tableOrder";
import { groupOfTable, presetOfTables, TABLE_PRESETS, tablesOfPreset } from "../../src/pane/state/tablePresets";
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

test("The annual report beside the accounts has the areas, the overviews and the targets, and a tertial has no such selection", () => {
  const ids = included(reduce(EMPTY, { kind: "tablePresetChosen", preset: "aarsberetning" }));
  expect(ids).toEqual(expect.arrayContaining(["resultat-per-tjenesteomraade", "status-okonomi", "maaltall"]));
  expect(new Set(ids.map(groupOfTable))).toEqual(new Set(["omrader", "oversikter"]));
  expect(tablesOfPreset("aarsberetning", { report: "tertial2", tables: [] }, [])).toEqual([]);
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

test("§ 5-7 is of the budget's forms, not of the annual accounts", () => {
  expect(included(reduce(EMPTY, { kind: "tablePresetChosen", preset: "budsjettskjemaer" }))).toEqual(["5-4-1", "5-4-2", "5-5-1", "5-5-2", "5-6", "5-7"]);
  expect(included(reduce(EMPTY, { kind: "tablePresetChosen", preset: "lovpaalagt" }))).not.toContain("5-7");
});

describe("A selection of the team's own", () => {
  const council = reduce(EMPTY, { kind: "tableToggled", table: "5-6", included: false });
  const kept = reduce(council, { kind: "tableSelectionKept", name: "  Formannskapet " });

  test("is kept in the template under its name, survives the file, and is taken again in its order", () => {
    const ordered = reduce(kept, { kind: "tableMoved", table: included(kept)[1] ?? "", by: -1 });
    const again = reduce(ordered, { kind: "tableSelectionKept", name: "Formannskapet" });
    expect(again.template.tabellutvalg).toEqual([{ navn: "Formannskapet", tabeller: included(ordered) }]);
    const read = parseTemplate(writeTemplate(again.template));
    if ("faults" in read) throw new Error("Malen er ikke lest");
    const other = reduce(EMPTY, { kind: "templateTaken", template: { ...read.template, tables: ["5-6"] }, notes: [] });
    const taken = reduce(other, { kind: "tableSelectionChosen", name: "Formannskapet" });
    expect(included(taken)).toEqual(included(ordered));
    expect(selectionOfTables(taken.template, [])).toBe("Formannskapet");
  });

  test("changes nothing of the report that is computed, and removed leaves the tables as they are", () => {
    expect(kept.template.tables).toBe(council.template.tables);
    const removed = reduce(kept, { kind: "tableSelectionRemoved", name: "Formannskapet" });
    expect([removed.template.tabellutvalg, removed.template.tables]).toEqual([[], council.template.tables]);
  });

  test("has in another kind of report the tables that report can have, and is not offered where there are none", () => {
    const tertial = reduce(kept, { kind: "reportChosen", report: "tertial2" });
    const possible = tableChoices(tertial.template, []).map(({ id }) => id);
    const tables = tablesOfSelection(tertial.template, "Formannskapet");
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.every((id) => possible.includes(id))).toBe(true);
    const only = reduce(EMPTY, { kind: "templateTaken", template: { ...defaultTemplate(), tabellutvalg: [{ navn: "Gjeld", tabeller: ["5-7"] }] }, notes: [] });
    expect(selectionNames(only.template)).toEqual(["Gjeld"]);
    expect(selectionNames(reduce(only, { kind: "reportChosen", report: "tertial2" }).template)).toEqual([]);
  });

  test("without a name is not kept, and why is said", () => {
    const state = reduce(council, { kind: "tableSelectionKept", name: "  " });
    expect([state.template.tabellutvalg, state.announcement]).toEqual([[], expect.objectContaining({ nb: "Skriv et navn på utvalget først." })]);
  });
});
