import { anchorsNow } from "../../src/excel/anchorsNow";
import { applyRefresh } from "../../src/excel/applyRefresh";
import type { Anchors } from "../../src/excel/readAnchors";
import type { RefreshPlan } from "../../src/excel/refresh/refreshPlan";
import { undoRefresh } from "../../src/excel/undoRefresh";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { excelBench, type ExcelBench } from "../support/excelBench";
import type { FailureMoment } from "../support/officeMeter";
import { protectedHost } from "../support/protectedHost";
import { buildIn, refreshPlan } from "../support/refreshBench";
import { ORGANISATION, smallLedger, smallReport } from "../support/smallLedger";

/** Two områder and a line of the one report are not in the other. */
function report(omrade: "Kultur" | "Teknisk", belop: number): Report {
  const units = [...ORGANISATION.units.values(), { ansvar: "7777", ansvarsnavn: omrade, enhet: "77", enhetsnavn: `77-${omrade}`, omrade, selvkost: false }];
  const ledger = smallLedger([{ konto: "10100", ansvar: "7777", funksjon: "370", amounts: { regnskap: belop } }, { konto: omrade === "Kultur" ? "10200" : "10300", ansvar: "1100", funksjon: "201", amounts: { regnskap: 100 } }]);
  return buildReport({ ledger, organisation: organisationOf(units), template: { ...defaultTemplate(), tables: ["5-6", "resultat-per-tjenesteomraade"] }, controls: [], problems: [] });
}

async function usedBench(guard?: Parameters<typeof excelBench>[1]): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark"] }, guard);
  await buildIn(bench.run, report("Kultur", 500_000));
  bench.host.write({ sheet: "Tjenesteområder", row: 2, column: 9, rows: 2, columns: 1 }, [["Kommentar"], ["Se vedlegg"]]);
  bench.host.write({ sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 1 }, [["='§ 5-6'!C11"]]);
  bench.host.activate("Mitt ark");
  return bench;
}

const planned = async (bench: ExcelBench): Promise<RefreshPlan> => refreshPlan(bench.run, report("Teknisk", 700_000));

const anchorsIn = (bench: ExcelBench): Promise<Anchors> => bench.run(async (context) => (await anchorsNow(context)) as Anchors);

/** Looks of cells come and go with rows; what the cells hold, names and tables must be the same. */
function seen({ host }: ExcelBench): unknown {
  const { sheets, names, tables, active } = host.dump();
  const contents = sheets.map(({ name, cells, visibility }) => [name, visibility, Object.entries(cells).flatMap(([address, { content }]) => (content === undefined ? [] : [[address, content]])).sort()]);
  return { contents, names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)), tables, active };
}

test("A refresh inserts, writes and removes, in few requests", async () => {
  const bench = await usedBench();
  const plan = await planned(bench);
  expect([plan.insertions.length > 0, plan.removals.length > 0, plan.steps.length > 0]).toEqual([true, true, true]);
  const before = bench.meter.requests.length;
  await expect(applyRefresh(plan, bench.run)).resolves.toEqual({ kind: "refreshed" });
  // A last look with the mark, and all the rest.
  expect(bench.meter.requests.length - before).toBe(2);
  const again = await planned(bench);
  expect([again.insertions, again.removals, again.steps, again.anchors]).toEqual([[], [], [], null]);
});

const MOMENTS: readonly FailureMoment[] = ["before", "middle", 30];

test.each(MOMENTS)("What is put in behind the last line of a sheet is taken back too, when the content fails (%s)", async (moment) => {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  await buildIn(bench.run, smallReport({ tables: ["5-6"] }));
  const lastYear = { konto: "10100", ansvar: "1100", funksjon: "201", amounts: { regnskapIFjor: 500_000 } };
  const next = smallReport({ tables: [] }, [lastYear]);
  // A note more is the last row of Kontroll.
  const note = { code: "siste", severity: "info" as const, message: "En merknad til." };
  const plan = await refreshPlan(bench.run, { ...next, problems: [...next.problems, note] });
  const beyond = plan.insertions.filter(({ sheet, axis, at }) => at > (bench.host.usedBlock(sheet)?.[axis] ?? 0)).map(({ sheet }) => sheet);
  expect(beyond).toEqual(["Forside", "Kontroll", "Grunnlag"]);
  const before = seen(bench);
  // The last look, and all the rest.
  bench.meter.failAt([bench.meter.requests.length + 2], "GeneralException", moment);
  await expect(applyRefresh(plan, bench.run)).resolves.toMatchObject({ kind: "failed" });
  expect(seen(bench)).toEqual(before);
});

