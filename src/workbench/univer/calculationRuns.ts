import { type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Observable, Subject } from "rxjs";
import type { Book } from "./book";

interface CalculationRuns {
  /** No calculation runs or waits. */
  isIdle(): boolean;
  /** Each step of a calculation, its end included. */
  readonly steps$: Observable<void>;
  /** While they are held, none begins. */
  hold(isHeld: boolean): void;
}

/**
 * Lets each calculation begin when the one before has ended, and end with what was written meanwhile left as written.
 * Univer 0.25.1 calculates in slices, and begins the next in the memory of the one that runs: both then end with
 * results lost. `startAll` calculates every formula.
 */
export function runOneAtATime(book: Book, startAll: () => void): CalculationRuns {
  const service = book.injector.get(ICalculateFormulaService);
  const queue = queueOf(service.execute.bind(service), lateResults(book).forget);
  const steps$ = new Subject<void>();
  let asked = 0;
  let isStopAsked = false;
  // Asked for all, which Univer begins some turns of the page later.
  let isStartingAll = false;
  const beginAnew = () => {
    isStopAsked = false;
    isStartingAll = true;
    startAll();
  };
  service.execute = (config) => {
    asked = Math.max(0, asked - 1);
    isStartingAll = false;
    queue.add(config);
    return Promise.resolve();
  };
  book.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    // Between the asking and the beginning lie turns of the page.
    if (id === SetFormulaCalculationStartMutation.id) asked += 1;
    if (id === SetFormulaCalculationStopMutation.id) isStopAsked = true;
  });
  followEnds(service, steps$, (isStopped) => {
    // Univer stops a calculation to begin anew with more, but one that reaches its end all the same is not begun anew.
    if (isStopAsked && !isStopped) beginAnew();
    isStopAsked = false;
    queue.ended();
    steps$.next();
  });
  const hold = (isHeld: boolean): void => {
    // Each would calculate again what hangs on what the one before has.
    if (!isHeld && queue.dropSeveral()) beginAnew();
    queue.hold(isHeld);
  };
  return { hold, isIdle: () => asked === 0 && !isStartingAll && queue.isEmpty(), steps$ };
}

/** Calculations in the order they came, one begun when the one before has ended; `beginning` is told of each. */
function queueOf(execute: (config: IFormulaDatasetConfig) => Promise<void>, beginning: () => void) {
  const waiting: IFormulaDatasetConfig[] = [];
  let isRunning = false;
  let areHeld = false;
  const begin = () => {
    const next = isRunning || areHeld ? undefined : waiting.shift();
    if (next === undefined) return;
    isRunning = true;
    beginning();
    void execute(next);
  };
  return {
    add: (config: IFormulaDatasetConfig) => {
      waiting.push(config);
      begin();
    },
    ended: () => {
      isRunning = false;
      begin();
    },
    hold: (isHeld: boolean) => {
      areHeld = isHeld;
      begin();
    },
    /** Whether more than one waited, which then none does. */
    dropSeveral: () => waiting.length > 1 && waiting.splice(0).length > 0,
    /** None runs or waits. */
    isEmpty: () => !isRunning && waiting.length === 0,
  };
}

/** A calculation that is stopped says so before it ends; its end is what is told after the last stage. */
function followEnds(
  service: ICalculateFormulaService,
  steps$: Subject<void>,
  ended: (isStopped: boolean) => void,
): void {
  let stage = FormulaExecuteStageType.IDLE;
  let isStopped = false;
  service.executionInProgressListener$.subscribe((progress) => {
    ({ stage } = progress);
    steps$.next();
  });
  service.executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
    isStopped ||= functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
    if (stage !== FormulaExecuteStageType.CALCULATION_COMPLETED) return;
    const was = isStopped;
    isStopped = false;
    // Univer still clears its memory when it has told of the end.
    queueMicrotask(() => {
      ended(was);
    });
  });
}

/**
 * Keeps what is written into a cell while it is calculated: Univer would put the old formula's result over it. The
 * write itself starts a new calculation, so the other formulas end right. `forget` when a calculation begins.
 */
function lateResults(book: Book): { forget(): void } {
  const written: ISetRangeValuesMutationParams[] = [];
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const { id, params } = command;
    if (id === SetRangeValuesMutation.id && startsCalculation(command, options))
      written.push(params as ISetRangeValuesMutationParams);
    if (id === SetFormulaCalculationResultMutation.id)
      for (const each of written) forgetResults(params as ISetFormulaCalculationResultMutation, each);
  });
  return {
    forget: () => {
      written.length = 0;
    },
  };
}

type Written = ISetRangeValuesMutationParams;

function forgetResults(
  { unitData }: ISetFormulaCalculationResultMutation,
  { unitId, subUnitId, cellValue }: Written,
): void {
  const results = unitData[unitId]?.[subUnitId];
  if (!results) return;
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const column of Object.keys(cells ?? {})) delete results[Number(row)]?.[Number(column)];
}

/** Univer's own rule: results it writes into the cells itself, and looks, start no calculation. */
export function startsCalculation({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return true;
  const { trigger } = params as { readonly trigger?: string };
  return options?.onlyLocal !== true && !LOOKS.has(trigger);
}

const LOOKS: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
