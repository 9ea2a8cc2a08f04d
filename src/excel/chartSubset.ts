import type { ExcelObject, ExcelRange, ExcelResult, Loadable } from "./excelSubset";

/** Charts, of the part of Office.js the product uses. */
export interface ExcelCharts extends Loadable {
  readonly items: ExcelChart[];
  add(type: "ColumnClustered" | "Line", sourceData: ExcelRange, seriesBy?: "Rows" | "Columns"): ExcelChart;
  getItemOrNullObject(name: string): ExcelChart;
  getCount(): ExcelResult<number>;
}

export interface ExcelChart extends Pick<Excel.Chart, "name" | "delete">, Loadable {
  readonly title: Pick<Excel.ChartTitle, "text"> & Loadable;
  readonly legend: Pick<Excel.ChartLegend, "visible" | "position"> & Loadable;
  readonly axes: ExcelChartAxes;
  readonly series: ExcelChartSeriesCollection;
  setPosition(startCell: ExcelRange | string, endCell?: ExcelRange | string): void;
}

export interface ExcelChartAxes extends ExcelObject {
  readonly categoryAxis: ExcelChartAxis;
  readonly valueAxis: ExcelChartAxis;
}

export interface ExcelChartAxis extends Pick<Excel.ChartAxis, "tickLabelPosition">, Loadable {
  /** Blank: Excel's own choice. */
  minimum: number | "";
}

export interface ExcelChartSeriesCollection extends Loadable {
  readonly items: ExcelChartSeries[];
  add(name?: string): ExcelChartSeries;
  getItemAt(index: number): ExcelChartSeries;
}

export interface ExcelChartSeries extends Pick<Excel.ChartSeries, "name" | "hasDataLabels">, Loadable {
  chartType: "ColumnClustered" | "Line" | Excel.ChartSeries["chartType"];
  readonly format: ExcelChartSeriesFormat;
  setValues(sourceData: ExcelRange): void;
  setXAxisValues(sourceData: ExcelRange): void;
}

export interface ExcelChartSeriesFormat extends ExcelObject {
  readonly fill: Pick<Excel.ChartFill, "setSolidColor"> & ExcelObject;
  readonly line: Pick<Excel.ChartLineFormat, "color" | "weight"> & Loadable;
}
