import type { GridHost, GridLines, GridTable, PrintSetup } from "../gridHost";
import { type Book, sheetNamed } from "./book";
import { shiftedBlock } from "./sheetLines";

type Tables = Pick<GridHost, "tables" | "addTable" | "removeTable" | "resizeTable"> & {
  /** To be called when whole rows or columns were inserted, or (`by` −1) removed. */
  readonly linesMoved: (lines: GridLines, by: 1 | -1) => void;
};
type Printing = Pick<GridHost, "print" | "printSetup">;

/**
 * Tables by name. Univer knows none: they follow their sheet when it is renamed, and go with it, and follow the lines
 * that this host inserts.
 */
export function rememberTables(book: Book): Tables {
  const tables = new Map<string, { readonly table: GridTable; readonly sheetId: string }>();
  const resize = (name: string, block: GridTable["block"]): void => {
    const known = tables.get(name.toLowerCase());
    if (known) tables.set(name.toLowerCase(), { ...known, table: { ...known.table, block } });
  };
  return {
    resizeTable: resize,
    linesMoved: (lines, by) => {
      const sheetId = sheetNamed(book, lines.sheet).getSheetId();
      for (const { table, sheetId: own } of tables.values())
        if (own === sheetId) resize(table.name, shiftedBlock(table.block, lines, by));
    },
    tables: () =>
      [...tables.values()].flatMap(({ table, sheetId }) => {
        const sheet = book.workbook.getSheetBySheetId(sheetId)?.getSheetName();
        return sheet === undefined ? [] : [{ ...table, block: { ...table.block, sheet } }];
      }),
    addTable: (table) =>
      tables.set(table.name.toLowerCase(), { table, sheetId: sheetNamed(book, table.block.sheet).getSheetId() }),
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
