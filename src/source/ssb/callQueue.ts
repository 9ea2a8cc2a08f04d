import { sleep } from "./sleep";

/** Lets a call through when the window has room for it. */
export interface CallQueue {
  /** Resolves when the next call may be made; rejects with the signal's reason when it is aborted. */
  readonly turn: (signal?: AbortSignal) => Promise<void>;
}

const WINDOW = 60_000;

export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export const REAL_CLOCK: Clock = { now: () => performance.now(), sleep };

/** A queue that lets no more than so many calls through in any minute, in the order they were asked for. */
export function createCallQueue(callsPerMinute: number, clock: Clock = REAL_CLOCK): CallQueue {
  const made: number[] = [];
  let last: Promise<void> = Promise.resolve();
  const wait = async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    const oldest = made.length < callsPerMinute ? undefined : made[0];
    const left = oldest === undefined ? 0 : oldest + WINDOW - clock.now();
    if (left > 0) await clock.sleep(left, signal);
    if (made.length >= callsPerMinute) made.shift();
    made.push(clock.now());
  };
  const turn = (signal?: AbortSignal): Promise<void> => {
    const mine = last.then(() => wait(signal));
    // One that was aborted must not stop those behind it.
    last = mine.catch(() => undefined);
    return mine;
  };
  return { turn };
}
