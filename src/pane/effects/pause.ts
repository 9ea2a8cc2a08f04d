/**
 * Resolves when the browser has had time to show the latest state. Not tied to a frame: a pane in the background gets
 * none.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
