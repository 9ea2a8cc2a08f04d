import type { Block, CellValue } from "../../src/workbench/gridHost";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";

const SHEET = "Ark1";
let host: UniverHost;

beforeEach(() => { host = createUniverHost(startHeadless()); });
afterEach(() => { host.dispose(); });

function block(row: number, column: number, rows = 1, columns = 1, sheet = SHEET): Block {
  return { sheet, row, column, rows, columns };
}

const blockFor = (content: readonly (readonly unknown[])[], row = 0, column = 0) => block(row, column, content.length, content[0]?.length ?? 0);

describe("sheets", () => {
  test("a new workbook has the one sheet Ark1", () => {
    expect(host.sheets()).toEqual(["Ark1"]);
    expect(host.activeSheet()).toBe("Ark1");
    expect(host.usedBlock(SHEET)).toBeNull();
  });

  test("a sheet comes last and is not shown before it is activated", () => {
    host.addSheet("Økonomisk oversikt");
    expect(host.sheets()).toEqual(["Ark1", "Økonomisk oversikt"]);
    expect(host.activeSheet()).toBe("Ark1");
    host.activate("Økonomisk oversikt");
    expect(host.activeSheet()).toBe("Økonomisk oversikt");
  });

  test("a name in use, in any case, is refused", () => {
    expect(() => { host.addSheet("ARK1"); }).toThrow(/exists already/);
  });

  test("formulas, tables and print setup follow a sheet that is renamed", async () => {
    host.addSheet("Grunnlag");
    host.write(block(0, 0, 1, 1, "Grunnlag"), [[7]]);
    host.write(block(0, 0), [["=Grunnlag!A1*2"]]);
    host.addTable({ name: "tblGrunnlag", block: block(0, 0, 3, 2, "Grunnlag") });
    host.print("Grunnlag", { orientation: "Landscape" });
    host.renameSheet("Grunnlag", "Hovedbok 2024");
    await host.calculated();
    expect(host.formulas(block(0, 0))).toEqual([["='Hovedbok 2024'!A1*2"]]);
    expect(host.values(block(0, 0))).toEqual([[14]]);
    expect(host.tables()).toEqual([{ name: "tblGrunnlag", block: block(0, 0, 3, 2, "Hovedbok 2024") }]);
    expect(host.printSetup("Hovedbok 2024")).toEqual({ orientation: "Landscape" });
  });

  test("a removed sheet takes its tables with it and leaves #REF!", async () => {
    host.addSheet("Grunnlag");
    host.write(block(0, 0), [["=Grunnlag!A1*2"]]);
    host.addTable({ name: "tblGrunnlag", block: block(0, 0, 3, 2, "Grunnlag") });
    host.removeSheet("Grunnlag");
    await host.calculated();
    expect(host.sheets()).toEqual(["Ark1"]);
    expect(host.tables()).toEqual([]);
    expect(host.values(block(0, 0))).toEqual([["#REF!"]]);
  });

  test("the last sheet cannot be removed", () => {
    expect(() => { host.removeSheet(SHEET); }).toThrow(/at least one sheet/);
  });

  test("what is selected is on the sheet that is shown", () => {
    host.addSheet("Grunnlag");
    host.select(block(2, 1, 3, 2, "Grunnlag"));
    expect(host.selection()).toEqual(block(2, 1, 3, 2, "Grunnlag"));
    expect(host.activeSheet()).toBe("Grunnlag");
  });
});

