import { ICommandService, type IRange, type Workbook, Worksheet, WrapStrategy } from "@univerjs/core";
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
 * what has been removed by then, and fails on it.
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
export type MeasuringLater = <T>(change: () => T) => T;

/**
 * For changes that come in great number: the row heights are then measured in idle time, once for all that has come
 * till then, and only of rows that may be another height than the sheet's own.
 * Univer measures every row of a sheet again for each column that gets its width, at once; what is done by hand still
 * is, so that the heights are undone with it.
 */
export function measureHeightsLater({ injector, workbook }: Book): MeasuringLater {
  const interceptors = injector.get(SheetInterceptorService);
  const measure = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  let isLater = false;
  interceptors.generateMutationsOfAutoHeight = (context) => {
    if (!isLater) return measure(context);
    const { ranges, autoHeightRanges = ranges, lazyAutoHeightRanges = [] } = context;
    const changed = [...lazyAutoHeightRanges, ...autoHeightRanges];
    return measure({
      ...context,
      autoHeightRanges: [],
      lazyAutoHeightRanges: rowsOfOwnHeight(workbook.getWorkbook(), context.subUnitId, changed),
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

/** The size of a font that nothing is said of. Larger ones make a row higher. */
const USUAL_SIZE = 11;

/** The rows of the ranges that have another height than the sheet's, or a cell that may give them one. */
function rowsOfOwnHeight(workbook: Workbook, sheetId: string, ranges: readonly IRange[]): IRange[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return [...ranges];
  const usual = sheet.getConfig().defaultRowHeight;
  const mayDiffer = (row: number, column: number): boolean => {
    const cell = sheet.getCellRaw(row, column);
    if (!cell) return false;
    const { tb, tr, fs = USUAL_SIZE } = sheet.getComposedCellStyleByCellData(row, column, cell);
    return Boolean(cell.p) || tb === WrapStrategy.WRAP || Boolean(tr) || fs > USUAL_SIZE;
  };
  return ranges.flatMap((range) => {
    const rows = Array.from({ length: range.endRow - range.startRow + 1 }, (_, at) => range.startRow + at);
    const columns = Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, at) => range.startColumn + at);
    return rows
      .filter((row) => sheet.getRowHeight(row) !== usual || columns.some((column) => mayDiffer(row, column)))
      .map((row) => ({ ...range, startRow: row, endRow: row }));
  });
}
