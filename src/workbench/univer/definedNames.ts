import { IFunctionService } from "@univerjs/engine-formula";
import type { GridName } from "../gridHost";
import { recalculate } from "./calculation";
import type { Book } from "./book";

/** All names of the workbook. */
export function readNames(book: Book): GridName[] {
  return book.workbook
    .getDefinedNames()
    .map((each) => ({ name: each.getName(), formula: each.getFormulaOrRefString() }));
}

/**
 * Gives a formula ("=Grunnlag!$A$2:$A$9") a name; a name in use gets the new meaning. Formulas follow when they write
 * the name with the same capitals: Univer finds a name in any case, but not that it has changed.
 */
export function setName(book: Book, name: string, formula: string): void {
  const found = nameIn(book, name);
  if (found) found.setRef(formula);
  else book.workbook.insertDefinedName(name, formula);
  calculateAnew(book);
}

/** Removes the name, if there is one. Formulas that use it become #REF!, where Excel says #NAME?. */
export function removeName(book: Book, name: string): void {
  nameIn(book, name)?.delete();
  calculateAnew(book);
}

/** In any case, as in Excel. */
function nameIn(book: Book, name: string) {
  return book.workbook.getDefinedNames().find((each) => each.getName().toLowerCase() === name.toLowerCase());
}

/** Univer keeps parsed formulas with the meaning that their names had: without this they keep the old figure. */
function calculateAnew(book: Book): void {
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey("=");
  recalculate(book);
}
