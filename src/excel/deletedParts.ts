import type { ReportParts } from "../sheets/withoutParts";
import type { Anchors } from "./readAnchors";

/**
 * What of the report the user has deleted from the workbook and does not get back: tables with their sheets, and
 * columns.
 */
export function deletedParts({ tables }: Anchors): ReportParts {
  const all = [...tables.values()];
  const columns = all
    .filter(({ sheet }) => sheet !== null)
    .map(
      (table) =>
        [
          table.table,
          new Set([...table.columns.values()].filter(({ column }) => column === null).map(({ id }) => id)),
        ] as const,
    );
  return {
    tables: new Set(all.filter(({ sheet }) => sheet === null).map(({ table }) => table)),
    columns: new Map(columns.filter(([, gone]) => gone.size > 0)),
  };
}
