import { anchorsNow } from "../../src/excel/anchorsNow";
import { applyRefresh } from "../../src/excel/applyRefresh";
import type { Anchors } from "../../src/excel/readAnchors";
import { readRefreshBasis } from "../../src/excel/readRefreshBasis";
import type { RefreshPlan } from "../../src/excel/refresh/refreshPlan";
import { undoRefresh } from "../../src/excel/undoRefresh";
import { buildLedger } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { excelBench, type ExcelBench } from "../support/excelBench";
import type { FailureMoment } from "../support/officeMeter";
import { buildIn, refreshPlan, REFRESHED } from "../support/refreshBench";
import { ORGANISATION, POSTINGS } from "../support/smallLedger";
import { wholeWorkbook } from "../support/wholeWorkbook";

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

/** What is carried out in a workbook, again and again from where it begins. */
interface Flow {
  readonly start: () => { readonly bench: ExcelBench; readonly act: () => Promise<{ readonly kind: string }> };
}

/** Each workbook is a copy of one. */
const from = (first: ExcelBench, act: (bench: ExcelBench) => Promise<{ readonly kind: string }>): Flow => ({
  start: () => {
    const bench = excelBench({ from: first.host });
    return { bench, act: () => act(bench) };
  },
});

async function refreshing(next: Report): Promise<Flow> {
  const first = await built();
  const plan = await planOf(first, next);
  return from(first, ({ run }) => applyRefresh(plan, run));
}

async function undoing(): Promise<Flow> {
  const first = await built();
  const plan = await planOf(first, NEXT);
  await applyRefresh(plan, first.run);
  const after = await anchorsIn(first);
  return from(first, ({ run }) => undoRefresh(plan, after, run));
}

/** Of each flow, with how many actions there are between those that are tried. */
const FLOWS: readonly (readonly [string, () => Promise<Flow>, number])[] = [["a refresh", () => refreshing(NEXT), 1], ["a roll-over to the next year", () => refreshing(LATER), 4], ["undoing a refresh", undoing, 2]];
const MOMENTS: readonly FailureMoment[] = ["before", "middle", "after"];

/** The workbook before and after, as text, and how many actions each request has. */
async function cleanRun({ start }: Flow): Promise<{ readonly before: string; readonly after: string; readonly actions: readonly number[] }> {
  const { bench, act } = start();
  const before = textOf(bench);
  expect((await act()).kind).toBe("refreshed");
  return { before, after: textOf(bench), actions: bench.meter.requests.map(({ actions }) => actions) };
}

const textOf = (bench: ExcelBench): string => JSON.stringify(wholeWorkbook(bench));

describe.each(FLOWS)("%s", (_, make, every) => {
  test.each(MOMENTS)("whichever request fails (%s): the workbook is as it was, looks and all, or all is done", async (moment) => {
    const flow = await make();
    const { before, after, actions } = await cleanRun(flow);
    expect(actions.length).toBeGreaterThan(3);
    for (const request of actions.keys()) {
      const { bench, act } = flow.start();
      bench.meter.failAt([request + 1], "GeneralException", moment);
      const { kind } = await act();
      expect([request, textOf(bench)]).toEqual([request, kind === "refreshed" ? after : before]);
      // Only what is left to tidy up cannot be taken back.
      if (request < actions.length - 1) expect([request, kind]).toEqual([request, "failed"]);
    }
  });

  test("killed on its way: opened again, the workbook is as it was, or all is done", async () => {
    const flow = await make();
    const { before, after, actions } = await cleanRun(flow);
    const points = actions.flatMap((count, request) => Array.from({ length: count + 1 }, (__, action) => ({ request: request + 1, action })));
    const ends = { before: 0, after: 0 };
    for (const { request, action } of points.filter((__, point) => point % every === 0 || point === points.length - 1)) {
      const { bench, act } = flow.start();
      bench.meter.killAt(request, action);
      await act().catch(() => undefined);
      bench.meter.reopen();
      expect((await readRefreshBasis(bench.run)).kind).toBe("read");
      const text = textOf(bench);
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

test.each([["lines are put in", 1, 40], ["cells are written", 2, 30], ["rows are taken out", 2, 60]])("What takes a refresh back can be killed too, while %s, and the next one takes it back", async (_, request, action) => {
  const flow = await refreshing(NEXT);
  const { before } = await cleanRun(flow);
  const { bench: killed, act } = flow.start();
  killed.meter.killAt(request, action);
  await act().catch(() => undefined);
  const whole = excelBench({ from: killed.host });
  await readRefreshBasis(whole.run);
  expect(textOf(whole)).toBe(before);
  const [taking] = whole.meter.requests.flatMap(({ number, actions }) => (number > 2 && actions > 5 ? [{ number, actions }] : []));
  for (let point = 0; point < (taking?.actions ?? 0); point += 5) {
    const bench = excelBench({ from: killed.host });
    bench.meter.killAt(taking?.number ?? 0, point);
    await readRefreshBasis(bench.run);
    bench.meter.reopen();
    expect((await readRefreshBasis(bench.run)).kind).toBe("read");
    expect([point, textOf(bench) === before]).toEqual([point, true]);
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
