import { buildLedger } from "../../src/ledger/buildLedger";
import { condensed } from "../../src/ledger/condensed";
import { codeAt, DIMENSIONS } from "../../src/ledger/ledger";

const LEDGER = buildLedger(2024, [
  { konto: "10100", ansvar: "1100", funksjon: "201", prosjekt: "7", periode: "202401", amounts: { regnskap: 1 } },
  { konto: "02300", ansvar: "1100", funksjon: "201", prosjekt: "7", periode: "202401", amounts: { regnskap: 10 } },
  { konto: "10100", ansvar: "1100", funksjon: "201", prosjekt: "8", periode: "202402", amounts: { regnskap: 2, revidertBudsjett: 5 } },
  { konto: "02300", ansvar: "1100", funksjon: "201", prosjekt: "8", periode: "202402", amounts: { regnskap: 20 } },
]);

describe("a condensed ledger", () => {
  it("tells neither months nor, outside investering, prosjekter apart", () => {
    const { ledger } = condensed(LEDGER);
    expect(Array.from({ length: ledger.size }, (_, row) => DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row)).join(" "))).toEqual(["10100 1100 201 7 ", "02300 1100 201 7 ", "02300 1100 201 8 "]);
    expect([...ledger.amounts.regnskap ?? []]).toEqual([3, 10, 20]);
    expect([...ledger.amounts.revidertBudsjett ?? []]).toEqual([5, 0, 0]);
  });

  it("sums other amounts of the ledger's rows as its own", () => {
    expect([...condensed(LEDGER).sum(Float64Array.of(1, 1, 1, 1))]).toEqual([2, 1, 1]);
  });

  it("is made once for a ledger", () => {
    expect(condensed(LEDGER)).toBe(condensed(LEDGER));
  });
});
