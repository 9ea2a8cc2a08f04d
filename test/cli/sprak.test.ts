import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { SAMPLE } from "../support/sample";
import { tertial, tertialProcess } from "../support/tertial";

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
  expect(out.split("\n").slice(0, 3)).toEqual(["saldobalanse.csv: 4 609 of 4 610 rows used", expect.stringMatching(/^ {2}Account class +What +Debit +Credit +Net$/), expect.stringMatching(/^ {2}0 +accounts +\d[\d ]+,\d\d +\d[\d ]+,\d\d +0,00$/)]);
  expect(out.split("\n\n")[1]?.split("\n")[0]).toMatch(/^ {2}Control +Status +Left side +Right side +Difference +Tolerance +Unit +Legal basis +What$/);
  expect(out).toMatch(/^ {2}netto-driftsresultat +ok +51 075 653,13 +51 075 653,13 +0,00 +0,00 +kr +§§ 5-4 and 5-6 +Net operating result: § 5-4 against § 5-6 \(accounts\)$/m);
  expect(out).toMatch(/^\d+ controls: \d+ ok, 0 rounding, 0 deviation, \d+ not applicable\.$/m);
});

test("a language that does not exist is told, with those that do", async () => {
  const { code, err } = await tertial("build", ...YEAR, "--sprak", "sv", "--out-dir", folder);
  expect(code).toBe(2);
  expect(err).toContain("--sprak sv finnes ikke; bruk nb, nn, en.");
});

const LANGUAGES = ["nb", "nn", "en"] as const;
/** Words of each language that the others do not have. */
const WORDS = { nb: /\b(?:ikke|kildene|regnskapet|skriver)\b/, nn: /\b(?:ikkje|kjeldene|rekneskapen|skriv)\b/, en: /\b(?:not|sources|accounts|writes)\b/ } as const;

test.each(LANGUAGES)("the usage is in %s, whole lines of it, with the same options", async (sprak) => {
  const { code, out } = await tertialProcess("--help", "--sprak", sprak);
  expect(code).toBe(0);
  expect(await tertial(`--sprak=${sprak}`, "help")).toMatchObject({ code: 0, out });
  for (const other of LANGUAGES) expect(WORDS[other].test(out)).toBe(other === sprak);
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(132);
  const options = (text: string): ReadonlySet<string> => new Set(text.match(/--[a-z-]+/g));
  expect(options(out)).toEqual(options((await tertial("--help")).out));
});

