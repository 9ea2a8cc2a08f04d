// The mutation law at scale: `npm run mutate -- --seed 1 --count 100000 [--only id,id] [--workers 2] [--ut folder]`
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "../bench/bundle.mjs";

const WORDS = { right: "riktig", refused: "nektet", late: "stanset først av en kontroll", wrong: "galt i stillhet", crash: "krasj", hang: "heng" };
/** A worker that says nothing for so long is lost; a busy machine may take its time. */
const LOST_MS = 120_000;
const TEXT = { type: "string" };
const { values } = parseArgs({ options: { seed: TEXT, count: TEXT, first: TEXT, only: TEXT, workers: TEXT, ut: TEXT } });
const [seed, count, first] = [Number(values.seed ?? 1), Number(values.count ?? 1000), Number(values.first ?? 0)];
const workers = Number(values.workers ?? Math.min(4, availableParallelism()));
const only = values.only?.split(",") ?? [];
const folder = mkdtempSync(join(tmpdir(), "tertial-mutate-"));
const out = resolve(values.ut ?? join(tmpdir(), "tertial-mutate"));
const here = dirname(fileURLToPath(import.meta.url));

const tally = { verdicts: new Map(), kinds: new Map(), failures: new Map(), needless: new Map(), codes: new Map(), slowest: [] };
const began = Date.now();

try {
  const worker = await bundle(folder, join(here, "worker.ts"));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await Promise.all(Array.from({ length: workers }, (_, index) => share(worker, index)));
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One worker's share of the numbers, with a new worker where one does not come back. */
async function share(script, index) {
  for (let from = first + index; from < first + count; ) {
    const lost = await watched(script, { seed, from, to: first + count, step: workers, only, out });
    if (lost === null) return;
    take({ number: lost, kinds: [], outcome: { verdict: "hang", codes: [], detail: [] }, milliseconds: LOST_MS });
    from = lost + workers;
  }
}

/** The number the worker did not come back from, or null when it is done. */
function watched(script, errand) {
  return new Promise((done, failed) => {
    const worker = fork(script, [JSON.stringify(errand)]);
    let [inHand, isLost] = [errand.from, false];
    const giveUp = () => {
      isLost = true;
      worker.kill("SIGKILL");
    };
    let watch = setTimeout(giveUp, LOST_MS);
    worker.on("message", (told) => {
      clearTimeout(watch);
      watch = setTimeout(giveUp, LOST_MS);
      inHand = told.number + workers;
      take(told);
    });
    worker.on("exit", (code) => {
      clearTimeout(watch);
      if (code === 0) done(null);
      else if (isLost) done(inHand);
      else failed(new Error(`Arbeideren stanset på nr. ${inHand}`));
    });
  });
}

function take({ number, kinds, outcome, milliseconds, smallest }) {
  const { verdict, codes } = outcome;
  const isUsable = kinds.every(({ usable }) => usable);
  count1(tally.verdicts, verdict);
  for (const { id } of kinds) count1(entry(tally.kinds, id, () => new Map()), verdict);
  if (verdict === "refused") codes.forEach((code) => count1(tally.codes, code));
  if (verdict === "refused" && isUsable) {
    const found = entry(tally.needless, kinds.map(({ id }) => id).join(" + ") || "(uendret)", () => ({ times: 0, codes, number }));
    found.times++;
  }
  if (verdict === "hang" || smallest) {
    const group = smallest ? smallest.group : `hang ${number}`;
    entry(tally.failures, group, () => ({ times: 0, number, detail: smallest?.outcome.detail ?? [] })).times++;
  }
  tally.slowest = [...tally.slowest, { number, milliseconds }].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
}

function entry(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

function count1(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function report() {
  const seconds = (Date.now() - began) / 1000;
  const lines = [];
  const say = (line) => lines.push(line);
  const of = (map, verdict) => map.get(verdict) ?? 0;
  say("| slag | prøvd | riktig | nektet | kontroll | galt | krasj |");
  say("|---|---|---|---|---|---|---|");
  for (const [id, counts] of [...tally.kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
    say(`| ${id} | ${all} | ${["right", "refused", "late", "wrong", "crash"].map((verdict) => of(counts, verdict)).join(" | ")} |`);
  }
  say("\nUnødig nekt, de enkleste:");
  const needless = [...tally.needless].sort(([a], [b]) => a.split(" + ").length - b.split(" + ").length || (a < b ? -1 : 1));
  for (const [kinds, { times, codes, number }] of needless.slice(0, 80)) say(`- ${kinds} (${times}, nr. ${number}): ${codes.join(", ")}`);
  say("\nFeil, de enkleste først:");
  const failures = [...tally.failures].sort(([a], [b]) => a.split(" + ").length - b.split(" + ").length || (a < b ? -1 : 1));
  for (const [group, { times, number, detail }] of failures) {
    say(`- ${group} (${times}, nr. ${number})`);
    for (const line of detail.slice(0, 3)) say(`    ${line.split("\n").slice(0, 4).join(" ")}`);
  }
  const summary = `seed ${seed}, ${count} mutasjoner på ${seconds.toFixed(0)} s (${Math.round((count / seconds) * 60)} i minuttet): ${["right", "refused", "late", "wrong", "crash", "hang"].map((verdict) => `${WORDS[verdict]} ${of(tally.verdicts, verdict)}`).join(", ")}; unødig nekt ${[...tally.needless.values()].reduce((sum, { times }) => sum + times, 0)}; lengst ${tally.slowest.map(({ number, milliseconds }) => `${Math.round(milliseconds)} ms (nr. ${number})`).join(", ")}`;
  writeFileSync(join(out, "rapport.md"), `${[summary, "", ...lines].join("\n")}\n`);
  console.log(`${lines.join("\n")}\n\n${summary}\n${join(out, "rapport.md")}`);
  if (["wrong", "late", "crash", "hang"].some((verdict) => of(tally.verdicts, verdict) > 0)) process.exitCode = 1;
}
