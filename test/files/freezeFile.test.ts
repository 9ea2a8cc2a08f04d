import type { Cell, Workbook } from "exceljs";
import { ANCHOR_SHEET } from "../../src/sheets/anchorSheet";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { changeParts, readParts } from "../../src/source/zip/changeParts";
import { freezeFile, withoutFormulas } from "../../src/files/freezeFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { zipOf } from "../source/zipOf";
import { readBack } from "../support/readBack";
import { smallReport } from "../support/smallLedger";

const live = () => writeXlsx(toWorkbook(smallReport({}), "formler", "2026-11-23T08:00:00.000Z"));

/** Sheet -> address -> what the cell shows and how. */
function shown(workbook: Workbook): Record<string, Record<string, unknown>> {
  const cells = (name: string): Record<string, unknown> => {
    const found: Record<string, unknown> = {};
    workbook.getWorksheet(name)?.eachRow((row) => { row.eachCell((cell) => { note(found, cell); }); });
    return found;
  };
  return Object.fromEntries(workbook.worksheets.map(({ name }) => [name, cells(name)]));
}

/** A blank text that a formula gave is a blank cell to this reader. */
function note(found: Record<string, unknown>, cell: Cell): void {
  const value = cell.formula ? cell.result : cell.value;
  if (value !== undefined) found[cell.address] = [value, cell.numFmt, cell.font, cell.fill, cell.border];
}

const formulasIn = (workbook: Workbook, skip: string): number => {
  let found = 0;
  for (const sheet of workbook.worksheets.filter(({ name }) => name !== skip)) sheet.eachRow((row) => { row.eachCell((cell) => { found += cell.formula ? 1 : 0; }); });
  return found;
};

test("Every formula of the report gives way to its value, and nothing else is changed", async () => {
  const before = await readBack(await live());
  const frozen = await freezeFile(await live(), [ANCHOR_SHEET]);
  const after = await readBack(frozen.bytes);
  expect(formulasIn(before, ANCHOR_SHEET)).toBeGreaterThan(100);
  expect(formulasIn(after, ANCHOR_SHEET)).toBe(0);
  const { [ANCHOR_SHEET]: hidden, ...sheets } = shown(after);
  expect(sheets).toEqual(Object.fromEntries(Object.entries(shown(before)).filter(([name]) => name !== ANCHOR_SHEET)));
  expect(Object.keys(hidden ?? {}).length).toBeGreaterThan(10);
});

test("The sheets that must find the report again keep their formulas", async () => {
  const { bytes } = await freezeFile(await live(), [ANCHOR_SHEET]);
  expect((await readBack(bytes)).getWorksheet(ANCHOR_SHEET)?.getColumn(4).values.some((value) => typeof value === "object" && value !== null && "formula" in value)).toBe(true);
});

test("Twice frozen is once frozen", async () => {
  const { bytes } = await freezeFile(await live());
  expect(shown(await readBack((await freezeFile(bytes)).bytes))).toEqual(shown(await readBack(bytes)));
});

describe("in a sheet as Excel writes it", () => {
  const sheet = (cells: string, after = ""): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData>${after}</worksheet>`;

  test.each([
    ['<c r="A1" s="3"><f>SUM(B1:B2)</f><v>3.5</v></c>', '<c r="A1" s="3"><v>3.5</v></c>'],
    ['<c r="A1" t="str"><f>_xldudf_KOMMUNE_AVVIK(B1,"&lt;c&gt;")</f><v>tekst</v></c>', '<c r="A1" t="str"><v>tekst</v></c>'],
    ['<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>1</v></c><c r="A2"><f t="shared" si="0"/><v>2</v></c>', '<c r="A1"><v>1</v></c><c r="A2"><v>2</v></c>'],
    ['<c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="A2"><v>2</v></c>', '<c r="A1"><v>1</v></c><c r="A2"><v>2</v></c>'],
    ['<c r="A1" s="2"/><c r="B1" t="s"><v>0</v></c>', '<c r="A1" s="2"/><c r="B1" t="s"><v>0</v></c>'],
  ])("%s is %s", (before, after) => {
    expect(withoutFormulas(sheet(before)).text).toBe(sheet(after));
  });

  test("rules for looks and input keep theirs", () => {
    const rules = "<conditionalFormatting><cfRule><formula>A1&gt;0</formula></cfRule></conditionalFormatting><extLst><ext><xm:f>B1</xm:f></ext></extLst>";
    expect(withoutFormulas(sheet('<c r="A1"><v>1</v></c>', rules)).text).toBe(sheet('<c r="A1"><v>1</v></c>', rules));
  });

  test("a cell that shows an error is told, since it always will", () => {
    expect(withoutFormulas(sheet('<c r="D4" t="e"><f>_xldudf_KOMMUNE_AVVIK(B1,C1)</f><v>#NAME?</v></c>')).errors).toEqual([{ cell: "D4", error: "#NAME?" }]);
  });
});

test("The list of calculations goes with the formulas, and the formulas of an Excel table's columns", async () => {
  const file = await zipOf([
    { name: "[Content_Types].xml", content: '<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/><Override PartName="/xl/workbook.xml" ContentType="y"/></Types>' },
    { name: "xl/workbook.xml", content: '<workbook><sheets><sheet name="&#167; 5-6 &amp; mer" sheetId="1" r:id="rId7"/></sheets></workbook>' },
    { name: "xl/_rels/workbook.xml.rels", content: '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId9" Target="calcChain.xml"/></Relationships>' },
    { name: "xl/calcChain.xml", content: "<calcChain/>" },
    { name: "xl/tables/table1.xml", content: "<table><tableColumn><calculatedColumnFormula>A1*2</calculatedColumnFormula></tableColumn></table>" },
    { name: "xl/worksheets/sheet1.xml", content: '<worksheet><sheetData><row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>' },
  ]);
  const { bytes, errors } = await freezeFile(file);
  expect(errors).toEqual([{ sheet: "§ 5-6 & mer", cell: "A1", error: "#DIV/0!" }]);
  const parts = await readParts(bytes);
  expect([...parts.keys()]).not.toContain("xl/calcChain.xml");
  expect(await parts.get("[Content_Types].xml")?.()).toBe('<Types><Override PartName="/xl/workbook.xml" ContentType="y"/></Types>');
  expect(await parts.get("xl/_rels/workbook.xml.rels")?.()).toBe('<Relationships><Relationship Id="rId7" Target="/xl/worksheets/sheet1.xml"/></Relationships>');
  expect(await parts.get("xl/tables/table1.xml")?.()).toBe("<table><tableColumn></tableColumn></table>");
});

test("What is no workbook is refused, not written", async () => {
  await expect(freezeFile(new TextEncoder().encode("passordbeskyttet"))).rejects.toThrow("ikke en hel xlsx-fil");
  await expect(changeParts((await live()).slice(0, 400), () => null)).rejects.toThrow("ikke en hel xlsx-fil");
});
