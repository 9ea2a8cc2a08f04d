import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { SAMPLE } from "../support/sample";
import { tertial, tertialProcess } from "../support/tertial";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const sample = (file: string): string => join(SAMPLE, file);
const FROM_LEDGER = ["build", "--ledger", sample("hovedbok.csv"), "--budget", sample("budsjett.csv"), "--organisation", sample("organisasjon.csv"), "--report", "aarsrapport", "--year", "2024"];

test("build writes one CSV file per table, named by its id", async () => {
  const run = await tertialProcess(...FROM_LEDGER, "--out-dir", folder, "--format", "csv");
  expect(run).toMatchObject({ code: 0 });
  expect((await readdir(folder)).sort()).toEqual([
    "5-4-1.csv", "5-4-2.csv", "5-5-1.csv", "5-5-2.csv", "5-6.csv", "5-8.csv", "5-9-drift.csv", "5-9-investering.csv", "avsetninger.csv", "bro-selvkost.csv", "finans.csv", "generelle-driftsinntekter.csv", "maaltall.csv",
    "note-arbeidskapital.csv", "note-arsoppgjor.csv", "note-kapitalkonto.csv", "oversikt-lanegjeld.csv", "resultat-per-tjenesteomraade.csv",
    "status-okonomi-helse.csv", "status-okonomi-mestring.csv", "status-okonomi-naermiljo.csv", "status-okonomi-oppvekst.csv", "status-okonomi-strategi.csv",
  ]);
  const lines = (await readFile(join(folder, "5-6.csv"), "utf8")).split("\n");
  expect(lines[0]).toBe("linje;tekst;opprinneligBudsjett;regnskap;revidertBudsjett;avvik;avvikProsent");
  expect(lines[1]).toBe("1;Rammetilskudd;-566800;-610596;-589200;21396;3.6");
  expect(lines).toContain("24;Netto driftsresultat;9640;51076;29258;-21818;-74.6");
});

test("build writes the workbook, and --last-year adds last year's column", async () => {
  const lastYear = join(folder, "fjor.csv");
  await writeFile(lastYear, "Konto;Ansvar;Funksjon;Periode;Beløp\n18000;9000;840;202301;-1000,50\n10100;1000;120;202312;1000,50\n");
  const out = join(folder, "ny mappe", "rapport.xlsx");
  expect(await tertial(...FROM_LEDGER, "--last-year", lastYear, "--out", out)).toMatchObject({ code: 0 });
  const { sheets } = await readXlsx(new Uint8Array(await readFile(out)));
  expect(sheets.filter(({ veryHidden }) => veryHidden).map(({ name }) => name)).toEqual(["_Tertial", "_TertialMal"]);
  expect(sheets.filter(({ veryHidden }) => !veryHidden).map(({ name }) => name)).toEqual(["Forside", "Tjenesteområder", "Status økonomi", "Generelle inntekter", "Finans", "Avsetninger", "§ 5-4", "§ 5-5", "§ 5-5 andre ledd", "§ 5-6", "§ 5-8", "Note arbeidskapital", "Note kapitalkonto", "Note årsoppgjør", "§ 5-9 drift", "§ 5-9 investering", "Måltall", "Kontroll", "Avstemming", "Grunnlag"]);
  const [header, first] = [sheets[9]?.rows[2], sheets[9]?.rows[3]];
  expect(header?.at(-1)).toBe("Regnskap 2023");
  expect(first?.at(-1)).toBe(-1000.5);
});

test("--liste adds the notes its list is for, and a file that is no list stops the writing", async () => {
  const lists = ["lan.csv", "anleggsmidler.csv", "fond.csv"].flatMap((file) => ["--liste", sample(file)]);
  expect(await tertial(...FROM_LEDGER, ...lists, "--out-dir", folder, "--format", "csv")).toMatchObject({ code: 0 });
  expect((await readdir(folder)).filter((file) => file.startsWith("note-")).sort()).toEqual([
    "note-anleggsmidler.csv", "note-arbeidskapital.csv", "note-arsoppgjor.csv", "note-fond.csv", "note-kapitalkonto.csv", "note-laan-forfall.csv", "note-laan-portefolje.csv", "note-laan-rentebinding.csv", "note-laan.csv", "note-minimumsavdrag.csv",
  ]);
  const loans = (await readFile(join(folder, "note-laan.csv"), "utf8")).split("\n");
  expect(loans[0]).toBe("linje;tekst;type;inngaende;opptak;refinansiertInn;refinansiertUt;avdrag;utgaende;rente");
  expect(loans).toContain(";Sum langsiktig gjeld (uten pensjonsforpliktelse);;2585466;88000;479000;-479000;-108766;2564700;3.90");
  const wrong = await tertial(...FROM_LEDGER, "--liste", sample("organisasjon.csv"), "--out-dir", join(folder, "ut"));
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining("[liste-ukjent] organisasjon.csv") as string });
});

test("build without an organisation proposes enheter from the ansvar codes", async () => {
  const args = FROM_LEDGER.filter((arg) => arg !== "--organisation" && arg !== sample("organisasjon.csv"));
  expect(await tertial(...args, "--out-dir", folder, "--format", "txt")).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, "status-okonomi-omraade-2.txt"), "utf8")).toContain("Enhet 21");
});

