import { ore } from "../../src/amounts/ore";
import type { Posting } from "../../src/ledger/buildLedger";
import { buildLedger } from "../../src/ledger/buildLedger";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { templateFor } from "../../src/report/template/templateFor";
import type { Report } from "../../src/report/report";
import type { Template } from "../../src/report/template/template";
import { cellFormula } from "../../src/table/excel/formulas";
import type { Table } from "../../src/table/table";
import { printed, readLines } from "./lists/smallLists";
import { ORGANISATION } from "../support/smallLedger";
import { nb } from "../support/nb";

const HEADER = "prosjekt;prosjektnavn;portefolje;totalramme utgift;akkumulert utgift før 2024;rev. budsjett 2024 utgift;regnskap 2024 utgift;totalramme inntekt;akkumulert inntekt før 2024;status";
const LIST = [
  HEADER,
  "100;Skole;Bygg;1000;400;300;250;-200;-50;Pågår",
  "200;Hall;Bygg;500;0;0;0;;;Ikke startet",
  "300;Vei;Vei og vann;80;10;50;60;0;0;",
];

/** Kroner per month of an account in investering. */
const posting = (konto: string, prosjekt: string, month: number, regnskap: number, revidertBudsjett: number): Posting =>
  ({ konto, prosjekt, ansvar: "4010", funksjon: "222", periode: `2024${String(month).padStart(2, "0")}`, amounts: { regnskap: ore(regnskap * 100), revidertBudsjett: ore(revidertBudsjett * 100) } });

const POSTINGS: readonly Posting[] = [
  posting("02300", "100", 3, 200, 150), posting("04290", "100", 3, 50, 0), posting("02300", "100", 11, 0, 150),
  posting("07000", "100", 4, -70, -60), posting("07290", "100", 4, -50, 0), posting("09100", "100", 4, -130, -90),
  posting("02300", "300", 6, 60, 50),
];

interface Given {
  readonly list?: readonly string[];
  readonly postings?: readonly Posting[];
  readonly template?: Partial<Template>;
  readonly inputs?: NonNullable<Parameters<typeof buildReport>[0]["inputs"]>;
}

async function reportOf({ list, postings = POSTINGS, template = {}, inputs }: Given): Promise<Report> {
  const listing = list ? (await readLines(...list)).listing : null;
  const built = buildLedger(2024, postings);
  const ledger = { ...built, names: { ...built.names, prosjekt: new Map([["300", "Vei i regnskapet"]]) } };
  return buildReport({ ledger, organisation: ORGANISATION, template: { ...templateFor(defaultTemplate(), template.report ?? "aarsrapport"), unit: "kroner", ...template }, controls: [], problems: [], listings: listing ? [listing] : [], ...(inputs && { inputs }) });
}

const found = (report: Report, id = "investeringsoversikt"): Table => report.tables.find((table) => table.id === id) as Table;
const cells = (report: Report, id?: string) => Object.fromEntries(printed(found(report, id)).map(([label, ...rest]) => [label, rest]));
const headers = (report: Report, id?: string) => found(report, id).columns.map((column) => column.header);
const told = (report: Report, ...codes: readonly string[]) => report.problems.filter(({ code }) => codes.includes(code)).map(({ severity, message, where }) => `${severity}${where?.row === undefined ? "" : ` rad ${where.row}`}: ${nb(message)}`);
const OWN = ["prosjekt-utenfor-liste", "regnskap-uten-prosjekt", "liste-avviker-fra-regnskap", "liste-fortegn", "liste-sum-avviker"];

