import { ore } from "../../src/amounts/ore";
import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { reportTitle } from "../../src/report/reportTitle";
import type { Template } from "../../src/report/template/template";
import { templateFor } from "../../src/report/template/templateFor";
import type { RowInputs } from "../../src/table/table";
import { ORGANISATION } from "../support/smallLedger";
import { nb } from "../support/nb";

const posting = (konto: string, ansvar: string, periode: string, regnskap: number, revidertBudsjett: number): Posting => ({ konto, ansvar, periode, amounts: { regnskap, revidertBudsjett } });

/** Wages and sales of one enhet, monthly budgets of 1 000 and −200; grants for the felles ansvar. */
const POSTINGS: readonly Posting[] = [
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].flatMap((month, m) => [
    posting("10100", "1100", `2024${month}`, m < 6 ? 1100_00 : 0, 1000_00),
    posting("16500", "1100", `2024${month}`, m < 6 ? -200_00 : 0, -200_00),
  ]),
  posting("18000", "9000", "202405", -9000_00, -18000_00),
];

function tertial1(changes: Partial<Template> = {}, more: Partial<ReportInput> = {}, postings = POSTINGS): Report {
  return buildReport({ ledger: buildLedger(2024, postings), organisation: ORGANISATION, template: { ...templateFor(defaultTemplate(), "tertial1"), ...changes }, controls: [], problems: [], ...more });
}

function cells(report: Report, tableId: string, rowId: string): Readonly<Record<string, number | string | null>> {
  const table = report.tables.find(({ id }) => id === tableId);
  const row = table?.rows.find(({ id }) => id === rowId);
  return Object.fromEntries((table?.columns ?? []).map(({ id }, c) => {
    const cell = row?.cells[c];
    switch (cell?.kind) {
      case "amount":
        return [id, cell.ore];
      case "ratio":
        return [id, cell.ratio?.toDecimalPlaces(4).toNumber() ?? null];
      case "text":
        return [id, cell.text];
      default:
        return [id, null];
    }
  }));
}

test("A tertial shows what is used so far against the budget so far, and the year as the method foresees it", () => {
  expect(cells(tertial1(), "status-okonomi-oppvekst", "enhet-11-barnehager")).toEqual({
    regnskap: 3600_00, budsjettHittil: 3200_00, avvikHittil: -400_00, avvikHittilProsent: -0.125, revidertBudsjett: 9600_00, forbrukProsent: 0.375,
    prognose: 10000_00, prognoseavvik: -400_00, prognoseavvikProsent: -0.0417, manuell: null, kommentar: null,
  });
});

test("The controller's own figure stands before the method's, in the enhet, its sum and the table of the områder", () => {
  const inputs = new Map([["status-okonomi-oppvekst", new Map<string, RowInputs>([["enhet-11-barnehager", { manuell: ore(9900_00), kommentar: "Vikarer ut juni" }]])]]);
  const report = tertial1({}, { inputs });
  expect(cells(report, "status-okonomi-oppvekst", "enhet-11-barnehager")).toMatchObject({ prognose: 9900_00, manuell: 9900_00, kommentar: "Vikarer ut juni" });
  expect(cells(report, "status-okonomi-oppvekst", "sum")).toMatchObject({ prognose: 9900_00, manuell: null });
  expect(cells(report, "resultat-per-tjenesteomraade", "omrade-oppvekst")).toMatchObject({ prognose: 9900_00 });
  expect(cells(report, "budsjettjustering-oppvekst", "enhet-11-barnehager")).toMatchObject({ prognose: 9900_00, prognoseavvik: -300_00, nyttBudsjett: 9600_00 });
});

test("A proposed change of budget makes the new budget, and the sum adds the proposals", () => {
  const inputs = new Map([["budsjettjustering-oppvekst", new Map<string, RowInputs>([["enhet-11-barnehager", { justering: ore(400_00) }]])]]);
  const report = tertial1({}, { inputs });
  expect(cells(report, "budsjettjustering-oppvekst", "enhet-11-barnehager")).toMatchObject({ justering: 400_00, nyttBudsjett: 10000_00 });
  expect(cells(report, "budsjettjustering-oppvekst", "sum")).toMatchObject({ justering: 400_00, nyttBudsjett: 10000_00 });
});

