import type { RecognisedColumn } from "./source";

/** What an answer calls a column: its header, or its number where it has none or shares it. */
export function columnName({ header, position }: RecognisedColumn, columns: readonly RecognisedColumn[]): string {
  const isShared = columns.some((other) => other.position !== position && folded(other.header) === folded(header));
  return header.trim() === "" || isShared ? String(position + 1) : header.trim();
}

/** The column an answer's word is the name of: none, or one. */
export function columnsNamed(columns: readonly RecognisedColumn[], name: string): readonly RecognisedColumn[] {
  return columns.filter((column) => folded(columnName(column, columns)) === folded(name));
}

const folded = (text: string): string => text.trim().toLowerCase();
