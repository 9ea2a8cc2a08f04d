import { lastDayOf, monthName } from "../../src/texts/dates";

test("A month is named and ends on its last day, in a leap year too", () => {
  expect([monthName(1), monthName(8), monthName(12)]).toEqual(["januar", "august", "desember"]);
  expect([lastDayOf(2024, 2), lastDayOf(2023, 2), lastDayOf(2024, 4), lastDayOf(2024, 8)]).toEqual(["29. februar 2024", "28. februar 2023", "30. april 2024", "31. august 2024"]);
});
