import { ore } from "../../src/amounts/ore";
import { placeTables } from "../../src/sheets/placeTables";
import { tableSheet } from "../../src/sheets/tableSheet";
import type { Cell, Table } from "../../src/table/table";
import type { TableChart } from "../../src/table/tableChart";

const cell = (kroner: number): Cell => ({ kind: "amount", ore: ore(kroner * 100) });
const alongColumns = (id: string): TableChart => ({ id, title: id, along: { kind: "columns", ids: ["a", "b"] }, series: [{ name: "X", of: "x", drawn: "column" }, { name: "Y", of: "y", drawn: "line" }], fromZero: true });
const alongRows: TableChart = { id: "rader", title: "Rader", along: { kind: "rows", ids: ["x", "y"] }, series: [{ name: "B", of: "b", drawn: "column" }], fromZero: false };

function table(columns: number, charts: readonly TableChart[], id = "t"): Table {
  const ids = ["a", "b", "c", "d", "e", "f"].slice(0, columns);
  const row = (name: string) => ({ id: name, number: "", label: name, role: "line" as const, sign: 1 as const, avvikSign: 1 as const, formula: null, cells: ids.map((_, c) => cell(c)) });
  return { id, title: "T", group: "G", unit: "kroner", labelHeader: "Post", columns: ids.map((each) => ({ kind: "value", id: each, header: each })), rows: [row("x"), row("y")], notes: [], source: "s", charts };
}

function sheetOf(...tables: readonly Table[]) {
  const plan = placeTables("G", tables);
  return { plan, sheet: tableSheet(plan, plan.places, "formler") };
}

test("A chart along the columns takes its words from the headers, one along the rows from the labels", () => {
  const { sheet } = sheetOf(table(3, [alongColumns("k"), alongRows]));
  expect(sheet.charts?.map(({ name, categories, series }) => [name, categories, ...series.map(({ values }) => values)])).toEqual([["t-k", "C3:D3", "C4:D4", "C5:D5"], ["t-rader", "B4:B5", "D4:D5"]]);
});

test("Charts stand below their table, with room to the next, two beside each other where the sheet is wide", () => {
  const narrow = sheetOf(table(3, [alongColumns("k"), alongRows]), table(2, [], "u"));
  // Three rows above and two of figures: the first free row is 6.
  expect(narrow.sheet.charts?.map(({ place }) => [place.row, place.column])).toEqual([[7, 0], [24, 0]]);
  const wide = sheetOf(table(6, [alongColumns("k"), alongRows, alongColumns("l")]), table(2, [], "u"));
  expect(wide.sheet.charts?.map(({ place }) => [place.row, place.column, place.columns])).toEqual([[7, 0, 2], [7, 2, 5], [24, 0, 2]]);
  for (const { plan, sheet } of [narrow, wide]) {
    const bottom = Math.max(...(sheet.charts ?? []).map(({ place }) => place.row + place.rows - 1));
    const next = (plan.places[1]?.firstRow ?? 0) - 3;
    expect(next).toBe(bottom + 2);
    expect(sheet.rows[next - 1]?.[0]?.value).toBe("T");
  }
});

test("A sheet without charts says nothing of them", () => {
  expect(sheetOf(table(2, [])).sheet).not.toHaveProperty("charts");
});

test.each<[string, TableChart]>([
  ["a column the table does not have", { ...alongColumns("k"), along: { kind: "columns", ids: ["a", "z"] } }],
  ["columns that do not follow each other", { ...alongColumns("k"), along: { kind: "columns", ids: ["a", "c"] } }],
])("A chart over %s is a fault of ours", (_, chart) => {
  expect(() => sheetOf(table(3, [chart]))).toThrow();
});
