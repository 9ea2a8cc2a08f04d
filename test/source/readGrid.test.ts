import { codeAt, DIMENSIONS, figuresOf } from "../../src/ledger/ledger";
import { readGrid } from "../../src/source/readGrid";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import type { RawGrid } from "../../src/source/source";

/** The rows of the ledger a grid gives, recognised and read without help: «konto ansvar funksjon prosjekt periode: figures in øre». */
function rowsOf(rows: RawGrid["rows"], year = 2026): readonly string[] {
  const grid = { name: "Ark1", firstRow: 1, rows };
  const { ledger, problems } = readGrid(grid, recogniseGrid(grid), { year });
  expect(problems.filter(({ code }) => code !== "kilde-uten-funksjon" && code !== "kilde-uten-ansvar")).toEqual([]);
  return Array.from({ length: ledger.size }, (_, row) => `${DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row)).join(" ").trim()}: ${figuresOf(ledger).map((figure) => ledger.amounts[figure]?.[row]).join(" ")}`).sort();
}

test("cumulative columns of Xledger become an amount per period, the opening balance its own", () => {
  expect(rowsOf([
    ["Systemkonto", "", "Ansvar", "", "Funksjon (K)", "IB/2026", "..Jan/2026", "..Feb/2026", "Totalt", ""],
    ["Value", "Beskrivelse", "Kode", "Navn", "Kode", "Beløp", "Beløp", "Beløp", "Beløp", ""],
    ["1010 -  Fast lønn", "Fast lønn", "1100", "Skole", "202", null, 10.5, 30.75, 30.75, 2],
    ["210320 - Bank", "Bank", 0, "", 0, 100, 90, 95, 95, 3],
  ])).toEqual(["1010 1100 202  202601: 1050", "1010 1100 202  202602: 2025", "210320    202600: 10000", "210320    202601: -1000", "210320    202602: 500"]);
});

test("months without a year are this year's", () => {
  expect(rowsOf([["Konto", "Ansvar", "Jan", "Februar"], ["11150", "1100", "1,00", "2,00"]])).toEqual(["11150 1100   202601: 100", "11150 1100   202602: 200"]);
});

test("kontoklasse and art in columns of their own make the account", () => {
  expect(rowsOf([["Kontoklasse", "Art", "Ansvar", "Regnskap", "Just. budsjett"], [1, 115, 1100, 12.5, 13], [0, 10, 1100, 1, 2]])).toEqual(["0010 1100: 100 200", "1115 1100: 1250 1300"]);
});

test("accounts a spreadsheet has made into numbers get their zeros back", () => {
  expect(rowsOf([["Konto", "Ansvar", "Beløp"], [11150, 1100, 1], [100, 1100, 2], [1400, 1100, 3]])).toEqual(["00100 1100: 200", "01400 1100: 300", "11150 1100: 100"]);
});

test("a report head above and sums below are left out and counted", () => {
  const grid = { name: "Ark1", firstRow: 3, rows: [["Giske kommune"], [], ["Art", "Tekst", "Ansvar", "Funksjon", "Rekneskap"], ["11150", "Mat", "110", "202", "- 87 897"], ["", "", "", "", ""], ["Sum", "", "", "", "- 87 897"]] };
  const { control, ledger, problems } = readGrid(grid, recogniseGrid(grid), { year: 2024 });
  expect(problems).toEqual([]);
  expect(control).toMatchObject({ kind: "grid", rowsUsed: 1, sums: { 1: { regnskap: -8_789_700 } } });
  expect(Object.fromEntries(control.leftOut.map(({ reason, firstRows }) => [reason, firstRows]))).toEqual({ rapporthode: [3, 4], overskrift: [5], "tom rad": [7], sumrad: [8] });
  expect(ledger.names.konto?.get("11150")).toBe("Mat");
});
