import type { GridHost } from "../gridHost";
import type { MeasuringLater } from "./autoHeights";
import { type Book, rangeOf } from "./book";
import { readFormulas, readNumberFormats, readTexts, readValues, usedBlock } from "./cells";
import { copyLooks } from "./copyLooks";
import type { GatheredLooks } from "./gatherLooks";
import { readLooks, readWidths } from "./looks";
import { writeCells } from "./writeCells";

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
