import { IUndoRedoService, IUniverInstanceService, type Univer, UniverInstanceType } from "@univerjs/core";

/**
 * What a program writes is not undone step by step: the steps are parts of a sheet, or of one that is hidden. As in
 * Excel, nothing before it can be undone after it either. `begun` may be called more than once.
 */
export function programmedWrites(univer: Univer): { readonly begun: () => void; readonly ended: () => void } {
  const injector = univer.__getInjector();
  const history = injector.get(IUndoRedoService);
  let isRunning = false;
  let hasWritten = false;
  history.undoRedoStatus$.subscribe(({ undos }) => {
    if (isRunning && undos > 0) hasWritten = true;
  });
  return {
    begun: () => {
      isRunning = true;
    },
    ended: () => {
      const book = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
      if (hasWritten && book) history.clearUndoRedo(book.getUnitId());
      isRunning = false;
      hasWritten = false;
    },
  };
}
