import type { Steps } from "../../table/steps";

/** Of one picture of the screen, what is left for the browser. */
const SLICE_MS = 12;

/**
 * What the work comes to, done a slice at a time so that the page answers in between. Rejects when the signal says
 * so.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    begun = performance.now();
  }
}
