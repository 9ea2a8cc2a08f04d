import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { tertial } from "../support/tertial";

let folder: string;
let ledger: string;
const LEDGER = "Konto;Ansvar;Funksjon;Periode;Beløp\n10100;1000;120;202401;1 000,00\n18000;9000;840;202401;-1 000,00\n";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-"));
  ledger = join(folder, "hovedbok.csv");
  await writeFile(ledger, LEDGER);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const build = (...args: readonly string[]) => tertial("build", "--report", "aarsrapport", "--year", "2024", ...args);

test("The result never takes the place of a file it is built from", async () => {
  const run = await build("--ledger", ledger, "--out", ledger);
  expect(run).toMatchObject({ code: 2, err: expect.stringContaining("er en av kildene og er ikke skrevet over") as string });
  expect(await readFile(ledger, "utf8")).toBe(LEDGER);
});

test("A folder where a file should be, and a file where a folder should be, are said in words", async () => {
  const inside = join(folder, "mappe");
  await mkdir(inside);
  for (const args of [["--ledger", inside, "--out", join(folder, "r.xlsx")], ["--ledger", ledger, "--organisation", inside, "--out", join(folder, "r.xlsx")], ["--ledger", ledger, "--out", inside]]) {
    const run = await build(...args);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^Kan ikke (?:åpne|skrive) «.*mappe»: det er en mappe, ikke en fil\.$/m);
  }
  expect(await build("--ledger", ledger, "--out-dir", ledger)).toMatchObject({ code: 2, err: expect.stringContaining("det står en fil der det skulle vært en mappe") as string });
  expect(await tertial("inspect", inside)).toMatchObject({ code: 2, err: expect.stringContaining("det er en mappe") as string });
});

test("What a template names and the report does not have stops the command before anything is written", async () => {
  const template = join(folder, "mal.json");
  await writeFile(template, JSON.stringify({ ...defaultTemplate(), tables: ["5-66"] }));
  const run = await build("--ledger", ledger, "--template", template, "--out-dir", join(folder, "ut"));
  expect(run).toMatchObject({ code: 2, err: expect.stringMatching(/^Malen .*mal\.json» kan ikke brukes:\n {2}tables: tabellen «5-66» finnes ikke/) as string });
  expect(await readdir(folder)).not.toContain("ut");
});

test.each([
  [["--ukjent"], "Valget «--ukjent» finnes ikke."],
  [["--ledger"], "--ledger mangler verdi."],
  [["--force=ja"], "--force tar ingen verdi."],
  [["ekstra"], "«ekstra» hører ikke til noe valg."],
])("%j is explained in Norwegian", async (args, message) => {
  const run = await build(...args);
  expect(run.code).toBe(2);
  expect(run.err.split("\n")[0]).toContain(message);
});

test("A year none of the rows is in is an error, and no report of zeros", async () => {
  const run = await tertial("build", "--report", "aarsrapport", "--year", "2023", "--ledger", ledger, "--out", join(folder, "r.xlsx"));
  expect(run).toMatchObject({ code: 1, err: expect.stringContaining("Ingen rader i «hovedbok.csv» kan brukes (annet år: 2)") as string });
  expect(await readdir(folder)).toEqual(["hovedbok.csv"]);
});

test("A proposed organisation is said to be one", async () => {
  expect((await build("--ledger", ledger, "--out-dir", folder)).err).toContain("Advarsel [organisasjon-foreslatt]");
});

test("A message that tells its row is not told it twice", async () => {
  await writeFile(ledger, `${LEDGER}10100;1000;120;202401;tusen\n`);
  expect((await build("--ledger", ledger, "--out-dir", folder)).err).toContain("Feil [belop-uleselig] hovedbok.csv: Rad 4, kolonne «Beløp»: «tusen»");
});

test.each([
  [["--report", "tertial1", "--period", "202408"], "--report tertial1 går til april, ikke august. Bruk --report maaned for andre måneder."],
  [["--report", "maaned"], "--report maaned må ha --period, for eksempel --period 202408."],
  [["--report", "maaned", "--period", "2024-08"], "--period 2024-08 er ikke en periode."],
  [["--report", "maaned", "--period", "202308"], "--period 202308 er ikke i 2024 (--year)."],
  [["--report", "aarsrapport", "--period", "202408"], "--report aarsrapport gjelder hele året og har ingen --period."],
  [["--report", "kvartal"], "--report kvartal finnes ikke; bruk aarsrapport, tertial1, tertial2, finans1, finans2, finansaar, maaned."],
])("%j is told: %s", async (args, message) => {
  expect(await tertial("build", "--year", "2024", "--ledger", ledger, "--out-dir", join(folder, "ut"), ...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});
