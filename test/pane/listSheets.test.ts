import { say } from "../../src/pane/texts/text";
import { EXAMPLE_MARK } from "../../src/source/lists/exampleRow";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { inputSheetName } from "../../src/sheets/inputSheet";
import { listSheets } from "../../src/pane/state/listSheets";
import { givenLists, listSources } from "../../src/pane/state/sourcesOf";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, sampleFile, wizardBench, type WizardBench } from "./wizardBench";

const FOND = "Liste fond";
const GAVEFOND = ["'51", "Gavefond", 100, 25.5, -10];

let host: MemoryHost;
let bench: WizardBench;
beforeEach(() => {
  host = memoryHost();
  bench = wizardBench(host);
});

async function withLedger(...files: readonly File[]): Promise<void> {
  bench.wizard.addFiles(files.length > 0 ? files : [csvFile("hovedbok.csv", LEDGER_LINES), csvFile("organisasjon.csv", ORGANISATION_LINES)]);
  await bench.until(inspected);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
}

/** The list's sheet made, and the state when it is a source. */
async function made(list: string): Promise<WizardState> {
  bench.wizard.makeListSheet(list);
  return bench.until((state) => idle(state) && inspected(state) && (listSheets(state).find(({ id }) => id === list)?.isSource === true || Object.keys(state.failures).length > 0));
}

/** Position of the header row of a sheet. */
function headerRow(sheet: string): number {
  const used = host.usedBlock(sheet);
  if (!used) throw new Error(`${sheet} er tomt`);
  return host.values(used).findIndex((row) => row.includes("Merke"));
}

function type(sheet: string, belowHeader: number, values: readonly (string | number)[]): void {
  host.write({ sheet, row: headerRow(sheet) + belowHeader, column: 1, rows: 1, columns: values.length }, [[...values]]);
}

async function report(): Promise<WizardState> {
  bench.wizard.goTo("kontroll");
  return bench.until((state) => idle(state) && state.step === "kontroll" && state.report !== null);
}

const tables = (state: WizardState): readonly string[] => state.report?.tables.map(({ id }) => id) ?? [];

test.each(LIST_INPUTS.map(({ id }) => id))("The sheet for %s is made in the workbook, shown, with its rules and its table, and is a source without rows", async (list) => {
  await withLedger();
  const state = await made(list);
  const input = LIST_INPUTS.find(({ id }) => id === list) as (typeof LIST_INPUTS)[number];
  const sheet = inputSheetName(input);
  expect(state.failures).toEqual({});
  expect(host.activeSheet()).toBe(sheet);
  expect(host.tables().map(({ block }) => block.sheet)).toEqual([sheet]);
  const rules = host.validations(sheet);
  expect(rules).toHaveLength(input.columns.filter(({ kind, allowed }) => kind !== "text" || allowed).length);
  for (const { rule, prompt, alert, block } of rules) expect([rule !== undefined, prompt !== undefined, alert !== undefined, block.row]).toEqual([true, true, true, headerRow(sheet) + 1]);
  expect(listSources(state).at(-1)?.content).toEqual({ kind: "listing", titles: [input.title] });
  bench.wizard.goTo("kolonner");
  const read = await bench.until((after) => after.material !== null && idle(after));
  expect(givenLists(read)).toEqual([]);
  expect(Object.values(read.material?.lists ?? {}).flatMap(({ problems }) => problems)).toEqual([]);
});

test("What is typed in the sheet is in the next report, and what is typed after that in the next building", async () => {
  await withLedger();
  await made("fond");
  type(FOND, 2, GAVEFOND);
  expect(tables(await report())).toContain("note-fond");
  bench.wizard.goTo("oversikt");
  await bench.until((state) => state.step === "oversikt" && idle(state));
  type(FOND, 3, ["'56", "Formålsfond", 1000, 0, 0]);
  bench.wizard.build(false);
  const built = await bench.until((state) => state.build.kind === "done" && idle(state));
  expect(givenLists(built)[0]?.rows).toHaveLength(2);
  const used = host.usedBlock("Note fond");
  expect(used && host.values(used).flat()).toEqual(expect.arrayContaining(["Gavefond", "Formålsfond"]));
});

test("A building that the sheet has given an error stops, and says so", async () => {
  await withLedger();
  await made("fond");
  type(FOND, 2, GAVEFOND);
  await report();
  bench.wizard.goTo("oversikt");
  await bench.until((state) => state.step === "oversikt" && idle(state));
  type(FOND, 2, ["'51", "Gavefond", "mye", 0, 0]);
  bench.wizard.build(false);
  const state = await bench.until((after) => after.failures.bygg !== undefined);
  expect(say(state.failures.bygg ?? "")).toContain("Bygg likevel");
  expect(state.report?.problems).toContainEqual(expect.objectContaining({ code: "liste-belop-uleselig", where: expect.objectContaining({ file: FOND }) as unknown }));
  expect(host.sheets()).not.toContain("Note fond");
});

test("An unchanged sheet leaves the report as it is computed", async () => {
  await withLedger();
  await made("fond");
  const { report: first } = await report();
  bench.wizard.goTo("oversikt");
  expect((await bench.until((state) => state.step === "oversikt" && idle(state))).report).toBe(first);
});

test("A sheet that is there is opened as it stands, and is one source", async () => {
  await withLedger();
  await made("fond");
  type(FOND, 1, ["'51", "Mitt fond"]);
  const before = host.values({ sheet: FOND, row: 0, column: 0, rows: 10, columns: 8 });
  host.activate("Ark1");
  bench.wizard.makeListSheet("fond");
  const state = await bench.until((after) => idle(after) && say(after.announcement).includes("fantes fra før"));
  expect(state.sources.filter(({ name }) => name === FOND)).toHaveLength(1);
  expect(host.activeSheet()).toBe(FOND);
  expect(host.values({ sheet: FOND, row: 0, column: 0, rows: 10, columns: 8 })).toEqual(before);
});

test("Two sheets do not share a table name, though the first was renamed", async () => {
  await withLedger();
  await made("fond");
  host.renameSheet(FOND, "Fondene våre");
  bench.store.dispatch({ kind: "sourceRemoved", id: bench.store.state().sources.at(-1)?.id ?? "" });
  expect((await made("fond")).failures).toEqual({});
  expect(new Set(host.tables().map(({ name }) => name)).size).toBe(2);
});

test("A sheet that is gone stops the report and says so", async () => {
  await withLedger();
  await made("fond");
  host.removeSheet(FOND);
  bench.wizard.goTo("kontroll");
  const state = await bench.until((after) => after.failures.kilde !== undefined);
  expect(say(state.failures.kilde ?? "")).toContain("«Liste fond» kan ikke leses på nytt");
});

test("Without a year nothing is made", async () => {
  bench.wizard.makeListSheet("fond");
  expect((await bench.until((state) => state.failures.year !== undefined)).sources).toEqual([]);
  expect(host.sheets()).toEqual(["Ark1"]);
});

test("The accounts propose the funds, below the example", async () => {
  await withLedger(sampleFile("hovedbok.csv"), sampleFile("organisasjon.csv"));
  await made("fond");
  const used = host.usedBlock(FOND);
  const rows = used ? host.values(used).slice(headerRow(FOND) + 1) : [];
  expect(rows[0]).toContain(EXAMPLE_MARK);
  expect(rows.slice(1, 5).map(([, kapittel]) => String(kapittel))).toEqual(["51", "53", "55", "56"]);
  expect(rows[4]?.[3]).toBeCloseTo(196_461_383.38, 2);
});
