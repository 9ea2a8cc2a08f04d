import type { Frame, Page } from "playwright-core";

/** Address of the cell in hand: "Ark1!A10". */
const cellInHand = (pane: Frame): Promise<string> => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
}));

/** Milliseconds. Nothing is calculated meanwhile: who has not come on by then, will not. */
const PATIENCE = 180_000;

/** Milliseconds between one press and the next of a key that has been taken by something else: a list of functions that comes up late. */
const AGAIN = 10_000;

/** Runs what moves the user to another cell, and waits until he is there; `again` is what he does when nothing happens. */
async function movingOn(pane: Frame, move: () => Promise<void>, again: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const before = await cellInHand(pane);
  await move();
  let tried = Date.now();
  for (const start = tried; await cellInHand(pane) === before; await pane.waitForTimeout(50)) {
    if (Date.now() - start > PATIENCE) throw new Error(`Cellen i hånden er fortsatt ${before}`);
    if (Date.now() - tried < AGAIN) continue;
    tried = Date.now();
    await again();
  }
}

/** Gives the spreadsheet the keyboard, by a click in a cell that is not in hand already. */
export const clickInGrid = (page: Page, pane: Frame): Promise<void> =>
  movingOn(pane, () => page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 80, y: 200 } }));

/** Types into the cell in hand and goes on with the key. Waits until the next cell is in hand: the spreadsheet takes what was typed on its way there, and keys that come meanwhile would go to the cell that is being left. */
export async function typeInCell(page: Page, pane: Frame, text: string, key: "Enter" | "Tab"): Promise<void> {
  await movingOn(pane, async () => {
    await page.keyboard.type(text, { delay: 20 });
    await page.keyboard.press(key);
  }, () => page.keyboard.press(key));
}
