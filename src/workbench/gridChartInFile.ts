import type { SheetChart } from "hucre";
import { cellAddress } from "../table/excel/a1";
import type { CellModel, ChartModel, SheetModel } from "../sheets/model";
import { chartInFile } from "../files/chartInFile";
import { chartPart } from "../files/chartPart";
import type { GridChart } from "./gridChart";
import type { Block, GridHost } from "./gridHost";

/** The charts of a sheet as hucre takes them. */
export const gridChartsInFile = (host: GridHost, sheet: string): SheetChart[] =>
  chartsOf(host, sheet).map((chart) => chartInFile(chart, sheetModel(host, sheet)));

/** The change to a part of the file that gives its charts what hucre leaves out; null for other parts. */
export function gridChartPart(host: GridHost): (name: string) => ((part: string) => string) | null {
  const charts = host.sheets().flatMap((sheet) => chartsOf(host, sheet).map((chart) => ({ chart, sheet })));
  return (name) => {
    const found = charts[Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1];
    return found === undefined ? null : (part) => chartPart(part, found.chart, sheetModel(host, found.sheet));
  };
}

/** "A4:C9". */
export function rectangleText({ row, column, rows, columns }: Block): string {
  const [first, last] = [cellAddress(column, row + 1), cellAddress(column + columns - 1, row + rows)];
  return first === last ? first : `${first}:${last}`;
}

/** Those that are placed and whose words along the axis are known: the others are still being made. */
const chartsOf = (host: GridHost, sheet: string): readonly ChartModel[] =>
  host
    .charts()
    .filter((chart) => chart.sheet === sheet)
    .flatMap((chart) => modelOf(chart) ?? []);

function modelOf({ name, title, minimum, area, series }: GridChart): ChartModel | null {
  const categories = series.find((each) => each.categories)?.categories;
  if (area === null || categories === undefined) return null;
  return {
    name,
    title,
    altText: title,
    categories: rectangleText(categories),
    series: series.map(({ name: text, values, type }) => ({
      name: text,
      values: rectangleText(values),
      drawn: type === "Line" ? "line" : "column",
    })),
    fromZero: minimum === 0,
    labels: series.some(({ labels }) => labels === true),
    place: { row: area.row + 1, column: area.column, rows: area.rows, columns: area.columns },
  };
}

/** What a chart's axis looks to: number formats of the sheet's figures. */
function sheetModel(host: GridHost, name: string): SheetModel {
  const used = host.usedBlock(name);
  const block: Block = {
    sheet: name,
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 1,
    columns: used ? used.column + used.columns : 1,
  };
  const formats = host.numberFormats(block);
  const rows = host.values(block).map((row, r) =>
    row.map((value, c): CellModel => ({
      value: typeof value === "boolean" ? String(value) : value,
      look: "figure",
      format: formats[r]?.[c] ?? "General",
    })),
  );
  return { name, widths: [], rows, print: { orientation: "portrait" } };
}