describe("cells", () => {
  test("values come back as they were written, text that looks like something else included", () => {
    const content = [[1, -2.5, true], ["Lønn", "'010", "'=SUM(A1)"], ["", "2024", "'+47"]];
    host.write(blockFor(content), content);
    expect(host.values(blockFor(content))).toEqual([[1, -2.5, true], ["Lønn", "010", "=SUM(A1)"], ["", "2024", "+47"]]);
    expect(host.formulas(blockFor(content))).toEqual(host.values(blockFor(content)));
  });

  test("writing over a formula removes it, and an empty text empties the cell", async () => {
    host.write(block(0, 0, 1, 2), [["=1+1", "=2+2"]]);
    await host.calculated();
    host.write(block(0, 0, 1, 2), [[5, ""]]);
    await host.calculated();
    expect(host.formulas(block(0, 0, 1, 2))).toEqual([[5, ""]]);
    expect(host.usedBlock(SHEET)).toEqual(block(0, 0));
  });

  test("the used block spans the first to the last cell with content, spilled ones included", async () => {
    host.write(block(3, 2), [["=SEQUENCE(4,2)"]]);
    await host.calculated();
    expect(host.usedBlock(SHEET)).toEqual(block(3, 2, 4, 2));
    expect(host.values(block(3, 2, 4, 2))).toEqual([[1, 2], [3, 4], [5, 6], [7, 8]]);
  });

  test("a block outside the sheet makes it larger", () => {
    host.write(block(4999, 39), [["langt nede"]]);
    expect(host.usedBlock(SHEET)).toEqual(block(4999, 39));
  });

  test("clearing removes content and number format", () => {
    host.write(block(0, 0), [[1234]]);
    host.writeNumberFormats(block(0, 0), [["#,##0"]]);
    host.clear(block(0, 0));
    expect(host.usedBlock(SHEET)).toBeNull();
    expect(host.numberFormats(block(0, 0))).toEqual([["General"]]);
  });

  test("number formats show in Norwegian", () => {
    const cases: [number, string, string][] = [
      [1234567.891, "#,##0", "1 234 568"],
      [-1234567.891, "#,##0;-#,##0", "-1 234 568"],
      [1234567, "#,##0,", "1 235"],
      [-0.1234, "0.0%", "-12,3%"],
      [1234.5, "#,##0.00", "1 234,50"],
      [2024, "0", "2024"],
    ];
    host.write(block(0, 0, cases.length, 1), cases.map(([value]) => [value]));
    host.writeNumberFormats(block(0, 0, cases.length, 1), cases.map(([, format]) => [format]));
    expect(host.texts(block(0, 0, cases.length, 1)).map(([text]) => text?.replace(/\s/g, " "))).toEqual(cases.map(([, , text]) => text));
    expect(host.numberFormats(block(0, 0, cases.length, 1))).toEqual(cases.map(([, format]) => [format]));
    expect(host.values(block(0, 0))).toEqual([[1234567.891]]);
  });

  test("a number without format shows with decimal comma, and without the dust of binary fractions", () => {
    host.write(block(0, 0, 1, 4), [[1234.5, 0.1 + 0.2, true, "1.5 prosent"]]);
    expect(host.texts(block(0, 0, 1, 4))).toEqual([["1234,5", "0,3", "TRUE", "1.5 prosent"]]);
  });
});

