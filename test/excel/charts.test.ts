import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import type { ChartModel, WorkbookModel } from "../../src/sheets/model";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { protectedHost } from "../support/protectedHost";
import { figure, sheet, text } from "../support/sheets";

const CHART: ChartModel = {
  name: "maaltall-ndr", title: "Resultat i %", altText: "", categories: "B1:C1", fromZero: true, labels: true,
  series: [{ name: "Faktisk", values: "B2:C2", drawn: "column" }, { name: "Mål", values: "B3:C3", drawn: "line" }],
  place: { row: 5, column: 0, rows: 16, columns: 3 },
};
const ROWS = [[text("Måltall"), text("2023"), text("2024")], [text("Resultat"), figure(1), figure(2)], [text("Mål"), figure(3), figure(3)]];
const model = (...charts: readonly ChartModel[]): WorkbookModel => ({ sheets: [sheet("Måltall", ROWS, { charts })], names: [] });

async function build({ run }: ExcelBench, workbook: WorkbookModel, choice: "ask" | "replace" = "ask"): Promise<unknown> {
  const existing = await readExisting(run);
  const plan = existing.kind === "read" ? planWrite(workbook, existing.value, choice) : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  return applyPlan(plan, run);
}

/** Names of the charts on a sheet, and their series, read through Office.js. */
const chartsOn = ({ run }: ExcelBench, name: string): Promise<unknown> => run(async (context) => {
  const { charts } = context.workbook.worksheets.getItem(name);
  charts.load("items/name");
  await context.sync();
  const read = charts.items.map((chart) => {
    chart.title.load("text");
    chart.series.load(["items/name", "items/chartType"]);
    return chart;
  });
  await context.sync();
  return read.map((chart) => [chart.name, chart.title.text, chart.series.items.map((series) => [series.name, series.chartType])]);
});

describe("charts through Office.js", () => {
  test("are there with columns, a line, their cells and their place, and are read back", async () => {
    const bench = excelBench();
    await expect(build(bench, model(CHART))).resolves.toMatchObject({ kind: "built" });
    const cells = (row: number) => ({ sheet: "Måltall", row, column: 1, rows: 1, columns: 2 });
    expect(bench.host.charts()).toMatchObject([{
      sheet: "Måltall", minimum: 0, legend: "Bottom", labels: "Low", area: { sheet: "Måltall", row: 4, column: 0, rows: 16, columns: 3 },
      series: [{ name: "Faktisk", type: "ColumnClustered", values: cells(1), categories: cells(0), labels: true, fill: "#1B3A4B" }, { name: "Mål", type: "Line", values: cells(2), categories: cells(0), line: "#A4262C", weight: 2.25 }],
    }]);
    expect(await chartsOn(bench, "Måltall")).toEqual([["maaltall-ndr", "Resultat i %", [["Faktisk", "ColumnClustered"], ["Mål", "Line"]]]]);
  });

  test("of a column of figures take their words from the column beside", async () => {
    const bench = excelBench();
    await build(bench, model({ ...CHART, fromZero: false, categories: "A1:A3", series: [{ name: "Saldo", values: "C1:C3", drawn: "column" }] }));
    expect(bench.host.charts()).toMatchObject([{ minimum: null, legend: null, series: [{ name: "Saldo", values: { row: 0, column: 2, rows: 3, columns: 1 }, categories: { row: 0, column: 0, rows: 3, columns: 1 } }] }]);
  });

  test("go with their sheet, so that building again leaves one of each", async () => {
    const bench = excelBench();
    await build(bench, model(CHART));
    await build(bench, model(CHART, { ...CHART, name: "to" }), "replace");
    expect(bench.host.charts().map(({ name, sheet: on }) => [name, on])).toEqual([["maaltall-ndr", "Måltall"], ["to", "Måltall"]]);
  });

  test("are taken back when the building fails after them", async () => {
    const activate = jest.fn().mockImplementationOnce(() => { throw new Error("nei"); });
    const bench = excelBench({}, (host) => protectedHost({ ...host, activate }, { sheets: [] }));
    await expect(build(bench, model(CHART))).resolves.toMatchObject({ kind: "failed" });
    expect(bench.host.charts()).toEqual([]);
    expect(bench.host.sheets()).toEqual(["Ark1"]);
  });

  test("follow their sheet's new name and its inserted rows", async () => {
    const bench = excelBench();
    await build(bench, model(CHART));
    bench.host.renameSheet("Måltall", "Mål");
    bench.host.insertLines({ sheet: "Mål", axis: "rows", at: 1, count: 2 });
    expect(bench.host.charts()).toMatchObject([{ sheet: "Mål", area: { row: 6 }, series: [{ values: { sheet: "Mål", row: 3 }, categories: { row: 0 } }, { values: { row: 4 } }] }]);
  });

  test("are deleted one by one, and a name is taken once on a sheet", async () => {
    const bench = excelBench();
    await build(bench, model(CHART, { ...CHART, name: "to" }));
    await bench.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Måltall");
      charts.getItemOrNullObject("TO").delete();
      const missing = charts.getItemOrNullObject("tre").load("name") as { readonly isNullObject: boolean };
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      const twin = charts.add("Line", context.workbook.worksheets.getItem("Måltall").getRange("B2:C2"));
      twin.name = "Maaltall-NDR";
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    });
    expect(bench.host.charts().map(({ name }) => name)).toEqual(["maaltall-ndr", "Diagram 2"]);
  });
});
