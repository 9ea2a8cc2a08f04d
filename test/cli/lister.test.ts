import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { inputSheetName } from "../../src/sheets/inputSheet";
import { SAMPLE } from "../support/sample";
import { tertial, tertialProcess } from "../support/tertial";

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-"));
  out = join(folder, "ny mappe", "lister.xlsx");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

// Each run is a process of its own, and reads a year.
const sample = (file: string): string => join(SAMPLE, file);
const SOURCES = ["--ledger", sample("saldobalanse.csv"), "--organisation", sample("organisasjon.csv")];

async function opened(): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(out);
  return workbook;
}

test("lister writes a sheet for every list, and build takes the file as it stands without a word", async () => {
  expect(await tertialProcess("lister", "--year", "2024", "--ut", out)).toEqual({ code: 0, out: `${out}\n`, err: "" });
  expect((await opened()).worksheets.map(({ name }) => name)).toEqual(LIST_INPUTS.map(inputSheetName));
  const run = await tertial("build", ...SOURCES, "--liste", out, "--report", "aarsrapport", "--year", "2024", "--out-dir", join(folder, "ut"));
  expect(run.code).toBe(0);
  expect(run.err).not.toContain("liste-");
});

test("a sheet that is filled in gives its note", async () => {
  expect(await tertial("lister", "--year", "2024", "--ut", out, "--liste-id", "fond", "--liste-id", "garantier")).toMatchObject({ code: 0 });
  const workbook = await opened();
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Liste garantier", "Liste fond"]);
  const sheet = workbook.getWorksheet("Liste fond");
  const example = sheet?.getColumn(2).values.findIndex((value) => value === "Kapittel") ?? 0;
  ["51", "Gavefond", 100, 25.5, -10].forEach((value, column) => { if (sheet) sheet.getRow(example + 2).getCell(column + 2).value = value; });
  await workbook.xlsx.writeFile(out);
  const tables = join(folder, "ut");
  const run = await tertial("build", ...SOURCES, "--liste", out, "--report", "aarsrapport", "--year", "2024", "--out-dir", tables);
  expect(run.code).toBe(0);
  expect(run.out).not.toContain("note-garantier");
  const lines = (await readFile(join(tables, "note-fond.csv"), "utf8")).split("\n");
  expect(lines.filter((line) => line.includes("Gavefond") || line.includes("helsestasjon"))).toEqual([expect.stringContaining("Gavefond")]);
});

test("with the accounts it proposes rows, and a file that may be filled in is not written over", async () => {
  const args = ["lister", ...SOURCES, "--year", "2024", "--ut", out, "--liste-id", "prosjekter"];
  expect(await tertial(...args)).toMatchObject({ code: 0 });
  const texts = (await opened()).worksheets[0]?.getColumn(3).values ?? [];
  expect(texts).toContain("Fjerdingby skole");
  expect(await tertial(...args)).toMatchObject({ code: 2, err: expect.stringContaining("finnes fra før, og kan være fylt ut") as string });
  expect(await tertial(...args, "--force")).toMatchObject({ code: 0 });
});

test.each([
  [["--ut", "lister.xlsx"], "--year mangler."],
  [["--year", "2024"], "--ut mangler."],
  [["--year", "2024", "--ut", "lister.xlsx", "--liste-id", "lønn"], "--liste-id lønn finnes ikke; bruk prosjekter,"],
])("lister %j says what is wrong", async (args, message) => {
  expect(await tertial("lister", ...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});

test("a source is not written over, whatever is forced", async () => {
  const ledger = join(folder, "hovedbok.csv");
  await writeFile(ledger, await readFile(sample("hovedbok.csv")));
  expect(await tertial("lister", "--ledger", ledger, "--year", "2024", "--ut", ledger, "--force")).toMatchObject({ code: 2, err: expect.stringContaining("er en av kildene") as string });
});

test("the organisation is a sheet of the ledger's ansvar with their names, at the level asked for, and comes back as the organisation", async () => {
  const ledger = ["--ledger", sample("saldobalanse.csv"), "--year", "2024"];
  expect(await tertial("lister", ...ledger, "--liste-id", "organisasjon", "--niva", "3", "--ut", out)).toMatchObject({ code: 0, out: `${out}\n` });
  const sheet = (await opened()).worksheets[0];
  expect(sheet?.name).toBe("Liste organisasjon");
  const row = sheet?.getColumn(1).values.indexOf("1000") ?? 0;
  expect([1, 2, 3, 4, 5, 6].map((column) => sheet?.getRow(row).getCell(column).value)).toEqual(["1000", "Oppveksttjenester ledelse", "100", "Enhet 100", "Område 1", "N"]);
  const tables = join(folder, "ut");
  const run = await tertial("build", ...ledger, "--organisation", out, "--report", "aarsrapport", "--out-dir", tables);
  expect(run.code).toBe(0);
  expect(run.err).not.toContain("organisasjon-");
  expect(await readFile(join(tables, "resultat-per-tjenesteomraade.csv"), "utf8")).toContain("Område 1");
});

test("an organisation that is given is written with what it lacks, and each ansvar may be an enhet of its own name", async () => {
  expect(await tertial("lister", ...SOURCES, "--year", "2024", "--liste-id", "organisasjon", "--ut", out)).toMatchObject({ code: 0 });
  expect((await opened()).worksheets[0]?.getColumn(5).values).toContain("Oppvekst");
  expect(await tertial("lister", ...SOURCES.slice(0, 2), "--year", "2024", "--liste-id", "organisasjon", "--niva", "ansvar", "--force", "--ut", out)).toMatchObject({ code: 0 });
  expect((await opened()).worksheets[0]?.getColumn(4).values).toContain("1000-Oppveksttjenester ledelse");
});

test("the organisation asks for the accounts and a file of its own", async () => {
  const asked = (...more: readonly string[]) => tertial("lister", "--year", "2024", "--ut", out, ...more);
  expect(await asked("--liste-id", "organisasjon")).toMatchObject({ code: 2, err: expect.stringContaining("--ledger") });
  expect(await asked("--liste-id", "organisasjon", "--liste-id", "fond")).toMatchObject({ code: 2, err: expect.stringContaining("i en fil for seg") });
  expect(await asked("--niva", "2")).toMatchObject({ code: 2, err: expect.stringContaining("--niva gjelder bare") });
});
