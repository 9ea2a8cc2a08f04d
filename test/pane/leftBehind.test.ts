import { say } from "../../src/pane/texts/text";
import { applyPlan } from "../../src/excel/applyPlan";
import { applyRefresh } from "../../src/excel/applyRefresh";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import { withoutFilters } from "../../src/excel/withoutFilters";
import { NOTHING_LEFT } from "../../src/pane/state/initialState";
import type { WizardState } from "../../src/pane/state/wizardState";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { buildIn, refreshPlan } from "../support/refreshBench";
import { smallReport } from "../support/smallLedger";
import { wholeWorkbook } from "../support/wholeWorkbook";
import { idle, wizardBench, type WizardBench } from "./wizardBench";

const REPORT = smallReport({ tables: ["5-6"] });
const PAY = { konto: "10100", ansvar: "1100", funksjon: "201", amounts: { regnskap: 1_000_000 } };
const NEXT = smallReport({ tables: ["5-6"] }, [PAY]);

async function built(): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  await buildIn(bench.run, REPORT);
  return bench;
}

/** The pane is opened on the workbook. */
async function opened(bench: ExcelBench): Promise<WizardBench> {
  const pane = wizardBench(bench.host, bench.meter.hooks);
  pane.wizard.lookForReport();
  await pane.until((state) => state.found !== null || state.left !== NOTHING_LEFT);
  return pane;
}

const tidied = (pane: WizardBench): Promise<WizardState> => pane.until((state) => idle(state) && (state.left === NOTHING_LEFT || JSON.stringify(state.left) === JSON.stringify(NOTHING_LEFT)));

test("A refresh that was killed is told when the workbook is opened, and taken back", async () => {
  const bench = await built();
  const before = wholeWorkbook(bench);
  const plan = await refreshPlan(bench.run, NEXT);
  bench.meter.killAt(bench.meter.requests.length + 2, 20);
  await applyRefresh(plan, bench.run);
  bench.meter.reopen();
  const pane = await opened(bench);
  expect(pane.store.state().left).toMatchObject({ stopped: { what: "oppdatering", started: expect.stringMatching(/^\d{4}-/) as string }, aside: [], filters: [] });
  expect(wholeWorkbook(bench)).not.toEqual(before);
  pane.wizard.takeBackWriting();
  const state = await tidied(pane);
  expect([say(state.announcement), state.failures, wholeWorkbook(bench)]).toEqual(["Arbeidsboken er hel igjen", {}, before]);
});

test("Sheets of an earlier report that are kept, because somebody wrote in them, are told, and removed when that is asked for", async () => {
  const bench = await built();
  const existing = await readExisting(bench.run);
  const plan = existing.kind === "read" ? planWrite(toWorkbook(NEXT, "formler"), existing.value, "replace") : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  const own = { sheet: "§ 5-6 (forrige)", row: 60, column: 0, rows: 1, columns: 1 };
  bench.meter.onRequest = () => { if (bench.host.sheets().includes(own.sheet) && bench.host.sheets().includes("Kontroll")) bench.host.write(own, [["Husk dette"]]); };
  await applyPlan(plan, bench.run);
  bench.meter.onRequest = () => undefined;
  const pane = await opened(bench);
  expect(pane.store.state().left).toEqual({ stopped: null, aside: [own.sheet], filters: [] });
  pane.wizard.removeAside();
  await tidied(pane);
  expect(bench.host.sheets().filter((name) => name.includes("(forrige)"))).toEqual([]);
});

test("A user's own sheet that is called so is none of ours, and not told", async () => {
  const bench = await built();
  bench.host.addSheet("Budsjett (forrige)");
  expect((await opened(bench)).store.state().left).toEqual(NOTHING_LEFT);
});

test("Filters that were taken off by work that was killed are told, and put back; the next work does the same", async () => {
  const filter = { filterOn: "Values", values: ["lonn"] } as const;
  const columns = (bench: ExcelBench): unknown => [...bench.host.tableFilters("GrunnlagTabell")];
  const killed = async (): Promise<ExcelBench> => {
    const bench = await built();
    await bench.run(async (context) => {
      context.workbook.tables.getItem("GrunnlagTabell").columns.getItem("Linje 5-6").filter.apply({ ...filter, values: [...filter.values] });
      await context.sync();
    });
    await withoutFilters("Grunnlag", [], () => {
      bench.meter.killAt(bench.meter.requests.length + 1, 0);
      return bench.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().load("name"); await context.sync(); });
    }, bench.run).catch(() => undefined);
    bench.meter.reopen();
    expect([columns(bench), bench.host.customParts().length]).toEqual([[], 1]);
    return bench;
  };
  const bench = await killed();
  const pane = await opened(bench);
  expect(pane.store.state().left).toEqual({ stopped: null, aside: [], filters: ["Linje 5-6"] });
  pane.wizard.takeBackWriting();
  await tidied(pane);
  const filtered = [[10, { kind: "values", values: ["lonn"] }]];
  expect([columns(bench), bench.host.customParts()]).toEqual([filtered, []]);
  const other = await killed();
  expect(await withoutFilters("Grunnlag", [], () => Promise.resolve("gjort"), other.run)).toEqual({ kind: "read", value: { result: "gjort", kept: ["Linje 5-6"], lost: [] } });
  expect([columns(other), other.host.customParts()]).toEqual([filtered, []]);
});
