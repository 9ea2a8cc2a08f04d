import type { Posting } from "../../src/ledger/buildLedger";
import { buildLedger } from "../../src/ledger/buildLedger";
import type { Figure, Ledger } from "../../src/ledger/ledger";
import { upToPeriod, type PeriodRules } from "../../src/ledger/upToPeriod";
import { wholeYear } from "../../src/ledger/wholeYear";

const APRIL: PeriodRules = { month: 4, budget: "revidertBudsjett", periodisering: "lineaer" };

const posting = (konto: string, periode: string, amounts: Partial<Record<Figure, number>>, ansvar = "1000"): Posting => ({ konto, ansvar, periode, amounts });

/** Sum of a figure in øre; null when the ledger does not carry it. */
function sum({ amounts }: Ledger, figure: Figure): number | null {
  return amounts[figure]?.reduce((total, amount) => total + amount, 0) ?? null;
}

test("Accounts and budget count up to the month, the year's budget and last year stay whole", () => {
  const ledger = buildLedger(2024, [
    posting("10100", "202404", { regnskap: 700, revidertBudsjett: 600 }),
    posting("10100", "202405", { regnskap: 800, revidertBudsjett: 650 }),
    posting("10100", "202304", { regnskapIFjor: 500 }),
    posting("10100", "202312", { regnskapIFjor: 900 }),
  ]);
  const { ledger: april, facts } = upToPeriod(ledger, APRIL);
  expect((["regnskap", "budsjettHittil", "revidertBudsjett", "iFjorHittil", "regnskapIFjor"] as const).map((figure) => sum(april, figure))).toEqual([700, 600, 1250, 500, 1400]);
  expect(facts).toEqual({ later: { rows: 1, sum: 800 }, withoutMonth: 0, spreadRows: 0, profiles: 0, ansvarWithoutBudgetSoFar: [], lastYearWithoutMonth: 0 });
});

test("Opening balances are part of every period, and the closing period 13 of December", () => {
  const ledger = buildLedger(2024, [posting("210320", "202400", { regnskap: 100 }, ""), posting("210320", "202401", { regnskap: 7 }, ""), posting("210320", "202413", { regnskap: 1000 }, "")]);
  expect([11, 12].map((month) => sum(upToPeriod(ledger, { ...APRIL, month }).ledger, "regnskap"))).toEqual([107, 1107]);
  expect(sum(wholeYear(ledger), "regnskap")).toBe(1107);
});

test("A budget in period 00 is the year's, and spread", () => {
  expect(sum(upToPeriod(buildLedger(2024, [posting("10100", "202400", { revidertBudsjett: 1200 })]), APRIL).ledger, "budsjettHittil")).toBe(400);
});

test("Ansvar without the budget so far that others have are told of, and so are rows of last year without month", () => {
  const ledger = buildLedger(2024, [
    posting("10100", "", { revidertBudsjett: 1200, budsjettHittil: 400 }), posting("10100", "", { revidertBudsjett: 600 }, "2000"),
    posting("10100", "202301", { regnskapIFjor: 100 }), posting("10200", "", { regnskapIFjor: 900 }),
  ]);
  expect(upToPeriod(ledger, APRIL).facts).toMatchObject({ ansvarWithoutBudgetSoFar: ["2000"], lastYearWithoutMonth: 1 });
});

test("A budget without months is spread evenly, to the nearest øre, half away from zero", () => {
  const ledger = buildLedger(2024, [posting("10100", "", { revidertBudsjett: 1000 }), posting("10200", "", { revidertBudsjett: -3 })]);
  const { ledger: made, facts } = upToPeriod(ledger, { ...APRIL, month: 6 });
  expect([...(made.amounts.budsjettHittil as Float64Array)]).toEqual([500, -2]);
  expect(facts.spreadRows).toBe(2);
});

test("A budget without months follows last year's profile per art, or per ansvar, and is spread evenly where last year says nothing", () => {
  const lastYear = [posting("10100", "202304", { regnskapIFjor: 300 }), posting("10100", "202310", { regnskapIFjor: 700 }), posting("10200", "202310", { regnskapIFjor: 3000 })];
  const ledger = buildLedger(2024, [...lastYear, posting("10100", "", { revidertBudsjett: 1000 }), posting("10200", "", { revidertBudsjett: 900 }, "2000")]);
  const soFar = (periodisering: PeriodRules["periodisering"]): number | null => sum(upToPeriod(ledger, { ...APRIL, periodisering }).ledger, "budsjettHittil");
  // Art 010: 30 %. Art 020: nothing of last year's 3000 had come by April.
  expect(soFar("iFjor")).toBe(300 + 0);
  // Ansvar 1000: 300 of 4000. Ansvar 2000 has no last year: 4/12.
  expect(soFar("ansvar")).toBe(75 + 300);
  expect(soFar("lineaer")).toBe(333 + 300);
});

test("A share of last year below 0 or above the whole is no profile", () => {
  const ledger = buildLedger(2024, [posting("10100", "202304", { regnskapIFjor: 1500 }), posting("10100", "202310", { regnskapIFjor: -500 }), posting("10100", "", { revidertBudsjett: 1200 })]);
  const { ledger: made, facts } = upToPeriod(ledger, { ...APRIL, periodisering: "iFjor" });
  expect([sum(made, "budsjettHittil"), facts.profiles]).toEqual([400, 0]);
});

test("Figures a source gives up to the period are taken as they are, and have no place in a report of the year", () => {
  const ledger = buildLedger(2024, [posting("10100", "", { regnskap: 400, budsjettHittil: 380, revidertBudsjett: 1000, iFjorHittil: 350, regnskapIFjor: 900 })]);
  const { ledger: made, facts } = upToPeriod(ledger, APRIL);
  expect([sum(made, "budsjettHittil"), sum(made, "iFjorHittil")]).toEqual([380, 350]);
  expect(facts).toMatchObject({ withoutMonth: 1, spreadRows: null });
  expect(sum(wholeYear(ledger), "budsjettHittil")).toBeNull();
});

test("Last year without months gives no figure for the same time last year", () => {
  expect(sum(upToPeriod(buildLedger(2024, [posting("10100", "", { regnskapIFjor: 900 })]), APRIL).ledger, "iFjorHittil")).toBeNull();
});
