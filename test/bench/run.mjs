// The intake read by Tertial and by a peer, in fresh processes turn by turn: CSV beside DuckDB, .xlsx beside exceljs' streaming reader.
// `node run.mjs [id …]`; without ids all of MEASURES.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { generate, ownProject } from "./generate.mjs";
import { generateXlsx } from "./generateXlsx.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const DUCKDB = { name: "DuckDB", script: join(here, "duckdb.mjs") };
const EXCELJS = { name: "exceljs", script: join(here, "exceljs.mjs") };
const xlsx = (rows, rounds) => ({ rows, rounds, file: "ledger.xlsx", write: generateXlsx, entry: "oursXlsx.ts", peer: EXCELJS, goal: { ratio: 0.2, peakMiB: 150 } });
const csv = (rows, rounds) => ({ rows, rounds, file: "ledger.csv", write: generate, entry: "ours.ts", peer: DUCKDB, goal: { ratio: 0.5, peakMiB: 120 } });
const MEASURES = {
  "csv-1m": csv(1_000_000, 7),
  "csv-10m": csv(10_000_000, 3),
  "nokler-1m": { ...csv(1_000_000, 3), write: (path, rows) => generate(path, rows, ownProject), goal: { ratio: 1, peakMiB: 300 } },
  "xlsx-300k": xlsx(300_000, 5),
  "xlsx-1m": xlsx(1_000_000, 3),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => MEASURES[id] === undefined);
if (unknown.length > 0) throw new Error(`Ukjent måling: ${unknown.join(", ")}. De er ${Object.keys(MEASURES).join(", ")}`);
const folder = mkdtempSync(join(tmpdir(), "tertial-bench-"));
try {
  for (const id of asked.length > 0 ? asked : Object.keys(MEASURES)) await measure(id, MEASURES[id]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(id, { rows, rounds, file, write, entry, peer, goal }) {
  const path = join(folder, file);
  const truth = await write(path, rows);
  console.log(`\n${id}: ${rows} rader, ${(statSync(path).size / 1e6).toFixed(1)} MB, ${truth.groups} ulike nøkler, ${rounds} runder`);
  const engines = { tertial: await bundle(folder, join(here, entry)), [peer.name]: peer.script };
  const runs = { tertial: [], [peer.name]: [] };
  for (let round = 0; round < rounds; round++) {
    // Every other round the other way round, so that neither always follows the other.
    const order = round % 2 === 0 ? Object.keys(runs) : Object.keys(runs).reverse();
    for (const engine of order) runs[engine].push(runOnce(engine, engines[engine], path, { ...truth, rows }));
  }
  report(runs, peer.name, goal);
  rmSync(path);
}

function runOnce(engine, script, path, truth) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${engine}: ${stderr}`);
  const result = JSON.parse(stdout);
  if (result.groups !== truth.groups || result.total !== truth.total || result.rows !== truth.rows) throw new Error(`${engine}: ${stdout}, fasit ${JSON.stringify(truth)}`);
  return { ...result, wall };
}

function report(runs, peer, goal) {
  const rounded = (value) => Number(value.toFixed(3));
  const figures = Object.entries(runs).map(([engine, all]) => ({
    engine,
    "sekunder (median)": rounded(median(all.map(({ seconds }) => seconds))),
    "minst–størst": `${Math.min(...all.map(({ seconds }) => seconds)).toFixed(3)}–${Math.max(...all.map(({ seconds }) => seconds)).toFixed(3)}`,
    "hele prosessen, s": rounded(median(all.map(({ wall }) => wall))),
    "prosessortid, s": rounded(median(all.map(({ processor }) => processor))),
    "topp MiB": Math.round(median(all.map(({ peakMiB }) => peakMiB))),
  }));
  console.table(figures);
  const pairs = (key) => median(runs.tertial.map((run, round) => run[key] / runs[peer][round][key]));
  const ratio = pairs("seconds");
  const peak = Math.max(...runs.tertial.map(({ peakMiB }) => peakMiB));
  const query = runs[peer][0].querySeconds === undefined ? "" : `, ${median(runs.tertial.map(({ seconds }, round) => seconds / runs[peer][round].querySeconds)).toFixed(2)} av tiden før svaret er hentet til JavaScript`;
  console.log(`Tertial / ${peer}: ${ratio.toFixed(2)} av tiden til svaret (mål ≤ ${goal.ratio})${query}, ${pairs("wall").toFixed(2)} av hele prosessen, ${pairs("processor").toFixed(2)} av prosessortiden. Toppminne ${peak.toFixed(0)} MiB (mål ≤ ${goal.peakMiB}). Begge gir samme antall nøkler og samme sum som fasiten.`);
  if (ratio > goal.ratio || peak > goal.peakMiB) process.exitCode = 1;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
