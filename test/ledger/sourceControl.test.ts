import { ore } from "../../src/amounts/ore";
import { controlLinesOf, monthsText } from "../../src/ledger/sourceControl";

test("A line of the control has both sides, and the one less the other", () => {
  const control = { sums: { "1": { regnskap: ore(-250), revidertBudsjett: ore(0) }, "2": { regnskap: ore(0) } }, gross: { "1": { regnskap: ore(1250), revidertBudsjett: ore(0) }, "2": { regnskap: ore(84) } } };
  expect(controlLinesOf(control)).toEqual([
    { kontoklasse: "1", figure: "regnskap", debet: 500, kredit: 750, netto: -250 },
    { kontoklasse: "1", figure: "revidertBudsjett", debet: 0, kredit: 0, netto: 0 },
    { kontoklasse: "2", figure: "regnskap", debet: 42, kredit: 42, netto: 0 },
  ]);
});

test.each([
  [[], ""],
  [["202403"], "202403"],
  [["202400", "202401", "202402", "202412", "202413"], "202400–202402, 202412–202413"],
  [["202312", "202401"], "202312, 202401"],
])("The months %j are told as «%s»", (months, text) => {
  expect(monthsText({ months })).toBe(text);
});
