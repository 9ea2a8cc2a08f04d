import { cellAddress } from "../table/excel/a1";
import type { ExcelWorksheet } from "./excelSubset";
import type { ColouredChart } from "./writePlan";

/** Points of a line across columns. */
const LINE_WEIGHT = 2.25;

/** Queues a chart of the sheet's cells; Excel lets the axis have the cells' number format. */
export function addChart(sheet: ExcelWorksheet, chart: ColouredChart): void {
  const { series, categories, place } = chart;
  const [first] = series;
  if (!first) throw new Error(`Diagrammet ${chart.name} har ingen tall`);
  const drawn = sheet.charts.add(
    series.some((each) => each.drawn === "column") ? "ColumnClustered" : "Line",
    sheet.getRange(first.values),
    isRow(first.values) ? "Rows" : "Columns",
  );
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = "Bottom";
  if (chart.fromZero) drawn.axes.valueAxis.minimum = 0;
  // Years stand below the columns of a deficit, not on them.
  drawn.axes.categoryAxis.tickLabelPosition = "Low";
  drawn.setPosition(
    cellAddress(place.column, place.row),
    cellAddress(place.column + place.columns - 1, place.row + place.rows - 1),
  );
  for (const [position, each] of series.entries()) {
    const added = position === 0 ? drawn.series.getItemAt(0) : drawn.series.add(each.name);
    if (position === 0) added.name = each.name;
    else added.setValues(sheet.getRange(each.values));
    added.setXAxisValues(sheet.getRange(categories));
    const colour = `#${chart.colours[position] as string}`;
    if (each.drawn === "line") {
      added.chartType = "Line";
      added.format.line.color = colour;
      added.format.line.weight = LINE_WEIGHT;
    } else {
      added.format.fill.setSolidColor(colour);
      added.hasDataLabels = chart.labels;
    }
  }
}

/** "C3:F3" is a row, and one cell is. */
function isRow(address: string): boolean {
  const [first, last = first] = address.split(":").map((cell) => cell.replace(/\D/g, ""));
  return first === last;
}
