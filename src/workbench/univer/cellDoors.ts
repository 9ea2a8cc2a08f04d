import { CellValueType, type ICellData } from "@univerjs/core";
import type { Block, CellValue, GridHost } from "../gridHost";
import type { MeasuringLater } from "./autoHeights";
import { type Book, rangeOf, sheetNamed } from "./book";
import { readFormulas, readNumberFormats, readTexts, readValues, usedBlock } from "./cells";
import type { GatheredLooks } from "./gatherLooks";
import { readLooks, readWidths } from "./looks";

type CellDoors =
  | "usedBlock"
  | "values"
  | "formulas"
  | "texts"
  | "numberFormats"
  | "write"
  | "writeNumberFormats"
  | "format"
  | "clear"
  | "copyLooks"
  | "looks"
  | "columnWidths";

/** What is read of cells and written in them. What depends on how they look finds the gathered looks set. */
export function cellDoors(book: Book, gathered: GatheredLooks, later: MeasuringLater): Pick<GridHost, CellDoors> {
  const looked = <T>(read: () => T): T => {
    gathered.set();
    return read();
  };
  return {
    usedBlock: (sheet) => usedBlock(book, sheet),
    values: (block) => readValues(book, block),
    formulas: (block) => readFormulas(book, block),
    texts: (block) => looked(() => readTexts(book, block)),
    numberFormats: (block) => looked(() => readNumberFormats(book, block)),
    write: (block, content) => {
      later(() => {
        writeCells(book, block, content);
      });
    },
    writeNumberFormats: gathered.writeNumberFormats,
    format: gathered.format,
    clear: (block) => looked(() => later(() => rangeOf(book, block).clear())),
    copyLooks: (block, from) => {
      looked(() => {
        later(() => {
          copyLooks(book, block, from);
        });
      });
    },
    looks: (block) => looked(() => readLooks(book, block)),
    columnWidths: (block) => looked(() => readWidths(book, block)),
  };
}

/** Gives the block the looks and number formats of another of the same size. */
function copyLooks(book: Book, block: Block, from: Block): void {
  const matrix = sheetNamed(book, from.sheet).getSheet().getCellMatrix();
  const styles = Array.from({ length: from.rows }, (_, r) =>
    Array.from({ length: from.columns }, (__, c) => ({ s: matrix.getValue(from.row + r, from.column + c)?.s ?? null })),
  );
  rangeOf(book, block).setValues(styles);
}

/** Writes a whole block: "=" begins a formula, "'" a text, "" empties the cell, and any other text is that text. */
function writeCells(book: Book, block: Block, content: readonly (readonly CellValue[])[]): void {
  rangeOf(book, block).setValues(content.map((row) => row.map(cellOf)));
}

/** f, si and p are named so that what stood in the cell is removed. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

function cellOf(value: CellValue): ICellData {
  if (value === "") return { ...BLANK };
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith("=")) return { ...BLANK, f: value };
  return { ...BLANK, v: value.startsWith("'") ? value.slice(1) : value, t: CellValueType.STRING };
}
