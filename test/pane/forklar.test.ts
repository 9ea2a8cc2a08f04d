import { say } from "../../src/pane/texts/text";
import type { Explanation } from "../../src/table/words/explanationOf";
import type { ExplainShown } from "../../src/pane/state/explainState";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";
import { csvFile, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

let host: UniverHost;
let bench: WizardBench;
let requests = 0;
const hooks = { afterSync: () => { requests += 1; } };

/** The report built from the wizard, which keeps the ledger in hand. */
beforeAll(async () => {
  host = createUniverHost(startHeadless());
  bench = wizardBench(host, hooks);
  bench.wizard.addFiles([csvFile("hovedbok.csv", LEDGER_LINES), csvFile("organisasjon.csv", ORGANISATION_LINES)]);
  await bench.until(({ sources }) => sources.length > 1 && sources.every(({ content }) => content.kind !== "inspecting"));
  bench.wizard.dispatch({ kind: "formulaModeChosen", mode: "formler" });
  for (const step of ["kolonner", "rapport", "kontroll"] as const) {
    bench.wizard.goTo(step);
    await bench.until((after) => after.step === step && after.busy === null);
  }
  bench.wizard.dispatch({ kind: "errorsAccepted", accepted: true });
  bench.wizard.goTo("oversikt");
  await bench.until((after) => after.step === "oversikt" && after.busy === null);
  bench.wizard.build(false);
  await bench.until(({ build, busy, found }) => build.kind === "done" && busy === null && found !== null);
});

afterAll(() => { host.dispose(); });

function select(sheet: string, label: string, column: number): void {
  const row = host.values({ sheet, row: 0, column: 1, rows: 60, columns: 1 }).findIndex(([text]) => text === label);
  host.select({ sheet, row, column, rows: 1, columns: 1 });
}

const shownIn = async (own: WizardBench, isWanted: (shown: ExplainShown) => boolean): Promise<ExplainShown> => (await own.until(({ forklar }) => isWanted(forklar.shown))).forklar.shown;

async function explained(own: WizardBench, line: string): Promise<Explanation> {
  const shown = await shownIn(own, (each) => each.kind === "cell" && each.explanation.cell.line === line);
  return (shown as Extract<ExplainShown, { kind: "cell" }>).explanation;
}

test("closed it asks the workbook for nothing, and open it follows the selected cell", async () => {
  select("§ 5-6", "Rammetilskudd", 2);
  const before = requests;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(requests).toBe(before);
  bench.wizard.explain(true);
  const line = await explained(bench, "rammetilskudd");
  expect(line).toMatchObject({ table: { title: expect.stringContaining("§ 5-6") }, isSame: true, isOwn: false, how: { kind: "postings" }, postings: { from: "ledger", sum: -500_000_00, parts: [{ code: "18000", owner: "9000 Felles", ore: -500_000_00 }], codes: [{ code: "800" }] } });
  expect(say(bench.store.state().announcement)).toMatch(/Rammetilskudd, Regnskap 2024: −500\s000,00$/);
  select("§ 5-6", "Sum driftsinntekter", 2);
  const sum = await explained(bench, "sumDriftsinntekter");
  expect(sum.how).toMatchObject({ kind: "sum", operands: expect.arrayContaining([expect.objectContaining({ name: "1 Rammetilskudd", cell: { table: "5-6", line: "rammetilskudd", column: "regnskap" } })]) });
  host.select({ sheet: "§ 5-6", row: 40, column: 12, rows: 1, columns: 1 });
  await shownIn(bench, ({ kind }) => kind === "outside");
  bench.wizard.explain(false);
  await bench.until(({ forklar }) => !forklar.open);
});

test("a pane that has read nothing explains the same workbook by its own Grunnlag, filters it, and tells of a cell that is written over", async () => {
  const fresh = wizardBench(host, hooks);
  fresh.wizard.lookForReport();
  await fresh.until(({ found }) => found !== null);
  select("§ 5-6", "Rammetilskudd", 2);
  fresh.wizard.explain(true);
  expect(await explained(fresh, "rammetilskudd")).toMatchObject({ isSame: true, postings: { from: "grunnlag", sum: -500_000_00, parts: [{ code: "800", text: "Rammetilskudd", owner: "90-Felles kommune" }] } });
  fresh.wizard.showInGrunnlag();
  expect(say((await fresh.until(({ forklar }) => forklar.filtered !== null)).forklar.filtered ?? "")).toBe("Grunnlag viser 1 rad.");
  expect(host.hiddenRows("Grunnlag").length).toBeGreaterThan(0);
  fresh.wizard.showAllOfGrunnlag();
  await fresh.until(({ forklar }) => forklar.filtered === null);
  expect(host.hiddenRows("Grunnlag")).toEqual([]);
  const at = { sheet: "§ 5-6", row: host.values({ sheet: "§ 5-6", row: 0, column: 1, rows: 60, columns: 1 }).findIndex(([text]) => text === "Rammetilskudd"), column: 2, rows: 1, columns: 1 };
  host.write(at, [[-499_000]]);
  host.select(at);
  await fresh.until(({ forklar: { shown } }) => shown.kind === "cell" && shown.explanation.isOwn);
  const own = await explained(fresh, "rammetilskudd");
  expect([own.isSame, own.now, own.result]).toMatchObject([false, { kind: "amount" }, { kind: "amount" }]);
  host.select({ ...at, column: 1 });
  expect(await shownIn(fresh, ({ kind }) => kind === "line")).toMatchObject({ line: expect.stringContaining("Rammetilskudd"), codes: [{ code: "800" }] });
  host.select({ ...at, row: 2 });
  expect(await shownIn(fresh, ({ kind }) => kind === "column")).toMatchObject({ header: expect.stringContaining("Regnskap") });
  fresh.wizard.explain(false);
});

test("on the page of a report it opens by itself at a figure, and not again when the user has closed it", async () => {
  const own = wizardBench(host, hooks);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
  own.wizard.lookForReport();
  await own.until(({ home }) => home !== null);
  own.wizard.followCells();
  await rest();
  host.select({ sheet: "§ 5-6", row: 0, column: 0, rows: 1, columns: 1 });
  await rest();
  expect(own.store.state().forklar.open).toBe(false);
  select("§ 5-6", "Rammetilskudd", 2);
  await explained(own, "rammetilskudd");
  expect(own.store.state().forklar.open).toBe(true);
  own.wizard.explain(false);
  await own.until(({ forklar }) => !forklar.open);
  own.wizard.followCells();
  select("§ 5-6", "Sum driftsinntekter", 2);
  await rest();
  expect(own.store.state().forklar.open).toBe(false);
});

test("where Excel tells of no selected cell, the cell is explained when the user comes to the pane, and when he asks", async () => {
  const silent = wizardBench({ ...host, followSelection: () => () => undefined }, hooks);
  silent.wizard.lookForReport();
  await silent.until(({ found }) => found !== null);
  select("§ 5-6", "Sum driftsinntekter", 2);
  silent.wizard.explain(true);
  await explained(silent, "sumDriftsinntekter");
  select("§ 5-6", "Rammetilskudd", 2);
  silent.wizard.paneFocused();
  await explained(silent, "rammetilskudd");
  select("§ 5-6", "Sum driftsinntekter", 2);
  silent.wizard.explainHere();
  await explained(silent, "sumDriftsinntekter");
  silent.wizard.explain(false);
});

test("where Excel tells of it, coming to the pane asks the workbook for nothing", async () => {
  const told = wizardBench(host, hooks);
  told.wizard.lookForReport();
  await told.until(({ found }) => found !== null);
  told.wizard.explain(true);
  await shownIn(told, ({ kind }) => kind !== "reading");
  select("§ 5-6", "Rammetilskudd", 2);
  await explained(told, "rammetilskudd");
  const before = requests;
  told.wizard.paneFocused();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(requests).toBe(before);
  told.wizard.explain(false);
});

test("an Excel that refuses to tell of it explains the cell all the same", async () => {
  const refusing = wizardBench({ ...host, followSelection: () => { throw new Error("nei"); } }, hooks);
  refusing.wizard.lookForReport();
  await refusing.until(({ found }) => found !== null);
  select("§ 5-6", "Sum driftsinntekter", 2);
  refusing.wizard.explain(true);
  await explained(refusing, "sumDriftsinntekter");
});
