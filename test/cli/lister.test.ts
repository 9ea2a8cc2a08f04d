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
jest.setTimeout(60_000);

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
