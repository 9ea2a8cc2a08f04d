import { type Browser, chromium } from "playwright-core";
import type { FoundBrowser } from "./findBrowser";

/** Everything the browser itself might call out for is off, so that a request seen in a test is the page's own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  // A test's page is gone before V8's last compiler has earned back what it takes; the one before it stays.
  "--js-flags=--no-opt",
];

/** A headless Chromium: the one that was found before the first test (e2eSetup). */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = JSON.parse(process.env["TERTIAL_BROWSER"] ?? "") as FoundBrowser;
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  // Without a UTF-8 locale Chromium calls a download with æ, ø or å in its name «download».
  return chromium.launch({ executablePath: path, args: FLAGS, headless: true, env: { ...inherited, ...env, LC_ALL: "C.UTF-8" } });
}
