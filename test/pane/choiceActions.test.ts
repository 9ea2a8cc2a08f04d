import { say } from "../../src/pane/texts/text";
import { standardTables } from "../../src/report/catalogue";
import { reduce } from "../../src/pane/state/reduce";
import { givenLists } from "../../src/pane/state/sourcesOf";
import { tableChoices } from "../../src/pane/state/tableOrder";
import type { WizardState } from "../../src/pane/state/wizardState";
import { computedState } from "./exampleState";

const ALL = standardTables("aarsrapport", []).map(({ id }) => id);
const [FIRST, SECOND] = ALL as [string, string];
const included = (state: WizardState): readonly string[] => tableChoices(state.template, givenLists(state)).filter((choice) => choice.included).map(({ id }) => id);

describe("choices about the report", () => {
  test("all tables of the report are in from the start, in its order", () => {
    expect(included(computedState())).toEqual(ALL);
  });

  test("a table taken out and put back stands where it stood", () => {
    const without = reduce(computedState(), { kind: "tableToggled", table: SECOND, included: false });
    expect(included(without)).toEqual(ALL.filter((id) => id !== SECOND));
    expect(included(reduce(without, { kind: "tableToggled", table: SECOND, included: true }))).toEqual(ALL);
  });

  test("the last table cannot be taken out, since no table at all would mean all", () => {
    const one = ALL.slice(1).reduce((state, table) => reduce(state, { kind: "tableToggled", table, included: false }), computedState());
    expect(included(one)).toEqual([FIRST]);
    expect(included(reduce(one, { kind: "tableToggled", table: FIRST, included: false }))).toEqual([FIRST]);
  });

  test("a table moves one place, and stays at the edge", () => {
    const moved = reduce(computedState(), { kind: "tableMoved", table: SECOND, by: -1 });
    expect(included(moved).slice(0, 2)).toEqual([SECOND, FIRST]);
    expect(say(moved.announcement)).toContain(`er nummer 1 av ${ALL.length}`);
    expect(included(reduce(moved, { kind: "tableMoved", table: SECOND, by: -1 })).slice(0, 2)).toEqual([SECOND, FIRST]);
  });

  test.each<Parameters<typeof reduce>[1]>([
    { kind: "templateChanged", change: { unit: "mill" } },
    { kind: "fellesToggled", omrade: "Strategi", felles: true },
    { kind: "unitNamed", enhet: "10", names: { omrade: "Oppvekst" } },
    { kind: "tableMoved", table: SECOND, by: -1 },
  ])("the report is computed again after $kind, and errors must be accepted again", (action) => {
    const state = reduce({ ...computedState(), errorsAccepted: true, build: { kind: "done", sheets: [] } }, action);
    expect(state).toMatchObject({ report: null, errorsAccepted: false, build: { kind: "idle" } });
    expect(state.material).not.toBeNull();
  });

  test.each<Parameters<typeof reduce>[1]>([
    { kind: "templateNamed", name: "Vår mal" },
    { kind: "tableSelectionKept", name: "Formannskapet" },
    { kind: "monthChosen", month: 8 },
  ])("the report, and what is said of it, stand after $kind when it is computed of the same", (action) => {
    const before = { ...computedState(), month: 8, errorsAccepted: true } as const;
    expect(reduce(before, action)).toMatchObject({ report: before.report, material: before.material, errorsAccepted: true });
  });

  test("another formula mode keeps the report: the figures are the same", () => {
    const state = reduce(computedState(), { kind: "formulaModeChosen", mode: "verdier" });
    expect(state.formulaMode).toBe("verdier");
    expect(state.report).not.toBeNull();
  });

  test("two names given to one enhet are both kept", () => {
    const named = reduce(computedState(), { kind: "unitNamed", enhet: "10", names: { enhetsnavn: "Skole" } });
    expect(reduce(named, { kind: "unitNamed", enhet: "10", names: { omrade: " Oppvekst " } }).template.organisasjon.enheter).toEqual({ "10": { enhetsnavn: "Skole", omrade: "Oppvekst" } });
    expect(reduce(named, { kind: "unitNamed", enhet: "10", names: { enhetsnavn: "  " } }).template.organisasjon.enheter).toEqual({});
  });

  test("no action changes the state it is given", () => {
    const state = computedState();
    const copy = structuredClone(state.template);
    reduce(state, { kind: "tableMoved", table: SECOND, by: -1 });
    reduce(state, { kind: "fellesToggled", omrade: "Strategi", felles: true });
    expect(state.template).toEqual(copy);
  });
});
