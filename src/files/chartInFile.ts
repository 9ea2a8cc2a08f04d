import type { SheetChart } from "hucre";
import { parseCellRef } from "hucre/xlsx";
import { quotedSheet } from "../table/excel/a1";
import { chartColours } from "../sheets/chartColours";
import type { ChartModel, SheetModel } from "../sheets/model";

/**
 * The chart as hucre takes it, its lines left out where it has columns too: hucre draws one kind only, and
 * `chartPart` puts them in.
 */
export function chartInFile(chart: ChartModel, sheet: SheetModel): SheetChart {
  const colours = chartColours(chart, sheet);
  const all = chart.series.map((series, position) => ({ ...series, color: colours[position] as string }));
  const columns = all.filter(({ drawn }) => drawn === "column");
  const { row, column, rows, columns: width } = chart.place;
  const formatCode = chartFormat(chart, sheet);
  return {
    type: columns.length > 0 ? "column" : "line",
    title: chart.title,
    titleFontSize: 12,
    altText: chart.altText,
    frameTitle: chart.title,
    lang: "nb-NO",
    legend: chart.series.length > 1 ? "bottom" : false,
    gapWidth: 60,
    series: (columns.length > 0 ? columns : all).map(({ name, values, color }) => ({
      name,
      values: onSheet(values, sheet),
      categories: onSheet(chart.categories, sheet),
      color,
      ...(chart.labels &&
        columns.length > 0 && {
          dataLabels: { showValue: true, position: "outEnd", fontSize: 9, numberFormat: { formatCode } },
        }),
    })),
    anchor: { from: { row: row - 1, col: column }, to: { row: row - 1 + rows, col: column + width } },
    axes: {
      x: { tickLblPos: "low", majorTickMark: "none", minorTickMark: "none" },
      y: {
        gridlines: { major: true },
        majorTickMark: "none",
        minorTickMark: "none",
        numberFormat: { formatCode, sourceLinked: false },
        ...(chart.fromZero && { scale: { min: 0 } }),
      },
    },
  };
}

/** "'§ 5-6'!$C$3:$F$3". */
export const onSheet = (address: string, { name }: Pick<SheetModel, "name">): string =>
  `${quotedSheet(name)}!${address.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** The number format of the first figure: the axis is read as the table is. */
export function chartFormat({ series: [first] }: ChartModel, { rows }: SheetModel): string {
  const [from = "A1", to = from] = first?.values.split(":") ?? [];
  const [start, end] = [parseCellRef(from), parseCellRef(to)];
  const cells = rows.slice(start.row, end.row + 1).flatMap((row) => row.slice(start.col, end.col + 1));
  return cells.find(({ value, format }) => typeof value === "number" && format !== undefined)?.format ?? "General";
}
