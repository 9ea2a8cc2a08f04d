import { quotedSheet } from "./a1";
import { addressOf, rowOf } from "./expressions";
import type { TablePlace } from "./tablePlace";

/** The address of a cell in another table, with the sheet when it is another; undefined where there is no such table, the workbook leaves it out, or it lacks the column. */
export function cellElsewhere(here: TablePlace, from: { readonly table: string; readonly row: string } | undefined, columnId: string, places: readonly TablePlace[]): string | undefined {
  const place = places.find(({ table }) => table.id === from?.table);
  const column = place?.table.columns.findIndex(({ id }) => id === columnId) ?? -1;
  if (!from || !place || column < 0) return undefined;
  return `${place.sheet === here.sheet ? "" : `${quotedSheet(place.sheet)}!`}${addressOf(place, rowOf(place, from.row).position, column)}`;
}
