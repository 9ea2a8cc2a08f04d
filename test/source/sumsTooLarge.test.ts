import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInput } from "../../src/cli/readInput";
import { buildReport } from "../../src/report/buildReport";
import { answered } from "../../src/source/answered";
import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { partsOf, sheetXml } from "./xlsx/workbookOf";
import { zipOf } from "./zipOf";

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "tertial-")); });
afterEach(() => { rmSync(folder, { recursive: true }); });

/** A file of as many rows of 9 999 999 999 999 kroner, the most an amount may be. */
function file(name: string, rows: number, year = 2024): string {
  writeFileSync(join(folder, name), `Konto;Ansvar;Funksjon;Periode;Beløp\n${`11150;1100;202;${year}01;9999999999999,00\n`.repeat(rows)}`);
  return join(folder, name);
}
const NONE = { budget: [], lastYear: [], foretak: [], organisation: undefined, template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined } as const;

const spaced = (text: string): string => text.replaceAll(/(?<=\d) (?=\d)/g, "\u00a0");

test("Amounts of several sources that come to more than is exact are an error that names them, however they are added, and the report is made", async () => {
  const [a, b, before] = [file("a.csv", 1), file("b.csv", 2), file("c.csv", 2, 2023)];
  for (const files of [{ ledger: [a, b] }, { ledger: [a], budget: [b] }, { ledger: [a], lastYear: [before] }, { ledger: [a], foretak: [`Havna KF=${b}`] }]) {
    const input = await readInput({ ...NONE, ...files });
    const told = input.problems.filter(({ code }) => code === "sum-for-stor");
    const named = spaced(`«${"lastYear" in files ? "c" : "b"}.csv» (19 999 999 999 998,00) og «a.csv» (9 999 999 999 999,00)`);
    expect(told).toEqual([{ code: "sum-for-stor", severity: "error", message: `Beløpene i ${named} er til sammen over 20 000 milliarder kroner, uten fortegn, og tabellene kan ikke regnes eksakt. Kontroller at riktig kolonne er valgt som beløp i hver av dem.` }]);
    expect(() => buildReport(input)).not.toThrow();
  }
});

test("What comes to no more is not told, and what is more in one source alone is, once for what it is", async () => {
  expect((await readInput({ ...NONE, ledger: [file("a.csv", 2)] })).problems.filter(({ code }) => code === "sum-for-stor")).toEqual([]);
  for (const rows of [3, 5, 9, 10, 200]) {
    const input = await readInput({ ...NONE, ledger: [file("a.csv", rows)] });
    expect(input.problems.filter(({ code }) => code === "sum-for-stor")).toHaveLength(1);
    expect(() => buildReport(input)).not.toThrow();
  }
});

test("Rows that are left out may come to anything", async () => {
  const input = await readInput({ ...NONE, ledger: [file("a.csv", 40, 2023), file("b.csv", 1)] });
  expect(input.controls[0]?.leftOut.at(-1)).toEqual({ reason: "annet år", rows: 40, firstRows: [2, 3, 4, 5, 6] });
});

test("Sheets of one workbook are held together in the same way", async () => {
  const rowOf = (cells: readonly (string | number)[]): string => `<row>${cells.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join("")}</row>`;
  const sheet = (periode: string): string => sheetXml(["Konto;Ansvar;Funksjon;Periode;Beløp".split(";"), ...Array.from({ length: 2 }, () => ["11150", "1100", "202", periode, 9_999_999_999_999])].map(rowOf).join(""));
  const source = sourceOfBytes("to.xlsx", zipOf(partsOf({ jan: sheet("202401"), feb: sheet("202402") })));
  const recognition = answered(await inspectSource(source), { ark: "alle" });
  const { problems, ledger } = await readSource(source, recognition, { year: 2024 });
  expect(problems.map(({ code }) => code)).toContain("sum-for-stor");
  expect([...(ledger.amounts.regnskap ?? [1])].every((amount) => amount === 0)).toBe(true);
});
