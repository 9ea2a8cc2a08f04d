import type { ExcelContext, ExcelWorksheet } from "../../src/excel/excelSubset";
import { excelOver } from "../support/excelOver";
import { memoryHost } from "../support/memoryHost";

const code = (expected: string) => expect.objectContaining({ name: "RichApi.Error", code: expected });
const active = (context: ExcelContext): ExcelWorksheet => context.workbook.worksheets.getActiveWorksheet();

/** The workbook after a batch on its active sheet. */
async function after(batch: (sheet: ExcelWorksheet, context: ExcelContext) => void | Promise<void>, sheets: readonly string[] = ["Ark1"]) {
  const host = memoryHost({ sheets, evaluate: () => 42 });
  await excelOver(host).run(async (context) => { await batch(active(context), context); });
  return host;
}
const cells = async (batch: Parameters<typeof after>[0]) => (await after(batch)).dump().sheets[0]?.cells;

describe("values and formulas", () => {
  test("a formula is kept, calculated and read both ways", async () => {
    await after(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [[3, "=SUM(A1:A1)"]];
      const again = sheet.getRange("A1:B1");
      again.load("values,formulas,text");
      await context.sync();
      expect([again.values, again.formulas, again.text]).toEqual([[[3, 42]], [[3, "=SUM(A1:A1)"]], [["3", "42"]]]);
    });
  });

  test("one value fills the range, of values, formulas and number formats alike", async () => {
    const filled = await cells((sheet) => {
      sheet.getRange("A1:A2").values = "x" as unknown as string[][];
      sheet.getRange("B1:B2").numberFormat = "#,##0," as unknown as string[][];
    });
    expect(filled).toEqual({ R1C1: { content: "x" }, R2C1: { content: "x" }, R1C2: { numberFormat: "#,##0," }, R2C2: { numberFormat: "#,##0," } });
  });

  test.each(["values", "formulas", "numberFormat"] as const)("%s of another size than the range is an InvalidArgument", async (property) => {
    for (const shape of [[["a"]], [["a", "b"], ["c"]], [["a", "b"], ["c", "d"], ["e", "f"]]]) {
      await expect(after((sheet) => { sheet.getRange("A1:B2")[property] = shape; })).rejects.toEqual(code("InvalidArgument"));
    }
  });

  test("a cell cannot be an object, and null leaves it as it was", async () => {
    await expect(after((sheet) => { sheet.getRange("A1").values = [[{}]]; })).rejects.toEqual(code("InvalidArgument"));
    const kept = await cells((sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").values = [[null, 3]];
    });
    expect(kept).toEqual({ R1C1: { content: 1 }, R1C2: { content: 3 } });
  });
});