test("Errors in the sources stop the writing with exit code 1; --force writes the files and the list of problems beside them", async () => {
  const ledger = join(folder, "feil.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Beløp\n10100;1000;120;1 000,00\n10100;1000;120;tusen\n");
  const out = join(folder, "ut");
  const args = ["build", "--ledger", ledger, "--report", "aarsrapport", "--year", "2024", "--out-dir", out];
  const stopped = await tertialProcess(...args);
  expect(stopped.code).toBe(1);
  expect(stopped.err).toMatch(/feil\.csv: Rad 3.*«tusen»/);
  await expect(readdir(out)).rejects.toThrow();
  const forced = await tertial(...args, "--force");
  expect(forced.code).toBe(1);
  expect(await readFile(join(out, "merknader.txt"), "utf8")).toContain("«tusen»");
  expect(await readdir(out)).toContain("5-6.csv");
});

test.each([
  [["build"], "--ledger mangler"],
  [["build", "--ledger", "x.csv", "--report", "aarsrapport", "--year", "2024", "--out", "r.xlsx"], "Kan ikke åpne «x.csv»"],
  [["build", "--ledger", "x.csv", "--report", "tertial9", "--year", "2024", "--out", "r.xlsx"], "tertial9"],
  [["build", "--ledger", "x.csv", "--report", "aarsrapport", "--year", "24", "--out", "r.xlsx"], "--year 24"],
  [["build", "--ledger", "x.csv", "--report", "aarsrapport", "--year", "2024"], "--out"],
  [["build", "--ledger", "x.csv", "--report", "aarsrapport", "--year", "2024", "--out-dir", "d", "--format", "pdf"], "--format pdf"],
  [["build", "--ukjent"], "--ukjent"],
  [["bygg"], "«bygg» finnes ikke"],
  [[], "Kommandoen mangler"],
  [["inspect"], "Si hvilken fil"],
] as const)("%j is a fault in the command: exit code 2 and what to do", async (args, message) => {
  // The program itself for the one that is asked nothing.
  const run = await (args.length === 0 ? tertialProcess : tertial)(...args);
  expect(run.code).toBe(2);
  expect(run.err).toContain(message);
  expect(run.err).toContain("Bruk:");
});

test("A template file decides unit and sign, and one that cannot be used is a fault in the command", async () => {
  const template = join(folder, "mal.json");
  await writeFile(template, JSON.stringify({ version: 99 }));
  expect(await tertial(...FROM_LEDGER, "--out-dir", folder, "--template", template)).toMatchObject({ code: 2, err: expect.stringContaining("kan ikke brukes") as string });
});

test("inspect shows how each column is read", async () => {
  const { code, out } = await tertial("inspect", sample("saldobalanse.csv"));
  expect(code).toBe(0);
  expect(out).toMatch(/Konto\s+konto\s+sikker/);
  expect(out).toMatch(/Rev\. budsjett\s+revidert budsjett\s+sikker/);
  expect(out).toMatch(/Regnskap i fjor\s+regnskap i fjor\s+sikker/);
});

test("inspect, build and check say what stands on each side of a source before anything is made of it", async () => {
  const lines = [/^hovedbok\.csv: 39 024 av 39 025 rader brukt, 202400–202412$/m, /^ {2}Kontoklasse +Hva +Debet +Kredit +Netto$/m, /^ {2}1 +regnskap +2 096 984 765,69 +2 096 984 765,69 +0,00$/m];
  const inspected = await tertial("inspect", sample("hovedbok.csv"));
  for (const line of lines) expect(inspected.out).toMatch(line);
  const built = await tertial(...FROM_LEDGER, "--out-dir", folder, "--format", "txt");
  for (const line of lines) expect(built.err).toMatch(line);
  const checked = await tertial("check", ...FROM_LEDGER.slice(1));
  for (const line of lines) expect(checked.out).toMatch(line);
  expect(checked.out).toMatch(/Sum regnskap: kilder mot Grunnlag; debet = kredit = 10 785 405 658,73 i kildene og [\d ]+,\d\d i Grunnlag$/m);
});

test("inspect reads a file as of the year it is asked for", async () => {
  const { out } = await tertial("inspect", sample("hovedbok.csv"), "--year", "2023");
  expect(out).toMatch(/^hovedbok\.csv: 0 av 39 025 rader brukt$/m);
});

test("inspect tells of rows that cannot be read, as build does, and exits 1", async () => {
  const file = join(folder, "delt.csv");
  const rows = "10100;1000;202;10,00\n18000;9000;840;-10,00\n".repeat(3);
  await writeFile(file, `Konto;Ansvar;Funksjon;Regnskap 2024\n${rows}Konto;Ansvar;Funksjon;Budsjett 2024\n${rows}`);
  const { code, out } = await tertial("inspect", file);
  expect([code, out]).toEqual([1, expect.stringContaining("Feil [overskrift-ny] delt.csv: Rad 8") as string]);
});

test("inspect of a file that is no ledger says so and exits 1", async () => {
  const file = join(folder, "notat.pdf");
  await writeFile(file, "%PDF-1.7\n");
  expect(await tertial("inspect", file)).toMatchObject({ code: 1 });
});
