import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

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
];

const SYSTEM_CHROMIUM = "/usr/bin/chromium";

/** A headless Chromium: the one CHROME_PATH names, the system's own, or the one that npm ci has brought. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}

async function chromiumPath(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  if (existsSync(SYSTEM_CHROMIUM)) return SYSTEM_CHROMIUM;
  // Makes the package unpack the libraries a bare machine lacks (NSS); it looks when it is loaded.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  return bundled.executablePath();
}
