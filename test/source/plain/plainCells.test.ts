import fc from "fast-check";
import type { Cell } from "../../../src/source/cells/cell";
import { readRows } from "../../../src/source/readGrid";
import { recogniseGrid } from "../../../src/source/recognise/recogniseGrid";
import type { ColumnRole, RawGrid, Recognition } from "../../../src/source/source";
import { LEDGER_COLUMNS, recognitionOf } from "../recognitionOf";

const YEAR = { year: 2024 };
const mostly = (common: readonly Cell[], ...odd: readonly Cell[]): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...common) }, fc.constantFrom(...odd));
const konto = mostly([11150, "11150", 100, 24300, "210320", "10100 - Fast lønn", 10100], null, "Sum", "11150 Totalt", "10100 Skole Totalt", 1150, true, "x", 0, -5, 1.5);
const code = mostly(["1000", 1000, "1100 - Skole", 1200, "1100"], null, "", "0", 0, "Skole", "Totalt", "1000 Totalt", "12,50", "010");
const name = mostly(["Skole", "Barnehage", null, "", "Helse"], "Sum skole", "Totalt", "Skole Totalt", "1000", 12.5, "Totalrenovering", "i alt");
const periode = mostly(["202401", 202402, "2024-03", "mars", 45306, "01/02/2024"], null, "", "2023", "Sum", "x", 13, "13/02/2024", "02/13/2024");
const amount = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((ore) => ore / 100) },
  mostly([0, null, 100, 250, -100, "1 000,50", "7"], "", "x", "1.234", 0.001, 1e17, "100-", true, "Sum"),
);
const side = mostly(["D", "K"], null, "x", 1, -1);
const fase = mostly(["Regnskap", "Budsjett"], null, "", "Annet", 2024);

const sum = (figure: "regnskap" | "revidertBudsjett", more: object = {}): ColumnRole => ({ kind: "amount", figure, ...more });
const ledger = recognitionOf(LEDGER_COLUMNS, { kind: "xlsx" });
const open = (at: number, kind: "verdier" | "belop"): Recognition => ({
  ...ledger,
  columns: ledger.columns.map((column) => (column.position === at ? { ...column, role: { kind: "ignored" }, open: kind } : column)),
});
const columns: readonly fc.Arbitrary<Cell>[] = [konto, name, code, name, code, name, code, name, periode, amount];
const months = recognitionOf([["Konto", { kind: "konto" }], ["Ansvar", { kind: "ansvar" }], ["IB", sum("regnskap", { periode: "202400" })], ["Jan", sum("regnskap", { periode: "202401", cumulative: true })], ["Feb", sum("regnskap", { periode: "202402", cumulative: true })], ["Bud", sum("revidertBudsjett", { side: "kredit" })]], { kind: "xlsx" });
const choices = recognitionOf([["Konto", { kind: "konto" }], ["Ansvar", { kind: "ansvar" }], ["År", { kind: "aar" }], ["D/K", { kind: "fortegn" }], ["Fase", { kind: "figur", figures: { Regnskap: "regnskap", Budsjett: "revidertBudsjett", Annet: null } }], ["Kilde", { kind: "ignored" }], ["Beløp", sum("regnskap")]], { kind: "xlsx", answers: { bare: { Kilde: ["Regnskap", "Budsjett"] } } });

const SHAPES: readonly (readonly [string, Recognition, readonly fc.Arbitrary<Cell>[]])[] = [
  ["a ledger", ledger, columns],
  ["a ledger read as a CSV file is", { ...ledger, isDelimited: true }, columns],
  ["rows without keys that are sums", { ...ledger, answers: { tomme: { Ansvar: "sum" } } }, columns],
  ["a column whose values are looked at", open(6, "verdier"), columns],
  ["a column that may be amounts", open(7, "belop"), columns.map((each, at) => (at === 7 ? amount : each))],
  ["cumulative columns and credit", months, [konto, code, amount, amount, amount, amount]],
  ["rows that are chosen by year, side, figure and value", choices, [konto, code, mostly(["2024", 2024], "2023", null, "x"), side, fase, fase, amount]],
];

const gridOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): RawGrid => ({ name: "Ark1", firstRow: 1, rows: [header, ...rows] });
const rowsOf = (cells: readonly fc.Arbitrary<Cell>[]) =>
  fc.array(
    fc.tuple(fc.tuple(...cells), fc.integer({ min: -2, max: 12 })).map(([row, cut]) => (cut < 0 ? row.slice(0, cut) : cut === 12 ? [...row, "9"] : row)),
    { maxLength: 25 },
  );

describe("rows of cells read the plain way give what the exact way gives: ledger, names, control sums, questions and problems", () => {
  test.each(SHAPES)("%s", (_, recognition, cells) => {
    fc.assert(
      fc.property(rowsOf(cells), (rows) => {
        const grid = gridOf(recognition.columns.map(({ header }) => header), rows);
        expect(readRows(grid, recognition, YEAR)).toEqual(readRows(grid, recognition, YEAR, true));
      }),
      { numRuns: 400 },
    );
  });

  test("as it is recognised", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(...columns), { minLength: 3, maxLength: 25 }), (rows) => {
        const grid = gridOf(ledger.columns.map(({ header }) => header), rows);
        const recognition = recogniseGrid(grid);
        expect(readRows(grid, recognition, YEAR)).toEqual(readRows(grid, recognition, YEAR, true));
      }),
      { numRuns: 300 },
    );
  });
});

test("an account that is its own sum above its first row is left out both ways", () => {
  const rows: readonly (readonly Cell[])[] = [["10100", "1000", 300], ["10100", null, 300], ["10200", "1000", 50]];
  const recognition = recognitionOf([["Konto", { kind: "konto" }], ["Ansvar", { kind: "ansvar" }], ["Beløp", sum("regnskap")]], { kind: "xlsx" });
  const grid = gridOf(["Konto", "Ansvar", "Beløp"], rows);
  expect(readRows(grid, recognition, YEAR)).toEqual(readRows(grid, recognition, YEAR, true));
});
