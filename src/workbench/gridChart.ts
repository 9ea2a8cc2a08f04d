import type { Block } from "./gridHost";

export type GridChartType = "ColumnClustered" | "Line";

/** A series of a chart; what is not set is absent. */
export interface GridSeries {
  readonly name: string;
  readonly type: GridChartType;
  readonly values: Block;
  readonly categories?: Block;
  readonly labels?: boolean;
  /** Of columns, and of lines. "#RRGGBB". */
  readonly fill?: string;
  readonly line?: string;
  readonly weight?: number;
}

/** A chart on a sheet. Neither engine draws it; the pane does. */
export interface GridChart {
  /** For as long as the workbook is open. */
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly legend: "Bottom" | null;
  /** Lowest figure of the axis; null: the engine's own choice. */
  readonly minimum: number | null;
  /** Where the words along the axis stand. */
  readonly labels: "Low" | "NextToAxis";
  /** The cells it covers; null before it is placed. */
  readonly area: Block | null;
  readonly series: readonly GridSeries[];
}
