import type { Frame, Page } from "playwright-core";

/** What came of a press on «Avbryt»: milliseconds from the browser had it until the pane showed it, and until all was at rest. */
export interface Answer {
  readonly heard: number;
  readonly atRest: number;
}

/** Where in the work the button is pressed: after so many milliseconds, or when the progress has come so far. */
export type Moment = { readonly ms: number } | { readonly percent: number };

/** Presses «Avbryt» with the mouse at the moment; null where the work was over before. The button is held down first, so that it is let go whatever the page is at. */
export async function pressCancel(page: Page, pane: Frame, moment: Moment): Promise<Answer | null> {
  const button = pane.locator(".bottom .busy fluent-button");
  await button.waitFor();
  const box = await button.boundingBox();
  if (box === null) return null;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await pane.evaluate(watch);
  await page.mouse.down();
  if ("ms" in moment) await new Promise((resolve) => setTimeout(resolve, moment.ms));
  else await pane.waitForFunction((percent) => {
    const bar = document.querySelector(".bottom .busy [role=progressbar]");
    return bar === null || Number(bar.getAttribute("aria-valuenow")) >= percent;
  }, moment.percent, { polling: 5 });
  await page.mouse.up();
  return pane.evaluate(() => (window as unknown as { readonly answered: Promise<Answer | null> }).answered);
}

/** Runs in the page. The event's own time is when the browser had it, before the page could see it; what is shown is seen when it is drawn. */
function watch(): void {
  const answered = new Promise<Answer | null>((resolve) => {
    document.addEventListener("pointerup", ({ timeStamp, target }) => {
      // The work was over, and the button gone, before it was let go.
      if (!(target instanceof Element) || target.closest(".bottom .busy") === null) { resolve(null); return; }
      let heard: number | null = null;
      const drawn = (then: (ms: number) => void): void => {
        requestAnimationFrame(() => setTimeout(() => { then(performance.now() - timeStamp); }));
      };
      const look = (): void => {
        const isAtRest = document.querySelector(".bottom .busy") === null;
        if (isAtRest || document.querySelector(".bottom .busy [aria-disabled=true]") !== null) drawn((ms) => { heard ??= ms; });
        if (!isAtRest) return;
        seen.disconnect();
        drawn((ms) => { resolve({ heard: heard ?? ms, atRest: ms }); });
      };
      const seen = new MutationObserver(look);
      seen.observe(document.body, { subtree: true, childList: true, attributes: true });
      look();
    }, { capture: true, once: true });
  });
  Object.assign(window, { answered });
}
