import type { Posting } from "../../src/ledger/buildLedger";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Template } from "../../src/report/template/template";
import type { FormulaMode } from "../../src/table/excel/formulas";
import type { CellModel } from "../../src/sheets/model";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { closedYear, CLOSED_YEAR_ORGANISATION } from "../support/closedYear";
import { controlOf } from "../support/controlOf";

interface Options {
  readonly extra?: readonly Posting[];
  readonly factor?: number;
  readonly template?: Partial<Template>;
  readonly mode?: FormulaMode;
}

/** The row of a control on the Kontroll sheet, and which row it is. */
function controlRow(title: string, { extra = [], factor = 1, template = {}, mode = "formler" }: Options = {}): { readonly cells: readonly CellModel[]; readonly row: number } {
  const ledger = closedYear(extra, factor);
  const report = buildReport({ ledger, organisation: CLOSED_YEAR_ORGANISATION, template: { ...defaultTemplate(), ...template }, controls: [controlOf("aar.csv", ledger)], problems: [] });
  const rows = toWorkbook(report, mode).sheets.find(({ name }) => name === "Kontroll")?.rows ?? [];
  const position = rows.findIndex(([first]) => String(first?.value).startsWith(title));
  return { cells: rows[position] as readonly CellModel[], row: position + 1 };
}

const formulas = (cells: readonly CellModel[]) => cells.map(({ formula }) => formula);

test("a lock between two tables compares their cells", () => {
  const { cells, row } = controlRow("Netto driftsresultat: § 5-4 mot § 5-6 (regnskap)");
  expect(formulas(cells)).toEqual([undefined, expect.stringMatching(/^=ROUND\('§ 5-4'!\w\d+,2\)$/), expect.stringMatching(/^=ROUND\('§ 5-6'!\w\d+,2\)$/), `=ROUND(B${row}-C${row},2)`, `=IF(D${row}=0,"OK","AVVIK")`, undefined, undefined]);
  expect(cells.slice(3).map(({ value }) => value)).toEqual([0, "OK", 0, "§§ 5-4 og 5-6"]);
});

test("a fund is compared by the balance's cells of both dates and Grunnlag's arter", () => {
  const { cells } = controlRow("Endring i disposisjonsfond");
  expect(cells[1]?.formula).toMatch(/^=ROUND\(-'§ 5-8'!C(\d+)\+'§ 5-8'!D\1,2\)$/);
  expect(cells[2]?.formula).toBe('=ROUND(-SUMIFS(Grunnlag_Regnskap,Grunnlag_Kontoklasse,"drift",Grunnlag_Art,"540")-SUMIFS(Grunnlag_Regnskap,Grunnlag_Kontoklasse,"drift",Grunnlag_Art,"940"),2)');
});

test("what Excel cannot know, the sum by funksjon, stands as a value beside a live side", () => {
  const { cells } = controlRow("Endring i premieavvik");
  expect([cells[1]?.formula?.startsWith("=ROUND(SUMIFS("), cells[2]?.formula, cells[2]?.value]).toEqual([true, undefined, 68.46]);
});

test("the tolerance stands in the formula of the status and beside it", () => {
  const { cells, row } = controlRow("Kapitalkontoen mot", { extra: [{ konto: "227080", periode: "202412", amounts: { regnskap: 50_000 } }] });
  expect([cells[4]?.formula, cells[4]?.value, cells[5]?.value]).toEqual([`=IF(ABS(D${row})<=500,"OK","AVVIK")`, "OK", 500]);
});

test("a control of a least amount asks for no less", () => {
  const { cells, row } = controlRow("Disposisjonsfondet er ikke negativt (regnskap)", { extra: [{ konto: "256080", periode: "202412", amounts: { regnskap: 800_000 } }] });
  expect([cells[4]?.formula, cells[4]?.value, cells[4]?.look]).toEqual([`=IF(D${row}>=0,"OK","AVVIK")`, "AVVIK", "bad"]);
});

test("rounding of sources in whole 1000 kr is told apart by the formula too", () => {
  const { cells, row } = controlRow("§ 5-6: resultat", { factor: 100_000, extra: [{ konto: "10100", ansvar: "1100", funksjon: "202", periode: "202412", amounts: { regnskap: 3_000_000 } }] });
  expect([cells[4]?.formula, cells[4]?.value, cells[5]?.value]).toEqual([`=IF(D${row}=0,"OK",IF(ABS(D${row})<=30000,"AVRUNDING","AVVIK"))`, "AVRUNDING", 30_000]);
});

test("a control that has nothing to compare says why, without figures", () => {
  const { cells } = controlRow("«Merforbruk bare når disposisjonsfondet er brukt» er ikke aktuell");
  expect(cells.map(({ value }) => value).slice(1)).toEqual([null, null, null, "IKKE AKTUELL", null, "§ 4-2"]);
});

test("a table the workbook leaves out leaves the value, not half a formula", () => {
  const { cells } = controlRow("Netto driftsresultat: § 5-4 mot § 5-6 (regnskap)", { template: { tables: ["5-6"] } });
  expect([cells[1]?.formula, cells[1]?.value, cells[2]?.formula?.startsWith("=ROUND('§ 5-6'!")]).toEqual([undefined, -2268.63, true]);
});

test("as values the controls stand without formulas", () => {
  const { cells } = controlRow("Netto driftsresultat: § 5-4 mot § 5-6 (regnskap)", { mode: "verdier" });
  expect(formulas(cells).filter((formula) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value).slice(1, 5)).toEqual([-2268.63, -2268.63, 0, "OK"]);
});
