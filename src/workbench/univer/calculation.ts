import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { filter, firstValueFrom, merge, Subject, timeout } from "rxjs";
import type { Book } from "./book";
import { type BusyCells, rememberBusyCells } from "./busyCells";
import { runOneAtATime, startsCalculation } from "./calculationRuns";

/** Without a step of a calculation for so long, it has stopped. */
const TIME_LIMIT = 60_000;
/**
 * Univer waits 100 ms for more changes before it asks for a calculation; a timer this much later is due after its
 * own.
 */
const GATHERING = 120;

interface Calculation {
  /** To be called when something has changed that Univer itself notices later. */
  changed(): void;
  /**
   * Resolves when every formula has its value, at once when nothing has changed; rejects after a minute without a
   * step. What a function gives later is waited for too.
   */
  calculated(): Promise<void>;
  /** While it is held, none begins; asking for `calculated` lets it. */
  hold(isHeld: boolean): void;
  readonly busy: BusyCells;
  /** Calls back when all is calculated and there are busy cells. */
  followBusy(told: () => void): void;
}

/** The book's calculation, followed from now on. */
export function followCalculation(book: Book): Calculation {
  const gathered$ = new Subject<void>();
  const calculateAll = (): void => {
    recalculate(book);
  };
  const runs = runOneAtATime(book, calculateAll);
  const busy = rememberBusyCells(book, () => {
    changed();
    calculateAll();
  });
  let isGathering = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    isGathering = true;
    // Univer is told of the change after us, and what is told between may take longer than its timer and ours differ.
    queueMicrotask(() => {
      // Left to run out, it would let Node call this one early: timers of one length are called with the oldest.
      clearTimeout(timer);
      timer = setTimeout(() => {
        isGathering = false;
        gathered$.next();
      }, GATHERING);
    });
  };
  onDirtyCommand(book, changed);
  // The new book itself.
  changed();
  const isSettled = () => !isGathering && runs.isIdle() && busy.isEmpty();
  const calculated = async () => {
    runs.hold(false);
    if (isSettled()) return;
    const steps$ = merge(runs.steps$, gathered$).pipe(timeout({ each: TIME_LIMIT }));
    await firstValueFrom(steps$.pipe(filter(isSettled)));
  };
  const followBusy = (told: () => void): void => {
    runs.steps$.pipe(filter(() => runs.isIdle() && !busy.isEmpty())).subscribe(told);
  };
  return { changed, calculated, hold: runs.hold, busy, followBusy };
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
