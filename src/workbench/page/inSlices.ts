import type { UniverHost } from "../univer/createUniverHost";
import type { programmedWrites } from "../univer/programmedWrites";

/** For so long one slice goes on: the last action in it, and the looks that are set after it, come on top. */
const SLICE_MS = 25;
/**
 * A request so soon after a large one belongs with it: what was calculated and drawn between them would be so again.
 * The pane asks for the sheets of a report 30 to 300 ms after each other.
 */
const BETWEEN_MS = 400;

/** The drawing of the workbook: that a request has been carried out, and that nothing is drawn meanwhile. */
interface Drawn {
  readonly ended: () => void;
  readonly hold: (isHeld: boolean) => void;
}

/**
 * Lets the page in now and then while a large request is carried out, so that «Avbryt» is heard. Before it is done and
 * no other follows nothing is calculated, unless it is asked for, and no cell drawn: half a sheet is nothing to see.
 */
export function inSlices(
  host: Pick<UniverHost, "holdCalculation">,
  writes: ReturnType<typeof programmedWrites>,
  drawn: Drawn,
): { readonly rest: () => Promise<void> | undefined; readonly ended: () => void } {
  /** The slice, of the request that is being carried out. */
  let begun: number | undefined;
  let letGo: ReturnType<typeof setTimeout> | undefined;
  return {
    rest: () => {
      clearTimeout(letGo);
      writes.begun();
      const now = performance.now();
      begun ??= now;
      if (now - begun < SLICE_MS) return undefined;
      host.holdCalculation(true);
      drawn.hold(true);
      return new Promise((resolve) => {
        setTimeout(() => {
          begun = performance.now();
          resolve();
        });
      });
    },
    ended: () => {
      letGo = setTimeout(() => {
        host.holdCalculation(false);
        drawn.hold(false);
      }, BETWEEN_MS);
      writes.ended();
      drawn.ended();
      begun = undefined;
    },
  };
}
