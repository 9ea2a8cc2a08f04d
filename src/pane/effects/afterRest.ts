/** So long must the user have stood in a cell. */
const SETTLED = 150;

/** Acts when nothing has begun anew for as long as a user stands in a cell. */
export function afterRest(act: () => void): { readonly begin: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
  };
  const begin = (): void => {
    stop();
    waiting = setTimeout(act, SETTLED);
  };
  return { begin, stop };
}
