import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipOf } from "../zipOf";
import { MAIN, partsOf, sheetXml } from "./workbookOf";

const BIN = join(__dirname, "../../../src/cli/bin.js");
const MOST_MIB = 200;
/** Runs in the command's own process, and says at its end how much memory it has had at most. Linux counts what its parent had too in what Node tells, but not in VmHWM. */
const PEAK = `const { existsSync, readFileSync } = require("node:fs");
const own = () => (existsSync("/proc/self/status") ? Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) : process.resourceUsage().maxRSS);
process.on("exit", () => process.stderr.write("\\npeak " + Math.round(own() / 1024)));`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertial-hostile-"));
  writeFileSync(join(folder, "peak.cjs"), PEAK);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says of the file, and the most memory it has had. */
function inspect(bytes: Uint8Array): Promise<{ readonly said: string; readonly peakMiB: number }> {
  const file = join(folder, "bok.xlsx");
  writeFileSync(file, bytes);
  return new Promise((resolve) => {
    execFile(process.execPath, ["--require", join(folder, "peak.cjs"), BIN, "inspect", file], (_, out, err) => {
      resolve({ said: out + err, peakMiB: Number(/peak (\d+)/.exec(err)?.[1] ?? NaN) });
    });
  });
}

const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>Konto</t></is></c><c r="B1" t="inlineStr"><is><t>Beløp</t></is></c></row>';
/** Stored as it is: packed, what is repeated would be refused for how it grows. */
const stored = (rows: string, form: Parameters<typeof partsOf>[1] = {}): Uint8Array => zipOf(partsOf({ Ark: sheetXml(rows) }, form).map((part) => ({ ...part, method: 0 })));
const shared = (texts: string): Uint8Array => stored(HEAD, { shared: `<sst xmlns="${MAIN}">${texts}</sst>` });
const numbers = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join("");

/** Pseudo-random letters, which deflate makes little of. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => String.fromCharCode(97 + (((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16) % 26))).join("");
}

const CASES: Readonly<Record<string, readonly [make: () => Uint8Array, says: string]>> = {
  "three million shared texts are read": [() => shared("<si><t>x</t></si>".repeat(3_000_000)), "Kolonneoverskrifter på rad 1"],
  "more shared texts than there is room for": [() => shared("<si><t>x</t></si>".repeat(4_000_001)), "cellene har mer enn 4000000 ulike tekster, som er grensen"],
  "more text than there is room for": [() => shared(`<si><t>${noise(5000)}</t></si>`.repeat(11_000)), "tekstene i cellene er på mer enn 40 MB, som er grensen"],
  "more styles than any has": [() => stored(HEAD, { styles: `<styleSheet><cellXfs>${numbers(200_001, (at) => `<xf numFmtId="${at}"/>`)}</cellXfs></styleSheet>` }), "den har mer enn 200000 elementer, som er grensen"],
  "rows as wide as they may be": [() => stored(numbers(3000, (row) => `<row>${`<c><v>${row}</v></c>`.repeat(1024)}</row>`)), "Filen har ingen overskrifter"],
  "cells as long as they may be": [() => stored(numbers(200, (row) => `<row>${`<c t="inlineStr"><is><t>${row} ${noise(100)}${"x".repeat(32_000)}</t></is></c>`.repeat(10)}</row>`)), "Filen har ingen overskrifter"],
  "a tag that never ends": [() => zipOf(partsOf({ Ark: `<worksheet a="${noise(3_000_000)}` })), "XML-en har et merke, en tekst eller en kommentar på mer enn 1048576 byte"],
  "empty rows as far as a zip can hold": [() => zipOf(partsOf({ Ark: sheetXml(numbers(1_048_576, (at) => `<row r="${at + 1}" ht="15"/>`)) })), "Fant ingen rader med innhold"],
};

test.each(Object.keys(CASES))(`%s: told or read within ${MOST_MIB} MiB`, async (name) => {
  const [make, says] = CASES[name] as (typeof CASES)[string];
  const { said, peakMiB } = await inspect(make());
  expect(said).toContain(says);
  expect(peakMiB).toBeLessThan(MOST_MIB);
});
