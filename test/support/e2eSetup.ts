import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./findBrowser";

const ROOT = path.join(__dirname, "../..");
const BUILT = path.join(ROOT, "dist/web/index.html");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Before the first test in a browser, once: builds the add-in when a source is newer, finds the browser, and tells which it is. */
export default function e2eSetup(): void {
  if (!existsSync(BUILT) || SOURCES.some((source) => newest(path.join(ROOT, source)) > statSync(BUILT).mtimeMs)) build();
  const browser = findBrowser();
  process.stdout.write(`\nNettleser i prøvene: ${browser.name}\n`);
  process.env["TERTIAL_BROWSER"] = JSON.stringify(browser);
}

function build(): void {
  // With room for what is soon let go, less is kept by each collection of garbage.
  execFileSync(process.execPath, ["--max-semi-space-size=64", require.resolve("webpack/bin/webpack.js"), "--config-name", "web"], { cwd: ROOT, stdio: "inherit" });
  // webpack leaves a file alone when it would be the same.
  utimesSync(BUILT, new Date(), new Date());
}

function newest(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((each) => newest(path.join(file, each))));
}
