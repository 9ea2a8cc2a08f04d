import type { GridChartType } from "../gridChart";
import { OfficeError } from "./officeError";

/** The type of a chart or a series that is played. Throws NotImplemented for every other. */
export function chartTypeOf(type: string): GridChartType {
  if (type !== "ColumnClustered" && type !== "Line") throw new OfficeError("NotImplemented", `«${type}»`);
  return type;
}
