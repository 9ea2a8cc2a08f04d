import { ore } from "../../src/amounts/ore";
import { buildLedger } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { nb } from "../support/nb";

/** A balance of 2022 with half its debt on kapittel 42, whose kapitalkonto is right. */
const POSTINGS = [["227080", 1_000], ["242355", -300], ["245355", -300], ["25990080", -400]] as const;

const reportOf = (year: number): Report => buildReport({
  ledger: buildLedger(year, POSTINGS.flatMap(([konto, amount]) => [{ konto, periode: `${year}00`, amounts: { regnskap: ore(amount * 100) } }])),
  organisation: organisationOf([]), template: defaultTemplate(), controls: [], problems: [],
});

/** Kroner in a row of a table. */
function amount({ tables }: Report, table: string, row: string, column: string): number | null {
  const found = tables.find(({ id }) => id === table);
  const cell = found?.rows.find(({ id }) => id === row)?.cells[found.columns.findIndex(({ id }) => id === column)];
  return cell?.kind === "amount" ? cell.ore / 100 : null;
}

test("kapittel 42 is debt in § 5-8, in the note on kapitalkonto and in lånegjeld, and no control is broken for it", () => {
  const report = reportOf(2022);
  expect(["kredittinstitusjoner", "lan", "sumEgenkapitalOgGjeld"].map((row) => amount(report, "5-8", row, "regnskap"))).toEqual([600, 600, 1_000]);
  expect(["langsiktigGjeld", "beregnet", "differanse"].map((row) => amount(report, "note-kapitalkonto", row, "regnskap"))).toEqual([600, 400, 0]);
  expect(amount(report, "oversikt-lanegjeld", "lan", "aar2022")).toBe(600);
  expect(report.controlResults.filter(({ control, status }) => ["balanse", "kapitalkonto", "fordeling-5-8"].includes(control.id) && status !== "ok")).toEqual([]);
  expect(report.problems.filter(({ code }) => code.startsWith("kapittel"))).toEqual([]);
  expect(report.forbehold.filter(({ tables }) => tables.includes("5-8")).map(({ text }) => text)).toEqual([expect.stringContaining("Kapittel 42 gjaldt fra 2020 til 2023")]);
});

test("in a year without it, it still counts, with a warning, and nothing is reserved", () => {
  const report = reportOf(2024);
  expect(amount(report, "5-8", "lan", "regnskap")).toBe(600);
  expect(report.problems.filter(({ code, message }) => code === "kapittel-utenfor-aar" && nb(message).includes("Kapittel 42")).map(({ message }) => nb(message))).toEqual([expect.stringContaining("til og med 2023")]);
  expect(report.forbehold.some(({ tables }) => tables.includes("5-8"))).toBe(false);
});