describe("text given to a cell is read as Excel reads it", () => {
  test.each<[string, string | number | boolean]>([
    ["010", 10], ["+47", 47], ["-3,5", -3.5], ["1,234.5", 1234.5], ["1 234", 1234], ["(12)", -12], ["12,5 %", 0.125], ["1e3", 1000], ["kr 5", 5],
    ["TRUE", true], ["Usann", false],
    ["31.12.2024", 45657], ["2024-12-31", 45657], ["12/31/2024", 45657], ["1. mai 2024", 45413],
    ["+A1", "=+A1"], ["-x", "=-x"], ["=B1", "=B1"],
    ["Lønn", "Lønn"], ["§ 5-6", "§ 5-6"], ["Note 12", "Note 12"], ["1115 Lønn", "1115 Lønn"], ["", ""],
  ])("%p becomes %p", async (text, content) => {
    expect(await cells((sheet) => { sheet.getRange("A1").values = [[text]]; })).toEqual(content === "" ? {} : { R1C1: { content } });
  });

  test("a day and a month are a date", async () => {
    const written = await cells((sheet) => { sheet.getRange("A1:A2").values = [["1-2"], ["3 des"]]; });
    expect(Object.values(written ?? {}).map(({ content }) => typeof content)).toEqual(["number", "number"]);
  });

  test("«@x» is refused", async () => {
    await expect(after((sheet) => { sheet.getRange("A1").values = [["@x"]]; })).rejects.toEqual(code("InvalidArgument"));
  });

  test.each(["010", "=1+1", "-x", "@x", "TRUE", "1-2", "'x"])("behind an apostrophe %p stays text", async (text) => {
    const host = await after((sheet) => { sheet.getRange("A1").values = [[`'${text}`]]; });
    const block = { sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 };
    expect([host.values(block), host.formulas(block)]).toEqual([[[text]], [[text]]]);
  });

  test.each(["010", "=1+1", "@x"])("in a cell with the text format %p stays text", async (text) => {
    const host = await after((sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [[text]];
    });
    expect(host.values({ sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[text]]);
  });
});

describe("ranges", () => {
  test.each([
    ["B2", "Ark1!B2"], ["$A$2:$A$90", "Ark1!A2:A90"], ["c3:a1", "Ark1!A1:C3"], ["A:C", "Ark1!A:C"], ["2:4", "Ark1!2:4"], ["AB10", "Ark1!AB10"], ["Ark1!A1", "Ark1!A1"], ["XFD1048576", "Ark1!XFD1048576"],
  ])("getRange(%p) is %p", async (address, expected) => {
    await after(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load("address");
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  test.each(["", "A0", "A", "1", "A1:B", "A1:B2:C3", "XFE1", "A1048577", "Grunnlag!A1", "æ1"])("getRange(%p) is an InvalidArgument", async (address) => {
    await expect(after((sheet) => void sheet.getRange(address))).rejects.toEqual(code("InvalidArgument"));
  });

  test("getCell and getResizedRange count from the range, and cannot leave the sheet", async () => {
    await after(async (sheet, context) => {
      const cell = sheet.getRange("B2").getCell(1, 2).getResizedRange(3, 0);
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Ark1!D3:D6");
    });
    await expect(after((sheet) => void sheet.getRange("A1").getCell(-1, 0))).rejects.toEqual(code("InvalidArgument"));
  });

  test("the used range is the content's, of the sheet and of a part of it", async () => {
    await after(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      sheet.getRange("B2").values = [["øverst"]];
      sheet.getRange("D9").values = [[1]];
      const all = sheet.getUsedRange(true);
      const part = sheet.getRange("C:F").getUsedRangeOrNullObject(true);
      const none = sheet.getRange("E:F").getUsedRangeOrNullObject(true);
      for (const range of [first, all, part]) range.load("address");
      await context.sync();
      expect([empty.isNullObject, first.address, all.address, part.address, none.isNullObject]).toEqual([true, "Ark1!A1", "Ark1!B2:D9", "Ark1!D9", true]);
    });
  });

  test("select and getSelectedRange see the same cells, with the sheet's name in quotes where it needs them", async () => {
    await after(async (sheet, context) => {
      sheet.name = "Bård's ark";
      sheet.getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect(selected.address).toBe("'Bård''s ark'!B2:C4");
    });
  });

  test("looks reach the engine, whole and in points", async () => {
    const { widths, cells: looked } = (await after((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.font.size = 14;
      format.font.color = "#1b3a4b";
      format.fill.color = "#DCE6EC";
      format.horizontalAlignment = "Right";
      format.wrapText = true;
      format.indentLevel = 1;
      format.columnWidth = 60;
      const edge = format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
    })).dump().sheets[0] ?? {};
    expect(widths).toEqual({ 0: 60 });
    expect(looked?.["R1C1"]?.look).toEqual({
      bold: true, fontSize: 14, fontColor: "#1B3A4B", fillColor: "#DCE6EC", horizontalAlignment: "Right", wrapText: true, indentLevel: 1,
      EdgeBottom: { edge: "EdgeBottom", style: "Continuous", weight: "Medium" },
    });
  });

  test("a look the engine does not draw is refused, not forgotten", async () => {
    await expect(after((sheet) => { sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dash"; })).rejects.toEqual(code("NotImplemented"));
    await expect(after((sheet) => { sheet.getRange("A1").format.font.color = "rød"; })).rejects.toEqual(code("InvalidArgument"));
  });
});

describe("sheets, names and tables", () => {
  test.each(["", "x".repeat(32), "a/b", "a:b", "[a]", "'a", "a?"])("a sheet cannot be called %p", async (name) => {
    await expect(after((_, context) => void context.workbook.worksheets.add(name))).rejects.toEqual(code("InvalidArgument"));
  });

  test("a sheet's name is taken in any case, also by a rename", async () => {
    await expect(after((_, context) => void context.workbook.worksheets.add("ARK1"))).rejects.toEqual(code("ItemAlreadyExists"));
    await expect(after((sheet) => { sheet.name = "to"; }, ["Ark1", "To"])).rejects.toEqual(code("ItemAlreadyExists"));
    expect((await after((sheet) => { sheet.name = "ARK1"; })).sheets()).toEqual(["ARK1"]);
  });

  test("the last sheet cannot be deleted", async () => {
    await expect(after((sheet) => { sheet.delete(); })).rejects.toEqual(code("InvalidOperation"));
  });

  test("freezing and print setup reach the engine", async () => {
    const { frozen, printing } = (await after((sheet) => {
      sheet.freezePanes.freezeAt("A1:A4");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$4:$4");
    })).dump().sheets[0] ?? {};
    expect(frozen).toEqual({ rows: 4, columns: 1 });
    expect(printing).toEqual({ orientation: "Landscape", paperSize: "a4", fitToWidth: true, titleRows: "$4:$4" });
  });

  test("a name is added, read, moved, found and deleted", async () => {
    const host = await after(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("Tall", sheet.getRange("A2:A9"));
      names.add("Sum", "=Ark1!$B$1");
      names.getItem("tall").formula = "=Ark1!$A$2:$A$5";
      names.getItem("Sum").delete();
      const range = names.getItem("Tall").getRange();
      range.load("address");
      names.load("items/name,items/formula");
      await context.sync();
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([["Tall", "=Ark1!$A$2:$A$5"]]);
      expect(range.address).toBe("Ark1!A2:A5");
    });
    expect(host.names()).toEqual([{ name: "Tall", formula: "=Ark1!$A$2:$A$5" }]);
  });

  test("a range is named by its absolute address", async () => {
    expect((await after((sheet, context) => void context.workbook.names.add("Tall", sheet.getRange("A2:AB9")))).names()).toEqual([{ name: "Tall", formula: "=Ark1!$A$2:$AB$9" }]);
  });

  test.each([["TALL", "ItemAlreadyExists"], ["A1", "InvalidArgument"], ["med mellomrom", "InvalidArgument"]])("the name %p is refused", async (name, expected) => {
    await expect(after((_, { workbook }) => {
      workbook.names.add("Tall", "=Ark1!$A$1");
      workbook.names.add(name, "=Ark1!$A$1");
    })).rejects.toEqual(code(expected));
  });

  test("a table is added over a range, renamed, listed by sheet and read", async () => {
    const host = await after(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "GrunnlagTabell";
      table.style = "TableStyleLight1";
      const range = context.workbook.tables.getItem("grunnlagtabell").getRange();
      range.load("address");
      const other = context.workbook.worksheets.add("Tom").tables;
      for (const tables of [sheet.tables, other]) tables.load("items/name");
      await context.sync();
      expect(range.address).toBe("Ark1!A1:B3");
      expect([sheet.tables.items.map(({ name }) => name), other.items]).toEqual([["GrunnlagTabell"], []]);
    });
    expect(host.tables()).toEqual([{ name: "GrunnlagTabell", block: { sheet: "Ark1", row: 0, column: 0, rows: 3, columns: 2 } }]);
  });

  test("tables cannot overlap, and share names with names", async () => {
    await expect(after((sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C4", true);
    })).rejects.toEqual(code("InvalidArgument"));
    await expect(after((sheet, { workbook }) => {
      workbook.names.add("Tall", "=Ark1!$D$1");
      sheet.tables.add("A1:B3", true).name = "tall";
    })).rejects.toEqual(code("ItemAlreadyExists"));
  });
});
