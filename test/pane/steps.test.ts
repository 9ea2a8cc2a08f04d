import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Problem } from "../../src/ledger/problem";
import { initialState } from "../../src/pane/state/initialState";
import { missingInput } from "../../src/pane/state/missingInput";
import { blockedByErrors, neighbour, reachable } from "../../src/pane/state/reachable";
import { STEPS } from "../../src/pane/state/wizardState";
import { computedState, ledgerSource } from "./exampleState";

const ERROR: Problem = { code: "art-uten-linje", severity: "error", message: "Art 999 finnes ikke på noen linje" };
const WARNING: Problem = { ...ERROR, severity: "warning" };
const EMPTY = initialState(defaultTemplate());

describe("which steps can be opened", () => {
  test("nothing but the first before a source is chosen", () => {
    expect(STEPS.filter((step) => reachable(EMPTY, step))).toEqual(["kilde"]);
  });

  test("the columns when the sources are looked at and the year is there", () => {
    const state = { ...EMPTY, sources: [ledgerSource("a", "hovedbok.csv")], year: "2024" };
    expect(STEPS.filter((step) => reachable(state, step))).toEqual(["kilde", "kolonner"]);
  });

  test("all of them when the report is computed without errors", () => {
    expect(STEPS.filter((step) => reachable(computedState([WARNING]), step))).toEqual([...STEPS]);
  });

  test("errors bar the building until the user accepts them", () => {
    const state = computedState([ERROR]);
    expect(blockedByErrors(state)).toBe(true);
    expect(reachable(state, "bygg")).toBe(false);
    expect(reachable({ ...state, errorsAccepted: true }, "bygg")).toBe(true);
  });

  test("steps already passed stay open when what they gave must be done again", () => {
    const state = { ...computedState(), step: "bygg" as const, material: null, report: null };
    expect(STEPS.filter((step) => reachable(state, step))).toEqual([...STEPS]);
  });

  test("there is no step before the first or after the last", () => {
    expect([neighbour("kilde", -1), neighbour("kolonner", 1), neighbour("bygg", 1)]).toEqual([null, "rapport", null]);
  });
});

describe("what is missing before the sources can be read", () => {
  const source = ledgerSource("a", "hovedbok.csv");
  const ready = { ...EMPTY, sources: [source], year: "2024" };

  test("nothing when there is a ledger and a year", () => {
    expect(missingInput(ready)).toBeNull();
  });

  test("a source at all", () => {
    expect(missingInput(EMPTY)?.text).toBe("kilde.mangler.kilde");
  });

  test("a source that is still being looked at, or cannot be read", () => {
    expect(missingInput({ ...ready, sources: [source, { ...source, id: "b", content: { kind: "inspecting" } }] })?.text).toBe("kilde.mangler.ferdig");
    expect(missingInput({ ...ready, sources: [source, { ...source, id: "b", content: { kind: "unreadable", message: "x" } }] })?.text).toBe("kilde.mangler.lesbar");
  });

  test.each(["", "24", "20244", "år"])("a year with four digits, which «%s» is not", (year) => {
    expect(missingInput({ ...ready, year })).toEqual({ place: "year", text: "kilde.mangler.aar" });
  });
});
