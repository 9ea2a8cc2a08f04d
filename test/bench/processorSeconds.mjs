// Runs a command and prints the processor time it took, with every process it started: `node test/bench/processorSeconds.mjs npx jest`.
// Linux only. The processes are looked at twice a second, which costs a hundredth of a core; what a short one took after that is known from what its parent was told when it ended.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const [command, ...args] = process.argv.slice(2);
const TICKS = 100;
const EVERY = 500;
/** "pid and when it began" -> what it is, its parent, its own seconds and those of its children that have ended, when it was last seen. */
const seen = new Map();

const before = yardstick();
const child = spawn(command, args, { stdio: "inherit" });
const timer = existsSync("/proc/self/stat") ? setInterval(look, EVERY) : null;
child.on("exit", (code, signal) => {
  clearInterval(timer);
  if (timer === null) console.log("\nProsessortid: kan ikke måles her");
  else report(Math.min(before, yardstick()));
  process.exitCode = code ?? (signal === "SIGTERM" ? 143 : 1);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => { child.kill(signal); });

function look() {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap(statOf);
  const keys = new Map(processes.map(({ pid, key }) => [pid, key]));
  const ours = new Set([child.pid, ...processes.filter(({ key }) => seen.has(key)).map(({ pid }) => pid)]);
  // A child's number may be lower than its parent's.
  for (let found = -1; found !== ours.size;) {
    found = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  for (const { pid, parent, key, ...facts } of processes) if (ours.has(pid)) seen.set(key, { parent: seen.get(key)?.parent ?? keys.get(parent), ...facts });
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const fields = stat.slice(end + 2).split(" ").map(Number);
    return [{ pid: Number(pid), parent: fields[1], key: `${pid} ${fields[19]}`, name: stat.slice(stat.indexOf("(") + 1, end), own: (fields[11] + fields[12]) / TICKS, ended: (fields[13] + fields[14]) / TICKS }];
  } catch {
    return [];
  }
}

function report(unit) {
  const byName = new Map();
  for (const { name, own } of seen.values()) byName.set(name, (byName.get(name) ?? 0) + own);
  const total = [...seen].filter(([, { parent }]) => !seen.has(parent)).reduce((sum, [key]) => sum + secondsOf(key), 0);
  byName.set("det som var for kort til å ses", total - [...byName.values()].reduce((sum, seconds) => sum + seconds, 0));
  const parts = [...byName].filter(([, seconds]) => seconds >= 1).sort(([, a], [, b]) => b - a).map(([name, seconds]) => `${name} ${seconds.toFixed(0)}`);
  console.log(`\nProsessortid: ${total.toFixed(0)} s i ${seen.size} prosesser (${parts.join(", ")}); ${(total / unit).toFixed(0)} ganger et fast arbeid som tok ${unit.toFixed(2)} s`);
}

/** With its children. A parent may have been told of more than was seen of them, or of less: Chromium ends its own without waiting. */
function secondsOf(key) {
  const { own, ended } = seen.get(key);
  const children = [...seen].filter(([, { parent }]) => parent === key).reduce((sum, [child]) => sum + secondsOf(child), 0);
  return own + Math.max(ended, children);
}

/** Seconds of processor time for a work that is always the same: what another machine, or a busy one, is compared by. */
function yardstick() {
  const start = process.cpuUsage();
  const rows = Array.from({ length: 200_000 }, (_, row) => ({ row, text: createHash("md5").update(String(row)).digest("hex") }));
  const sorted = JSON.parse(JSON.stringify(rows)).sort((a, b) => (a.text < b.text ? -1 : 1));
  if (sorted.length !== rows.length) throw new Error("yardstick");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
