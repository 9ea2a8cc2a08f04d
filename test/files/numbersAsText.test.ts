import { numbersAsText, writeXlsx } from "../../src/files/writeXlsx";
import { readParts } from "../../src/source/zip/changeParts";
import { schemaFaults } from "../support/schemaFaults";
import { figure, sheet, text } from "../support/sheets";

const ROWS = [
  [text("Nr."), text("Beløp"), text("Note")],
  [text("1"), figure(1), text("3.1")],
  [text(""), figure(2), text("Note 4")],
  [text("-12"), figure(3), text("2024", "input")],
  [text("A"), figure(4), text("5,2")],
];

test("Stretches reach from number to number, and end at a cell that the user fills", () => {
  expect(numbersAsText(sheet("Ark", ROWS))).toEqual(["A2:A4", "C2:C2", "C5:C5"]);
  expect(numbersAsText(sheet("Ark", [[text("a"), figure(1)]]))).toEqual([]);
});

test("The file marks none of them, with page breaks and an Excel table too, as Microsoft's validator will have it", async () => {
  const model = sheet("Ark", ROWS, { print: { orientation: "portrait", title: "Rapport", breaksAfter: [2] }, table: { name: "Tabell", address: "A1:C5" } });
  const file = await writeXlsx({ sheets: [sheet("Annet", [[text("a")]]), model], names: [] });
  const [other, written] = await Promise.all([1, 2].map(async (number) => (await readParts(file)).get(`xl/worksheets/sheet${number}.xml`)?.()));
  expect(other).not.toContain("ignoredError");
  expect(written).toContain('<ignoredErrors><ignoredError sqref="A2:A4 C2:C2 C5:C5" numberStoredAsText="1"/></ignoredErrors><tableParts');
  expect(await schemaFaults(file)).toEqual([]);
});
