import { pageBreaks } from "../../src/sheets/tableSheet";

const WIDTHS = [6, 54, 16, 16, 16, 16, 16];

test("Tables that fit on a page together stay together", () => {
  expect(pageBreaks([1], 200, WIDTHS, "landscape")).toEqual([]);
  expect(pageBreaks([1, 12, 23], 32, WIDTHS, "landscape")).toEqual([]);
});

test("A table that would be divided begins on a page of its own", () => {
  // 487 points of a landscape page hold 32 rows of 15.
  expect(pageBreaks([1, 33, 50], 65, WIDTHS, "landscape")).toEqual([32, 49]);
  expect(pageBreaks([1, 12, 23], 60, WIDTHS, "landscape")).toEqual([22]);
});

test("A wide sheet is printed smaller, so more rows fit", () => {
  expect(pageBreaks([1, 33], 60, [...WIDTHS, ...WIDTHS], "landscape")).toEqual([]);
});
