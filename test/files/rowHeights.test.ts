import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { readBack } from "../support/readBack";
import { sheet, text } from "../support/sheets";

test("A row whose wrapped text needs more lines is high enough for them, in any program", async () => {
  const model = { sheets: [{ ...sheet("Ark", [[text("kort", "wrapped")], [text("ord ".repeat(50), "wrapped")], [text("ord ".repeat(50), "note")]]), widths: [40] }], names: [] };
  const rows = (await readBack(await writeXlsx(model))).getWorksheet("Ark");
  expect(rows?.getRow(1).height).toBeUndefined();
  expect(rows?.getRow(2).height).toBe(90);
  expect(rows?.getRow(3).height).toBeUndefined();
});

test("A page break stands after the row the sheet names", async () => {
  const model = { sheets: [{ ...sheet("Ark", [[text("a")], [text("b")], [text("c")]]), print: { orientation: "portrait" as const, breaksAfter: [2] } }], names: [] };
  const { sheets } = await readXlsx(await writeXlsx(model));
  // Counted from 0 here: the page ends with the second row.
  expect(sheets[0]?.rowBreaks).toEqual([1]);
});
