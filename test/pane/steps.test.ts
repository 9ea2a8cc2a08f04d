import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Problem } from "../../src/ledger/problem";
import { initialState } from "../../src/pane/state/initialState";
import { missingInput } from "../../src/pane/state/missingInput";
import { blockedByErrors } from "../../src/pane/state/blockedByErrors";
import { computedState, ledgerSource } from "./exampleState";

const ERROR: Problem = { code: "art-uten-linje", severity: "error", message: "Art 999 finnes ikke på noen linje" };
const WARNING: Problem = { ...ERROR, severity: "warning" };
const EMPTY = initialState(defaultTemplate());

test("Errors bar the building until the user accepts them", () => {
  const state = computedState([ERROR]);
  expect([blockedByErrors(computedState([WARNING])), blockedByErrors(state), blockedByErrors({ ...state, errorsAccepted: true })]).toEqual([false, true, false]);
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
