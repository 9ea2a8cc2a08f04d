import { templateFor } from "../../src/report/template/templateFor";
import type { FormulaMode } from "../../src/table/excel/formulas";
import { memoryHost } from "../support/memoryHost";
import { officeMeter, type OfficeMeter } from "../support/officeMeter";
import { csvFile, idle, inspected, wizardBench, type WizardBench } from "./wizardBench";

jest.setTimeout(600_000);

const MEGABYTE = 1_000_000;
const ANSVAR_OF_SAMPLE = 184;
const PER_ENHET = 8;
const ARTER = ["010", "090", "120", "230", "620"];

interface Pane extends WizardBench {
  readonly meter: OfficeMeter;
}

const ansvarOf = (times: number): readonly string[] => Array.from({ length: times * ANSVAR_OF_SAMPLE }, (_, index) => String(10_000 + index));

/** A ledger with so many times the sample's ansvar, eight in an enhet, in which every amount is `turn` øre more. */
function ledgerFile(name: string, times: number, turn: number): File {
  const lines = ansvarOf(times).flatMap((ansvar, a) => ARTER.map((art, b) => `1${art}0;${ansvar};202;202401;${art === "620" ? "-" : ""}${1000 + a + b},${10 + turn}`));
  return csvFile(name, ["Konto;Ansvar;Funksjon;Periode;Beløp", ...lines]);
}

function organisationFile(times: number): File {
  const units = ansvarOf(times).map((ansvar, index) => `${ansvar};Ansvar ${index};E${Math.floor(index / PER_ENHET)};Enhet ${Math.floor(index / PER_ENHET)};Område ${index % 10};N`);
  return csvFile("organisasjon.csv", ["ansvar;ansvarsnavn;enhet;enhetsnavn;omrade;selvkost", ...units]);
}

/** A pane beside the workbook it has built the report in. */
async function built(times: number, mode: FormulaMode): Promise<Pane> {
  const meter = officeMeter();
  const bench = wizardBench(memoryHost(), meter.hooks);
  bench.wizard.addFiles([ledgerFile("hovedbok.csv", times, 0), organisationFile(times)]);
  await bench.until((state) => state.sources.length === 2 && inspected(state));
  bench.store.dispatch({ kind: "templateTaken", template: { ...templateFor(bench.store.state().template, "tertial1"), tables: ["5-6", "status-okonomi"] }, notes: [] });
  bench.wizard.dispatch({ kind: "formulaModeChosen", mode });
  await computed(bench);
  bench.wizard.build(false);
  await bench.until((state) => state.build.kind === "done" && state.home !== null && idle(state));
  return { ...bench, meter };
}

async function computed({ wizard, until }: WizardBench): Promise<void> {
  wizard.prepareReport();
  await until((state) => state.report !== null && idle(state));
  wizard.dispatch({ kind: "errorsAccepted", accepted: true });
}

/** The requests of a refresh by a newer ledger. */
async function refreshed(pane: Pane, times: number): Promise<OfficeMeter["requests"]> {
  const { wizard, store, until, meter } = pane;
  wizard.addFiles([ledgerFile("mer.csv", times, 7)]);
  await until((state) => state.sources.length === 3 && inspected(state));
  await computed(pane);
  const before = meter.requests.length;
  wizard.refresh();
  await until((state) => idle(state) && (state.build.kind === "refreshed" || Object.keys(state.failures).length > 0));
  expect(store.state().failures).toEqual({});
  return meter.requests.slice(before);
}

const megabytes = (requests: OfficeMeter["requests"], of: "bytes" | "answered"): number =>
  requests.reduce((all, request) => all + request[of], 0) / MEGABYTE;

function expectSmall({ meter: { requests } }: Pane, refresh: OfficeMeter["requests"]): void {
  expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MEGABYTE);
  expect(Math.max(...requests.map(({ answered }) => answered))).toBeLessThan(5 * MEGABYTE);
  expect(refresh.length).toBeLessThanOrEqual(7 + Math.floor(megabytes(refresh, "bytes") / 0.8) + Math.floor(megabytes(refresh, "answered") / 2));
}

test("A refresh reads the workbook once before it writes and once after, and shows by that what the page tells", async () => {
  const pane = await built(1, "verdier");
  // What there is, where it stands, and what it holds; the mark; what is written; the template; and the figures as they are then.
  const refresh = await refreshed(pane, 1);
  expect(refresh).toHaveLength(7);
  expectSmall(pane, refresh);
  const { home, found, left } = pane.store.state();
  const shown = pane.meter.requests.length;
  pane.store.dispatch({ kind: "homeRead", home: null });
  pane.wizard.lookForReport();
  await pane.until((state) => state.home !== null);
  expect(pane.meter.requests.length - shown).toBe(2);
  const { home: looked, found: foundThen, left: leftThen } = pane.store.state();
  expect({ looked, foundThen, leftThen }).toEqual({ looked: home, foundThen: found, leftThen: left });
  expect(looked?.done).toBeGreaterThan(0);
  expect(looked?.sheets.length).toBeGreaterThan(2);
});

test.each([10, 50])("%d times the sample's ansvar: no request of the page's is over 1 MB, and a refresh takes no more than that takes", async (times) => {
  const pane = await built(times, "formler");
  expectSmall(pane, await refreshed(pane, times));
});
