import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { codeAt } from "../../src/ledger/ledger";
import { lapsesOf, ownMonths } from "../../src/ledger/ownMonths";

const posting = (periode: string, regnskap: number, ansvar = "1000"): Posting => ({ konto: "10100", ansvar, periode, amounts: { regnskap } });

function months(postings: readonly Posting[]): readonly (readonly [string, number])[] {
  const ledger = ownMonths(buildLedger(2024, postings), ["regnskap"]);
  return Array.from({ length: ledger.size }, (_, row) => [`${codeAt(ledger, "ansvar", row)} ${codeAt(ledger, "periode", row)}`, ledger.amounts.regnskap?.[row] as number] as const);
}

test("A month is what has come so far less what had come the month before, in whatever order the rows stand", () => {
  expect(months([posting("202403", 350), posting("202401", 100), posting("202402", 250)])).toEqual([["1000 202401", 100], ["1000 202402", 150], ["1000 202403", 100]]);
});

test("A key without a row in a later month is 0 there, so that the months add up to what the source says at its last one", () => {
  expect(months([posting("202401", 100), posting("202402", 40, "2000"), posting("202403", 40, "2000")])).toEqual([["1000 202401", 100], ["1000 202402", -100], ["2000 202402", 40]]);
});

test("A key without a row in a later month is as it was where the figure is said to be unchanged, also between two rows", () => {
  const ledger = ownMonths(buildLedger(2024, [posting("202401", 100), posting("202402", 40, "2000"), posting("202403", 150), posting("202404", 60, "2000")]), ["regnskap"], [], ["regnskap"]);
  expect(Array.from({ length: ledger.size }, (_, row) => [codeAt(ledger, "ansvar", row), codeAt(ledger, "periode", row), ledger.amounts.regnskap?.[row]])).toEqual([
    ["1000", "202401", 100],
    ["1000", "202403", 50],
    ["2000", "202402", 40],
    ["2000", "202404", 20],
  ]);
});

test("A key lapses where it has an amount and no row in the next period of the year, and not where it had come to nothing", () => {
  const rows = [posting("202312", 70, "2000"), posting("202401", 100), posting("202402", 0), posting("202403", 40, "2000"), posting("202404", 5, "3000")];
  expect(lapsesOf(buildLedger(2024, rows), "regnskap")).toEqual([{ konto: "10100", last: "202403", soFar: 40, lacks: "202404" }]);
});

test("A budget of the year in every row counts once, as the last row has it", () => {
  const rows = ["202401", "202402"].map((periode, m): Posting => ({ konto: "10100", ansvar: "1000", periode, amounts: { regnskap: 100 * (m + 1), revidertBudsjett: 1200 + m } }));
  const ledger = ownMonths(buildLedger(2024, rows), ["regnskap"], ["revidertBudsjett"]);
  expect([ledger.amounts.regnskap, ledger.amounts.revidertBudsjett].map((amounts) => amounts?.reduce((sum, each) => sum + each, 0))).toEqual([200, 1201]);
});

test("The opening balance begins the year, and another year begins anew", () => {
  expect(months([posting("202400", 500), posting("202401", 700), posting("202301", 60)])).toEqual([["1000 202301", 60], ["1000 202400", 500], ["1000 202401", 200]]);
});
