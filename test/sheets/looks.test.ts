import { readXlsx } from "hucre/xlsx";
import { planSheet } from "../../src/excel/planSheet";
import { valuesOf } from "../../src/report/template/choices/choice";
import { LAYOUT_CHOICES } from "../../src/report/template/choices/layout";
import { textCell } from "../../src/sheets/cells";
import { looksOf } from "../../src/sheets/looks";
import type { SheetModel } from "../../src/sheets/model";
import { writeXlsx } from "../../src/files/writeXlsx";

/** Relative luminance as WCAG defines it. */
function luminance(rgb: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const STILER = valuesOf(LAYOUT_CHOICES.stil);

test.each(STILER)("Every look of the style %s can be read: contrast AA, also for those without a colour of their own", (stil) => {
  for (const { color = "000000", fill = "FFFFFF" } of Object.values(looksOf(stil))) expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
});

test("The styles have different headings, and each keeps what is not colour", () => {
  expect(new Set(STILER.map((stil) => looksOf(stil).header.fill)).size).toBe(STILER.length);
  for (const stil of STILER) expect({ ...looksOf(stil).header, fill: "", color: "" }).toEqual({ ...looksOf().header, fill: "", color: "" });
});

test("A sheet is written in its style, in Excel and as a file", async () => {
  const sheet: SheetModel = { name: "Ark", widths: [10], rows: [[textCell("Regnskap", "header")]], print: { orientation: "portrait" }, stil: "groenn" };
  expect(planSheet(sheet)).toContainEqual({ kind: "look", sheet: "Ark", address: "A1", look: { property: "fill", value: looksOf("groenn").header.fill } });
  const { sheets } = await readXlsx(await writeXlsx({ sheets: [sheet], names: [] }), { readStyles: true });
  expect(sheets[0]?.cells?.get("0,0")?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringContaining(looksOf("groenn").header.fill as string) as string } });
});
