import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { chosenTables } from "../../src/report/catalogue";
import type { Report } from "../../src/report/report";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

/** Row id -> whole kroner at the beginning and at the end of the year. */
function amounts({ tables }: Report, id: string): Readonly<Record<string, readonly number[]>> {
  const rows = tables.find((table) => table.id === id)?.rows ?? [];
  return Object.fromEntries(rows.map((row) => [row.id, row.cells.flatMap((cell) => (cell.kind === "amount" ? [Math.round(cell.ore / 100)] : []))]));
}

const withTables = (input: ReportInput, tables: readonly string[], listings = input.listings): Report =>
  buildReport({ ...input, listings, template: { ...input.template, tables: [...tables] } });

let input: ReportInput;
beforeAll(async () => {
  input = await readSample("saldobalanse", SAMPLE_LISTS);
});

test("the overview of debt ends in the long-term debt of the balance at both ends of the year, and parts the loans by purpose", () => {
  const report = withTables(input, ["5-7", "5-8"]);
  const [debt, balance] = [amounts(report, "5-7"), amounts(report, "5-8")];
  expect(debt.sumGjeld).toEqual([...(balance.langsiktigGjeld ?? [])].reverse());
  expect(debt).toEqual({
    kredittinstitusjoner: [1_561_465_797, 1_877_700_000], obligasjonslan: [799_000_000, 687_000_000], sertifikatlan: [225_000_000, 0], lan: [2_585_465_797, 2_564_700_000],
    "formal-Investering": [2_267_465_797, 2_210_200_000], "formal-Startlån": [318_000_000, 354_500_000],
    pensjonsforpliktelse: [expect.any(Number), expect.any(Number)], sumGjeld: [expect.any(Number), expect.any(Number)], garantier: [expect.any(Number), expect.any(Number)],
  });
  expect(report.forbehold.map(({ text }) => text)).toContainEqual(expect.stringContaining("§ 5-7 er ikke lest"));
});

test("its figures are live: lines of the balance, and sums of their own rows", () => {
  const sheet = toWorkbook(withTables(input, ["5-7"]), "formler").sheets.find(({ name }) => name === "§ 5-7");
  const formulasOf = (label: string) => sheet?.rows.find((row) => row.some((cell) => cell?.value === label))?.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula]));
  expect(formulasOf("Pensjonsforpliktelse")).toEqual([expect.stringContaining("Grunnlag_Inngaende"), expect.stringContaining("Grunnlag_Regnskap")]);
  expect(formulasOf("Sum lån")?.every((formula) => /^=ROUND\([A-Z]\d+\+/.test(formula))).toBe(true);
});

test("without the lists it is the balance alone, without a balance it is left out, and no report has it unless the template names it", async () => {
  expect(Object.keys(amounts(withTables(input, ["5-7"], []), "5-7"))).toEqual(["kredittinstitusjoner", "obligasjonslan", "sertifikatlan", "lan", "pensjonsforpliktelse", "sumGjeld"]);
  expect(chosenTables({ report: "aarsrapport", tables: [] }, input.listings ?? []).map(({ id }) => id)).not.toContain("5-7");
  const drift = await readSample("kostra");
  expect(withTables({ ...drift, ledger: { ...drift.ledger, amounts: {} } }, ["5-7"]).tables).toEqual([]);
});
