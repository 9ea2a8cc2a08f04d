import { say } from "../../src/pane/texts/text";
import { createUpkeep } from "../../src/pane/effects/keepUp";
import { createTaskRunner } from "../../src/pane/effects/taskRunner";
import { ledgerCauses } from "../../src/pane/state/ledgerCauses";
import { showsReport } from "../../src/pane/state/showsReport";
import type { WizardState } from "../../src/pane/state/wizardState";
import { buildLedger } from "../../src/ledger/buildLedger";
import { ore } from "../../src/amounts/ore";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { csvFile, idle, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const LEDGER = csvFile("hovedbok.csv", LEDGER_LINES);
const NEWER = csvFile("hovedbok-desember.csv", [...LEDGER_LINES, "10100;1100;201;202412;1 000,00", "24800000;;;202412;-1 000,00"]);
const ORGANISATION = csvFile("organisasjon.csv", ORGANISATION_LINES);
const BUDGET = csvFile("budsjett.csv", ["Konto;Ansvar;Funksjon;Rev. budsjett", "10100;1100;201;250 000,00", "18000;9000;840;-450 000,00", "15000;9000;870;200 000,00"]);

let host: MemoryHost;
let bench: WizardBench;
let watching: ReturnType<typeof setInterval>;

/** A pane on the workbook, that reads and computes by itself. */
function open(): void {
  bench = wizardBench(host);
  const keepUp = createUpkeep(bench.store, createTaskRunner(bench.store), (work) => { work.catch((error: unknown) => { throw error; }); });
  clearInterval(watching);
  watching = setInterval(keepUp, 5);
}

beforeEach(async () => {
  host = memoryHost();
  open();
  bench.wizard.addFiles([LEDGER, ORGANISATION, BUDGET]);
  await bench.until((state) => state.report !== null && idle(state));
  bench.wizard.dispatch({ kind: "errorsAccepted", accepted: true });
  bench.wizard.dispatch({ kind: "formulaModeChosen", mode: "verdier" });
  bench.wizard.build(false);
  await bench.until((state) => state.build.kind === "done" && idle(state) && state.home !== null);
});
afterEach(() => { clearInterval(watching); });

const settled = (state: WizardState): boolean => idle(state) && !state.refreshWanted && (state.build.kind === "refreshed" || Object.keys(state.failures).length > 0);

describe("the page of a workbook with a report", () => {
  test("tells how it stands, its sheets and the largest avvik, also to a pane that has read nothing", async () => {
    const { home: built } = bench.store.state();
    open();
    bench.wizard.lookForReport();
    const state = await bench.until(({ home }) => home !== null);
    expect(showsReport(state)).toBe(true);
    expect(state.home).toEqual(built);
    expect(state.home?.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Forside", "§ 5-6", "Kontroll", "Grunnlag"]));
    expect(state.home?.done).toBeGreaterThan(5);
    expect(state.home?.avvik[0]).toMatchObject({ name: "11-Barnehager", kroner: -50_000 });
    expect(state.found?.sources.map(({ name }) => name)).toEqual(["hovedbok.csv", "budsjett.csv"]);
  });

  test("gets new figures of a ledger that is dropped, in one step, and tells what has changed in the accounts", async () => {
    bench.wizard.refreshWith([NEWER]);
    await bench.until(({ sources }) => sources.some(({ name }) => name === "hovedbok-desember.csv"));
    await bench.until((state) => state.report !== null && idle(state));
    bench.wizard.dispatch({ kind: "errorsAccepted", accepted: true });
    const state = await bench.until(settled);
    if (state.build.kind !== "refreshed") {
      bench.wizard.refresh();
      await bench.until((after) => after.build.kind === "refreshed" && idle(after));
    }
    const { build, sources } = bench.store.state();
    expect(sources.map(({ name }) => name)).toEqual(["hovedbok-desember.csv", "organisasjon.csv", "budsjett.csv"]);
    expect(build.kind === "refreshed" && build.outcome.causes.largest).toContainEqual({ konto: "10100", kontonavn: "", ansvar: "1100", change: 100_000 });
  });

  test("is left as it is where the new sources have less than it was built of, and says what", async () => {
    const before = host.dump();
    open();
    bench.wizard.lookForReport();
    await bench.until(({ home }) => home !== null);
    bench.wizard.refreshWith([LEDGER, ORGANISATION]);
    const state = await bench.until((after) => after.failures.bygg !== undefined);
    expect(say(state.failures.bygg ?? "")).toContain("Ingenting er skrevet");
    expect(state.build.kind).toBe("idle");
    expect(host.dump()).toEqual(before);
  });
});

test("Causes are the accounts of an ansvar that have changed, the largest first", () => {
  const of = (amount: number) => buildLedger(2024, [{ konto: "10100", ansvar: "1000", amounts: { regnskap: ore(amount) } }, { konto: "11500", ansvar: "1000", amounts: { regnskap: ore(700) } }]);
  expect(ledgerCauses(of(100), of(350))).toEqual({ largest: [{ konto: "10100", kontonavn: "", ansvar: "1000", change: 250 }], all: 1 });
  expect(ledgerCauses(of(100), of(100)).all).toBe(0);
});

describe("whether the pane opens with the workbook", () => {
  const kept = new Map<string, unknown>();
  let status = "succeeded";
  beforeEach(() => {
    kept.clear();
    status = "succeeded";
    const settings = { get: (name: string) => kept.get(name), set: (name: string, value: unknown) => void kept.set(name, value), saveAsync: (done: (result: { status: string }) => void) => { done({ status }); } };
    Object.assign(globalThis, { Office: { context: { document: { settings }, requirements: { isSetSupported: () => true } } } });
  });
  afterEach(() => { Reflect.deleteProperty(globalThis, "Office"); });

  test("is kept in the workbook by the name Office looks for, and told of when it could not be", async () => {
    bench.wizard.lookForReport();
    await bench.until((state) => state.opensWith === false);
    bench.wizard.openWithWorkbook(true);
    await bench.until((state) => state.opensWith === true);
    expect([...kept]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
    status = "failed";
    bench.wizard.openWithWorkbook(false);
    const state = await bench.until(({ failures }) => failures.bygg !== undefined);
    expect(state.opensWith).toBe(true);
  });
});
