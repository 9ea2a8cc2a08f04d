// Faults at scale: `npm run faults -- --seed 1 --minutes 30 [--only id,id] [--workers 1] [--ut folder]`
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "../bench/bundle.mjs";

const WORDS = { right: "riktig", refused: "nektet", late: "stanset først av en kontroll", wrong: "galt", crash: "krasj", hang: "heng eller minne" };
const FAILURES = ["wrong", "crash", "hang"];
/** A worker that says nothing for so long is lost; a busy machine may take its time. */
const LOST_MS = 120_000;
const TEXT = { type: "string" };
const { values } = parseArgs({ options: { seed: TEXT, minutes: TEXT, first: TEXT, only: TEXT, workers: TEXT, ut: TEXT } });
const [seed, minutes, first, workers] = [Number(values.seed ?? 1), Number(values.minutes ?? 1), Number(values.first ?? 0), Number(values.workers ?? 1)];
const only = values.only?.split(",") ?? [];
const folder = mkdtempSync(join(tmpdir(), "tertial-faults-"));
const out = resolve(values.ut ?? join(tmpdir(), "tertial-faults"));
const families = new Map();
const failures = [];
let largest = 0;

try {
  const script = await bundle(folder, join(dirname(fileURLToPath(import.meta.url)), "worker.ts"));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const until = Date.now() + minutes * 60_000;
  await Promise.all(Array.from({ length: workers }, (_, index) => share(script, index, until)));
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One worker's numbers, with a new worker where one is lost. */
async function share(script, index, until) {
  for (let from = first + index; Date.now() < until; ) {
    const lost = await watched(script, { seed, from, step: workers, until, only, folder: join(folder, `${index}`), out });
    if (lost === null) return;
    take({ number: lost, family: "?", verdict: "hang", detail: [`arbeideren kom ikke tilbake`], milliseconds: LOST_MS, grown: 0 });
    from = lost + workers;
  }
}

/** The number the worker did not come back from, or null when it is done. */
function watched(script, errand) {
  return new Promise((done) => {
    const worker = fork(script, [JSON.stringify(errand)], { execArgv: ["--expose-gc"], env: { ...process.env, NODE_PATH: resolve("node_modules") } });
    let begun = errand.from;
    const lose = () => worker.kill("SIGKILL");
    let watch = setTimeout(lose, LOST_MS);
    worker.on("message", (told) => {
      clearTimeout(watch);
      watch = setTimeout(lose, LOST_MS);
      if (told.begun === undefined) take(told);
      else begun = told.begun;
    });
    worker.on("exit", (code) => {
      clearTimeout(watch);
      done(code === 0 ? null : begun);
    });
  });
}

function take({ number, family, verdict, detail, milliseconds, grown }) {
  const counted = families.get(family) ?? families.set(family, { verdicts: new Map(), slowest: 0 }).get(family);
  counted.verdicts.set(verdict, (counted.verdicts.get(verdict) ?? 0) + 1);
  counted.slowest = Math.max(counted.slowest, milliseconds);
  largest = Math.max(largest, grown);
  if (FAILURES.includes(verdict)) failures.push(`${number} ${family} ${WORDS[verdict]}: ${detail.map((text) => text.slice(0, 300)).join(" | ")}`);
}

function report() {
  const lines = [...families].map(([id, { verdicts, slowest }]) => `${id.padEnd(20)} ${[...verdicts].map(([verdict, times]) => `${times} ${WORDS[verdict]}`).join(", ")}; lengste ${Math.round(slowest)} ms`);
  const all = [...families.values()].flatMap(({ verdicts }) => [...verdicts.values()]).reduce((sum, times) => sum + times, 0);
  const summary = `Frø ${seed}: ${all} tilfeller på ${minutes} minutter, ${failures.length} funn, største minne ${Math.round(largest / 2 ** 20)} MiB`;
  writeFileSync(join(out, "rapport.txt"), `${[summary, "", ...lines, "", ...failures].join("\n")}\n`);
  console.log(`${lines.join("\n")}\n\n${failures.slice(0, 40).join("\n")}\n\n${summary}\n${out}`);
  if (failures.length > 0) process.exitCode = 1;
}
