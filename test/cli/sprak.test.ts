import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../support/sample";
import { tertial } from "../support/tertial";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-sprak-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const sample = (file: string): string => join(SAMPLE, file);
const YEAR = ["--ledger", sample("saldobalanse.csv"), "--report", "aarsrapport", "--year", "2024"];

test("build --sprak nn writes the tables in nynorsk, and tells problems in it", async () => {
  const { code, err } = await tertial("build", ...YEAR, "--sprak", "nn", "--out-dir", folder, "--format", "txt");
  expect(code).toBe(0);
  expect(await readFile(join(folder, "5-4-1.txt"), "utf8")).toContain("Løyvingsoversikt drift etter § 5-4 første ledd\nBeløp i 1000 kr\n");
  expect(err).toContain("Åtvaring [organisasjon-foreslatt]: Utan organisasjonsfil er eining og område foreslått");
});

test("check --sprak en prints the controls in English, with the same codes and figures", async () => {
  const { code, out } = await tertial("check", ...YEAR, "--organisation", sample("organisasjon.csv"), "--sprak", "en");
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toMatch(/^ {2}Control +Status +Left side +Right side +Difference +Tolerance +Unit +Legal basis +What$/);
  expect(out).toMatch(/^ {2}netto-driftsresultat +ok +51 075 653,13 +51 075 653,13 +0,00 +0,00 +kr +§§ 5-4 and 5-6 +Net operating result: § 5-4 against § 5-6 \(accounts\)$/m);
  expect(out).toMatch(/^\d+ controls: \d+ ok, 0 rounding, 0 deviation, \d+ not relevant\.$/m);
});

test("a language that does not exist is told, with those that do", async () => {
  const { code, err } = await tertial("build", ...YEAR, "--sprak", "sv", "--out-dir", folder);
  expect(code).toBe(2);
  expect(err).toContain("--sprak sv finnes ikke; bruk nb, nn, en.");
});
