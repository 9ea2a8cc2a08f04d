import type { GridHost, GridTable, PrintSetup } from "../gridHost";
import { type Book, sheetNamed } from "./book";

type Tables = Pick<GridHost, "tables" | "addTable" | "removeTable">;
type Printing = Pick<GridHost, "print" | "printSetup">;

/** Tables by name. Univer knows none: they follow their sheet when it is renamed, and go with it. */
export function rememberTables(book: Book): Tables {
  const tables = new Map<string, { readonly table: GridTable; readonly sheetId: string }>();
  return {
    tables: () => [...tables.values()].flatMap(({ table, sheetId }) => {
      const sheet = book.workbook.getSheetBySheetId(sheetId)?.getSheetName();
      return sheet === undefined ? [] : [{ ...table, block: { ...table.block, sheet } }];
    }),
    addTable: (table) => tables.set(table.name.toLowerCase(), { table, sheetId: sheetNamed(book, table.block.sheet).getSheetId() }),
    removeTable: (name) => tables.delete(name.toLowerCase()),
  };
}

/** Print setup by sheet; Univer cannot print. */
export function rememberPrinting(book: Book): Printing {
  const setups = new Map<string, PrintSetup>();
  const idOf = (sheet: string) => sheetNamed(book, sheet).getSheetId();
  return {
    print: (sheet, setup) => setups.set(idOf(sheet), { ...setups.get(idOf(sheet)), ...setup }),
    printSetup: (sheet) => setups.get(idOf(sheet)) ?? {},
  };
}
