import type { Page } from "playwright-core";

/** Drags the edge of the task pane by keyboard until it is about so many pixels wide. */
export async function narrowPane(page: Page, width: number): Promise<void> {
  const separator = page.getByRole("separator", { name: "Bredden på oppgaveruten" });
  const widthNow = () => page.locator("#side").evaluate((side) => side.clientWidth);
  for (let now = await widthNow(); Math.abs(now - width) >= 10; now = await widthNow()) await separator.press(now > width ? "ArrowRight" : "ArrowLeft");
}
