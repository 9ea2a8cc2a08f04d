import type { RowFields } from "../source";
import { cellText, type CellRow } from "./candidates";

const HALF = 0.5;

/** How many fields the rows below the header have, as far as they agree. */
export function fieldsOf(rows: readonly CellRow[], header: readonly number[]): RowFields {
  const last = header.at(-1);
  const fields = last === undefined ? 0 : (rows[last]?.length ?? 0);
  const below = rows.slice((last ?? 0) + 1).filter((row) => row.some((cell) => cellText(cell) !== ""));
  const reaching = below.filter(({ length }) => length >= fields);
  const isFilled = reaching.length > 0 && reaching.every((row) => cellText(row[fields - 1] ?? null) !== "");
  return {
    ...(below.filter(({ length }) => length === fields).length > HALF * below.length && { most: fields }),
    ...(isFilled && reaching.length >= HALF * below.length && { fewest: fields }),
  };
}
