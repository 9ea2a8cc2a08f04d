import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { serveFolder } from "../../src/cli/serveFolder";

const ROOT = path.join(__dirname, "../..");
const BUILT = path.join(ROOT, "dist/web/index.html");
const LOCK = path.join(ROOT, "dist/web.lock");
const LONGEST_BUILD = 180_000;
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

export interface WorkbenchServer {
  /** "http://localhost:49152/". */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built add-in on a free port, with the product's own server; builds it first when a source is newer. `ssbAddress`: where its pane may ask for nøkkeltall. */
export async function startWorkbenchServer(ssbAddress?: string): Promise<WorkbenchServer> {
  await buildOnce();
  const { server, url } = await serveFolder({ folder: path.dirname(BUILT), port: 0, ...(ssbAddress === undefined ? {} : { ssbAddress }) });
  return {
    url,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

/** Test files run side by side: the first one builds, the others wait for it. */
async function buildOnce(): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (!isBuilt() || existsSync(LOCK)) {
    if (takeLock()) {
      try {
        if (!isBuilt()) build();
      } finally {
        rmSync(LOCK, { recursive: true });
      }
    } else {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Making a folder succeeds for one only. A lock older than any build is left from a run that was stopped. */
function takeLock(): boolean {
  if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LONGEST_BUILD) rmSync(LOCK, { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function build(): void {
  execFileSync(process.execPath, [require.resolve("webpack/bin/webpack.js"), "--config-name", "web"], { cwd: ROOT, stdio: "inherit" });
  // webpack leaves a file alone when it would be the same.
  utimesSync(BUILT, new Date(), new Date());
}

function isBuilt(): boolean {
  return existsSync(BUILT) && SOURCES.every((source) => newest(path.join(ROOT, source)) <= statSync(BUILT).mtimeMs);
}

function newest(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((each) => newest(path.join(file, each))));
}
