import { readFileSync } from "node:fs";
import path from "node:path";
import { KINDS } from "../../src/workbench/office/kinds";
import type { KindName } from "../../src/workbench/office/members";
import { FLOOR } from "../support/officeLibrary";

/** What Excel calls each kind of object. */
const CLASSES: Readonly<Record<KindName, string>> = {
  workbook: "Workbook", application: "Application", worksheets: "WorksheetCollection", worksheet: "Worksheet", freezePanes: "WorksheetFreezePanes",
  pageLayout: "PageLayout", headerFooterGroup: "HeaderFooterGroup", headerFooter: "HeaderFooter", pageBreaks: "PageBreakCollection", pageBreak: "PageBreak",
  range: "Range", dataValidation: "DataValidation", format: "RangeFormat", font: "RangeFont", fill: "RangeFill",
  borders: "RangeBorderCollection", border: "RangeBorder", names: "NamedItemCollection", name: "NamedItem", tables: "TableCollection", table: "Table",
  tableColumns: "TableColumnCollection", tableColumn: "TableColumn", filter: "Filter", charts: "ChartCollection", chart: "Chart", chartTitle: "ChartTitle",
  chartLegend: "ChartLegend", chartAxes: "ChartAxes", chartAxis: "ChartAxis", chartSeriesCollection: "ChartSeriesCollection", chartSeries: "ChartSeries",
  chartSeriesFormat: "ChartSeriesFormat", chartFill: "ChartFill", chartLine: "ChartLineFormat", customXmlParts: "CustomXmlPartCollection",
  scopedCustomXmlParts: "CustomXmlPartScopedCollection", customXmlPart: "CustomXmlPart",
};

/** "Range.values" -> the lowest ExcelApi 1.x that has it, as Microsoft's types tell. */
function setsOfMembers(): ReadonlyMap<string, number> {
  const types = readFileSync(path.join(path.dirname(require.resolve("@types/office-js/package.json")), "index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel"));
  const sets = new Map<string, number>();
  for (const [, name = "", body = ""] of excel.matchAll(/^ {4}class (\w+) [\s\S]*?\{\n([\s\S]*?)^ {4}\}/gm))
    for (const [, doc = "", member = ""] of body.matchAll(/^ {8}\/\*\*([\s\S]*?)\*\/\s+(?:readonly )?(\w+)[?(:]/gm)) {
      const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(doc)?.[1];
      const known = sets.get(`${name}.${member}`) ?? Infinity;
      if (set !== undefined) sets.set(`${name}.${member}`, Math.min(known, Number(set)));
    }
  return sets;
}

test("Every member the product may call is in the set its manifest asks for", () => {
  const sets = setsOfMembers();
  const members = Object.entries(KINDS).flatMap(([kind, all]) => Object.keys(all).map((member) => ({ kind: kind as KindName, member })));
  // `items` came with its collection.
  const above = members.filter(({ kind, member }) => member !== "items" && !((sets.get(`${CLASSES[kind]}.${member}`) ?? Infinity) <= FLOOR));
  expect(above.map(({ kind, member }) => `${kind}.${member}`)).toEqual([]);
});

test("The manifest asks for that set", () => {
  expect(readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8")).toContain(`<Set Name="ExcelApi" MinVersion="1.${FLOOR}"/>`);
});
