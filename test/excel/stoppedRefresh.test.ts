import { anchorsNow } from "../../src/excel/anchorsNow";
import { applyRefresh } from "../../src/excel/applyRefresh";
import type { Anchors } from "../../src/excel/readAnchors";
import { readExisting } from "../../src/excel/readExisting";
import type { RefreshPlan } from "../../src/excel/refresh/refreshPlan";
import { undoRefresh } from "../../src/excel/undoRefresh";
import { buildLedger } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { excelBench, type ExcelBench } from "../support/excelBench";
import type { FailureMoment } from "../support/officeMeter";
import { expectLeft, killedAt, killPoints } from "../support/killPoints";
import { buildIn, refreshPlan, REFRESHED } from "../support/refreshBench";
import { ORGANISATION, POSTINGS } from "../support/smallLedger";
import { wholeWorkbook, workbookText } from "../support/wholeWorkbook";

jest.setTimeout(600_000);

/** So small that a write takes several requests. */
const BATCH_BYTES = 30_000;

/** Two områder and a line of the one report are not in the other. */
function report(omrade: "Kultur" | "Teknisk", belop: number, year = 2024): Report {
  const units = [...ORGANISATION.units.values(), { ansvar: "7777", ansvarsnavn: omrade, enhet: "77", enhetsnavn: `77-${omrade}`, omrade, selvkost: false }];
  const extra = [
    { konto: "10100", ansvar: "7777", funksjon: "370", amounts: { regnskap: belop } },
    { konto: omrade === "Kultur" ? "10200" : "10300", ansvar: "1100", funksjon: "201", amounts: { regnskap: 100 } },
  ];
  return buildReport({ ledger: buildLedger(year, [...POSTINGS, ...extra]), organisation: organisationOf(units), template: { ...defaultTemplate(), tables: ["5-6", "resultat-per-tjenesteomraade"] }, controls: [], problems: [] });
}

const FIRST = report("Kultur", 500_000);
const NEXT = report("Teknisk", 700_000);
const LATER = report("Teknisk", 900_000, 2025);

const at = (sheet: string, row: number, column: number, rows = 1) => ({ sheet, row, column, rows, columns: 1 });

async function built(): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  await buildIn(bench.run, FIRST);
  bench.host.write(at("Tjenesteområder", 2, 9, 2), [["Kommentar"], ["Se vedlegg"]]);
  const removed = bench.host.values({ ...at("Tjenesteområder", 0, 1, 12) }).findIndex(([label]) => label === "Kultur");
  // Looks of the user's own on a row that goes.
  bench.host.format({ ...at("Tjenesteområder", removed, 0), columns: 3 }, { fillColor: "#FFFF00", italic: true });
  // Blocks that begin and end with it.
  bench.host.write({ ...at("Mitt ark", 0, 0), columns: 3 }, [["='§ 5-6'!C11", `=SUM('Tjenesteområder'!C${removed}:C${removed + 1})`, `=SUM('Tjenesteområder'!C${removed + 1}:C${removed + 2})`]]);
  bench.host.activate("Mitt ark");
  return bench;
}

const planOf = (bench: ExcelBench, next: Report): Promise<RefreshPlan> => refreshPlan(bench.run, next, "formler", REFRESHED, BATCH_BYTES);
const anchorsIn = (bench: ExcelBench): Promise<Anchors> => bench.run(async (context) => (await anchorsNow(context)) as Anchors);

/** What is carried out in copies of a workbook, again and again from where it begins. */
interface Flow {
  readonly first: ExcelBench;
  readonly act: (bench: ExcelBench) => Promise<{ readonly kind: string }>;
}

async function refreshing(next: Report): Promise<Flow> {
  const first = await built();
  const plan = await planOf(first, next);
  return { first, act: ({ run }) => applyRefresh(plan, run) };
}

async function undoing(): Promise<Flow> {
  const first = await built();
  const plan = await planOf(first, NEXT);
  await applyRefresh(plan, first.run);
  const after = await anchorsIn(first);
  return { first, act: ({ run }) => undoRefresh(plan, after, run) };
}

const FLOWS: readonly (readonly [string, () => Promise<Flow>])[] = [["a refresh", () => refreshing(NEXT)], ["a roll-over to the next year", () => refreshing(LATER)], ["undoing a refresh", undoing]];
const MOMENTS: readonly FailureMoment[] = ["before", "middle", "after"];