test.each([["kept when the user has written a formula that points at it over one of the report's", true], ["removed else", false]])("A row that has gone is %s", async (_, isPointedAt) => {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  await buildIn(bench.run, report("Kultur", 500_000));
  const used = bench.host.usedBlock("Tjenesteområder") as Parameters<typeof bench.host.values>[0];
  const row = bench.host.values(used).findIndex((cells) => cells.includes("Kultur")) + 1;
  if (isPointedAt) bench.host.write({ sheet: "§ 5-6", row: 10, column: 2, rows: 1, columns: 1 }, [[`='Tjenesteområder'!C${row}`]]);
  const { changes } = await planned(bench);
  expect(changes).toContainEqual(expect.objectContaining({ kind: "row", what: isPointedAt ? "emptied" : "removed", row: "Kultur" }));
});

test("Stopped by the user it is as it was", async () => {
  const bench = await usedBench();
  const plan = await planned(bench);
  const before = seen(bench);
  const controller = new AbortController();
  const offset = bench.meter.requests.length;
  bench.meter.onRequest = ({ number }) => { if (number === offset + 1) controller.abort(); };
  await expect(applyRefresh(plan, bench.run, { signal: controller.signal })).resolves.toEqual({ kind: "cancelled" });
  expect(seen(bench)).toEqual(before);
});

