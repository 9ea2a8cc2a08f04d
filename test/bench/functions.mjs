// Custom functions over a million pairs, beside a loop over doubles. `node functions.mjs [pairs] [rounds]`
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const folder = mkdtempSync(join(tmpdir(), "tertial-bench-"));

try {
  const script = await bundle(folder, join(dirname(fileURLToPath(import.meta.url)), "functions.ts"));
  process.exitCode = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