describe("The investeringsoversikt of a year", () => {
  test("has the ledger's outlays beside the list's frames, with sums per portefølje and in all", async () => {
    const report = await reportOf({ list: LIST });
    expect(headers(report)).toEqual(["Totalramme", "Påløpt før 2024", "Regnskap 2024", "Revidert budsjett 2024", "Avvik i kr", "Forbruk i %", "Påløpt 31.12.2024", "Rest av ramme", "Status"]);
    expect(cells(report)).toEqual({
      Bygg: Array(9).fill(""), "Vei og vann": Array(9).fill(""),
      Skole: ["1000", "400", "250", "300", "50", "83.3", "650", "350", "Pågår"],
      Hall: ["500", "0", "0", "0", "0", "", "0", "500", "Ikke startet"],
      "Sum Bygg": ["1500", "400", "250", "300", "50", "83.3", "650", "850", ""],
      Vei: ["80", "10", "60", "50", "-10", "120.0", "70", "10", ""],
      "Sum Vei og vann": ["80", "10", "60", "50", "-10", "120.0", "70", "10", ""],
      "Sum investeringer": ["1580", "410", "310", "350", "40", "88.6", "720", "860", ""],
    });
    expect(told(report, ...OWN)).toEqual([]);
  });

  test("has the income of the same prosjekter in a table of its own, without merverdiavgift and loans", async () => {
    expect(cells(await reportOf({ list: LIST }), "investeringsinntekter")).toMatchObject({ Skole: ["-200", "-50", "-70", "-60", "10", "116.7", "-120", "-80"], "Sum inntekter": ["-200", "-50", "-70", "-60", "10", "116.7", "-120", "-80"] });
    const turned = await reportOf({ list: LIST, template: { signProfile: "inntekterPositive" } });
    expect(cells(turned, "investeringsinntekter")).toMatchObject({ Skole: ["200", "50", "70", "60", "10", "116.7", "120", "80"] });
    expect(Object.keys(cells(turned, "investeringsinntekter"))).not.toContain("Vei");
  });

  test("keeps a prosjekt the list does not have, and says so; what is unknown of it stays blank, and out of the sums", async () => {
    const report = await reportOf({ list: LIST, postings: [...POSTINGS, posting("02300", "900", 2, 40, 0), posting("05290", "0", 2, 5, 0)] });
    const rows = found(report).rows.map(({ id }) => id);
    expect(rows.slice(-5)).toEqual(["portefolje-ikke-i-prosjektlisten-overskrift", "prosjekt-900", "prosjekt-uten", "portefolje-ikke-i-prosjektlisten", "total"]);
    expect(cells(report)).toMatchObject({ 900: ["", "", "40", "0", "-40", "", "", "", ""], "Uten prosjekt": ["", "", "5", "0", "-5", "", "", "", ""], "Sum Ikke i prosjektlisten": ["", "", "45", "0", "-45", "", "", "", ""], "Sum investeringer": ["1580", "410", "355", "350", "-5", "101.4", "720", "860", ""] });
    expect(told(report, ...OWN)).toEqual(["warning: Utgifter i investering som ikke står i «liste.csv»: 900 (regnskap 40,00); føringer uten prosjekt (regnskap 5,00). De er tatt med uten ramme og tidligere år. Legg dem til i listen, eller rett prosjektet på føringene."]);
    expect(found(report).notes).toContain("Prosjekter uten ramme i listen er ikke med i det som følger av rammen.");
  });

  test("tells the list's figures and the ledger's where they differ, the largest first", async () => {
    const report = await reportOf({ list: [HEADER, LIST[1] as string, "200;Hall;Bygg;500;0;25;30;;;", "300;Vei;Vei og vann;80;10;50;59,50;0;0;"] });
    expect(told(report, ...OWN)).toEqual([
      "warning rad 3: «liste.csv» har andre tall for revidert budsjett 2024 (utgifter) enn regnskapssystemet: 200 Hall har 25,00 i listen og 0,00 i kilden, differanse 25,00. Tabellen viser kildens tall. Rett listen, eller finn føringen som mangler.",
      "warning rad 3: «liste.csv» har andre tall for regnskap 2024 (utgifter) enn regnskapssystemet: 200 Hall har 30,00 i listen og 0,00 i kilden, differanse 30,00; 300 Vei har 59,50 i listen og 60,00 i kilden, differanse −0,50. Tabellen viser kildens tall. Rett listen, eller finn føringen som mangler.",
    ]);
  });

  test("says once that the ledger has no prosjekter, instead of comparing each", async () => {
    const report = await reportOf({ list: LIST, postings: [posting("02300", "", 3, 310, 350)] });
    expect(told(report, ...OWN)).toEqual(["warning: Ingen av prosjektene i «liste.csv» finnes i regnskapet: utgifter på 310,00 står på føringer uten prosjekt. Legg ved et uttrekk med prosjekt, eller rett prosjektnumrene i listen."]);
    expect(cells(report)).toMatchObject({ Skole: ["1000", "400", "0", "0", "0", "", "400", "600", "Pågår"], "Uten prosjekt": ["", "", "310", "350", "40", "88.6", "", "", ""] });
  });

  test("tells an income frame that is written with plus, and a rest that the list has wrong", async () => {
    const report = await reportOf({ list: [`${HEADER};rest av ramme`, "100;Skole;Bygg;1000;400;300;250;200;-50;Pågår;340", "300;Vei;Vei og vann;80;10;50;60;0;0;;10"] });
    expect(told(report, "liste-fortegn")).toEqual(["warning rad 2: Rad 2: inntektsrammen 200,00 står med pluss. Inntekter står med minus i listen, som i regnskapet. Rett fortegnet."]);
    expect(told(report, "liste-sum-avviker")).toHaveLength(1);
  });

  test("keeps names and codes that differ in spelling alone on rows of their own", async () => {
    const report = await reportOf({ list: [HEADER, "A-1;En;Vei, vann;10;0;0;0;;;", "A 1;To;Vei vann;20;0;0;0;;;"], postings: POSTINGS.slice(0, 1) });
    const { rows } = found(report);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(cells(report)).toMatchObject({ "Sum Vei, vann": expect.arrayContaining(["10"]), "Sum Vei vann": expect.arrayContaining(["20"]) });
  });

  test("is made of the ledger alone where the template names it, and not at all otherwise", async () => {
    const named = await reportOf({ template: { tables: ["investeringsoversikt", "investeringsinntekter"] } });
    expect(headers(named)).toEqual(["Regnskap 2024", "Revidert budsjett 2024", "Avvik i kr", "Forbruk i %"]);
    expect(cells(named)).toEqual({ 100: ["250", "300", "50", "83.3"], "Vei i regnskapet": ["60", "50", "-10", "120.0"], "Sum investeringer": ["310", "350", "40", "88.6"] });
    expect(cells(named, "investeringsinntekter")).toEqual({ 100: ["-70", "-60", "10", "116.7"], "Sum inntekter": ["-70", "-60", "10", "116.7"] });
    expect((await reportOf({})).tables.map(({ id }) => id)).not.toContain("investeringsoversikt");
    expect((await reportOf({ postings: [], template: { tables: ["investeringsoversikt"] } })).tables).toEqual([]);
  });

  test("moves with the template's line rules, as § 5-5 does", async () => {
    const lineRules: Template["lineRules"] = { "5-5-1": [{ line: "avdrag", postings: [{ art: ["429"] }] }] };
    expect(cells(await reportOf({ list: LIST, template: { lineRules } }))).toMatchObject({ Skole: expect.arrayContaining(["200"]) });
  });
});

