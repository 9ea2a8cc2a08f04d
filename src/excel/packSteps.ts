import type { Step } from "./writePlan";

/** About what a step adds to a request besides its content: the objects on the way to the cells, each with ids and names. */
const STEP_BYTES = 600;

/** The steps in the same order, in as few requests as fit in `batchBytes` each. */
export function packSteps(steps: readonly Step[], batchBytes: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const bytes = STEP_BYTES + JSON.stringify(step).length;
    if (bytes > room || batches.length === 0) {
      batches.push([]);
      room = batchBytes;
    }
    batches.at(-1)?.push(step);
    room -= bytes;
  }
  return batches;
}
