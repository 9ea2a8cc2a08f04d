/** Work that may rest after each of its steps; at the end it gives what it has come to. */
export type Steps<Result> = Generator<undefined, Result>;

/** What the work comes to, without resting. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