/** The workbook before and after, as text, and how many actions each request has. */
async function cleanRun({ first, act }: Flow): Promise<{ readonly before: string; readonly after: string; readonly actions: readonly number[] }> {
  const bench = excelBench({ from: first.host });
  expect((await act(bench)).kind).toBe("refreshed");
  return { before: workbookText(first), after: workbookText(bench), actions: bench.meter.requests.map(({ actions }) => actions) };
}

/** Of the points, how far it is between those at which the pane is killed indeed. */
const EVERY = 12;

describe.each(FLOWS)("%s", (_, make) => {
  let flow: Flow;
  let clean: Awaited<ReturnType<typeof cleanRun>>;
  beforeAll(async () => {
    flow = await make();
    clean = await cleanRun(flow);
  });

  test.each(MOMENTS)("whichever request fails (%s): the workbook is as it was, looks and all, or all is done", async (moment) => {
    const { before, after, actions } = clean;
    expect(actions.length).toBeGreaterThan(3);
    for (const request of actions.keys()) {
      const bench = excelBench({ from: flow.first.host });
      bench.meter.failAt([request + 1], "GeneralException", moment);
      const { kind } = await flow.act(bench);
      expect([request, workbookText(bench)]).toEqual([request, kind === "refreshed" ? after : before]);
      // Only what is left to tidy up cannot be taken back.
      if (request < actions.length - 1) expect([request, kind]).toEqual([request, "failed"]);
    }
  });

  test("killed on its way, before any action: opened again, the workbook is as it was, or all is done", async () => {
    const { before, after } = clean;
    const points = await killPoints(flow.first, flow.act);
    const ends = { before: 0, after: 0 };
    for (const [at, point] of points.entries()) {
      if (at % EVERY === 0) await expectLeft(flow.first, flow.act, point);
      const { request, action, left } = point;
      expect((await readExisting(left.run)).kind).toBe("read");
      const text = workbookText(left);
      ends[text === after ? "after" : "before"] += 1;
      if (text !== after) expect([request, action, text]).toEqual([request, action, before]);
    }
    expect(ends.after).toBeGreaterThan(0);
    expect(ends.before).toBeGreaterThan(20);
  });
});

test("A refresh that was killed, and made again when the workbook is opened, leaves no row twice", async () => {
  const clean = await built();
  await applyRefresh(await planOf(clean, NEXT), clean.run);
  const first = await built();
  const plan = await planOf(first, NEXT);
  for (const action of [10, 30, 60, 90]) {
    const bench = excelBench({ from: first.host });
    bench.meter.killAt(2, action);
    await applyRefresh(plan, bench.run).catch(() => undefined);
    bench.meter.reopen();
    expect(await applyRefresh(await planOf(bench, NEXT), bench.run)).toEqual({ kind: "refreshed" });
    expect([action, wholeWorkbook(bench)]).toEqual([action, wholeWorkbook(clean)]);
  }
});

test.each([["lines are put in", 2, 12], ["cells are written", 2, 30], ["rows are taken out", 2, 60]])("What takes a refresh back can be killed too, while %s, and the next one takes it back", async (_, request, action) => {
  const { first, act } = await refreshing(NEXT);
  const before = workbookText(first);
  const takeBack = ({ run }: ExcelBench) => readExisting(run);
  const killed = await killedAt(first, act, { request, action });
  const points = await killPoints(killed, takeBack);
  expect(workbookText(points.at(-1)?.left as ExcelBench)).toBe(before);
  for (const [at, { left, ...point }] of points.entries()) {
    if (at % EVERY === 0) await expectLeft(killed, takeBack, { left, ...point });
    expect((await takeBack(left)).kind).toBe("read");
    expect([point, workbookText(left) === before]).toEqual([point, true]);
  }
});

test("Undone, the workbook is as it was before the refresh, looks and all", async () => {
  const bench = await built();
  const before = wholeWorkbook(bench);
  const plan = await planOf(bench, NEXT);
  await applyRefresh(plan, bench.run);
  expect(await undoRefresh(plan, await anchorsIn(bench), bench.run)).toEqual({ kind: "refreshed" });
  expect(wholeWorkbook(bench)).toEqual(before);
});
