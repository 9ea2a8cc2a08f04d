import { applyPlan } from "../../src/excel/applyPlan";
import { documentFile } from "../../src/excel/documentFile";
import { planWrite } from "../../src/excel/planWrite";
import { ANCHOR_SHEET } from "../../src/sheets/anchorSheet";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { freezeFile } from "../../src/files/freezeFile";
import { excelOver } from "../support/excelOver";
import { documentFile as handOver } from "../../src/workbench/messages/documentMethods";
import { METHOD } from "../../src/workbench/messages/protocol";
import type { UniverHost } from "../../src/workbench/univer/createUniverHost";
import { workbookFile } from "../../src/workbench/workbookFile";
import { hostWithFunctions } from "../support/hostWithFunctions";
import { readBack } from "../support/readBack";
import { schemaFaults } from "../support/schemaFaults";
import { smallReport } from "../support/smallLedger";

/** The small report built in the engine of the embedded workbook, with the add-in's functions. */
async function built(): Promise<UniverHost> {
  const host = hostWithFunctions();
  const plan = planWrite(toWorkbook(smallReport(), "funksjoner"), { sheets: host.sheets(), names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("uten plan");
  await applyPlan(plan, (batch, options = {}) => excelOver(host).run(options, batch));
  return host;
}

describe("the embedded workbook as a file", () => {
  let host: UniverHost;
  beforeAll(async () => { host = await built(); });
  afterAll(() => { host.dispose(); });

  test("is one in which Microsoft's validator finds nothing", async () => {
    expect(await schemaFaults(await workbookFile(host))).toEqual([]);
  });

  test("has the sheets, figures, formulas, looks, widths and names that are seen", async () => {
    const workbook = await readBack(await workbookFile(host));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(host.sheets().map((name) => [name, name === ANCHOR_SHEET ? "veryHidden" : "visible"]));
    const sheet = workbook.getWorksheet("§ 5-6");
    const row = sheet?.getColumn(2).values.indexOf("Rammetilskudd") ?? 0;
    expect([sheet?.getCell(row, 3).result, sheet?.getCell(row, 3).numFmt]).toEqual([-500_000, "#,##0,"]);
    expect(sheet?.getCell(row, 5).formula).toMatch(/^_xldudf_KOMMUNE_AVVIK\(/);
    expect([sheet?.getCell("A1").value, sheet?.getCell("A1").font.bold, sheet?.getCell("A1").font.size]).toEqual([host.values({ sheet: "§ 5-6", row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0], true, 14]);
    expect(sheet?.getCell("C3").fill).toMatchObject({ fgColor: { argb: expect.stringContaining("DCE6EC") as string } });
    expect(sheet?.getColumn(1).width).toBeCloseTo(6.7, 0);
    expect(workbook.definedNames.model.map(({ name }) => name)).toEqual(expect.arrayContaining(host.names().map(({ name }) => name)));
  });

  test("frozen it holds what the user has written, and what every formula showed", async () => {
    const sheet = "§ 5-6";
    host.write({ sheet, row: 60, column: 1, rows: 1, columns: 2 }, [["Min kommentar", "=1/0"]]);
    const { bytes, errors } = await freezeFile(await workbookFile(host), [ANCHOR_SHEET]);
    expect(errors).toEqual([{ sheet, cell: "C61", error: "#DIV/0!" }]);
    const frozen = (await readBack(bytes)).getWorksheet(sheet);
    expect(frozen?.getCell("B61").value).toBe("Min kommentar");
    const block = { sheet, row: 3, column: 2, rows: 30, columns: 4 };
    host.values(block).forEach((row, r) => { row.forEach((value, c) => { expect(frozen?.getCell(r + 4, c + 3).value ?? "").toEqual(value); }); });
    expect(host.formulas({ sheet, row: 3, column: 4, rows: 1, columns: 1 })[0]?.[0]).toMatch(/^=KOMMUNE\./);
  });

  test("is handed over in slices, whole", async () => {
    const bytes = await workbookFile(host);
    const { [METHOD.openFile]: open, [METHOD.slice]: slice, [METHOD.closeFile]: close } = handOver(() => Promise.resolve(bytes));
    const { 0: handle, 1: size } = await open({ 0: 1, 1: 1000 });
    expect(size).toBe(bytes.length);
    const pieces = await Promise.all(Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, index) => slice({ 2: handle, 3: index })));
    expect(Uint8Array.from(pieces.flatMap((piece) => piece[0] as number[]))).toEqual(bytes);
    await close({ 2: handle });
    expect(() => slice({ 2: handle, 3: 0 })).toThrow();
  });
});

test("A file Excel does not give out is told, with Excel's own reason", async () => {
  const refusing = { getFileAsync: (_type: unknown, _options: unknown, done: (result: unknown) => void) => { done({ status: "failed", error: { message: "Access denied" } }); } };
  expect(await documentFile(refusing as unknown as Office.Document, true)).toMatchObject({ kind: "problem", problem: { code: "excel-uten-fil", message: expect.objectContaining({ nb: expect.stringContaining("«Access denied»") as string }) as object } });
});
