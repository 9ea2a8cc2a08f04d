import type { Template } from "../../report/template/template";
import { withoutKey } from "./withoutKey";

type Prognose = Template["prognose"];

/** A method of a row's own, or the report's. */
export type RowMethod = Prognose["metode"] | "rapport";

/** The prognosis choices with the method of one row; what follows the report is not named. */
export function withRowMethod(prognose: Prognose, table: string, row: string, method: RowMethod): Prognose {
  const tables = withoutKey(prognose.perRad, table);
  const rows = withoutKey(prognose.perRad[table] ?? {}, row);
  const own = method === "rapport" ? rows : { ...rows, [row]: method };
  return { ...prognose, perRad: Object.keys(own).length === 0 ? tables : { ...tables, [table]: own } };
}
