import type { ListModel } from "../../sheets/listModel";
import { sizeOf, valueAt, type Contents } from "../refresh/contents";

/** Where the list stands on its sheet. Rows from 1, columns from 0. */
export interface FoundList {
  readonly sheet: string;
  /** The row of the title; the lines above the list end where its header begins. */
  readonly top: number;
  readonly header: number;
  /** By the columns of the model. */
  readonly columns: readonly number[];
  /** Our rows; those the user has put in himself are not among them. */
  readonly rows: readonly { readonly row: number; readonly key: string }[];
}

/** The list on the sheet, by its headers, wherever the user has moved them; null when one is missing. */
export function findList(model: ListModel, contents: Contents, sheet: string): FoundList | null {
  const { rows: height, columns: width } = sizeOf(contents, sheet);
  const textAt = (row: number, column: number): string => String(valueAt(contents, sheet, row, column));
  const headers = model.header.map(({ value }) => String(value ?? ""));
  for (let header = 1; header <= height; header += 1) {
    const texts = Array.from({ length: width }, (_, column) => textAt(header, column));
    const columns = headers.map((text) => texts.indexOf(text));
    if (columns.includes(-1)) continue;
    const above = Array.from({ length: header - 1 }, (_, index) => index + 1).filter(
      (row) => textAt(row, columns[0] as number) !== "",
    );
    const top = above.find((row) => model.titles.includes(textAt(row, columns[0] as number))) ?? above[0] ?? header;
    const below = Array.from({ length: height - header }, (_, index) => header + 1 + index);
    const rows = below
      .filter((row) => textAt(row, columns[model.mark] as number) !== "")
      .map((row) => ({ row, key: keyOf(model.key.map((position) => textAt(row, columns[position] as number))) }));
    return { sheet, top, header, columns, rows };
  }
  return null;
}

/** One text of a row's key cells. */
export const keyOf = (cells: readonly string[]): string => JSON.stringify(cells);
