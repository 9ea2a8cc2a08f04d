import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const FOLDER = join(__dirname, "../../assets/bilder");

/** Takes the pictures of the documents, when they are asked for: `TERTIAL_BILDER=1 npx jest test/e2e/gjennomgang`. Otherwise the folder is left as it is, so that a test run changes nothing. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  if (!process.env["TERTIAL_BILDER"]) return;
  mkdirSync(FOLDER, { recursive: true });
  await of.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}
