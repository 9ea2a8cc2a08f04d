import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import { buildReport } from "../../src/report/buildReport";
import type { CellModel, WorkbookModel } from "../../src/sheets/model";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { testWithLibreOffice } from "../support/libreOffice";
import { editedInLibreOffice } from "../support/libreOfficeMacro";
import { readSample, SAMPLE } from "../support/sample";
import { tertial } from "../support/tertial";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-avstemming-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const CHECK = ["check", "--ledger", join(SAMPLE, "saldobalanse.csv"), "--organisation", join(SAMPLE, "organisasjon.csv"), "--report", "aarsrapport", "--year", "2024"];
const SHEET = "Avstemming";

type Field = "Spesifikasjon" | "Forklart differanse" | "Forklaring" | "Avstemt av";
type Written = Readonly<Record<string, Partial<Record<Field, string | number>>>>;

/** The sample's report as a workbook, in bokmål or another language, with what is written beside kapitler. */
async function workbook(written: Written, language: "nb" | "en" = "nb"): Promise<WorkbookModel> {
  const input = await readSample("saldobalanse");
  const english: Readonly<Record<Field, string>> = { Spesifikasjon: "Specification", "Forklart differanse": "Explained difference", Forklaring: "Explanation", "Avstemt av": "Reconciled by" };
  const model = toWorkbook(buildReport({ ...input, template: { ...input.template, language, tables: ["5-8"] } }), "formler", "2025-02-20T10:00:00.000Z");
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      if (sheet.name !== SHEET && sheet.name !== "Reconciliation") return sheet;
      const header = sheet.rows[3] ?? [];
      const at = (field: Field): number => header.findIndex(({ value }) => value === (language === "nb" ? field : english[field]));
      return { ...sheet, rows: sheet.rows.map((row) => withFields(row, written[String(row[0]?.value)] ?? {}, at)) };
    }),
  };
}

const withFields = (row: readonly CellModel[], fields: Written[string], at: (field: Field) => number): readonly CellModel[] =>
  row.map((cell, c) => {
    const found = Object.entries(fields).find(([field]) => at(field as Field) === c);
    return found === undefined ? cell : { ...cell, value: found[1] };
  });

async function checked(bytes: Uint8Array): Promise<{ readonly code: number; readonly line: string; readonly said: string }> {
  const file = join(folder, "rapport.xlsx");
  await writeFile(file, bytes);
  const { code, out } = await tertial(...CHECK, "--avstemming", file);
  const lines = out.replaceAll("\u00a0", " ").split("\n");
  return { code, line: lines.find((line) => line.startsWith("  avstemte-kapitler"))?.trim() ?? "", said: lines.find((line) => line.startsWith("avstemte-kapitler:")) ?? "" };
}

/** The saldo of kapittel 10, that of 21 less 12 øre that are explained, and a name alone. */
async function marks(): Promise<Written> {
  const rows = (await workbook({})).sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  const saldo = (kapittel: string): number => Number(rows.find(([cell]) => cell?.value === kapittel)?.[2]?.value);
  return {
    "10": { Spesifikasjon: saldo("10"), "Avstemt av": "K. Hansen" },
    "21": { Spesifikasjon: Math.round((saldo("21") - 0.12) * 100) / 100, "Forklart differanse": 0.12, Forklaring: "Renter ført i januar", "Avstemt av": "K. Hansen" },
    "24": { "Avstemt av": "K. Hansen" },
  };
}

const HELD = /^avstemte-kapitler +avvik \(orientering\) +2 +(\d+) +-\d+ +0 +kapitler +Kommunens rutiner for avstemming +Kapitler som er avstemt/;

test.each(["nb", "en"] as const)("check counts the marks of the workbook that hold against the accounts, names those that do not, and exits 0: %s", async (language) => {
  const { code, line, said } = await checked(await writeXlsx(await workbook(await marks(), language), "rapport"));
  expect([code, line]).toEqual([0, expect.stringMatching(HELD)]);
  expect(said).toMatch(/^avstemte-kapitler: 2 av \d+ kapitler avstemt\. Med forklart differanse: kapittel 21\. Spesifikasjon mangler: kapittel 24\. Uten merke: kapittel 13, .+\.$/);
});

test("an øre that has moved in the accounts takes the mark off", async () => {
  const given = await marks();
  const moved = { ...given, "10": { ...given["10"], Spesifikasjon: Math.round(Number(given["10"]?.Spesifikasjon) * 100 + 1) / 100 } };
  const { line, said } = await checked(await writeXlsx(await workbook(moved), "rapport"));
  expect(line).toMatch(/^avstemte-kapitler +avvik \(orientering\) +1 /);
  expect(said).toContain("Ikke lenger avstemt: kapittel 10.");
});

test("without a workbook the marks are not given, and one without the sheet is an error", async () => {
  const { code, out } = await tertial(...CHECK);
  expect([code, /^ {2}avstemte-kapitler +ikke aktuell /m.test(out)]).toEqual([0, true]);
  const file = join(folder, "annet.xlsx");
  await writeFile(file, await writeXlsx({ names: [], sheets: [{ name: "Ark1", widths: [10], rows: [[{ value: "Kapittel", look: "text" }]], print: { orientation: "portrait" } }] }, "annet"));
  const other = await tertial(...CHECK, "--avstemming", file);
  expect([other.code, other.err.includes("«annet.xlsx» har ikke arket Avstemming.")]).toEqual([1, true]);
});

testWithLibreOffice("the marks survive being opened, changed and saved in LibreOffice, and saved again under another name", async () => {
  const built = await writeXlsx(await workbook({}), "rapport");
  const given = await marks();
  const rows = (await workbook({})).sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  const columns: readonly Field[] = ["Spesifikasjon", "Forklart differanse", "Forklaring", "Avstemt av"];
  const lines = Object.entries(given).flatMap(([kapittel, fields]) => {
    const row = rows.findIndex(([cell]) => cell?.value === kapittel);
    return columns.flatMap((field) => {
      const value = fields[field];
      const column = rows[3]?.findIndex((cell) => cell.value === field) ?? 0;
      const cell = `doc.Sheets.getByName("${SHEET}").getCellByPosition(${column}, ${row})`;
      return value === undefined ? [] : [typeof value === "number" ? `${cell}.Value = ${value}` : `${cell}.String = "${value}"`];
    });
  });
  const saved = await editedInLibreOffice(built, lines);
  expect((await checked(saved)).line).toMatch(HELD);
  const again = await editedInLibreOffice(saved, []);
  await writeFile(join(folder, "lagret-som.xlsx"), again);
  const { line } = await checked(new Uint8Array(await readFile(join(folder, "lagret-som.xlsx"))));
  expect(line).toMatch(HELD);
  // LibreOffice calculates the sheet's own status and count to the same.
  const { recalculate } = await import("../support/libreOffice");
  const sheet = (await recalculate(join(folder, "lagret-som.xlsx"))).get(SHEET) ?? [];
  expect(String(sheet[1]?.[0])).toMatch(/^2 av \d+ kapitler avstemt$/);
  expect(["10", "21", "24"].map((kapittel) => sheet.find(([cell]) => String(cell) === kapittel)?.[10])).toEqual(["AVSTEMT", "AVSTEMT MED FORKLARING", "SPESIFIKASJON MANGLER"]);
});
