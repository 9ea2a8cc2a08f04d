import type { Page } from "playwright-core";

/** Makes the task pane so many pixels wide, as its edge does when it is dragged. */
export const narrowPane = (page: Page, width: number): Promise<void> =>
  page.evaluate((side) => { document.documentElement.style.setProperty("--side", side); }, `${width}px`);
