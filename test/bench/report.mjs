// The whole report, built warm from the sample, from a large ledger and from ever larger municipalities. `node report.mjs [rounds]`
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { generate } from "./generate.mjs";

/** Milliseconds of the whole report, and of what a language costs it. */
const GOALS = { "eksempelet, årsrapport": 30, nøkler: 150, språk: 10 };
const rounds = Number(process.argv[2] ?? 5);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const folder = mkdtempSync(join(tmpdir(), "tertial-bench-"));

try {
  const csv = join(folder, "ledger.csv");
  generate(csv, 1_000_000);
  const { status, stdout, stderr } = spawnSync(process.execPath, [await bundle(folder, join(here, "report.ts")), root, csv, String(rounds)], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr);
  report(stdout.trim().split("\n").map((line) => JSON.parse(line)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(lines) {
  const rounded = (ms) => Number(ms.toFixed(1));
  const [measured, costs] = [lines.filter(({ what }) => what !== undefined), lines.filter(({ language }) => language !== undefined)];
  const goalOf = (what) => Object.entries(GOALS).find(([name]) => what.endsWith(name))?.[1] ?? "";
  console.table(measured.map(({ what, rows, first, basis, tables, whole, sheets }) => ({
    hva: what, "rader i Grunnlag": rows, "første, ms": rounded(first), "grunnlag, ms": rounded(basis), "tabeller, ms": rounded(tables), "hele rapporten, ms": rounded(whole), "mål, ms": goalOf(what), "µs per rad": rounded((1000 * whole) / rows), "arkene, ms": rounded(sheets),
  })));
  for (const { language, ms } of costs) console.log(`Språk ${language}: ${rounded(ms)} ms mer enn bokmål for hele rapporten av eksempelet (mål ≤ ${GOALS.språk}).`);
}
