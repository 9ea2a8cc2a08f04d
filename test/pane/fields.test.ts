import { cellAddress } from "../../src/table/excel/a1";
import { readAnchors } from "../../src/excel/readAnchors";
import { templateFor } from "../../src/report/template/templateFor";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { officeMeter, type OfficeMeter } from "../support/officeMeter";
import { csvFile, idle, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const BUDGET_LINES = ["Konto;Ansvar;Funksjon;Rev. budsjett", "10100;1100;201;600 000,00"];

let host: MemoryHost;
let meter: OfficeMeter;
let bench: WizardBench;
beforeEach(async () => {
  host = memoryHost();
  meter = officeMeter();
  bench = wizardBench(host, meter.hooks);
  bench.wizard.addFiles([csvFile("hovedbok.csv", LEDGER_LINES), csvFile("organisasjon.csv", ORGANISATION_LINES), csvFile("plan.csv", BUDGET_LINES)]);
  await bench.until(({ sources }) => sources.length === 3 && sources.every(({ content }) => content.kind !== "inspecting"));
  bench.store.dispatch({ kind: "templateTaken", template: { ...templateFor(bench.store.state().template, "tertial1"), tables: [] }, notes: [] });
});

async function at(step: WizardState["step"]): Promise<WizardState> {
  bench.wizard.goTo(step);
  return bench.until((state) => state.step === step && idle(state) && (step === "kolonner" || state.report !== null));
}

/** A report in the workbook, and the place of its first field. */
async function built(): Promise<{ readonly table: string; readonly line: string; readonly place: { readonly sheet: string; readonly row: number; readonly column: number } }> {
  await at("kontroll");
  await at("oversikt");
  bench.wizard.build(false);
  await bench.until((state) => state.build.kind === "done" && idle(state));
  const read = await readAnchors();
  const tables = read.kind === "read" ? [...(read.value?.tables.values() ?? [])] : [];
  const table = tables.find(({ columns }) => columns.has("manuell"));
  const line = bench.store.state().report?.tables.find(({ id }) => id === table?.table)?.rows.find(({ formula }) => formula?.is === "postings")?.id ?? "";
  if (!table) throw new Error("Rapporten har ingen felt");
  return { table: table.table, line, place: { sheet: table.sheet ?? "", row: (table.lines.get(line)?.row ?? NaN) - 1, column: table.columns.get("manuell")?.column ?? NaN } };
}

const manual = (state: WizardState, table: string, line: string): unknown => {
  const found = state.report?.tables.find(({ id }) => id === table);
  return found?.rows.find(({ id }) => id === line)?.cells[found.columns.findIndex(({ id }) => id === "manuell")];
};

test("A field written after the report was computed is in what is refreshed", async () => {
  const { table, line, place } = await built();
  host.write({ ...place, rows: 1, columns: 1 }, [[2500]]);
  bench.wizard.refresh();
  const state = await bench.until((after) => idle(after) && (after.build.kind === "refreshed" || Object.keys(after.failures).length > 0));
  expect(state.failures).toEqual({});
  expect(manual(state, table, line)).toMatchObject({ ore: 250_000_000 });
});

test("Fields that cannot be read are told on the step, and leave the workbook as it was", async () => {
  const { place } = await built();
  host.write({ ...place, rows: 1, columns: 1 }, [[2500]]);
  const before = host.dump();
  meter.editing = true;
  bench.wizard.refresh();
  const state = await bench.until((after) => Object.keys(after.failures).length > 0);
  expect(state.failures).toEqual({ bygg: expect.stringContaining("redigering av en celle") as string });
  expect(host.dump()).toEqual(before);
});

test("Fields that cannot be read stop the computing, and are not taken for none", async () => {
  await at("kolonner");
  meter.editing = true;
  bench.wizard.goTo("kontroll");
  const state = await bench.until((after) => after.failures.kontroll !== undefined);
  expect([state.failures.kontroll, state.report]).toEqual([expect.stringContaining("redigering av en celle"), null]);
});

test("A choice made while the report is computed is followed by it", async () => {
  await at("kolonner");
  let isChosen = false;
  meter.onRequest = () => {
    if (isChosen || bench.store.state().busy?.task !== "report") return;
    isChosen = true;
    bench.store.dispatch({ kind: "templateChanged", change: { unit: "mill" } });
  };
  const state = await at("kontroll");
  expect([isChosen, state.template.unit]).toEqual([true, "mill"]);
  expect(new Set(state.report?.tables.map(({ unit }) => unit))).toEqual(new Set(["mill"]));
});

test("Before the sheets are replaced, the fields whose formulas would become amounts are told by their cells", async () => {
  const { place } = await built();
  host.write({ ...place, rows: 1, columns: 1 }, [["=2000+500"]]);
  bench.wizard.build(false);
  const { build } = await bench.until((after) => idle(after) && after.build.kind === "clash");
  expect(build).toMatchObject({ formulas: [`${place.sheet}!${cellAddress(place.column, place.row + 1)}`] });
});