test.each([
  [["bygg"], "Kommandoen «bygg» finnes ikke.", "Kommandoen «bygg» finst ikkje.", "There is no command «bygg»."],
  [[], "Kommandoen mangler.", "Kommandoen manglar.", "The command is missing."],
  [["build", "--ukjent"], "Valget «--ukjent» finnes ikke.", "Valet «--ukjent» finst ikkje.", "There is no option «--ukjent»."],
  [["build", "--ledger"], "Valget --ledger mangler verdi.", "Valet --ledger manglar verdi.", "The option --ledger lacks its value."],
  [["check"], "Valget --ledger mangler.", "Valet --ledger manglar.", "The option --ledger is missing."],
  [["build", "--ledger", "x.csv", "--report", "tertial1", "--year", "2024", "--period", "202408", "--out", "x.xlsx"], "--report tertial1 går til april, ikke august. Bruk --report maaned for andre måneder.", "--report tertial1 går til april, ikkje august. Bruk --report maaned for andre månader.", "--report tertial1 is up to April, not August. Use --report maaned for other months."],
  [["lister", "--year", "24", "--ut", "l.xlsx"], "--year 24 er ikke et årstall.", "--year 24 er ikkje eit årstal.", "--year 24 is not a year."],
  [["inspect", "finnes.ikke"], "Kan ikke åpne «finnes.ikke»: filen eller mappen finnes ikke.", "Kan ikkje opne «finnes.ikke»: fila eller mappa finst ikkje.", "Cannot open «finnes.ikke»: the file or folder does not exist."],
  [["ssb", "--kommune", "x", "--aar", "2024", "--ut", "x.csv"], "«x» er ikke et kommunenummer.", "«x» er ikkje eit kommunenummer.", "«x» is not a municipality number."],
  [["mal", "--template", join(SAMPLE, "fond.csv")], "fond.csv» kan ikke brukes:\n  filen er ikke gyldig JSON.", "fond.csv» kan ikkje brukast:\n  fila er ikkje gyldig JSON.", "fond.csv» cannot be used:\n  the file is not valid JSON."],
] as const)("%j is explained in the language asked for, wherever it stands, with the usage", async (args, ...told) => {
  const runs = await Promise.all(LANGUAGES.map((sprak) => tertial(...args, "--sprak", sprak)));
  for (const [l, { code, err }] of runs.entries()) {
    expect(code).toBe(2);
    expect(err).toContain(told[l] as string);
    expect(err).toContain(["\n\nBruk:\n", "\n\nBruk:\n", "\n\nUsage:\n"][l]);
    const usage = args[0] === "bygg" || args[0] === undefined ? WORDS[LANGUAGES[l] as "nb"] : [/Se «tertial help» for alle valgene\.\n$/, /Sjå «tertial help» for alle vala\.\n$/, /See «tertial help» for all options\.\n$/][l];
    expect(err.slice(err.indexOf("\n\n"))).toMatch(usage as RegExp);
  }
});

test.each([
  ["nn", "skiljeteikn ;, desimalteikn ,", "Kolonneoverskrifter på rad 1", /Rev\. budsjett +revidert budsjett +sikker +overskrifta er «Rev\. budsjett»/],
  ["en", "delimiter ;, decimal separator ,", "Column headers in row 1", /Rev\. budsjett +revised budget +certain +the header is «Rev\. budsjett»/],
])("inspect --sprak %s tells how the file is read, its headers as they are", async (sprak, separators, headers, column) => {
  const { code, out } = await tertial("inspect", sample("saldobalanse.csv"), "--sprak", sprak);
  expect(code).toBe(0);
  expect(out).toContain(separators);
  expect(out).toContain(headers);
  expect(out).toMatch(column);
});

test("kostra --sprak en tells what stops the files, and lister --sprak nn and mal --sprak en write in the language", async () => {
  const ledger = join(folder, "hovedbok.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Periode;Beløp\n10100;1000;120;202401;tusen\n");
  const kostra = await tertial("kostra", "--ledger", ledger, "--year", "2024", "--region", "3224", "--out-dir", folder, "--sprak", "en");
  expect(kostra.code).toBe(1);
  expect(kostra.err).toMatch(/^Error \[belop-uleselig\] hovedbok\.csv: Row 2, column «Beløp»: «tusen»/m);
  expect(kostra.err).toMatch(/^No files are written\. Correct the errors, or use --force\.$/m);
  const lister = await tertial("lister", "--ledger", ledger, "--year", "2024", "--ut", join(folder, "l.xlsx"), "--sprak", "nn");
  expect(lister).toMatchObject({ code: 1, err: expect.stringContaining("Inga fil er skriven. Rett feila, eller køyr utan --ledger") as string });
  expect(JSON.parse((await tertial("mal", "--sprak", "en")).out)).toMatchObject({ language: "en" });
});

test("a fault found after the template is read is told in the template's language", async () => {
  const template = join(folder, "mal.json");
  await writeFile(template, JSON.stringify({ ...defaultTemplate(), language: "en" }));
  const { code, err } = await tertial("build", ...YEAR, "--template", template, "--out", sample("saldobalanse.csv"));
  expect(code).toBe(2);
  expect(err).toContain("saldobalanse.csv» is one of the sources and is not overwritten. Choose another name for the result.\n\nUsage:\n");
});
