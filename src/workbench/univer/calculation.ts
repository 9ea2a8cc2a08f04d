import { type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { distinctUntilChanged, map } from "rxjs";
import type { Book } from "./book";

const TIME_LIMIT = 60_000;
/** Univer waits 100 ms for more changes before it calculates; a timer may be a little early. */
const GATHERING = 90;

interface Calculation {
  /** To be called when something has changed that Univer itself notices later. */
  changed(): void;
  /** Resolves when every formula has its value, at once when nothing has changed; rejects after a minute. */
  calculated(): Promise<void>;
}

/** The book's calculation, followed from now on. */
export function followCalculation(book: Book): Calculation {
  const session = book.injector.get(FormulaCalculationSessionService);
  let changedAt = -Infinity;
  let startedAt = -Infinity;
  const changed = () => { changedAt = performance.now(); };
  onDirtyCommand(book, changed);
  session.state$.pipe(map(({ id }) => id), distinctUntilChanged()).subscribe(() => { startedAt = performance.now(); });
  // A calculation that started sooner after a change belongs to an earlier one.
  const isSettled = () => session.state.resultApplied && startedAt - changedAt >= GATHERING;
  const calculated = async () => {
    while (!isSettled()) {
      const before = session.state;
      await session.waitForLatestApplied(TIME_LIMIT);
      // Nothing started within Univer's own waiting time: the change touched no formula.
      if (session.state === before) changedAt = -Infinity;
    }
  };
  return { changed, calculated };
}

/** Starts the calculation of every formula, after Univer's waiting time. */
export function recalculate(book: Book): void {
  book.api.getFormula().executeCalculation();
}

function onDirtyCommand(book: Book, changed: () => void): void {
  const changes = book.injector.get(IActiveDirtyManagerService);
  book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (changes.get(command.id) && startsCalculation(command, options)) changed();
  });
}

/** Univer's own rule: results it writes into the cells itself, and looks, start no calculation. */
export function startsCalculation({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return true;
  const { trigger } = params as { readonly trigger?: string };
  return options?.onlyLocal !== true && !LOOKS.has(trigger);
}

const LOOKS: ReadonlySet<string | undefined> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);
