import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkbookModel } from "../../src/sheets/model";
import { writeXlsx } from "../../src/files/writeXlsx";
import { recalculate, testWithLibreOffice, type CellMatrix } from "../support/libreOffice";
import { figure, sheet, smallReport, text } from "../support/sheets";

async function recalculated(model: WorkbookModel): Promise<ReadonlyMap<string, CellMatrix>> {
  const folder = await mkdtemp(path.join(tmpdir(), "tertial-"));
  try {
    const file = path.join(folder, "rapport.xlsx");
    await writeFile(file, await writeXlsx(model));
    return await recalculate(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

testWithLibreOffice("LibreOffice calculates every formula to its cached value", async () => {
  const model = smallReport();
  const sheets = await recalculated(model);
  expect([...sheets.keys()]).toEqual(model.sheets.map(({ name }) => name));
  for (const { name, rows } of model.sheets) {
    rows.forEach((row, r) => row.forEach(({ value }, c) => {
      const calculated = sheets.get(name)?.[r]?.[c] ?? "";
      expect(calculated).toEqual(typeof value === "number" ? expect.closeTo(value, 9) : value);
    }));
  }
});

testWithLibreOffice("cached values are not believed, text stays text and what is wrong shows as an error", async () => {
  const sheets = await recalculated({
    names: [],
    sheets: [sheet("Ark", [
      [figure(999, "=1+1"), text("=1+1"), text("_x0041_\u0007<&>\n"), text("#N/A")],
      [figure("", '=IF(TRUE,"",1)'), figure("#N/A", "=NA()"), figure(7, "=IFNA(NA(),7)"), figure(1, "=KOMMUNE.AVVIK(2,1)")],
    ])],
  });
  const [first = [], second = []] = sheets.get("Ark") ?? [];
  expect(first).toEqual([2, "=1+1", "_x0041_\u0007<&>\n", "#N/A"]);
  // The add-in's functions are unknown without the add-in.
  expect([second[0] ?? "", ...second.slice(1)]).toEqual(["", "#N/A", 7, "#NAME?"]);
});
