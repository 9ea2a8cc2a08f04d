import type { Text } from "../../texts/words";
import type { Place, Task } from "../state/wizardState";
import { words } from "../texts/text";
import { failureText } from "./failureText";
import { pause } from "./pause";
import type { Store } from "./store";

export interface Running {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

export interface TaskRunner {
  /**
   * True when the work came to its end. What it answers is why it could not, told at `place`; null when it could.
   * Work already going on is stopped first.
   */
  readonly run: (
    what: { readonly task: Task; readonly label: Text; readonly place: Place; readonly done: () => Text },
    work: (running: Running) => Promise<Text | null>,
  ) => Promise<boolean>;
  readonly cancel: () => void;
}

/** Runs one piece of work at a time, with its progress, cancelling and failure in the state. */
export function createTaskRunner(store: Store): TaskRunner {
  let current: AbortController | null = null;
  const run: TaskRunner["run"] = async ({ task, label, place, done }, work) => {
    current?.abort();
    const controller = new AbortController();
    current = controller;
    // A run that another has taken over from must leave the state alone.
    const isCurrent = (): boolean => current === controller;
    store.dispatch({ kind: "started", busy: { task, label, share: null } });
    try {
      await pause();
      const failure = await work({
        signal: controller.signal,
        progress: (share) => {
          if (isCurrent()) report(store, share);
        },
      });
      if (!isCurrent()) return false;
      store.dispatch(
        failure === null ? { kind: "stopped", announcement: done() } : { kind: "failed", place, message: failure },
      );
      return failure === null;
    } catch (error) {
      if (!isCurrent()) return false;
      store.dispatch(
        controller.signal.aborted
          ? { kind: "stopped", announcement: words("avbrutt") }
          : { kind: "failed", place, message: failureText(error) },
      );
      return false;
    }
  };
  function cancel(): void {
    // Excel may have much to take back: that it was heard is shown before it begins.
    store.dispatch({ kind: "stopping" });
    current?.abort();
  }
  return { run, cancel };
}

/** Only whole percents are worth a new picture. */
function report(store: Store, share: number): void {
  const shown = store.state().busy?.share ?? -1;
  if (Math.floor(share * 100) > Math.floor(shown * 100)) store.dispatch({ kind: "progressed", share });
}