describe("The investeringsoversikt up to a month", () => {
  const perMonth = (given: Given = {}) => reportOf({ list: LIST, ...given, template: { report: "tertial1", ...given.template } });

  test("has the year's prognosis by the template's method, against the budget and the frame", async () => {
    const report = await perMonth();
    expect(headers(report)).toEqual(["Totalramme", "Påløpt før 2024", "Regnskap hittil 2024", "Revidert budsjett 2024", "Avvik i kr", "Forbruk i %", "Prognose 2024", "Avvik prognose", "Påløpt per 30. april 2024", "Rest av ramme", "Prognose mot ramme", "Status", "Egen prognose", "Kommentar"]);
    // 300 + 250 − 150, and 50 + 0 − 0.
    expect(cells(report)).toMatchObject({
      Skole: ["1000", "400", "250", "300", "50", "83.3", "400", "-100", "650", "350", "200", "Pågår", "", ""],
      Vei: ["80", "10", "0", "50", "50", "0.0", "50", "0", "10", "70", "20", "", "", ""],
      "Sum investeringer": ["1580", "410", "250", "350", "100", "71.4", "450", "-100", "660", "920", "720", "", "", ""],
    });
  });

  test("takes a method of its own for a prosjekt, and the user's own figure before any method", async () => {
    const template = { prognose: { metode: "budsjett", perRad: { investeringsoversikt: { "prosjekt-100": "tid", "prosjekt-300": "tid" } } } } as const;
    const inputs = new Map([["investeringsoversikt", new Map([["prosjekt-300", { manuell: ore(100_00), kommentar: "Dyrere masser" }]])]]);
    expect(cells(await perMonth({ template, inputs }))).toMatchObject({
      Skole: expect.arrayContaining(["750"]),
      Vei: ["80", "10", "0", "50", "50", "0.0", "100", "-50", "10", "70", "-30", "", "100", "Dyrere masser"],
      "Sum investeringer": ["1580", "410", "250", "350", "100", "71.4", "850", "-500", "660", "920", "320", "", "", ""],
    });
  });

  test("does not compare the list's accounts, which are of a day it does not say, but its budget", async () => {
    expect(told(await perMonth(), ...OWN)).toEqual([]);
    expect(told(await perMonth({ list: [HEADER, "100;Skole;Bygg;1000;400;310;999;-200;-50;Pågår", ...LIST.slice(2)] }), ...OWN)).toEqual([expect.stringContaining("revidert budsjett 2024 (utgifter) enn regnskapssystemet: 100 Skole har 310,00 i listen og 300,00 i kilden")]);
  });

  test("turns with the avvik the template wants, and leaves out what follows from a column that is not shown", async () => {
    expect(cells(await perMonth({ template: { avvik: "regnskapMinusBudsjett" } }))).toMatchObject({ Skole: ["1000", "400", "250", "300", "-50", "83.3", "400", "100", "650", "350", "-200", "Pågår", "", ""] });
    expect(headers(await perMonth({ template: { columns: { investeringsoversikt: ["opprinneligBudsjett", "kommentar", "revidertBudsjett"] } } }))).toEqual(["Totalramme", "Påløpt før 2024", "Revidert budsjett 2024", "Status", "Kommentar"]);
  });

  test("is live: the year from Grunnlag by line and prosjekt, the frame from its own row, sums from what stands above", async () => {
    const table = found(await perMonth());
    const place = { table, sheet: "Investeringsprosjekter", firstRow: 4, firstColumn: 2 };
    const formula = (row: string, column: string) => cellFormula(place, table.rows.find(({ id }) => id === row) as Table["rows"][number], table.columns.find(({ id }) => id === column) as Table["columns"][number], "formler");
    expect(formula("prosjekt-100", "regnskap")).toBe('=ROUND(SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje_5_5_1,"varigeDriftsmidler",Grunnlag_Prosjekt,"100"),2)');
    expect(formula("prosjekt-200", "regnskap")).toContain('Grunnlag_Prosjekt,"200 Hall"');
    expect(formula("prosjekt-100", "ramme")).toBeUndefined();
    expect(formula("prosjekt-100", "rest")).toMatch(/^=ROUND\(C\d+-D\d+-E\d+,2\)$/);
    expect(formula("prosjekt-100", "rammeavvik")).toMatch(/^=ROUND\(C\d+-D\d+-I\d+,2\)$/);
    expect(formula("total", "ramme")).toMatch(/^=ROUND\(C\d+\+C\d+,2\)$/);
  });
});
