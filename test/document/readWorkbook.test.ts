import ExcelJS from "exceljs";
import { auditDocument } from "../../src/audit/auditDocument";
import { readDocument, type DocumentReading } from "../../src/document/readDocument";
import type { PrintedTable, ReportDocument } from "../../src/document/reportDocument";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { nb } from "../support/nb";

type Fill = (sheet: ExcelJS.Worksheet) => void;

async function read(fill: Fill): Promise<DocumentReading> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Årsrapport"));
  return readDocument(sourceOfBytes("rapport.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer())));
}

async function documentOf(fill: Fill): Promise<ReportDocument> {
  const reading = await read(fill);
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
  return reading.document;
}

const tableIn = ({ blocks }: ReportDocument): PrintedTable => blocks.find((block): block is PrintedTable => block.kind === "table") as PrintedTable;

/** One figure under a heading, printed by a format. */
const printed = async (format: string, value: number | Date): Promise<string> => {
  const document = await documentOf((sheet) => {
    sheet.addRows([["Enhet", "Trykt", "Tall"], ["Skoler", value, 17]]);
    sheet.getCell("B2").numFmt = format;
  });
  const { label = "", cells = null } = tableIn(document).rows[0] ?? {};
  // What has letters in it stands among the labels.
  return label === "Skoler" ? (cells?.[0]?.text ?? "") : label.replace("Skoler ", "");
};

test.each([
  ["0", 1234.5, "1235"],
  ["0.0", 7.94999, "7,9"],
  ["#,##0", -579109.4, "-579 109"],
  ["#,##0,", 579109400, "579 109"],
  ['#,##0.0,," mill."', 579109400, "579,1 mill."],
  ["0.0%", -0.0138, "-1,4%"],
  ['"kr" #,##0', 1250, "kr 1 250"],
  ["#,##0;[Red](#,##0)", -8368, "(8 368)"],
  ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', 0, "-"],
  ["#,##0;-#,##0;;@", 1250, "1 250"],
  ["d. mmmm yyyy", new Date(Date.UTC(2024, 11, 31)), "31. desember 2024"],
])("A number is read as its format prints it: %s", async (format, value, text) => {
  expect(await printed(format, value)).toBe(text);
});

const REPORT: Fill = (sheet) => {
  sheet.addRows([["Oppvekst"], ["Beløp i 1000 kr"], ["Enhet", "Regnskap 2024", "Rev. bud. 2024", "Avvik"], ["Skoler", 285367, 278092, -7274.6], ["Barnehager", 223356, 226248, 2892], ["Barnevern", 42701, 38442, -4259], ["Felles", 1826, 1652, -174], ["Sum", 553250, 544434, -8816]]);
  sheet.addRow([]);
  sheet.addRow(["Skoler hadde et merforbruk på 7,3 mill. kroner i 2024, som tilsvarer 2,6 prosent av budsjettet."]);
  for (const column of ["B", "C", "D"]) sheet.getColumn(column).numFmt = "#,##0";
};

test("A sheet is its headings, its tables and its sentences, each with its address", async () => {
  const { blocks } = await documentOf(REPORT);
  expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "heading", "table", "paragraph"]);
  const { headers, rows, caption } = blocks[2] as PrintedTable;
  expect(headers).toEqual(["Regnskap 2024", "Rev. bud. 2024", "Avvik"]);
  expect(caption).toBe("Beløp i 1000 kr");
  expect(rows[0]?.cells?.[2]).toEqual({ text: "-7 275", place: { kind: "address", sheet: "Årsrapport", address: "D4" } });
});

test("A report in a workbook is held against itself: what is true is silent, and what is changed is told by its address", async () => {
  const alarms = async (fill: Fill): Promise<readonly unknown[]> =>
    auditDocument(await documentOf(fill), { facts: [], year: 2024 }).findings.filter(({ verdict }) => verdict === "feil").map(({ place, right }) => ({ place, right }));
  expect(await alarms(REPORT)).toEqual([]);
  expect(await alarms((sheet) => { REPORT(sheet); sheet.getCell("B5").value = 232356; })).toEqual([{ place: { kind: "address", sheet: "Årsrapport", address: "B5" }, right: "223 356" }]);
  expect(await alarms((sheet) => { REPORT(sheet); sheet.getCell("A10").value = "Skoler hadde et merforbruk på 3,7 mill. kroner i 2024."; })).toEqual([{ place: { kind: "address", sheet: "Årsrapport", address: "A10" }, right: "7,3 mill. kroner" }]);
});

test("A hidden sheet is no part of the report, and hidden rows are, since sums hold them", async () => {
  const workbook = new ExcelJS.Workbook();
  REPORT(workbook.addWorksheet("Årsrapport"));
  REPORT(workbook.addWorksheet("Skjult", { state: "hidden" }));
  (workbook.getWorksheet("Årsrapport") as ExcelJS.Worksheet).getRow(5).hidden = true;
  const reading = await readDocument(sourceOfBytes("rapport.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer())));
  const document = "document" in reading ? reading.document : null;
  expect(document?.blocks.filter(({ kind }) => kind === "table")).toHaveLength(1);
  expect(document && tableIn(document).rows).toHaveLength(5);
});

test("Formulas that are not calculated are told, and where the first is", async () => {
  const reading = await read((sheet) => { sheet.addRows([["Enhet", "Regnskap"], ["Skoler", 12]]); sheet.getCell("B3").value = { formula: "B2*2" } as ExcelJS.CellFormulaValue; });
  expect("problem" in reading && reading.problem.code).toBe("dokument-ugyldig");
  expect("problem" in reading && nb(reading.problem.message)).toContain("celle B3");
});
