import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const FOLDER = join(__dirname, "../../assets/bilder");
const SCREENSHOTS = join(__dirname, "../e2e/screenshots");

/** Takes the pictures of the documents, when they are asked for: `TERTIAL_BILDER=1 npx jest test/e2e/gjennomgang`. Otherwise the folder is left as it is, so that a test run changes nothing. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  if (!process.env["TERTIAL_BILDER"]) return;
  mkdirSync(FOLDER, { recursive: true });
  await of.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}

/** The page as it stands, to be looked at, when the pictures are asked for: nothing is asserted of it, and it costs a third of a second. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env["TERTIAL_BILDER"]) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
