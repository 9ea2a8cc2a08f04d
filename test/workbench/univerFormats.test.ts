import { BorderStyleTypes, HorizontalAlign, type Univer, WrapStrategy } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Block } from "../../src/workbench/gridHost";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";

const SHEET = "Ark1";
let univer: Univer;
let host: UniverHost;

beforeEach(() => {
  univer = startHeadless();
  host = createUniverHost(univer);
});
afterEach(() => { host.dispose(); });

function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { sheet: SHEET, row, column, rows, columns };
}

describe("formats", () => {
  // What is asked of the host finds the looks set; what is read behind it waits for that.
  const sheet = () => {
    host.looks(block(0, 0));
    const found = FUniver.newAPI(univer).getActiveWorkbook()?.getSheetByName(SHEET);
    if (!found) throw new Error("no sheet");
    return found;
  };
  const styleOf = (row: number, column: number) => sheet().getRange(row, column).getCellStyleData();

  test("font, fill, alignment, wrap and indent are set one by one and leave each other and the values", () => {
    const all = block(0, 0, 2, 2);
    host.write(all, [["Tekst", 1], ["Sum", 2]]);
    host.format(all, { bold: true, fontColor: "#1B3A4B", horizontalAlignment: "Right" });
    host.format(block(1, 0, 1, 2), { italic: true, fontSize: 14, fillColor: "#DCE6EC", wrapText: true, indentLevel: 1 });
    host.format(block(1, 0), { bold: false, horizontalAlignment: "Center" });
    expect(styleOf(0, 0)).toMatchObject({ bl: 1, cl: { rgb: "#1B3A4B" }, ht: HorizontalAlign.RIGHT });
    expect(styleOf(0, 0)?.bg).toBeUndefined();
    expect(styleOf(1, 0)).toMatchObject({ bl: 0, it: 1, fs: 14, bg: { rgb: "#DCE6EC" }, ht: HorizontalAlign.CENTER, tb: WrapStrategy.WRAP, pd: { l: 14 } });
    expect(styleOf(1, 1)).toMatchObject({ bl: 1, it: 1, ht: HorizontalAlign.RIGHT });
    expect(host.values(all)).toEqual([["Tekst", 1], ["Sum", 2]]);
  });

  test("borders of each edge and style are drawn, and taken away", () => {
    const row = block(1, 0, 1, 2);
    host.format(row, { border: { edge: "EdgeTop", style: "Continuous", weight: "Thin" } });
    host.format(row, { border: { edge: "EdgeBottom", style: "Double", color: "#1B3A4B" } });
    host.format(row, { border: { edge: "InsideVertical", style: "Continuous", weight: "Medium" } });
    expect(styleOf(1, 0)?.bd).toMatchObject({ t: { s: BorderStyleTypes.THIN }, b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#1B3A4B" } }, r: { s: BorderStyleTypes.MEDIUM } });
    host.format(row, { border: { edge: "EdgeBottom", style: "None" } });
    expect(styleOf(1, 0)?.bd?.b?.s).toBe(BorderStyleTypes.NONE);
    expect(styleOf(1, 0)?.bd?.t).toMatchObject({ s: BorderStyleTypes.THIN });
  });

  test("column widths are points, and panes are frozen and let go", () => {
    host.format(block(0, 1, 1, 2), { columnWidth: 90 });
    expect([0, 1, 2].map((column) => sheet().getColumnWidth(column))).toEqual([expect.any(Number), 120, 120]);
    expect(sheet().getColumnWidth(0)).not.toBe(120);
    host.freeze(SHEET, 3, 1);
    expect([sheet().getFrozenRows(), sheet().getFrozenColumns()]).toEqual([3, 1]);
    host.freeze(SHEET, 0, 0);
    expect([sheet().getFrozenRows(), sheet().getFrozenColumns()]).toEqual([0, 0]);
  });
});
