import { say } from "../../src/pane/texts/text";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, sampleFile, wizardBench, type WizardBench } from "./wizardBench";

let bench: WizardBench;
beforeAll(async () => {
  bench = wizardBench(memoryHost());
  bench.wizard.addFiles([sampleFile("saldobalanse.csv"), sampleFile("organisasjon.csv")]);
  await bench.until(inspected);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.wizard.goTo("kontroll");
  await bench.until(isReady);
});

const isReady = (state: WizardState): boolean => state.report !== null && idle(state);

/** § 5-6 as published in whole thousands, with two lines of it. */
const published = (rammetilskudd: string): File => csvFile("fjor.csv", ["Nr.;Økonomisk oversikt drift;Regnskap 2023", `1;Rammetilskudd;${rammetilskudd}`, ...LINES]);
let LINES: readonly string[] = [];
beforeAll(() => {
  const table = bench.store.state().report?.tables.find(({ id }) => id === "5-6");
  const column = table?.columns.findIndex(({ id }) => id === "regnskapIFjor") ?? -1;
  LINES = (table?.rows ?? []).flatMap(({ number, label, cells, id }) => {
    const cell = cells[column];
    return cell?.kind === "amount" && id !== "rammetilskudd" ? [`${number};${label};${Math.round(cell.ore / 100_000)}`] : [];
  });
});

async function given(file: File | null): Promise<WizardState> {
  const before = bench.store.state().report;
  bench.wizard.giveFjoraret(file);
  return bench.until((state) => state.report !== before && isReady(state));
}

test("last year's report is compared with the report that is computed, and what has changed becomes a note of it", async () => {
  const { report, fjoraret } = await given(published("-570 900"));
  const [compared] = fjoraret.result?.compared.filter(({ table }) => table.id === "5-6") ?? [];
  expect(compared).toMatchObject({ column: "regnskapIFjor", isProved: true });
  expect(compared?.lines.filter(({ comparison }) => comparison === "endret").map(({ row }) => row.id)).toEqual(["rammetilskudd"]);
  expect(fjoraret.result?.report).toBe(report);
  expect(report?.tables.at(-1)).toMatchObject({ id: "note-sammenligningstall", rows: expect.arrayContaining([expect.objectContaining({ id: "5-6-rammetilskudd" })]) });
  expect(report?.problems.map(({ code }) => code)).toContain("fjoraret-endret");
});

test("it is compared again when the report is another, in the report's language", async () => {
  const before = bench.store.state().report;
  bench.store.dispatch({ kind: "templateChanged", change: { language: "nn" } });
  bench.wizard.goTo("kontroll");
  const { report, fjoraret } = await bench.until((state) => state.report !== null && state.report !== before && idle(state));
  expect(fjoraret.result?.report).toBe(report);
  expect(report?.tables.at(-1)?.title).toBe("Note: Endra samanlikningstal");
  bench.store.dispatch({ kind: "templateChanged", change: { language: "nb" } });
  bench.wizard.goTo("kontroll");
  await bench.until(isReady);
});

test("a file that cannot be read is told of where it was dropped, and the one before it stands", async () => {
  bench.wizard.giveFjoraret(new File([], "tom.csv"));
  const { failures, fjoraret } = await bench.until((state) => (state.failures.fjoraret ?? "") !== "" && idle(state));
  expect(say(failures.fjoraret ?? "")).toContain("«tom.csv» er tom.");
  expect(fjoraret.finished?.name).toBe("fjor.csv");
});

test("when it is let go, the report is as it was without it", async () => {
  const { report, fjoraret } = await given(null);
  expect(fjoraret).toEqual({ finished: null, result: null });
  expect(report?.tables.map(({ id }) => id)).not.toContain("note-sammenligningstall");
  expect(report?.problems.map(({ code }) => code)).not.toContain("fjoraret-endret");
});
