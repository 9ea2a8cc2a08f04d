import { monthOfCode } from "../../src/ledger/period";

test("The month of a period code is its last two digits; a posting without period has none", () => {
  expect(["202400", "202401", "202413", ""].map(monthOfCode)).toEqual([0, 1, 13, null]);
});
