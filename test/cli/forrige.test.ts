import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { Template } from "../../src/report/template/template";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { SAMPLE } from "../support/sample";
import { tertial } from "../support/tertial";
import { yearBefore } from "../support/yearBefore";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-forrige-"));
  await writeFile(path("2023.csv"), yearBefore());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const path = (file: string): string => join(folder, file);
const SALDO = ["--ledger", join(SAMPLE, "saldobalanse.csv"), "--organisation", join(SAMPLE, "organisasjon.csv"), "--report", "aarsrapport"];

/** Last year's report as a file, built by the command with these choices. */
async function published(file: string, template: Partial<Template>, ledger = path("2023.csv")): Promise<string> {
  const mal = path("mal.json");
  await writeFile(mal, JSON.stringify({ ...defaultTemplate(), ...template }));
  const built = await tertial("build", "--ledger", ledger, "--organisation", join(SAMPLE, "organisasjon.csv"), "--report", "aarsrapport", "--year", "2023", "--template", mal, "--out", path(file));
  expect([built.code, built.err]).toEqual([0, expect.any(String)]);
  return path(file);
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const countsOf = (out: string): readonly (readonly number[])[] =>
  plain(out).split("\n").flatMap((line) => {
    const found = /^ {2}(?:Bevilgningsoversikt|Økonomisk oversikt|Balanse)[^\d§]*(?:§ [^ ]+ )?.*? {2,}(\d+) {2,}(\d+) {2,}(\d+) {2,}(\d+) {2,}/.exec(line);
    return found ? [found.slice(1).map(Number)] : [];
  });

describe.each([
  ["the accounts' signs, in thousands", {}],
  ["income positive, in kroner", { signProfile: "inntekterPositive", unit: "kroner" }],
  ["nynorsk, with the balance first", { language: "nn", tables: ["5-8", "5-6", "5-5-1", "5-4-2", "5-4-1"] }],
  ["English, in millions", { language: "en", unit: "mill" }],
] as const)("Last year's file with %s", (_, template) => {
  test("agrees with the comparatives, and check exits 0", async () => {
    const fjor = await published("fjor.xlsx", template as Partial<Template>);
    const { code, out, err } = await tertial("check", ...SALDO, "--year", "2024", "--forrige", fjor);
    const counts = countsOf(out);
    expect(counts.length).toBeGreaterThanOrEqual(5);
    expect(counts.map(([, changed]) => changed)).toEqual(counts.map(() => 0));
    expect(counts.every(([same = 0, , unsure = 0]) => same > 5 && unsure <= same)).toBe(true);
    expect(err).not.toContain("publisert");
    expect(code).toBe(0);
  });
});

test("one krone that has moved since is told with both amounts, is a warning, and stands in the built report with room for the reason", async () => {
  await writeFile(path("annet.csv"), yearBefore({ "18000": -1 }));
  const fjor = await published("fjor.xlsx", { tables: ["5-6"] }, path("annet.csv"));
  const { code, out, err } = await tertial("check", ...SALDO, "--year", "2024", "--forrige", fjor);
  expect(plain(out)).toMatch(/^ {2}Økonomisk oversikt drift etter § 5-6 +1 +Rammetilskudd +-570 906 902,59 +-570 906 901,59 +1,00$/m);
  expect(plain(err)).toContain("Skriv årsaken i noten om endrede sammenligningstall");
  expect(code).toBe(0);
  const built = await tertial("build", ...SALDO, "--year", "2024", "--forrige", fjor, "--out", path("rapport.xlsx"));
  expect(built.code).toBe(0);
  const { sheets } = await readXlsx(new Uint8Array(await readFile(path("rapport.xlsx"))));
  const rows = sheets.find(({ name }) => name === "Note sammenligningstall")?.rows ?? [];
  const header = rows.find((row) => row.includes("Årsak")) ?? [];
  const row = rows.find((each) => each.includes("Rammetilskudd")) ?? [];
  expect([header.indexOf("Årsak"), row[header.indexOf("Endring")], row[header.indexOf("Årsak")]]).toEqual([expect.any(Number), 1, null]);
});

test("a file that is no report, one that is not there, and the report to be written over", async () => {
  await writeFile(path("tom.csv"), "");
  const empty = await tertial("check", ...SALDO, "--year", "2024", "--forrige", path("tom.csv"));
  expect([empty.code, empty.err.includes("«tom.csv»")]).toEqual([1, true]);
  const missing = await tertial("check", ...SALDO, "--year", "2024", "--forrige", path("borte.xlsx"));
  expect([missing.code, missing.err.includes("borte.xlsx")]).toEqual([2, true]);
  const fjor = await published("samme.xlsx", { tables: ["5-6"] });
  const before = await readFile(fjor);
  const over = await tertial("build", ...SALDO, "--year", "2024", "--forrige", fjor, "--out", fjor);
  expect([over.code, (await readFile(fjor)).equals(before)]).toEqual([2, true]);
});
