import type { Borders, Worksheet } from "exceljs";
import { LOOKS } from "../../src/sheets/looks";
import type { LookName, WorkbookModel } from "../../src/sheets/model";
import { writeXlsx } from "../../src/files/writeXlsx";
import { readBack } from "../support/readBack";
import { figure, sheet, smallReport, text } from "../support/sheets";

const SHEET = "Øst's økonomi";

async function readSheet(model: WorkbookModel, name: string): Promise<Worksheet> {
  return (await readBack(await writeXlsx(model))).getWorksheet(name) as Worksheet;
}

describe("writeXlsx", () => {
  test("keeps the sheets in order and every value and formula with what it gave", async () => {
    const model = smallReport();
    const workbook = await readBack(await writeXlsx(model));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([SHEET, "Grunnlag"]);
    for (const { name, rows } of model.sheets) {
      rows.forEach((row, r) => row.forEach(({ value, formula }, c) => {
        const cell = workbook.getWorksheet(name)?.getCell(r + 1, c + 1);
        if (formula === undefined) expect(cell?.value).toBe(value);
        else expect(cell?.value).toMatchObject({ formula: formula.slice(1) });
        if (typeof value === "number" && formula !== undefined) expect(cell?.result).toBe(value);
      }));
    }
  });

  test.each(Object.keys(LOOKS) as LookName[])("draws the look %s", async (look) => {
    const cell = (await readSheet({ sheets: [sheet("Ark", [[text("x", look)]])], names: [] }, "Ark")).getCell("A1");
    const { bold = false, italic = false, size = 11, color, fill, align, wrap = false, borderTop, borderBottom } = LOOKS[look];
    expect({ bold: cell.font.bold ?? false, italic: cell.font.italic ?? false, size: cell.font.size, name: cell.font.name }).toEqual({ bold, italic, size, name: "Calibri" });
    expect(cell.font.color?.argb).toBe(color && `FF${color}`);
    expect(cell.fill && "fgColor" in cell.fill ? cell.fill.fgColor?.argb : undefined).toBe(fill && `FF${fill}`);
    expect(cell.alignment?.horizontal).toBe(align);
    expect(cell.alignment?.wrapText ?? false).toBe(wrap);
    const border: Partial<Borders> = cell.border ?? {};
    expect([border.top?.style, border.bottom?.style]).toEqual([borderTop, borderBottom]);
  });

  test("keeps number formats, also on cells without content", async () => {
    const rows = [["#,##0,", "0.0%", '#,##0.0,,;-#,##0.0,,', "@"].map((format) => figure(null, undefined, format))];
    const written = await readSheet({ sheets: [sheet("Ark", rows)], names: [] }, "Ark");
    expect(rows[0]?.map((_, c) => written.getCell(1, c + 1).numFmt)).toEqual(["#,##0,", "0.0%", '#,##0.0,,;-#,##0.0,,', "@"]);
  });

  test("freezes, sets widths and prints on A4, one page wide, with the headers repeated", async () => {
    const written = await readSheet(smallReport(), SHEET);
    expect(written.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    expect(written.pageSetup).toMatchObject({ paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:2" });
    // Excel shows the stored width less the padding.
    expect([1, 2].map((column) => (written.getColumn(column).width as number) - 5 / 7)).toEqual([expect.closeTo(40), expect.closeTo(14.5)]);
    const grunnlag = await readSheet(smallReport(), "Grunnlag");
    expect(grunnlag.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(grunnlag.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:1" });
  });

  test("does not freeze what has nothing to freeze", async () => {
    const written = await readSheet({ sheets: [sheet("Ark", [[text("x")]], { freeze: { rows: 0, columns: 0 } })], names: [] }, "Ark");
    expect(written.views[0]?.state).not.toBe("frozen");
  });

  test("defines the names on the sheets they belong to, and the Excel table with its columns", async () => {
    const workbook = await readBack(await writeXlsx(smallReport()));
    expect(workbook.definedNames.getRanges("regnskap").ranges).toEqual(["Grunnlag!$B$2:$B$4"]);
    expect(workbook.definedNames.getRanges("sumlinje").ranges).toHaveLength(1);
    const table = workbook.getWorksheet("Grunnlag")?.getTable("Grunnlag") as unknown as { table: { tableRef: string; columns: { name: string }[] } };
    expect(table.table.tableRef).toBe("A1:C4");
    expect(table.table.columns.map(({ name }) => name)).toEqual(["Linje", "Regnskap", "Budsjett"]);
  });

  test("tells the title of the document and nothing about who made it", async () => {
    const workbook = await readBack(await writeXlsx(smallReport(), "Årsrapport 2024 & mer"));
    expect(workbook.title).toBe("Årsrapport 2024 & mer");
    expect([workbook.creator, workbook.lastModifiedBy, workbook.company, workbook.manager].filter(Boolean)).toEqual([]);
  });

  test("writes a Grunnlag of 20 000 rows", async () => {
    const header = ["Konto", "Enhet", "Regnskap"].map((name) => text(name, "header"));
    const rows = Array.from({ length: 20_000 }, (_, r) => [text(`${11000 + (r % 900)}`, "text", "@"), text(`Enhet ${r % 70}`), figure(r / 100)]);
    const written = await readSheet({ sheets: [sheet("Grunnlag", [header, ...rows], { table: { name: "Grunnlag", address: "A1:C20001" } })], names: [] }, "Grunnlag");
    expect(written.rowCount).toBe(20_001);
    expect(written.getRow(20_001).values).toEqual([undefined, "11199", `Enhet ${19_999 % 70}`, 199.99]);
  });

  test.each<[string, () => WorkbookModel, RegExp]>([
    ["a row of another width than the sheet", () => ({ sheets: [sheet("Ark", [[text("a")], [text("a"), text("b")]])], names: [] }), /Rad 2 i arket Ark/],
    ["a number that is none", () => ({ sheets: [sheet("Ark", [[figure(Number.NaN)]])], names: [] }), /NaN/],
    ["a table with two equal headers", () => ({ sheets: [sheet("Ark", [[text("Konto"), text("konto")]], { table: { name: "T", address: "A1:B1" } })], names: [] }), /Tabellen T/],
    ["a table with a blank header", () => ({ sheets: [sheet("Ark", [[text("Konto"), text("")]], { table: { name: "T", address: "A1:B1" } })], names: [] }), /Tabellen T/],
    ["a name used twice", () => ({ ...smallReport(), names: ["linje", "Linje"].map((name) => ({ name, sheet: "Grunnlag", address: "$A$1" })) }), /Navnet Linje/],
    ["a name that a table has", () => ({ ...smallReport(), names: [{ name: "grunnlag", sheet: "Grunnlag", address: "$A$1" }] }), /Navnet Grunnlag/i],
    ["a sheet name Excel refuses", () => ({ sheets: [sheet("a/b", [[text("a")]])], names: [] }), /sheet/i],
  ])("refuses %s instead of writing a damaged file", async (_, model, message) => {
    await expect(writeXlsx(model())).rejects.toThrow(message);
  });
});
