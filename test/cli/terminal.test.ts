import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { harmless } from "../../src/cli/terminal";
import { filesBelow, textOf } from "../support/sourceFiles";
import { BIN } from "../support/tertial";

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "tertial-")); });
afterEach(() => { rmSync(folder, { recursive: true }); });

/** All a terminal could obey: C0 save tab and line break, DEL, C1, and what turns the direction. */
const OBEYED = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const HOSTILE = "\u001b[2J\u001b]0;eid\u0007\u009b31m\u202e\u0000\u007f\r";

test("What a terminal would obey is a picture of itself, and all else stands", () => {
  expect(harmless("\u001b[1m\tæ\n\u007f\u0085\u202e–€\u00a0💰")).toBe("␛[1m\tæ\n␡\ufffd\ufffd–€\u00a0💰");
  const all = String.fromCharCode(...Array.from({ length: 0x2100 }, (_, code) => code));
  expect(OBEYED.test(all)).toBe(true);
  expect(OBEYED.test(harmless(all))).toBe(false);
});

test("No command hands control characters of its data to the terminal, in its answer, its remarks or its faults", () => {
  const at = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const ledger = at("bok.csv", `Konto;Ansvar;Funksjon;Periode;Beløp;${HOSTILE}Merknad\n10100;${HOSTILE}1;120;202401;1 000,00;a\n10100;1000;120;202401;${HOSTILE}1;b\n18000;9000;840;202401;-1 000,00;${HOSTILE}\n`);
  const template = at("mal.json", spawnSync(process.execPath, [BIN, "mal"], { encoding: "utf8" }).stdout.replace('"tables"', `"${HOSTILE.replace(/[\u0000-\u001f]/g, "")}": 1, "tables"`));
  const html = at("rapport.html", `<h1>Årsrapport 2024</h1><table><tr><th>${HOSTILE.replaceAll("\u0000", "")}</th><th>Regnskap 2024</th><th>Budsjett 2024</th><th>Avvik</th></tr>${["a", "b", "c", "d"].map((row) => `<tr><td>${row}\u001b[2J</td><td>100</td><td>120</td><td>${row === "a" ? 21 : 20}</td></tr>`).join("")}</table>`);
  const year = ["--year", "2024", "--ledger", ledger];
  for (const args of [
    ["inspect", ledger], ["build", "--report", "aarsrapport", ...year, "--out-dir", join(folder, "ut"), "--force"], ["check", "--report", "aarsrapport", "--kostra", ...year],
    ["kostra", ...year, "--region", "3224", "--out-dir", join(folder, "ut")], ["lister", ...year, "--ut", join(folder, "l.xlsx")], ["mal", "--template", template],
    ["build", "--report", "aarsrapport", ...year, "--template", template, "--out", join(folder, "r.xlsx")], ["revider", html, "--alle"], ["inspect", HOSTILE.replaceAll("\u0000", "")], [`--${HOSTILE.replaceAll("\u0000", "")}`],
  ]) {
    const { stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8" });
    expect([args[0], stdout + stderr]).toEqual([args[0], expect.not.stringMatching(OBEYED)]);
    expect(stdout + stderr).not.toBe("");
  }
});

test("A template on the screen is the same template, whatever is in it", () => {
  const path = join(folder, "mal.json");
  const own = JSON.parse(spawnSync(process.execPath, [BIN, "mal"], { encoding: "utf8" }).stdout) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...own, kommune: HOSTILE }));
  const { stdout, status } = spawnSync(process.execPath, [BIN, "mal", "--template", path], { encoding: "utf8" });
  expect(OBEYED.test(stdout)).toBe(false);
  if (status === 0) expect((JSON.parse(stdout) as { kommune: string }).kommune).toBe(HOSTILE);
});

test("One who stops reading is no fault, and a screen that cannot be written to is told", () => {
  const args = [BIN, "--help"];
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] });
  expect([status, stderr]).toEqual([2, "Kan ikke skrive «stdout»: disken er full.\n"]);
  const piped = spawnSync("sh", ["-c", `{ "$0" "$@"; echo "$?" >&2; } | head -c 1`, process.execPath, ...args], { encoding: "utf8" });
  expect(piped.stderr).toBe("0\n");
});

test("No other file of the command line speaks to the terminal", () => {
  const speakers = filesBelow("src/cli").filter((file) => file.endsWith(".ts") && /\bconsole\.|process\.std(?:out|err)\.write/.test(textOf(file)));
  expect(speakers).toEqual(["src/cli/commands/revider.ts", "src/cli/terminal.ts"]);
});
