import { say } from "../../src/pane/texts/text";
import { readTemplateTexts } from "../../src/excel/readTemplateTexts";
import { readAnchors, type AnchoredTable } from "../../src/excel/readAnchors";
import { newestStored } from "../../src/report/template/storedTemplate";
import { templateFor } from "../../src/report/template/templateFor";
import type { WizardState } from "../../src/pane/state/wizardState";
import type { RefreshOutcome } from "../../src/pane/state/refreshOutcome";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const BUDGET_LINES = ["Konto;Ansvar;Funksjon;Rev. budsjett", "10100;1100;201;600 000,00"];
const MORE_LINES = ["Konto;Ansvar;Funksjon;Periode;Beløp", "11000;1100;211;202402;7 000,00", "18000;9000;840;202403;-1 000,00"];

let host: UniverHost;
let bench: WizardBench;
/** What the user does when the refresh is planned and yet to be written: right before the request that marks it as begun. */
let meanwhile: () => void;

beforeEach(async () => {
  host = createUniverHost(startHeadless());
  meanwhile = () => undefined;
  bench = wizardBench(host, { beforeSync: ({ body }) => { if (JSON.stringify(body).includes('"begynt"')) meanwhile(); } });
  bench.wizard.addFiles([csvFile("hovedbok.csv", LEDGER_LINES), csvFile("organisasjon.csv", ORGANISATION_LINES), csvFile("plan.csv", BUDGET_LINES)]);
  await bench.until((state) => state.sources.length === 3 && inspected(state));
  bench.store.dispatch({ kind: "templateTaken", template: { ...templateFor(bench.store.state().template, "tertial1"), tables: ["5-6", "status-okonomi"], name: "Første mal" }, notes: [] });
  bench.wizard.dispatch({ kind: "formulaModeChosen", mode: "formler" });
  await at("kontroll");
  bench.wizard.dispatch({ kind: "errorsAccepted", accepted: true });
  await at("oversikt");
  bench.wizard.build(false);
  await bench.until((state) => state.build.kind === "done" && idle(state));
});

afterEach(() => { host.dispose(); });

async function at(step: WizardState["step"]): Promise<WizardState> {
  bench.wizard.goTo(step);
  return bench.until((state) => state.step === step && idle(state) && state.report !== null);
}

/** A ledger file more, and the report computed of it, ready to be put in. */
async function moreOfTheLedger(): Promise<void> {
  bench.wizard.addFiles([csvFile("mer.csv", MORE_LINES)]);
  await bench.until((state) => state.sources.length === 4 && inspected(state));
  bench.store.dispatch({ kind: "templateTaken", template: { ...bench.store.state().template, name: "Andre mal" }, notes: [] });
  await at("kontroll");
  bench.wizard.dispatch({ kind: "errorsAccepted", accepted: true });
  await at("oversikt");
}

async function refreshed(): Promise<WizardState> {
  bench.wizard.refresh();
  return bench.until((state) => idle(state) && (state.build.kind === "refreshed" || Object.keys(state.failures).length > 0));
}

const outcomeOf = ({ build, failures }: WizardState): RefreshOutcome => {
  if (build.kind !== "refreshed") throw new Error(JSON.stringify(failures));
  return build.outcome;
};

async function tables(): Promise<readonly AnchoredTable[]> {
  const read = await readAnchors();
  return read.kind === "read" ? [...(read.value?.tables.values() ?? [])] : [];
}

/** A cell of a table of the report: the first line of accounts, in the column. */
async function cellIn(column: string): Promise<{ readonly sheet: string; readonly row: number; readonly column: number; readonly rows: 1; readonly columns: 1 }> {
  const table = (await tables()).find(({ table: id, columns }) => columns.has(column) && !id.startsWith("#"));
  const line = bench.store.state().report?.tables.find(({ id }) => id === table?.table)?.rows.find(({ formula }) => formula?.is === "postings")?.id ?? "";
  return { sheet: table?.sheet ?? "", row: (table?.lines.get(line)?.row ?? NaN) - 1, column: table?.columns.get(column)?.column ?? NaN, rows: 1, columns: 1 };
}

test("What the user writes over a figure while the refresh is planned is kept, and told as his own", async () => {
  await moreOfTheLedger();
  const cell = await cellIn("regnskap");
  let times = 0;
  meanwhile = () => { if ((times += 1) === 1) host.write(cell, [[123_456]]); };
  const { ownCells, moved } = outcomeOf(await refreshed());
  expect(host.values(cell)).toEqual([[123_456]]);
  expect(ownCells).toEqual([expect.objectContaining({ own: 123_456 })]);
  expect([times, moved.length > 0]).toEqual([2, true]);
});