test("A row may have a method of its own; one without base falls back on budget and deviation so far", () => {
  const perRad = { "5-6": { lonn: "takt", rammetilskudd: "takt" } } as const;
  const report = tertial1({ prognose: { metode: "rest", perRad } });
  // 4 400 of 4 000 so far, 12 000 for the year.
  expect(cells(report, "5-6", "lonn")).toMatchObject({ prognose: 13200_00 });
  // Nothing budgeted by April: no rate to go by.
  expect(cells(report, "5-6", "rammetilskudd")).toMatchObject({ prognose: -18000_00 });
  expect(report.tables.find(({ id }) => id === "5-6")?.notes.map(nb).join(" ")).toContain("Prognose: resten av budsjettet brukes; på enkelte linjer samme takt (periodisert).");
});

test("Income positive turns prognosis and proposals with the row", () => {
  const inputs = new Map([["5-6", new Map<string, RowInputs>([["salgOgLeie", { manuell: ore(2600_00) }]])]]);
  const report = tertial1({ signProfile: "inntekterPositive", columns: { "5-6": ["regnskap", "prognose", "prognoseavvik", "manuell"] } }, { inputs });
  expect(cells(report, "5-6", "salgOgLeie")).toEqual({ regnskap: 800_00, prognose: 2600_00, prognoseavvik: 200_00, manuell: 2600_00 });
});

test("Titles say up to when, and the report which it is", () => {
  const report = tertial1();
  expect(report.tables.find(({ id }) => id === "5-6")?.title).toBe("Økonomisk oversikt drift etter § 5-6 per 30. april 2024");
  expect([reportTitle(report), reportTitle({ template: { ...report.template, report: "maaned" }, year: 2024, month: 10 })].map(nb)).toEqual(["Tertialrapport 1 2024", "Månedsrapport oktober 2024"]);
});

test("Postings after the period are told, and the control of the sources counts them", () => {
  const sums = { "1": { regnskap: ore(-3600_00), revidertBudsjett: ore(-8400_00) } } as const;
  const report = tertial1({}, { controls: [{ name: "a.csv", kind: "csv", rowsRead: 25, rowsUsed: 25, leftOut: [], months: [], sums, gross: sums }] });
  expect(nb(report.problems.find(({ code }) => code === "foringer-etter-perioden")?.message ?? "")).toBe("Regnskapet har 5 rader i perioder etter 30. april 2024 (sum −7\u00a0200,00). De er ikke med i rapporten. Velg en senere periode hvis de skal være med.");
  expect(report.controlResults.filter(({ control }) => control.id === "kontrollsum").map(({ status }) => status)).toEqual(["ok", "ok"]);
});

test("What must close at the end of the year is not asked of accounts that are open, but of the budget", () => {
  const results = tertial1().controlResults.filter(({ control }) => control.id === "drift-i-null");
  expect(results.map(({ figure }) => figure)).toEqual(["revidertBudsjett"]);
  const december = tertial1({ report: "maaned" }, { month: 12 }).controlResults.filter(({ control }) => control.id === "drift-i-null");
  expect(december.map(({ figure }) => figure)).toEqual(["regnskap", "revidertBudsjett"]);
});

test("Amounts without months are read as up to the period, or spread, and the report says so", () => {
  const report = tertial1({ periodisering: "iFjor" }, {}, [{ konto: "10100", ansvar: "1100", amounts: { regnskap: 500_00, revidertBudsjett: 1200_00 } }]);
  expect(cells(report, "5-6", "lonn")).toMatchObject({ regnskap: 500_00, budsjettHittil: 400_00 });
  expect(report.problems.filter(({ code }) => code.endsWith("uten-periode")).map(({ severity, message }) => `${severity}: ${nb(message)}`)).toEqual([
    "warning: 1 rad i regnskapet har ikke periode og er lest som regnskap hittil per 30. april 2024. Kontroller at uttrekket er tatt ut per denne datoen, eller legg ved et uttrekk med periode.",
    "warning: Budsjettet er ikke periodisert (1 rad): budsjett hittil er fordelt etter hvor stor del av fjorårets regnskap per art som var ført på samme tid. Fjorårets regnskap har ikke perioder, så budsjettet er fordelt likt på månedene. Legg ved fjorårets regnskap med periode.",
  ]);
});

