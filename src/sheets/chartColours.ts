import { looksOf } from "./looks";
import type { ChartModel, SheetModel } from "./model";

/** Stands out from every colour of columns. */
const LINE = "A4262C";
const OTHER_COLUMNS = ["8FA3AD", "C9A227"];

/**
 * The colour of each series, RGB without #: the first columns in the ink of the sheet's style, others told apart from
 * them in grey print as well.
 */
export function chartColours({ series }: ChartModel, { stil }: Pick<SheetModel, "stil">): readonly string[] {
  const columns = [looksOf(stil).title.color as string, ...OTHER_COLUMNS];
  let position = 0;
  return series.map(({ drawn }) => (drawn === "line" ? LINE : (columns[position++ % columns.length] as string)));
}
