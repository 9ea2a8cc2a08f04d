import { type ICommandInfo, ICommandService, type IUnitRange } from "@univerjs/core";
import { IFormulaRuntimeService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Book } from "./book";

/** What a cell shows while the answer of its function is waited for, as in Excel. */
export const BUSY = "#BUSY!";

/** Cells with a function whose answer has not come. */
export interface BusyCells {
  /** The cell that is being calculated is one of them. */
  note(): void;
  isEmpty(): boolean;
  /** Calculates them again, with all that hangs on them. */
  again(): void;
  /** Every formula is to be calculated anyway. */
  forget(): void;
}

/** `calculateAll` calculates every formula. */
export function rememberBusyCells(book: Book, calculateAll: () => void): BusyCells {
  const commands = book.injector.get(ICommandService);
  const runtime = book.injector.get(IFormulaRuntimeService);
  const cells = new Map<string, IUnitRange>();
  let haveMoved = false;
  const forget = (): void => {
    cells.clear();
    haveMoved = false;
  };
  commands.onCommandExecuted(({ id }: Readonly<ICommandInfo>) => {
    if (MOVING.has(id)) haveMoved = cells.size > 0;
  });
  return {
    note: () => {
      const { currentUnitId: unitId, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      cells.set([sheetId, row, column].join(" "), { unitId, sheetId, range });
    },
    isEmpty: () => cells.size === 0,
    again: () => {
      const dirtyRanges = [...cells.values()];
      const isAll = haveMoved;
      forget();
      if (isAll) calculateAll();
      else if (dirtyRanges.length > 0)
        commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { dirtyRanges }, { onlyLocal: true });
    },
    forget,
  };
}

/** What may put a formula in another cell. */
const MOVING: ReadonlySet<string> = new Set(
  [
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
  ].map(({ id }) => id),
);
