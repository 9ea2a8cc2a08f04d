import type { Frame } from "playwright-core";

/** What a user has done in the pane since it was counted last. */
interface Effort {
  readonly clicks: number;
  readonly keys: number;
}

/** What can be counted, and taken as counted. */
interface Counting {
  readonly effort: () => Promise<Effort>;
}

/** Counts what is pressed in the pane from now on: with the pointer, and keys. */
export async function countEffort(pane: Frame): Promise<Counting> {
  await pane.evaluate(() => {
    const counted = { clicks: 0, keys: 0 };
    document.addEventListener("pointerdown", () => { counted.clicks += 1; }, true);
    document.addEventListener("keydown", ({ key }) => { if (!["Control", "Shift", "Alt"].includes(key)) counted.keys += 1; }, true);
    Object.assign(window, { counted });
  });
  return { effort: () => pane.evaluate(() => (window as unknown as { readonly counted: { clicks: number; keys: number } }).counted) };
}

/** How much is shown before anything is unfolded: what can be pressed or filled in, and the height of it in windows. */
export function extentOf(pane: Frame): Promise<{ readonly controls: number; readonly windows: number }> {
  return pane.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("button, fluent-button, input, select, textarea, summary, a[href]")].filter((element) => element.checkVisibility());
    const body = document.querySelector<HTMLElement>("main:not([hidden])");
    return { controls: shown.length, windows: (body?.scrollHeight ?? 0) / (body?.clientHeight ?? 1) };
  });
}
