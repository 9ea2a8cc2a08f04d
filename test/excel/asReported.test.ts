import { applyPlan } from "../../src/excel/applyPlan";
import { documentFile } from "../../src/excel/documentFile";
import { planWrite } from "../../src/excel/planWrite";
import { withoutFilters } from "../../src/excel/withoutFilters";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { GridHost } from "../../src/workbench/gridHost";
import { OfficeError } from "../../src/workbench/office/officeError";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { buildIn, refreshIn } from "../support/refreshBench";
import { smallReport } from "../support/smallLedger";

/** Excel as its users have reported it: one way of going wrong at a time. */
const REPORT = smallReport({ tables: ["5-6"] });
const TABLE = "GrunnlagTabell";

async function built(guard?: (host: GridHost) => GridHost): Promise<ExcelBench> {
  const bench = excelBench({}, guard);
  await buildIn(bench.run, REPORT);
  return bench;
}

/** The column that says which line of the table a row belongs to. */
const columnOf = ({ host }: ExcelBench, header: string): number => host.texts({ sheet: "Grunnlag", row: 0, column: 0, rows: 1, columns: 20 })[0]?.indexOf(header) ?? -1;

describe("A table that is told to clear its filters, and leaves them (office-js#468)", () => {
  const users = { kind: "values", values: ["renteutgifter"] } as const;

  test("has them cleared column by column, and every row is seen", async () => {
    const bench = await built((host) => ({ ...host, clearFilters: () => undefined }));
    bench.host.filterTable(TABLE, columnOf(bench, "Linje 5-6"), users);
    const done = await withoutFilters("Grunnlag", [], () => Promise.resolve(bench.host.hiddenRows("Grunnlag")), bench.run);
    expect(done).toEqual({ kind: "read", value: { result: [], kept: ["Linje 5-6"], lost: [] } });
    expect(bench.host.tableFilters(TABLE).size).toBe(1);
  });

  test("is told with its columns, and nothing is done, when they stand all the same", async () => {
    const bench = await built((host) => ({ ...host, clearFilters: () => undefined, filterTable: (name, column, filter) => { if (filter !== null) host.filterTable(name, column, filter); } }));
    bench.host.filterTable(TABLE, columnOf(bench, "Linje 5-6"), users);
    const hidden = bench.host.hiddenRows("Grunnlag");
    const work = jest.fn();
    expect(await withoutFilters("Grunnlag", [], work, bench.run)).toMatchObject({
      kind: "problem",
      problem: { code: "excel-filter-staar", message: expect.objectContaining({ nb: expect.stringContaining("kolonnene Linje 5-6 på arket «Grunnlag»") as string }) as object },
    });
    expect(work).not.toHaveBeenCalled();
    expect([bench.host.hiddenRows("Grunnlag"), bench.host.customParts()]).toEqual([hidden, []]);
  });
});

test("A filter is told with null for what it lacks, and null is not taken back (office-js#1226): the user's filters survive", async () => {
  const bench = await built();
  bench.host.filterTable(TABLE, columnOf(bench, "Linje 5-6"), { kind: "custom", first: "<>lonn", oper: "And" });
  await bench.run(async ({ workbook, sync }) => {
    const { filter } = workbook.tables.getItem(TABLE).columns.getItem("Linje 5-6");
    filter.load("criteria");
    await sync();
    expect(filter.criteria).toMatchObject({ criterion1: "<>lonn", criterion2: null, values: null, color: null });
    filter.apply(filter.criteria as Excel.FilterCriteria);
    await expect(sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(await withoutFilters("Grunnlag", [], () => Promise.resolve(1), bench.run)).toEqual({ kind: "read", value: { result: 1, kept: ["Linje 5-6"], lost: [] } });
  expect([...bench.host.tableFilters(TABLE).values()]).toEqual([{ kind: "custom", first: "<>lonn", oper: "And" }]);
});

describe("An Excel that refuses page setup", () => {
  const refusing = (host: GridHost): GridHost => ({ ...host, print: () => { throw new OfficeError("NotImplemented"); } });
  const pages = { code: "excel-uten-sideoppsett", severity: "warning", message: expect.objectContaining({ nb: expect.stringContaining("§ 5-6") as string }) as object };

  test("has the whole report all the same, and it is told which sheets are without", async () => {
    const [refused, whole] = [excelBench({}, refusing), await built()];
    const plan = planWrite(toWorkbook(REPORT, "formler", "2026-11-23T10:00:00.000Z"), { sheets: ["Ark1"], names: [], tables: [] }, "ask");
    if (plan.kind !== "plan") throw new Error("uten plan");
    expect(await applyPlan(plan, refused.run)).toEqual({ kind: "built", sheets: plan.sheets, kept: [], lacking: pages });
    const contents = ({ host }: ExcelBench) => host.dump().sheets.map(({ name, cells }) => [name, cells]);
    expect(contents(refused)).toEqual(contents(whole));
    expect([refused.host.printSetup("§ 5-6"), whole.host.printSetup("§ 5-6").orientation]).toEqual([{}, "Portrait"]);
  });

  test("is refreshed, with a new table on a sheet of its own", async () => {
    const bench = await built(refusing);
    const { result } = await refreshIn(bench.run, smallReport({ tables: ["5-6", "resultat-per-tjenesteomraade"] }));
    expect(result).toEqual({ kind: "refreshed", lacking: { ...pages, message: expect.objectContaining({ nb: expect.stringContaining("Tjenesteområder") as string }) as object } });
  });
});

describe("A table over a header alone pushes down what stands below it (office-js#1197)", () => {
  test("so does this one", async () => {
    const { host, run } = excelBench();
    host.write({ sheet: "Ark1", row: 0, column: 0, rows: 2, columns: 1 }, [["Hode"], ["under"]]);
    await run(async ({ workbook, sync }) => { workbook.worksheets.getItem("Ark1").tables.add("A1:A1", true); await sync(); });
    expect(host.values({ sheet: "Ark1", row: 0, column: 0, rows: 3, columns: 1 })).toEqual([["Hode"], [""], ["under"]]);
  });

  test("and no sheet of a report asks for it, with a ledger of no rows either", async () => {
    const empty = { ...REPORT, grunnlag: { ...REPORT.grunnlag, rows: [] } };
    for (const report of [REPORT, empty]) {
      const tables = toWorkbook(report, "formler").sheets.flatMap(({ table }) => table ?? []);
      expect(tables.length).toBeGreaterThan(0);
      for (const { address } of tables) expect(Number(/(\d+)$/.exec(address)?.[1])).toBeGreaterThan(Number(/^\D+(\d+)/.exec(address)?.[1]));
    }
    const bench = await built();
    await refreshIn(bench.run, empty);
    expect(bench.host.tables().map(({ block: { rows } }) => rows)).toEqual([2]);
  });
});

test("An Excel that does not offer the workbook as a file is not asked for it, and another way is told", async () => {
  const document = { getFileAsync: jest.fn() };
  expect(await documentFile(document, false)).toMatchObject({ kind: "problem", problem: { code: "excel-uten-fil", message: expect.stringContaining("Fil → Lagre en kopi") as string } });
  expect(document.getFileAsync).not.toHaveBeenCalled();
});
