import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../support/sample";
import { tertial, tertialProcess } from "../support/tertial";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-check-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const sample = (file: string): string => join(SAMPLE, file);
const YEAR = ["--report", "aarsrapport", "--year", "2024"];
const FROM_LEDGER = ["check", "--ledger", sample("hovedbok.csv"), "--budget", sample("budsjett.csv"), "--organisation", sample("organisasjon.csv"), ...YEAR];

/** The sample's ledger with one line's amount another. */
async function tampered(line: string, other: string): Promise<string> {
  const path = join(folder, "hovedbok.csv");
  const text = await readFile(sample("hovedbok.csv"), "latin1");
  expect(text).toContain(line);
  await writeFile(path, text.replace(line, other), "latin1");
  return path;
}

test("check prints every control of the sample year with both sides, and exits 0", async () => {
  const { code, out } = await tertialProcess(...FROM_LEDGER);
  const lines = out.split("\n");
  expect(code).toBe(0);
  expect(lines[lines.indexOf("") + 1]).toMatch(/^ {2}Kontroll +Status +Venstre side +Høyre side +Differanse +Toleranse +Enhet +Hjemmel +Hva$/);
  expect(out).toMatch(/^ {2}netto-driftsresultat +ok +51 075 653,13 +51 075 653,13 +0,00 +0,00 +kr +§§ 5-4 og 5-6 +Netto driftsresultat: § 5-4 mot § 5-6 \(regnskap\)$/m);
  expect(out).toMatch(/^ {2}kapitalkonto +ok +1 235 330 490,34 +1 235 330 490,34 +0,00 +500,00 /m);
  expect(out).toMatch(/^\d+ kontroller: \d+ ok, 0 avrunding, 0 avvik, 24 ikke aktuell\.$/m);
  expect(new Set(lines.slice(0, 60).map((line) => line.indexOf(" kr "))).size).toBeLessThanOrEqual(3);
});

test("check with lists compares avdrag with the minimum, and § 5-9 with what is adopted: a warning, and exit 0", async () => {
  const adopted = join(folder, "vedtatt.csv");
  await writeFile(adopted, "Disposisjon;Vedtatt beløp\nBruk av disposisjonsfond;-50 000 000,00\n");
  const { code, out } = await tertial(...FROM_LEDGER, "--liste", sample("lan.csv"), "--liste", sample("anleggsmidler.csv"), "--liste", adopted);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}minimumsavdrag +ok +85 265 797,38 +85 265 797,38 /m);
  expect(out).toMatch(/^ {2}disponering-netto-driftsresultat +ok +51 075 653,13 +51 075 653,13 /m);
  expect(out).toMatch(/^ {2}disponering-bruk +avvik \(advarsel\) +-50 000 000,00 +-46 049 383,38 /m);
});

test("check with lists holds each note against the balance, and exits 1 when one is a million too much", async () => {
  const lists = ["anleggsmidler.csv", "fond.csv"].flatMap((file) => ["--liste", sample(file)]);
  const right = await tertial(...FROM_LEDGER, ...lists);
  expect(right.code).toBe(0);
  expect(right.out).toMatch(/^ {2}liste-fond-51 +ok +37 292 504,50 +37 292 504,50 +0,00 +0,00 +kr +§ 5-8 mot noten +Bundne driftsfond: noten mot kapittel 51 \(regnskap\)$/m);
  const fond = join(folder, "fond.csv");
  await writeFile(fond, (await readFile(sample("fond.csv"), "utf8")).replace("157649,54", "1157649,54").replace("786884,09", "1786884,09"));
  const { code, out } = await tertial(...FROM_LEDGER, "--liste", fond);
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}liste-fond-51 +avvik +38 292 504,50 +37 292 504,50 +1 000 000,00 +0,00 +kr /m);
  expect(out.replaceAll("\u00a0", " ")).toContain("liste-fond-51: Bundne driftsfond i noten skal være like stort som kapittel 51 i balansen. Regnskap: noten (listen) 38 292 504,50 mot kapittel 51 37 292 504,50, differanse 1 000 000,00.");
});

