/** Column letters of a position from 0: 0 -> "A", 27 -> "AB". */
export function columnLetters(position: number): string {
  const rest = Math.floor(position / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (position % 26));
}

/** "C5" of a column position from 0 and a row from 1. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** "$C$5" of a column position from 0 and a row from 1. */
export const absoluteCell = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

/** "$C$2:$C$90" of a column position from 0 and rows from 1. */
export function absoluteColumn(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** A sheet's name as a formula writes it: "'§ 5-6'". */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A sheet's name of what a formula or an address writes, in apostrophes or not. */
export const unquotedSheet = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
