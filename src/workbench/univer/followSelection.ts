import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Book } from "./book";

/** Calls back when another cell is selected; gives what ends it. */
export function followSelection(book: Book, told: () => void): () => void {
  const following = book.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(told);
  return () => {
    following.unsubscribe();
  };
}
