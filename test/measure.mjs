// What the shape of src comes to: `npm run measure`. Rooms and arrows, files with one importer, wide lines, duplicates.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const names = readdirSync("src", { recursive: true }).map((name) => `src/${name}`).filter((name) => name.endsWith(".ts")).sort();
const files = new Map(names.map((name) => [name, readFileSync(name, "utf8").split("\n")]));
const isDictionary = (name) => /^src\/(?:texts\/translations|pane\/(?:texts|help))\//.test(name);
const roomOf = (name) => name.split("/")[1];
const lengthOf = (name) => files.get(name).length - 1;
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
const share = (part, whole) => `${((part / whole) * 100).toFixed(1)} %`;

const importers = new Map(names.map((name) => [name, new Set()]));
const arrows = new Set();
for (const [name, lines] of files) {
  for (const [, specifier] of lines.join("\n").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
    const target = `${path.posix.join(path.posix.dirname(name), specifier)}.ts`;
    importers.get(target)?.add(name);
    if (files.has(target) && roomOf(target) !== roomOf(name)) arrows.add(`${roomOf(name)} -> ${roomOf(target)}`);
  }
}

/** Runs of ten lines or more that stand in two places, each counted once; lines of imports and of nothing but brackets are no part of one. */
function duplicates() {
  const code = (name) => files.get(name).join("\n").replace(/^import [^;]*;$/gm, "").split("\n");
  const words = names.flatMap((name) => code(name).map((line) => line.trim()).filter((line) => /\w/.test(line)).map((line) => ({ name, line })));
  const seen = new Map();
  const pairs = new Set();
  let last = -1;
  words.forEach(({ name }, at) => {
    const window = words.slice(at, at + 10);
    if (window.length < 10 || window.some((each) => each.name !== name)) return;
    const key = window.map(({ line }) => line).join("\n");
    const before = seen.get(key);
    if (before === undefined) seen.set(key, at);
    // The window after one that was found is the same run.
    else if (before !== last + 1) pairs.add(`${words[before].name} = ${name}`);
    last = before ?? -1;
  });
  return [...pairs];
}

const all = names.flatMap((name) => files.get(name).slice(0, -1));
const wide = names.filter((name) => !isDictionary(name)).map((name) => [name, files.get(name).filter((line) => line.length > 120).length]);
const single = names.filter((name) => importers.get(name).size === 1);
const crumbs = single.filter((name) => lengthOf(name) < 45 && roomOf([...importers.get(name)][0]) === roomOf(name));
const long = names.filter((name) => lengthOf(name) > 200);
const rows = [
  ["rooms", new Set(names.map(roomOf)).size],
  ["arrows between them", arrows.size],
  ["files", names.length],
  ["lines", all.length],
  ["files with exactly one importer", share(single.length, names.length)],
  ["… of less than 45 lines, in their importer's room", crumbs.length],
  ["lines over 120 columns", share(all.filter((line) => line.length > 120).length, all.length)],
  ["… outside dictionaries", sum(wide.map(([, n]) => n))],
  ["files over 200 lines", long.length],
  ["pairs of files with ten lines alike", duplicates().length],
];
process.stdout.write(rows.map(([what, figure]) => `${what.padEnd(52)}${String(figure).padStart(8)}\n`).join(""));
if (process.argv.includes("--list")) {
  const told = [["one importer, under 45 lines", crumbs], ["over 200 lines", long], ["ten lines alike", duplicates()], ["wide", wide.filter(([, n]) => n > 0).map(([name, n]) => `${name} ${n}`)]];
  process.stdout.write(told.map(([what, which]) => `\n${what}\n${which.map((each) => `  ${each}\n`).join("")}`).join(""));
}
