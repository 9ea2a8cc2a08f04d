// Prints what the browser fetches, gzipped, and fails when the task pane or the functions have outgrown their limits.
// `node .ci/sizes.mjs` after `npm run build`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "..");
const web = join(root, "dist/web");
/** In bytes; a kB is 1000 of them. */
const LIMITS = { "oppgaveruten, første lasting": 150_000, funksjonene: 40_000 };

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const total = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);

/** Scripts and styles a page names itself; Office.js is Microsoft's and not counted. */
function firstLoad(page) {
  const html = readFileSync(join(web, page), "utf8");
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"?]+)/g)]
    .map(([, url]) => url)
    .filter((url) => /\.(js|css)$/.test(url) && !/^https?:|^office-js\//.test(url))
    .map((url) => join(web, url));
}

/** The functions with all they import, alone: in the product they are part of the task pane's script. */
async function functionsAlone() {
  const webpack = createRequire(import.meta.url)("webpack");
  const [config] = createRequire(import.meta.url)(join(root, "webpack.config.js"))({}, { mode: "production" });
  const path = mkdtempSync(join(tmpdir(), "tertial-"));
  try {
    const { mode, resolve, module: modules, optimization } = config;
    const compiler = webpack({ mode, resolve, module: modules, optimization, context: root, target: "web", entry: join(root, "src/functions/register.ts"), output: { path, filename: "functions.js", library: { type: "commonjs2" } }, performance: { hints: false } });
    await new Promise((done, fail) => compiler.run((error, stats) => (error ?? stats.hasErrors() ? fail(error ?? new Error(stats.toString("errors-only"))) : done())));
    return gzipped(join(path, "functions.js"));
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

const pane = firstLoad("taskpane.html");
const later = readdirSync(web).filter((file) => /\.(js|css)$/.test(file)).map((file) => join(web, file)).filter((file) => !pane.includes(file));
const wizard = gzipped(join(web, "deler/veiviser.js"));
const sizes = { "oppgaveruten, første lasting": total(pane), funksjonene: await functionsAlone(), "veiviseren med tekstene på tre språk, lastet når funksjonene er klare": wizard, "resten av nettsidene (regnearket i nettleseren, det som lastes senere)": total(later) };
let exceeded = false;
for (const [name, size] of Object.entries(sizes)) {
  const limit = LIMITS[name];
  if (size > limit) exceeded = true;
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB gzip  ${name}${limit === undefined ? "" : ` (grense ${limit / 1000} kB)`}${size > limit ? "  FOR STOR" : ""}`);
}
if (pane.length === 0) throw new Error("taskpane.html viser ikke til noe skript");
process.exitCode = exceeded ? 1 : 0;