describe("formulas", () => {
  test("a formula over defined names is calculated, and again when the name changes", async () => {
    host.addSheet("Grunnlag");
    host.write(block(0, 0, 4, 3, "Grunnlag"), [["'010", 100, 1], ["'010", 20, 2], ["'090", 3, 3], ["'500", 400, 4]]);
    host.setName("G_art", "=Grunnlag!$A$1:$A$4");
    host.setName("G_belop", "=Grunnlag!$B$1:$B$4");
    host.write(block(0, 0, 1, 2), [['=SUMIFS(G_belop,G_art,"010")', '=SUM(G_belop)']]);
    await host.calculated();
    expect(host.values(block(0, 0, 1, 2))).toEqual([[120, 523]]);
    host.setName("g_belop", "=Grunnlag!$C$1:$C$4");
    await host.calculated();
    expect(host.values(block(0, 0, 1, 2))).toEqual([[3, 10]]);
    expect(host.names()).toEqual([
      { name: "G_art", formula: "=Grunnlag!$A$1:$A$4" },
      { name: "G_belop", formula: "=Grunnlag!$C$1:$C$4" },
    ]);
  });

  test("a name that comes after the formula is found", async () => {
    host.write(block(0, 0, 1, 3), [["=SUM(G_belop)", 4, 5]]);
    await host.calculated();
    expect(host.values(block(0, 0))).toEqual([["#NAME?"]]);
    host.setName("G_belop", "=Ark1!$B$1:$C$1");
    await host.calculated();
    expect(host.values(block(0, 0))).toEqual([[9]]);
  });

  test("a name is found in any case", async () => {
    host.setName("G_belop", "=Ark1!$B$1:$C$1");
    host.write(block(0, 0, 1, 3), [["=SUM(g_BELOP)", 4, 5]]);
    await host.calculated();
    expect(host.values(block(0, 0))).toEqual([[9]]);
  });

  test("a removed name leaves an error and never the old figure", async () => {
    host.setName("G_belop", "=Ark1!$B$1:$B$2");
    host.write(block(0, 0), [["=SUM(G_belop)"]]);
    await host.calculated();
    host.removeName("g_BELOP");
    await host.calculated();
    expect(host.names()).toEqual([]);
    expect(host.values(block(0, 0))[0]?.[0]).toMatch(/^#(REF!|NAME\?)$/);
  });

  test("SORT leaves the range it sorts alone for the other formulas of the same calculation", async () => {
    host.write(block(0, 0, 3, 2), [["c", 30], ["a", 10], ["b", 20]]);
    host.write(block(0, 3, 1, 4), [["=SORT(A1:B3)", "", '=MATCH("c",A1:A3,0)', '=SUMIFS(B1:B3,A1:A3,"c")']]);
    host.write(block(5, 3), [["=SORT(A1:B3,2,-1)"]]);
    await host.calculated();
    expect(host.values(block(0, 3, 3, 2))).toEqual([["a", 10], ["b", 20], ["c", 30]]);
    expect(host.values(block(5, 3, 3, 2))).toEqual([["c", 30], ["b", 20], ["a", 10]]);
    expect(host.values(block(0, 5, 1, 2))).toEqual([[1, 30]]);
  });

  test("arguments may be separated by semicolon, with decimal comma", async () => {
    host.write(block(0, 0, 1, 3), [["=SUM(1,5;2)", '=IF(1>0;"a;b,c";"nei")', "=SUM({1,2;3,4})"]]);
    await host.calculated();
    expect(host.values(block(0, 0, 1, 3))).toEqual([[3.5, "a;b,c", 10]]);
    expect(host.formulas(block(0, 0))).toEqual([["=SUM(1.5,2)"]]);
  });

  test("350 SUMIFS over the names of a Grunnlag of 3000 rows are the sums of its rows", async () => {
    host.addSheet("Grunnlag");
    const rows = Array.from({ length: 3000 }, (_, i) => [...[7, 11, 13, 17, 19, 23].map((m) => `'${i % m}`), ...[1, 2, 3, 4, 5, 6].map((c) => c * (i + 1))]);
    host.write(block(0, 0, 3000, 12, "Grunnlag"), rows);
    for (const [i, letter] of [..."ABCDEFGHIJKL"].entries()) host.setName(`G_${i}`, `=Grunnlag!$${letter}$1:$${letter}$3000`);
    const formulas = Array.from({ length: 70 }, (_, i) => [6, 7, 8, 9, 10].map((c) => `=SUMIFS(G_${c},G_${i % 6},"${i % 7}",G_${(i + 1) % 6},"${i % 3}")`));
    host.write(block(0, 0, 70, 5), formulas);
    await host.calculated();
    const has = (row: readonly unknown[], column: number, key: number): boolean => row[column] === `'${key}`;
    const sum = (i: number, c: number): number => rows.reduce((total, row) => (has(row, i % 6, i % 7) && has(row, (i + 1) % 6, i % 3) ? total + Number(row[c]) : total), 0);
    expect(host.values(block(0, 0, 70, 5))).toEqual(Array.from({ length: 70 }, (_, i) => [6, 7, 8, 9, 10].map((c) => sum(i, c))));
  });
});

describe("SUMIFS, whose rows are looked up once,", () => {
  const KEYS = ["'010", "'10", 10, "'abc", "'ABC", "'Æ1", 2024.5, "'2024-01", true, "", "'a b", "'1E3", 1000];
  const place = (key: CellValue): number => 2 ** KEYS.indexOf(key);

  test.each([
    ['"010"', ["'010", "'10", 10]], ['"10"', ["'010", "'10", 10]], ["10", ["'010", "'10", 10]],
    ['"abc"', ["'abc", "'ABC"]], ['"æ1"', ["'Æ1"]], ["2024.5", [2024.5]], ['"2024-01"', ["'2024-01"]],
    ['"a b"', ["'a b"]], ['"1E3"', ["'1E3", 1000]], ['"finnes ikke"', []],
    // Univer's own.
    ['"a*"', ["'abc", "'ABC", "'a b"]], ['"=abc"', ["'abc", "'ABC"]], ['">1000"', [2024.5]], ['""', [""]], ["TRUE", [true]],
  ])("finds for %s what Excel finds", async (criterion, keys) => {
    host.write(block(0, 0, KEYS.length, 2), KEYS.map((key) => [key, place(key) / 100]));
    host.write(block(0, 3), [[`=ROUND(SUMIFS($B$1:$B$${KEYS.length},$A$1:$A$${KEYS.length},${criterion}),2)`]]);
    await host.calculated();
    expect(host.values(block(0, 3))).toEqual([[keys.map(place).reduce((sum, each) => sum + each, 0) / 100]]);
  });

  test("sums what is no whole øre, passes by texts, and tells an error among what is summed", async () => {
    host.write(block(0, 0, 4, 3), [["a", 0.125, 1], ["a", "tekst", 2], ["b", 0.001, "=1/0"], ["a", 1, 4]]);
    host.write(block(0, 4, 1, 4), [['=SUMIFS(B1:B4,A1:A4,"a")', '=SUMIFS(C1:C4,A1:A4,"a")', '=SUMIFS(C1:C4,A1:A4,"b")', '=SUMIFS(B1:B3,A1:A4,"a")']]);
    await host.calculated();
    expect(host.values(block(0, 4, 1, 4))).toEqual([[1.125, 7, "#DIV/0!", "#VALUE!"]]);
  });

  test("follows the cells it has looked through", async () => {
    host.write(block(0, 0, 2, 2), [["a", 1], ["b", "=B1*2"]]);
    host.write(block(0, 3), [['=SUMIFS(B1:B2,A1:A2,"b")']]);
    await host.calculated();
    host.write(block(0, 0, 1, 2), [["b", 5]]);
    await host.calculated();
    expect(host.values(block(0, 3))).toEqual([[15]]);
  });
});

describe("waiting for the calculation", () => {
  test("costs nothing when nothing has changed", async () => {
    host.write(block(0, 0), [["=1+1"]]);
    await host.calculated();
    const timer = new Promise((resolve) => { setImmediate(() => { resolve("a timer"); }); });
    expect(await Promise.race([host.calculated().then(() => "nothing"), timer])).toBe("nothing");
  });

  test.each([90, 100, 105, 110, 115, 120])("keeps what is written %d ms after a formula was put in the cell", async (delay) => {
    host.write(block(0, 0, 1, 2), [["=1+1", "=A1+1"]]);
    await new Promise((resolve) => setTimeout(resolve, delay));
    host.write(block(0, 0), [[10]]);
    host.format(block(0, 1), { bold: true });
    host.writeNumberFormats(block(0, 1), [["0"]]);
    await host.calculated();
    expect(host.values(block(0, 0, 1, 2))).toEqual([[10, 11]]);
  });
});