test("A prognosis of his own written meanwhile is in the report that is put in", async () => {
  await moreOfTheLedger();
  const cell = await cellIn("manuell");
  let times = 0;
  meanwhile = () => { if ((times += 1) === 1) host.write(cell, [[2500]]); };
  const state = await refreshed();
  outcomeOf(state);
  expect(host.values(cell)).toEqual([[2500]]);
  const cells = state.report?.tables.flatMap((table) => table.rows.map((row) => row.cells[table.columns.findIndex(({ id }) => id === "manuell")]));
  expect(cells).toContainEqual(expect.objectContaining({ ore: 250_000_000 }));
});

test("One who goes on writing is told, and nothing is written over", async () => {
  await moreOfTheLedger();
  const cell = await cellIn("regnskap");
  let times = 0;
  meanwhile = () => { times += 1; host.write(cell, [[times]]); };
  const { failures } = await refreshed();
  expect([times, failures.bygg]).toEqual([3, expect.stringContaining("Noen har skrevet i arbeidsboken") as string]);
  expect(host.values(cell)).toEqual([[3]]);
});

test("The user's filter of Grunnlag stands after a refresh and after it is undone, and is told; ours is gone", async () => {
  const table = host.tables().find(({ name }) => name === "GrunnlagTabell") as ReturnType<typeof host.tables>[number];
  const headers = host.texts({ ...table.block, rows: 1 })[0] ?? [];
  host.filterTable(table.name, headers.indexOf("Enhet"), { kind: "values", values: ["11-Barnehager"] });
  const cell = await cellIn("regnskap");
  host.select(cell);
  bench.wizard.explain(true);
  await bench.until(({ forklar: { shown } }) => shown.kind === "cell");
  bench.wizard.showInGrunnlag();
  const { forklar } = await bench.until((state) => state.forklar.filtered !== null);
  expect([forklar.filters.users, forklar.filters.ours.length > 0, say(forklar.filtered ?? "")]).toEqual([["Enhet"], true, expect.stringContaining("hører til tallet") as string]);
  await moreOfTheLedger();
  const after = await refreshed();
  expect(outcomeOf(after).filters).toEqual({ kept: ["Enhet"], lost: [] });
  expect([after.forklar.filtered, after.forklar.filters.ours]).toEqual([null, []]);
  const filteredBy = (): readonly unknown[] => [...host.tableFilters(table.name)];
  expect(filteredBy()).toEqual([[headers.indexOf("Enhet"), { kind: "values", values: ["11-Barnehager"] }]]);
  const enheter = (): readonly unknown[] => {
    const { block } = host.tables().find(({ name }) => name === table.name) as typeof table;
    return host.values({ ...block, row: block.row + 1, rows: block.rows - 1 }).flatMap((row, r) => (host.hiddenRows(block.sheet).includes(block.row + 1 + r) ? [] : [row[headers.indexOf("Enhet")]]));
  };
  expect([new Set(enheter()), enheter().length]).toEqual([new Set(["11-Barnehager"]), 2]);
  bench.wizard.undoRefresh();
  await bench.until((state) => idle(state) && state.build.kind === "refreshed" && state.build.outcome.isUndone);
  expect([filteredBy().length, enheter()]).toEqual([1, ["11-Barnehager"]]);
});

test("A refresh that is given up has taken our filter of Grunnlag off, and the pane does not say that it stands", async () => {
  const cell = await cellIn("regnskap");
  host.select(cell);
  bench.wizard.explain(true);
  await bench.until(({ forklar: { shown } }) => shown.kind === "cell");
  bench.wizard.showInGrunnlag();
  await bench.until((state) => state.forklar.filtered !== null);
  await moreOfTheLedger();
  let times = 0;
  meanwhile = () => { times += 1; host.write(cell, [[times]]); };
  const { failures, forklar } = await refreshed();
  expect(say(failures.bygg ?? "")).toContain("Noen har skrevet i arbeidsboken");
  expect([forklar.filtered, forklar.filters.ours, host.tableFilters("GrunnlagTabell").size]).toEqual([null, [], 0]);
});

test("Undone, the workbook has the template it had, in both places", async () => {
  const names = async (): Promise<unknown> => {
    const read = await readTemplateTexts();
    return read.kind === "read" ? read.value.map((each) => { const stored = newestStored([each]); return stored.kind === "read" ? stored.template.name : stored; }) : read;
  };
  const parts = host.customParts().map(({ xml }) => xml);
  expect(await names()).toEqual(["Første mal", "Første mal"]);
  await moreOfTheLedger();
  await refreshed();
  expect(await names()).toEqual(["Andre mal", "Andre mal"]);
  bench.wizard.undoRefresh();
  await bench.until((state) => idle(state) && state.build.kind === "refreshed" && state.build.outcome.isUndone);
  expect(await names()).toEqual(["Første mal", "Første mal"]);
  expect(host.customParts().map(({ xml }) => xml)).toEqual(parts);
});
