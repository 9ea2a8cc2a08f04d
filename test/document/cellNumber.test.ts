import { cellNumber } from "../../src/document/cellNumber";

test("A figure in parentheses is below nothing; one digit in parentheses may be the number of a note", () => {
  expect(["(8 368)", "(2,9 %)", "(12)", "(2,9) %"].map((text) => cellNumber(text))).toEqual([
    { ticks: -8368, decimals: 0, isPercent: false },
    { ticks: -29, decimals: 1, isPercent: true },
    { ticks: -12, decimals: 0, isPercent: false },
    { ticks: -29, decimals: 1, isPercent: true },
  ]);
  expect(cellNumber("(1)")).toBeNull();
  expect(cellNumber("(8 368")).toBeNull();
});