test("A monthly report must be told its month", () => {
  expect(() => tertial1({ report: "maaned" })).toThrow("Månedsrapport må ha en måned");
});

test("The back-test needs a whole year by month, and says what is missing when the template asks for it", () => {
  const without = tertial1({ tables: ["prognose-treffsikkerhet"] });
  expect(without.problems.filter(({ where }) => where?.table === "prognose-treffsikkerhet").map(({ code }) => code)).toEqual(["tabell-uten-tall"]);
  const whole = POSTINGS.map((each) => (each.konto === "10100" ? { ...each, amounts: { ...each.amounts, regnskap: 1050_00 } } : each));
  // The year ends at 11 400: after June the method says 9 600 + 300, after November 9 600 + 1 550.
  expect(cells(tertial1({ unit: "kroner" }, {}, whole), "prognose-treffsikkerhet", "budsjett")).toMatchObject({ etter6: 1500_00, etter11: 250_00 });
});

test("The back-test asks for every month of drift: balance and investments of the autumn are no year of the accounts", () => {
  const autumn = ["07", "08", "09", "10", "11", "12"].flatMap((month) => [posting("21032000", "1100", `2024${month}`, 500_00, 0), posting("02300", "1100", `2024${month}`, 700_00, 0)]);
  const report = tertial1({ tables: ["prognose-treffsikkerhet"] }, {}, [...POSTINGS, ...autumn]);
  expect(report.tables).toEqual([]);
  expect(report.problems.filter(({ where }) => where?.table === "prognose-treffsikkerhet").map(({ code }) => code)).toEqual(["tabell-uten-tall"]);
});

test("Choices about signs and mapping stay when the report is another; tables and columns are the report's own", () => {
  const template = { ...defaultTemplate(), signProfile: "inntekterPositive", tables: ["5-8"], columns: { "5-8": ["regnskap"] } } as const;
  expect(templateFor({ ...template, tables: [...template.tables], columns: { "5-8": ["regnskap"] } }, "tertial2")).toMatchObject({ report: "tertial2", name: "Tertialrapport 2", signProfile: "inntekterPositive", tables: [], columns: {} });
});

test("Without a budget there is no prognosis that needs one, and none of what stands beside it", () => {
  const without = POSTINGS.map((each): Posting => ({ ...each, amounts: { regnskap: each.amounts.regnskap ?? 0 } }));
  const columnIds = (changes: Partial<Template>): readonly string[] | undefined => tertial1(changes, {}, without).tables.find(({ id }) => id === "status-okonomi-oppvekst")?.columns.map(({ id }) => id);
  expect(columnIds({})).toEqual(["regnskap", "kommentar"]);
  expect(columnIds({ prognose: { metode: "tid", perRad: {} } })).toEqual(["regnskap", "prognose", "manuell", "kommentar"]);
});

test("Measured against the original budget, that is the budget shown and used; a proposal changes the revised one", () => {
  const both = POSTINGS.map((each): Posting => ({ ...each, amounts: { ...each.amounts, opprinneligBudsjett: 2 * (each.amounts.revidertBudsjett ?? 0) } }));
  const report = tertial1({ avvikMot: "opprinneligBudsjett" }, {}, both);
  expect(cells(report, "status-okonomi-oppvekst", "enhet-11-barnehager")).toMatchObject({ opprinneligBudsjett: 19200_00, budsjettHittil: 6400_00, prognose: 16400_00 });
  expect(cells(report, "status-okonomi-oppvekst", "enhet-11-barnehager")).not.toHaveProperty("revidertBudsjett");
  expect(cells(report, "budsjettjustering-oppvekst", "enhet-11-barnehager")).toMatchObject({ nyttBudsjett: 9600_00 });
});
