const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const swc = require("@swc/core");
const { keepingWritten } = require("./writtenFiles");

const ROOT = path.join(__dirname, "../..");
const CACHE = path.join(ROOT, "node_modules/.cache/plain");
/** Packages shipped as ES modules only. */
const ES_MODULES = ["lodash-es", "nanoid", "numfmt", "rbush", "quickselect", "kdbush", "cjk-regex", "regexp-util", "unicode-regex", "franc-min", "trigram-utils", "n-gram", "collapse-white-space", "opentype.js", "async-lock", "hucre", "lit-html", "@fluentui", "@microsoft/fast-element", "dt-sql-parser", "antlr4ng", "antlr4-c3", "hyparquet", "hyparquet-writer"];
const IN_ES_MODULE = new RegExp(`/node_modules/(?:${ES_MODULES.join("|")})/`);
const OPTIONS = { swcrc: false, sourceMaps: true, jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
const SALT = JSON.stringify([swc.version, OPTIONS]);
/** File -> its source map. */
const sourceMaps = new Map();

let isCompiling = false;

/** Lets Node's own `require` load TypeScript, and packages that are ES modules only; each file is compiled once, and kept on disk by what it holds. */
function compileAsRequired() {
  if (isCompiling) return;
  isCompiling = true;
  const loadScript = Module._extensions[".js"];
  const load = (module, file) => {
    module._compile(compiled(file), file);
    module.exports = keepingWritten(file, module.exports);
  };
  Object.assign(Module._extensions, { ".ts": load, ".mjs": load, ".js": (module, file) => { (IN_ES_MODULE.test(file) ? load : loadScript)(module, file); } });
}

function compiled(file) {
  const source = readFileSync(file, "utf8");
  const kept = path.join(CACHE, createHash("sha1").update(SALT).update(file).update(source).digest("hex"));
  sourceMaps.set(file, `${kept}.map`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const { code, map } = swc.transformSync(source, { ...OPTIONS, filename: file });
    mkdirSync(CACHE, { recursive: true });
    write(`${kept}.map`, map);
    write(kept, code);
    return code;
  }
}

/** Another process may be writing the same. */
function write(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

module.exports = { compileAsRequired, sourceMaps };
