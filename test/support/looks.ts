import type { Frame, Page } from "playwright-core";
import { type Asked, faultsIn } from "./faultsIn";

interface Look {
  readonly name: string;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  /** Of the pane in CSS pixels: 160 is what is left of 320 at 200 % zoom. */
  readonly width: number;
  /** What differs from the looks before it. */
  readonly asked: Asked;
}

/** How the pane may have to be shown. */
const LOOKS: readonly Look[] = [
  { name: "lyst", media: { colorScheme: "light", forcedColors: "none" }, width: 400, asked: "all" },
  { name: "morkt", media: { colorScheme: "dark", forcedColors: "none" }, width: 400, asked: "colours" },
  { name: "kontrast", media: { colorScheme: "dark", forcedColors: "active" }, width: 400, asked: "colours" },
  { name: "smalt", media: { colorScheme: "light", forcedColors: "none" }, width: 320, asked: "layout" },
  { name: "bredt", media: { colorScheme: "light", forcedColors: "none" }, width: 1440, asked: "layout" },
  { name: "zoom", media: { colorScheme: "light", forcedColors: "none" }, width: 160, asked: "layout" },
];

/** Room for the pane beside the workbook. */
const FULL = { width: 1800, height: 900 };

/** Shows the pane so. Without motion: colours that are on their way from one theme to the next are neither's. */
async function show(page: Page, pane: Frame, { media, width }: Look): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await pane.waitForFunction((theme) => document.documentElement.dataset["tema"] === theme, media?.colorScheme === "dark" ? "morkt" : "lyst");
  await pane.evaluate(coloursAtRest);
  // Zoom makes the window that many pixels fewer, both ways.
  const zoom = width < 320 ? 2 : 1;
  await page.setViewportSize({ width: FULL.width / zoom, height: FULL.height / zoom });
  await page.evaluate((side) => { document.documentElement.style.setProperty("--side", side); }, `${width}px`);
  await pane.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) < 10, width);
}

/** Runs in the pane. The components take up a theme each in its own time, more on a slow machine. */
async function coloursAtRest(): Promise<void> {
  const colours = (): string => [...document.querySelectorAll("body *")].map((each) => { const { color, backgroundColor } = getComputedStyle(each); return color + backgroundColor; }).join();
  for (let [before, now] = ["", colours()]; before !== now;) {
    await new Promise((drawn) => { setTimeout(() => { requestAnimationFrame(drawn); }, 100); });
    [before, now] = [now, colours()];
  }
}

/** What is wrong with the pane as it stands, in every look, with everything that is folded opened; by name of the look. */
export async function faultsInAllLooks(page: Page, pane: Frame, screenshot: (look: string) => Promise<unknown>): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await openAll(pane);
  await drawWorkbook(page, false);
  const faults: Record<string, readonly unknown[]> = {};
  for (const look of LOOKS) {
    await show(page, pane, look);
    await screenshot(look.name);
    const found = await faultsIn(pane, look.asked);
    if (found.length > 0) faults[look.name] = found;
  }
  await show(page, pane, LOOKS[0] as Look);
  await drawWorkbook(page, true);
  return faults;
}

/** Only the pane is looked at: the workbook beside it, which is drawn anew for each width, is let be meanwhile. */
const drawWorkbook = (page: Page, drawn: boolean): Promise<void> =>
  page.locator("#grid").evaluate((grid, visible) => { grid.style.contentVisibility = visible ? "" : "hidden"; }, drawn);

/** What is inside something folded may itself be folded, and some of it is made when it is opened. */
async function openAll(pane: Frame): Promise<void> {
  for (let closed = await pane.locator("details:not([open]) > summary:visible").count(); closed > 0; closed = await pane.locator("details:not([open]) > summary:visible").count()) {
    await pane.evaluate(() => { for (const fold of document.querySelectorAll("details:not([open])")) fold.setAttribute("open", ""); });
    await pane.waitForTimeout(200);
  }
}
