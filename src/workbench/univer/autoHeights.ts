import { ICommandService, Worksheet } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  SheetInterceptorService,
  type ICancelMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";
import type { Book } from "./book";

/**
 * Calls off the measuring of a sheet's row heights when the sheet goes. Univer 0.25.1 measures in idle time, also
 * what has been
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
    for (const mark of called)
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, mark, { onlyLocal: true });
  });
}

/** Runs a change of cells; gives back what the change does. */
type MeasuringLater = <T>(change: () => T) => T;

/**
 * For changes that come in great number: the row heights are then measured in idle time, once for all that has come
 * till then.
 * Univer measures every row of a sheet again for each column that gets its width, at once; what is done by hand still
 * is, so that
 * the heights are undone with it.
 */
export function measureHeightsLater({ injector }: Book): MeasuringLater {
  const interceptors = injector.get(SheetInterceptorService);
  const measure = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  let isLater = false;
  interceptors.generateMutationsOfAutoHeight = (context) => {
    if (!isLater) return measure(context);
    const { ranges, autoHeightRanges = ranges, lazyAutoHeightRanges = [] } = context;
    return measure({
      ...context,
      autoHeightRanges: [],
      lazyAutoHeightRanges: [...lazyAutoHeightRanges, ...autoHeightRanges],
    });
  };
  const { getCellHeight } = Worksheet.prototype;
  return (change) => {
    isLater = true;
    // What a cell's height was before the change is asked for each cell of it, too.
    Worksheet.prototype.getCellHeight = () => 0;
    try {
      return change();
    } finally {
      Worksheet.prototype.getCellHeight = getCellHeight;
      isLater = false;
    }
  };
}
