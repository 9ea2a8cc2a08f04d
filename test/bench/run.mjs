// 1,000,000 posting rows read by Tertial and by DuckDB, in fresh processes turn by turn. `node run.mjs [rows] [rounds]`
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { generate } from "./generate.mjs";

const [rows, rounds] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 7)];
const TARGET = { ratio: 0.5, peakMiB: 120 };
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tertial-bench-"));

try {
  const path = join(folder, "ledger.csv");
  const truth = generate(path, rows);
  console.log(`${rows} rader, ${(statSync(path).size / 1e6).toFixed(1)} MB, ${truth.groups} ulike nøkler, ${rounds} runder`);
  const engines = { tertial: await bundle(folder), duckdb: join(here, "duckdb.mjs") };
  const runs = { tertial: [], duckdb: [] };
  for (let round = 0; round < rounds; round++) {
    // Every other round the other way round, so that neither always follows the other.
    const order = round % 2 === 0 ? ["tertial", "duckdb"] : ["duckdb", "tertial"];
    for (const engine of order) runs[engine].push(runOnce(engine, engines[engine], path, truth));
  }
  report(runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runOnce(engine, script, path, truth) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${engine}: ${stderr}`);
  const result = JSON.parse(stdout);
  if (result.groups !== truth.groups || result.total !== truth.total || result.rows !== rows) throw new Error(`${engine}: ${stdout}, fasit ${JSON.stringify(truth)}`);
  return { ...result, wall };
}

function report(runs) {
  const figures = Object.entries(runs).map(([engine, all]) => ({
    engine,
    "sekunder (median)": median(all.map(({ seconds }) => seconds)),
    "minst–størst": `${Math.min(...all.map(({ seconds }) => seconds)).toFixed(3)}–${Math.max(...all.map(({ seconds }) => seconds)).toFixed(3)}`,
    "uten å hente svaret": all[0].querySeconds === undefined ? "" : median(all.map(({ querySeconds }) => querySeconds)),
    "hele prosessen, s": median(all.map(({ wall }) => wall)),
    "rader/s": Math.round(rows / median(all.map(({ seconds }) => seconds))),
    "topp MiB": median(all.map(({ peakMiB }) => peakMiB)),
  }));
  console.table(figures.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === "number" && !Number.isInteger(value) ? Number(value.toFixed(3)) : value]))));
  const pairs = (ours, theirs) => median(runs.tertial.map((run, round) => run[ours] / runs.duckdb[round][theirs]));
  const [ratio, query, whole] = [pairs("seconds", "seconds"), pairs("seconds", "querySeconds"), pairs("wall", "wall")];
  const peak = Math.max(...runs.tertial.map(({ peakMiB }) => peakMiB));
  console.log(`Tertial / DuckDB: ${ratio.toFixed(2)} av tiden fra prosessen starter til svaret er i JavaScript (mål ≤ ${TARGET.ratio}), ${query.toFixed(2)} av DuckDBs tid før svaret er hentet, ${whole.toFixed(2)} av hele prosessen. Toppminne ${peak.toFixed(0)} MiB (mål ≤ ${TARGET.peakMiB}). Begge gir samme antall nøkler og samme sum som fasiten.`);
  if (ratio > TARGET.ratio || peak > TARGET.peakMiB) process.exitCode = 1;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
