import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";

/** Shows numbers as Norwegian Excel does: with their number format, or as they are, but with decimal comma. */
export function showNorwegianNumbers(book: Book): void {
  book.workbook.setNumfmtLocal("nb");
  // Univer formats only cells that have a number format, and shows the others with decimal point.
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, _location, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
      return next({ ...cell, v: numfmt.format("General", cell.v, { locale: "nb" }) });
    },
  });
}

/** Number formats have 10. At 0 and below Univer itself ends the chain. */
const AFTER_NUMBER_FORMATS = 1;
