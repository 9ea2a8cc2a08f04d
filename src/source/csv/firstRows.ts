import { splitRow, type Dialect } from "./splitRow";

/** The first complete rows. */
export function firstRows(
  bytes: Uint8Array,
  final: boolean,
  dialect: Dialect,
  count: number,
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < bytes.length && rows.length < count;) {
    const row = splitRow(bytes, at, bytes.length, final, dialect);
    if (row === null) break;
    rows.push(row.cells);
    at = row.next;
  }
  return rows;
}
