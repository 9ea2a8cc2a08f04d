import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { extractText } from "unpdf";
import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import type { SheetModel } from "../../src/sheets/model";
import { pageMarks } from "../../src/sheets/pageMarks";
import { textCell } from "../../src/sheets/cells";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";
import { excelBench } from "../support/excelBench";
import { asRead, testWithLibreOffice } from "../support/libreOffice";
import { smallReport } from "../support/smallLedger";

const SHEET: SheetModel = {
  name: "§ 5-4",
  widths: [10],
  rows: Array.from({ length: 60 }, (_, row) => [textCell(`Rad ${row + 1}`)]),
  print: { orientation: "landscape", area: "$A$1:$A$50", repeatRows: [1, 3], breaksAfter: [20, 45], title: "Årsrapport 2024, Sand & Sjø kommune" },
};

test("Through Office.js a sheet gets its title and page numbers, and the pages end where the tables do", async () => {
  const bench = excelBench();
  const plan = planWrite({ sheets: [SHEET], names: [] }, { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("uten plan");
  await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: "built" });
  expect(bench.host.printSetup("§ 5-4")).toEqual({
    orientation: "Landscape", paperSize: "a4", fitToWidth: true, area: "$A$1:$A$50", titleRows: "$1:$3",
    leftHeader: "Årsrapport 2024, Sand && Sjø kommune", rightHeader: "&A", rightFooter: "Side &P av &N", breaksAfter: [20, 45],
  });
});

test("The file has the same", async () => {
  const { sheets: [sheet] } = await readXlsx(await writeXlsx({ sheets: [SHEET], names: [] }));
  expect(sheet?.headerFooter).toMatchObject({ oddHeader: "&LÅrsrapport 2024, Sand && Sjø kommune&R&A", oddFooter: "&RSide &P av &N" });
  expect(sheet?.rowBreaks).toEqual([19, 44]);
  expect(sheet?.pageSetup?.printArea).toContain("$A$1:$A$50");
});

test("Every sheet of a report that is seen has the report's title on its pages", () => {
  const { sheets } = toWorkbook(smallReport({ kommune: "Rælingen kommune" }), "formler");
  expect(sheets.filter(({ visibility }) => visibility === undefined).map(({ print }) => print.title)).toEqual(expect.arrayContaining(["Årsrapport 2024, Rælingen kommune"]));
  expect(new Set(sheets.filter(({ visibility }) => visibility === undefined).map(({ print }) => print.title)).size).toBe(1);
});

test("The sheets to work in are to be left out of a print, and say so on their first cell, in the report's language", () => {
  const { sheets } = toWorkbook(smallReport({ language: "nn" }), "formler");
  const areas = sheets.flatMap(({ name, print: { area } }) => (area === undefined ? [] : [[name, area]]));
  expect(areas).toEqual(["Kontroll", "Avstemming", "Grunnlag"].map((name) => [name, "$AAA$1000000"]));
  for (const { print, rows, widths } of sheets.filter(({ print: { area } }) => area !== undefined)) {
    expect(rows[0]?.[0]?.note).toContain("utelate når heile arbeidsboka");
    expect([rows.length < 1_000_000, widths.length < 703, print.title]).toEqual([true, true, expect.any(String)]);
  }
});

testWithLibreOffice("LibreOffice prints the report without the sheets to work in", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "print-"));
  try {
    const file = path.join(folder, "rapport.xlsx");
    const model = toWorkbook(smallReport(), "formler");
    await writeFile(file, await writeXlsx(model));
    const { text } = await extractText(new Uint8Array(await asRead(file, "pdf")), { mergePages: false });
    const printed = text.map((page) => /^Årsrapport 2024 (.+)$/m.exec(page)?.[1]);
    const seen = model.sheets.filter(({ visibility, print }) => visibility === undefined && print.area === undefined);
    expect([...new Set(printed)]).toEqual(seen.map(({ name }) => name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("A title is never longer than Excel takes", () => {
  expect(pageMarks("&".repeat(300)).leftHeader.length).toBeLessThanOrEqual(250);
});
