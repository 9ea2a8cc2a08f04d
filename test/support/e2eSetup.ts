import { findBrowser } from "./findBrowser";

/** Before the first test in a browser, once: finds the browser, and tells which it is. */
export default function e2eSetup(): void {
  const browser = findBrowser();
  process.stdout.write(`\nNettleser i prøvene: ${browser.name}\n`);
  process.env["TERTIAL_BROWSER"] = JSON.stringify(browser);
}
