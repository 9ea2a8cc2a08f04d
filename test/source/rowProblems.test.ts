import { readGrid } from "../../src/source/readGrid";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import { nb } from "../support/nb";

test("Of a text of 100 000 signs that has come into a column, a message shows the beginning", () => {
  const long = "kanskje ".repeat(12_500);
  const rows = [["Konto", "Ansvar", "Periode", "Beløp"], ["11150", "1100", "202401", "10,00"], [long, "1100", "202401", "20,00"], ["x", "1100", "202401", `1${"-x".repeat(50_000)}`], ["11150", "1100", long, "30,00"], ["11150", "1100", "202401", long]];
  const grid = { name: "Ark1", firstRow: 1, rows };
  const problems = readGrid(grid, recogniseGrid(grid), { year: 2024 }).problems.filter(({ severity }) => severity === "error");
  expect(problems.map(({ code, where, message }) => [code, where?.row, /«(?:kanskje ){15}…»/.test(nb(message)), nb(message).length < 400]).sort(([, one], [, other]) => Number(one) - Number(other))).toEqual([
    ["konto-uleselig", 3, true, true],
    ["konto-uleselig", 4, false, true],
    ["periode-uleselig", 5, true, true],
    ["belop-uleselig", 6, true, true],
  ]);
});

test("A cell of NUL alone is no blank: what stood there is lost, and the row is told", () => {
  const rows = [["Konto", "Ansvar", "Periode", "Beløp"], ["11150", "1100", "202401", "10,00"], ["11150", "1100", "202402", "\0"], ["\0\0", "1100", "202403", "30,00"], ["11150", "1100", "202404", ""]];
  const grid = { name: "Ark1", firstRow: 1, rows };
  const { problems, ledger } = readGrid(grid, recogniseGrid(grid), { year: 2024 });
  expect(problems.filter(({ severity }) => severity === "error").map(({ code, where }) => [code, where?.row])).toEqual([["belop-uleselig", 3], ["konto-uleselig", 4]]);
  expect(ledger.amounts.regnskap?.reduce((sum, ore) => sum + ore, 0)).toBe(1000);
});
