import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { initialState } from "../../src/pane/state/initialState";
import { reduce } from "../../src/pane/state/reduce";
import { ledgerSources } from "../../src/pane/state/sourcesOf";
import { column, computedState, HOVEDBOK, ledgerSource, recognition } from "./exampleState";

describe("sources in the wizard", () => {
  test("the year is proposed from the periods of the sources", () => {
    const state = reduce(initialState(defaultTemplate()), { kind: "sourcesAdded", sources: [ledgerSource("a", "uttrekk.csv")] });
    expect(state.year).toBe("2024");
  });

  test("a year the user has typed is not proposed away by another source", () => {
    const typed = reduce(initialState(defaultTemplate()), { kind: "yearTyped", year: "2023" });
    expect(reduce(typed, { kind: "sourcesAdded", sources: [ledgerSource("a", "uttrekk.csv")] }).year).toBe("2023");
  });

  test("a new year makes every source be read again", () => {
    const state = reduce(computedState(), { kind: "yearTyped", year: "2023" });
    expect(state.readings).toEqual({});
    expect(state.material).toBeNull();
  });

  test("a changed column makes only its own source be read again, and the report be computed again", () => {
    const two = { ...computedState(), sources: [ledgerSource("a", "hovedbok.csv"), ledgerSource("b", "budsjett.csv")] };
    const before = { ...two, readings: { ...two.readings, b: two.readings.a as NonNullable<typeof two.readings.a> } };
    const state = reduce(before, { kind: "columnRoleChosen", id: "b", position: 1, role: { kind: "funksjon" } });
    expect(Object.keys(state.readings)).toEqual(["a"]);
    expect([state.material, state.report]).toEqual([null, null]);
    expect(ledgerSources(state)[1]?.content.recognition.columns[1]?.role).toEqual({ kind: "funksjon" });
  });

  test("what the user chose a source to be is kept when it has been looked at", () => {
    const added = reduce(initialState(defaultTemplate()), { kind: "sourcesAdded", sources: [{ ...ledgerSource("a", "x.csv"), content: { kind: "inspecting" } }] });
    const chosen = reduce(added, { kind: "purposeChosen", id: "a", purpose: "iFjor" });
    const state = reduce(chosen, { kind: "sourceInspected", id: "a", purpose: "regnskap", content: { kind: "ledger", inspected: HOVEDBOK, recognition: HOVEDBOK } });
    expect(state.sources[0]?.purpose).toBe("iFjor");
    expect(ledgerSources(state)[0]?.content.recognition.columns[3]?.role).toEqual({ kind: "amount", figure: "regnskapIFjor" });
  });

  test("a source chosen as last year and then as this year is read as it was recognised", () => {
    const lastYear = reduce(computedState(), { kind: "purposeChosen", id: "a", purpose: "iFjor" });
    const state = reduce(lastYear, { kind: "purposeChosen", id: "a", purpose: "regnskap" });
    expect(ledgerSources(state)[0]?.content.recognition).toEqual(HOVEDBOK);
  });

  test("a ledger chosen as organisation must be looked at again", () => {
    const state = reduce(computedState(), { kind: "purposeChosen", id: "a", purpose: "organisasjon" });
    expect(state.sources[0]?.content).toEqual({ kind: "inspecting" });
  });

  test("a removed source leaves nothing of itself", () => {
    const state = reduce(computedState(), { kind: "sourceRemoved", id: "a" });
    expect(state).toMatchObject({ sources: [], readings: {}, material: null, report: null });
  });

  test("the year comes from the file name when no column tells", () => {
    const plain = recognition([column(0, "Konto", { kind: "konto" }, ["11150"])]);
    const state = reduce(initialState(defaultTemplate()), { kind: "sourcesAdded", sources: [ledgerSource("a", "saldo_2022-utgave.csv", plain)] });
    expect(state.year).toBe("2022");
  });

  test("last year's file does not propose its year", () => {
    const state = reduce(initialState(defaultTemplate()), { kind: "sourcesAdded", sources: [ledgerSource("a", "fjor.csv", HOVEDBOK, "iFjor")] });
    expect(state.year).toBe("");
  });
});
