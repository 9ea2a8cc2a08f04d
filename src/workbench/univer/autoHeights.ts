import { ICommandService } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation, RemoveSheetMutation,
  type ICancelMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";
import type { Book } from "./book";

/**
 * Calls off the measuring of a sheet's row heights when the sheet goes. Univer 0.25.1 measures in idle time, also what has been
 * removed by then, and fails on it.
 */
export function forgetAutoHeights({ injector }: Book): void {
  const commands = injector.get(ICommandService);
  let marked: readonly ICancelMarkDirtyRowAutoHeightOperationParams[] = [];
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) {
      const mark = params as ICancelMarkDirtyRowAutoHeightOperationParams;
      marked = [...marked, { unitId: mark.unitId, subUnitId: mark.subUnitId, id: mark.id }];
    }
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as { readonly subUnitId: string };
    const called = marked.filter((mark) => mark.subUnitId === subUnitId);
    marked = marked.filter((mark) => mark.subUnitId !== subUnitId);
    for (const mark of called) commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, mark, { onlyLocal: true });
  });
}
