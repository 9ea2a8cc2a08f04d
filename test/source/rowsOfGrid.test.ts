import fc from "fast-check";
import { buildLedger } from "../../src/ledger/buildLedger";
import { FIGURES, type Figure } from "../../src/ledger/ledger";
import { createCollector } from "../../src/source/collect";
import type { Cell } from "../../src/source/cells/cell";
import { readRows } from "../../src/source/readGrid";
import type { ColumnRole } from "../../src/source/source";
import { ore } from "../../src/amounts/ore";
import { rowsOf } from "./reading";
import { recognitionOf } from "./recognitionOf";

const YEAR = { year: 2026 };
const cumulative = (periode: string): ColumnRole => ({ kind: "amount", figure: "regnskap", periode, cumulative: true });

test("a sheet with two header rows, accounts with names and cumulative columns becomes one row per period with movement", () => {
  const rows: Cell[][] = [
    ["Ansvar", null, "Systemkonto", "IB/2026", "..Jan/2026", "..Feb/2026", null],
    ["Value", "Navn", "Value", "Beløp", "Beløp", "Beløp", "Count"],
    [1000, "Skole", "1010 -  Fast lønn", 0, 1000.1, 1500.2, 4],
    [0, "", "2103200 - Bank", 500, 499.99999999999994, 400, 2],
    [null, null, "Totalt", 500, 1500.1, 1900.2, 6],
  ];
  const recognition = recognitionOf(
    [["Ansvar Value", { kind: "ansvar" }], ["Ansvar Navn", { kind: "name", of: "ansvar" }], ["Systemkonto Value", { kind: "konto" }], ["IB/2026", { kind: "amount", figure: "regnskap", periode: "202600" }], ["..Jan/2026", cumulative("202601")], ["..Feb/2026", cumulative("202602")], ["Count", { kind: "ignored" }]],
    { kind: "xlsx", headerRows: [3, 4] },
  );
  const reading = readRows({ name: "flex.xlsx", firstRow: 3, rows }, recognition, YEAR);
  expect(reading.problems).toEqual([]);
  expect(rowsOf(reading)).toEqual({
    "1010|1000|||202601": { regnskap: 100010 },
    "1010|1000|||202602": { regnskap: 50010 },
    "2103200||||202600": { regnskap: 50000 },
    "2103200||||202602": { regnskap: -10000 },
  });
  expect(reading.ledger.names).toEqual({ konto: new Map([["1010", "Fast lønn"], ["2103200", "Bank"]]), ansvar: new Map([["1000", "Skole"]]) });
  expect(reading.control).toEqual({
    name: "flex.xlsx",
    kind: "xlsx",
    rowsRead: 3,
    rowsUsed: 2,
    leftOut: [
      { reason: "overskrift", rows: 2, firstRows: [3, 4] },
      { reason: "sumrad", rows: 1, firstRows: [7], sums: { regnskap: 190_020 } },
    ],
    months: ["202600", "202601", "202602"],
    sums: { "1": { regnskap: 150020 }, "2": { regnskap: 40000 } },
    gross: { "1": { regnskap: 150020 }, "2": { regnskap: 60000 } },
  });
});

describe("a column of numbers", () => {
  const recognition = recognitionOf([["Konto", { kind: "konto" }], ["Beløp", { kind: "amount", figure: "regnskap" }]], { kind: "grid" });
  const kontoer = (...cells: readonly Cell[]) => readRows({ name: "Ark1", firstRow: 1, rows: [["Konto", "Beløp"], ...cells.map((cell) => [cell, 1])] }, recognition, YEAR);

  test("gets its leading zeros back where the accounts of drift tell their length", () => {
    expect(kontoer(100, 1150, 3100, 11150, 210320).ledger.columns.konto.codes).toEqual(["00100", "01150", "03100", "11150", "210320"]);
  });

  test("is not guessed at when only accounts of one length are there: 1150 and 3100 may be investering", () => {
    const { control, problems } = kontoer(1150, 3100, 210320);
    expect(control).toMatchObject({ rowsUsed: 1, rowsRead: 3 });
    expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([["konto-uleselig", 2], ["konto-uleselig", 3]]);
  });
});

test("a recognition without account or amount says so, and so does a column of another year", () => {
  const codesOf = (columns: Parameters<typeof recognitionOf>[0]): readonly string[] => readRows({ name: "Ark1", firstRow: 1, rows: [] }, recognitionOf(columns), YEAR).problems.map(({ code }) => code);
  expect(codesOf([["Tekst", { kind: "ignored" }]])).toEqual(["kontokolonne-mangler", "belopskolonne-mangler"]);
  expect(codesOf([["Konto", { kind: "konto" }], ["Jan/2025", { kind: "amount", figure: "regnskap", periode: "202501" }], ["Jan/2026", { kind: "amount", figure: "regnskap", periode: "202601" }]])).toEqual(["kolonne-annet-aar", "kilde-ingen-rader"]);
});

test("the collector adds up what buildLedger adds up", () => {
  const code = fc.constantFrom("", "1", "01", "001", "9");
  const posting = fc.record({ konto: fc.constantFrom("11150", "01150", "210320"), ansvar: code, funksjon: code, prosjekt: code, periode: fc.constantFrom("", "202600", "202605", "202612"), figure: fc.constantFrom<Figure>(...FIGURES), amount: fc.integer() });
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 400 }), (postings) => {
      const collector = createCollector(2026);
      postings.forEach(({ figure, amount, periode, ...key }, row) => collector.add({ kind: "posting", ...key, amounts: [{ figure, periode, ore: ore(amount) }], names: [] }, row + 1));
      const reading = collector.finish("x", "grid");
      const expected = buildLedger(2026, postings.map(({ figure, amount, ...key }) => ({ ...key, amounts: { [figure]: amount } })));
      expect(rowsOf(reading)).toEqual(rowsOf({ ...reading, ledger: expected }));
      expect(reading.control.rowsUsed).toBe(postings.length);
    }),
    { numRuns: 100 },
  );
});

test("a ledger of many lines and all figures survives the table's growth", () => {
  const collector = createCollector(2026);
  for (let line = 0; line < 5000; line++) {
    for (const month of ["12", "01", "07"]) collector.add({ kind: "posting", konto: "11150", ansvar: String(line % 700), funksjon: String(line % 13), prosjekt: String(line), amounts: [{ figure: line % 2 ? "regnskap" : "revidertBudsjett", periode: `2026${month}`, ore: ore(line) }], names: [] }, line);
  }
  const { ledger, control } = collector.finish("x", "grid");
  expect(ledger.size).toBe(15_000);
  const [odd, even] = [2500 * 2500, 2499 * 2500].map((sum) => sum * 3);
  expect(control.sums).toEqual({ "1": { regnskap: odd, revidertBudsjett: even } });
});
