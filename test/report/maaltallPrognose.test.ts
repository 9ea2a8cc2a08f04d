import { buildReport, type ReportInput } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import type { Template } from "../../src/report/template/template";
import { cellFormula } from "../../src/table/excel/formulas";
import type { Table } from "../../src/table/table";
import { printed } from "./lists/smallLists";
import { tertialSample } from "../support/tertialSample";
import { nb } from "../support/nb";

let input: ReportInput;
beforeAll(async () => {
  input = await tertialSample();
});

const ID = "maaltall-prognose";
const reportOf = (template: Partial<Template>, change: Partial<ReportInput> = {}): Report => buildReport({ ...input, ...change, template: { ...input.template, ...template } });
const found = ({ tables }: Report, id: string): Table | undefined => tables.find((table) => table.id === id);
const rows = (report: Report) => Object.fromEntries(printed(found(report, ID) as Table).map(([label, ...cells]) => [label, cells]));
const TABLES = ["5-6", ID];

test("Netto driftsresultat by the prognosis is that of § 5-6, in percent of its driftsinntekter, beside the mål; the same in every sign profile", () => {
  const raw = reportOf({ tables: TABLES });
  // −29 258 / 1 765 450 and −90 347 / 1 757 422.
  expect(rows(raw)).toEqual({
    "Netto driftsresultat": ["-29258", "-90347"], "Sum driftsinntekter": ["1765450", "1757422"],
    "Netto driftsresultat i % av driftsinntektene": ["-1.7", "-5.1"], "Mål, minst": ["1.75", "1.75"], "Avstand til mål": ["-3.41", "-6.89"],
  });
  expect(rows(reportOf({ tables: TABLES, signProfile: "inntekterPositive" }))).toEqual(rows(raw));
});

test("It follows the table of § 5-6 by formula", () => {
  const report = reportOf({ tables: TABLES });
  const places = TABLES.map((id) => ({ table: found(report, id) as Table, sheet: id === ID ? "Måltall" : "§ 5-6", firstRow: 4, firstColumn: 2 }));
  const here = places[1] as (typeof places)[number];
  const formula = (row: string, mode: "funksjoner" | "formler") => cellFormula(here, here.table.rows.find(({ id }) => id === row) as Table["rows"][number], here.table.columns.at(-1) as Table["columns"][number], mode, places);
  expect(formula("resultat", "formler")).toMatch(/^=ROUND\(-'§ 5-6'!I\d+,2\)$/);
  expect(formula("andel", "formler")).toMatch(/^=IF\(D\d+=0,"",D\d+\/D\d+\)$/);
  expect(formula("andel", "funksjoner")).toContain("KOMMUNE.NDR_PCT(");
});

test("Without a list of måltall there is no mål; without the prognosis of § 5-6 there is no table, and a template that names it is told", () => {
  expect(Object.keys(rows(reportOf({ tables: TABLES }, { listings: [] })))).toEqual(["Netto driftsresultat", "Sum driftsinntekter", "Netto driftsresultat i % av driftsinntektene"]);
  for (const template of [{ tables: [ID] }, { tables: TABLES, columns: { "5-6": ["regnskap" as const] } }]) {
    const report = reportOf(template);
    expect(found(report, ID)).toBeUndefined();
    expect(report.problems.filter(({ code }) => code === "tabell-uten-prognose").map(({ severity, message }) => `${severity}: ${nb(message)}`)).toEqual(["info: Tabellen «Netto driftsresultat etter prognosen» er utelatt: den regnes av prognosen i § 5-6, som ikke er med i rapporten. Ta med § 5-6 med kolonnen «Prognose»."]);
  }
});
