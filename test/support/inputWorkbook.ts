import type { ListingInput } from "../../src/law/lists/definition";
import type { ListProposal } from "../../src/report/tables/lists/proposal";
import { readListing, type ListingFile } from "../../src/source/lists/readListing";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { inputSheet } from "../../src/sheets/inputSheet";
import type { CellModel, SheetModel } from "../../src/sheets/model";
import { writeXlsx } from "../../src/files/writeXlsx";
import { sourceOfBytes } from "./sourceOfBytes";

export const YEAR = 2024;

/** The input sheets as the command line writes them. */
export const inputFile = (sheets: readonly SheetModel[]): Promise<Uint8Array> => writeXlsx({ sheets, names: [] }, `Lister ${YEAR}`);

/** The sheets written to a file and read back as lists. */
export async function readBackLists(...sheets: readonly SheetModel[]): Promise<ListingFile> {
  return readListing(sourceOfBytes("lister.xlsx", await inputFile(sheets)), LIST_INPUTS, YEAR);
}

export const emptySheet = (input: ListingInput, proposal: ListProposal | null = null): SheetModel => inputSheet(input, YEAR, proposal);

/** Index of the header row, and of the example below it. */
export const headerIndex = ({ table }: SheetModel): number => Number(/\d+/.exec(table?.address ?? "")?.[0]) - 1;

/** The sheet with other values in the list's own columns of a row, as a user types them; `row` counts from the row below the header. */
export function typed(sheet: SheetModel, row: number, values: readonly (CellModel["value"] | undefined)[], mark?: null): SheetModel {
  const target = headerIndex(sheet) + 1 + row;
  const given = [mark, ...values];
  return { ...sheet, rows: sheet.rows.map((cells, r) => (r === target ? cells.map((cell, c) => (given[c] === undefined ? cell : { ...cell, value: given[c] })) : cells)) };
}
