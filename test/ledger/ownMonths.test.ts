import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { codeAt } from "../../src/ledger/ledger";
import { ownMonths } from "../../src/ledger/ownMonths";

const posting = (periode: string, regnskap: number, ansvar = "1000"): Posting => ({ konto: "10100", ansvar, periode, amounts: { regnskap } });

function months(postings: readonly Posting[]): readonly (readonly [string, number])[] {
  const ledger = ownMonths(buildLedger(2024, postings), ["regnskap"]);
  return Array.from({ length: ledger.size }, (_, row) => [`${codeAt(ledger, "ansvar", row)} ${codeAt(ledger, "periode", row)}`, ledger.amounts.regnskap?.[row] as number] as const);
}

test("A month is what has come so far less what had come the month before, in whatever order the rows stand", () => {
  expect(months([posting("202403", 350), posting("202401", 100), posting("202402", 250)])).toEqual([["1000 202401", 100], ["1000 202402", 150], ["1000 202403", 100]]);
});

test("Each key has its own months; a month without a row has no movement, and the next row has it all", () => {
  expect(months([posting("202401", 100), posting("202403", 300), posting("202402", 40, "2000")])).toEqual([["1000 202401", 100], ["1000 202403", 200], ["2000 202402", 40]]);
});

test("The opening balance begins the year, and another year begins anew", () => {
  expect(months([posting("202400", 500), posting("202401", 700), posting("202301", 60)])).toEqual([["1000 202301", 60], ["1000 202400", 500], ["1000 202401", 200]]);
});