test("check --kostra prints SSB's controls too, with the residuals of rounding", async () => {
  const { code, out } = await tertial(...FROM_LEDGER, "--kostra", "--region", "3224");
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}kostra-095 +avrunding +238 272 +238 275 +-3 +30 +1000 kr +SSB-kontroll 095 /m);
  expect(out).toMatch(/^ {2}kostra-110 +avrunding +2 055 184 +2 055 179 +5 +30 /m);
  expect(out).toMatch(/^ {2}kostra-190 +ok +84 988 +84 988 +0 +10 /m);
});

test("check of KOSTRA files shows rounding as rounding, and exits 0", async () => {
  const { code, out } = await tertial("check", "--ledger", sample("0A2024.dat"), "--ledger", sample("0B2024.dat"), ...YEAR, "--kostra");
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}drift-i-null +avrunding +5 000,00 +0,00 +5 000,00 +30 000,00 /m);
  expect(out).toContain("drift-i-null: Netto driftsresultat, disponeringer og fremført merforbruk skal gå i null.");
  expect(out).toMatch(/^ {2}arbeidskapital +ikke aktuell +Note om arbeidskapital/m);
});

test("a control that fails is exit code 1, with both sides and what to do", async () => {
  const { code, out, err } = await tertial("check", "--ledger", await tampered("354 868 430,60", "354 868 430,61"), ...YEAR);
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}balanse +avvik +6 320 793 772,15 +6 320 793 772,14 +0,01 /m);
  expect(out).toMatch(/^balanse: Sum eiendeler skal være lik sum egenkapital og gjeld\. Regnskap: eiendeler .+ mot egenkapital og gjeld .+, differanse 0,01\. Kontroller/m);
  expect(err).not.toContain("balansen-gar-ikke-opp");
});

test("what may differ by right is a warning, and exit code 0", async () => {
  const template = join(folder, "mal.json");
  const { defaultTemplate } = await import("../../src/report/template/defaultTemplate");
  await writeFile(template, JSON.stringify({ ...defaultTemplate(), lineRules: { "5-4-1": [{ line: "sumBevilgninger", postings: [{ art: ["500"] }] }] } }));
  const { code, out } = await tertial(...FROM_LEDGER, "--template", template);
  expect(out).toMatch(/^ {2}brutto-driftsresultat +avvik \(advarsel\) /m);
  expect(code).toBe(0);
});

test("errors in the sources are exit code 1", async () => {
  const ledger = join(folder, "feil.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Beløp\n10100;1000;120;1 000,00\n10100;1000;120;tusen\n");
  const { code, err } = await tertial("check", "--ledger", ledger, ...YEAR);
  expect([code, err.includes("«tusen»")]).toEqual([1, true]);
});

test.each([
  [["check"], "--ledger mangler"],
  [["check", "--ledger", "x.csv", "--year", "2024"], "--report mangler"],
  [["check", "--ledger", "x.csv", ...YEAR, "--kostra", "--region", "321"], "--region 32"],
  [["check", "--ledger", "x.csv", ...YEAR, "--enhet", "kirke"], "--enhet kirke"],
  [["check", "--ledger", "x.csv", ...YEAR, "--out-dir", "d"], "--out-dir"],
] as const)("%j is a fault in the command", async (args, message) => {
  const { code, err } = await tertial(...args);
  expect([code, err.includes(message)]).toEqual([2, true]);
});

test.each([["headers alone", "Konto;Ansvar;Funksjon;Beløp\n", "kilde-ingen-rader"], ["nothing", "", "kilde-tom"]])("a source of %s gives one error, and nothing of tables or controls", async (_, text, problem) => {
  const path = join(folder, "tom.csv");
  await writeFile(path, text);
  for (const command of [["check"], ["build", "--out-dir", folder]]) {
    const { code, out, err } = await tertial(...command, "--ledger", path, ...YEAR);
    expect(code).toBe(1);
    expect(`${err}\n${out}`.split("\n").filter((line) => line.includes("["))).toEqual([expect.stringContaining(`[${problem}]`)]);
    expect(`${err}${out}`).not.toMatch(/ikke aktuell|utelatt/);
  }
});