test("A protected sheet, and a cell being edited, give a message and leave all as it was", async () => {
  const locked = { sheets: [] as string[] };
  const bench = await usedBench((host) => protectedHost(host, locked));
  const plan = await planned(bench);
  const before = seen(bench);
  locked.sheets.push("Tjenesteområder");
  await expect(applyRefresh(plan, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-beskyttet" } });
  expect(seen(bench)).toEqual(before);
  locked.sheets.length = 0;
  bench.meter.editing = true;
  await expect(applyRefresh(plan, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-celle-redigeres" } });
  expect(seen(bench)).toEqual(before);
});

test("A report that has been moved after the plan was made is left alone", async () => {
  const bench = await usedBench();
  const plan = await planned(bench);
  bench.host.insertLines({ sheet: "§ 5-6", axis: "rows", at: 5, count: 1 });
  const before = seen(bench);
  await expect(applyRefresh(plan, bench.run)).resolves.toMatchObject({ kind: "changed", problem: { code: "excel-arbeidsboken-endret" } });
  expect(seen(bench)).toEqual(before);
});

test.each([
  ["over a figure that is to be written", { sheet: "§ 5-6", row: 10, column: 2, rows: 1, columns: 1 }, 123],
  ["beside a row that is to be removed", { sheet: "Tjenesteområder", row: 3, column: 10, rows: 1, columns: 1 }, "Min kommentar"],
  ["on a sheet of his own, a formula that points at a row to be removed", { sheet: "Mitt ark", row: 4, column: 0, rows: 1, columns: 1 }, "='Tjenesteområder'!C5"],
  ["nothing where something was", { sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 1 }, ""],
] as const)("What the user writes after the plan was made (%s) is not written over: the plan is refused, and one made anew keeps it", async (_, at, content) => {
  const bench = await usedBench();
  const plan = await planned(bench);
  bench.host.write(at, [[content]]);
  const before = seen(bench);
  await expect(applyRefresh(plan, bench.run)).resolves.toMatchObject({ kind: "changed", problem: { code: "excel-arbeidsboken-endret" } });
  expect(seen(bench)).toEqual(before);
  await expect(applyRefresh(await planned(bench), bench.run)).resolves.toEqual({ kind: "refreshed" });
  const written = JSON.stringify(seen(bench));
  if (content !== "" && !String(content).startsWith("=")) expect(written).toContain(JSON.stringify(content));
  expect(written).not.toContain("#REF!");
});

test("A sheet of the user's that is gone when rows are removed is a change, too", async () => {
  const bench = await usedBench();
  const plan = await planned(bench);
  bench.host.renameSheet("Mitt ark", "Mitt");
  await expect(applyRefresh(plan, bench.run)).resolves.toMatchObject({ kind: "changed" });
});

test.each([
  ["over a figure it would write", { sheet: "Tjenesteområder", row: 4, column: 2, rows: 1, columns: 1 }, 123],
  ["in a row that would go", { sheet: "Tjenesteområder", row: 4, column: 8, rows: 1, columns: 1 }, "Se vedlegg"],
  ["a formula that points at it", { sheet: "Mitt ark", row: 7, column: 0, rows: 1, columns: 1 }, "='Tjenesteområder'!C5"],
])("What the user writes after a refresh (%s) is not lost by undoing it: nothing is done, and the cell is named until it is emptied", async (_, at, content) => {
  const bench = await usedBench();
  const first = seen(bench);
  const plan = await planned(bench);
  await applyRefresh(plan, bench.run);
  const rows = bench.host.values({ sheet: "Tjenesteområder", row: 0, column: 1, rows: 12, columns: 1 }).findIndex(([label]) => label === "Teknisk");
  const place = at.sheet === "Mitt ark" ? at : { ...at, row: rows };
  const formula = bench.host.formulas(place);
  bench.host.write(place, [[at.sheet === "Mitt ark" ? `='Tjenesteområder'!C${rows + 1}` : content]]);
  const before = seen(bench);
  const after = await anchorsIn(bench);
  const undone = await undoRefresh(plan, after, bench.run);
  expect(undone).toMatchObject({ kind: "failed", problem: { code: "excel-skrevet-siden", message: expect.objectContaining({ nb: expect.stringContaining(`Tjenesteområder!${at.column === 2 ? "C" : at.column === 8 ? "I" : "A"}${rows + 1}`) as string }) as object } });
  expect(seen(bench)).toEqual(before);
  bench.host.write(place, [[""]]);
  await expect(undoRefresh(plan, after, bench.run)).resolves.toEqual({ kind: "refreshed" });
  expect(seen(bench)).toEqual(first);
  expect(formula).toHaveLength(1);
});

test("A fault that is not Excel's, while a refresh is undone, is thrown as it is, and the workbook is as it was", async () => {
  const bench = await usedBench();
  const plan = await planned(bench);
  await applyRefresh(plan, bench.run);
  const after = await anchorsIn(bench);
  const before = seen(bench);
  const first = bench.meter.requests.length;
  bench.meter.onRequest = ({ number }) => { if (number === first + 5) throw new TypeError("vår feil"); };
  await expect(undoRefresh(plan, after, bench.run)).rejects.toThrow("vår feil");
  expect([bench.meter.requests.length > first + 5, seen(bench)]).toEqual([true, before]);
  // And told with what stopped it, when it cannot be taken back.
  const second = bench.meter.requests.length;
  bench.meter.onRequest = ({ number }) => { if (number >= second + 5) throw new TypeError("vår feil"); };
  await expect(undoRefresh(plan, after, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-ikke-ryddet", message: { nb: expect.stringContaining("vår feil") as string } } });
});

test("Undone, the workbook is as before; when the report has been moved since, it is told and left", async () => {
  const bench = await usedBench();
  const before = seen(bench);
  const plan = await planned(bench);
  await applyRefresh(plan, bench.run);
  const after = await anchorsIn(bench);
  await expect(undoRefresh(plan, after, bench.run)).resolves.toEqual({ kind: "refreshed" });
  expect(seen(bench)).toEqual(before);
  await applyRefresh(plan, bench.run);
  bench.host.renameSheet("§ 5-6", "Drift");
  const moved = seen(bench);
  await expect(undoRefresh(plan, after, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-arbeidsboken-endret" } });
  expect(seen(bench)).toEqual(moved);
});

test("A report built before Grunnlag had a column gets it, and every figure is summed from where it now stands", async () => {
  const now = report("Kultur", 500_000);
  const without = now.grunnlag.keyColumns.filter((column) => column !== "Sektor").map((column) => now.grunnlag.keyColumns.indexOf(column));
  const before: Report = { ...now, grunnlag: { ...now.grunnlag, keyColumns: without.map((c) => now.grunnlag.keyColumns[c] as string), rows: now.grunnlag.rows.map((row) => ({ ...row, keys: without.map((c) => row.keys[c] as string) })) } };
  const [clean, older] = [excelBench({ sheets: ["Mitt ark"] }), excelBench({ sheets: ["Mitt ark"] })];
  await buildIn(clean.run, now);
  await buildIn(older.run, before);
  expect(seen(older)).not.toEqual(seen(clean));
  await expect(applyRefresh(await refreshPlan(older.run, now), older.run)).resolves.toEqual({ kind: "refreshed" });
  expect(columnsByName(older)).toEqual(columnsByName(clean));
});

/** Workbook name -> what stands in its column of Grunnlag, header included. */
function columnsByName({ host }: ExcelBench): unknown {
  const { sheets, names } = host.dump();
  const cells = sheets.find(({ name }) => name === "Grunnlag")?.cells ?? {};
  const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Object.fromEntries(names.map(({ name, formula }) => {
    const column = columnOf(/\$([A-Z]+)\$/.exec(formula)?.[1] ?? "");
    return [name, Object.entries(cells).flatMap(([address, { content }]) => (address.endsWith(`C${column}`) && content !== undefined ? [[address.replace(/C\d+$/, ""), content]] : [])).sort()];
  }));
}
