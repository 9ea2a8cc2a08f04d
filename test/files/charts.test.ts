import { inflateRawSync } from "node:zlib";
import { readXlsx } from "hucre/xlsx";
import { parseChart } from "hucre/ooxml";
import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { ChartModel, WorkbookModel } from "../../src/sheets/model";
import { changeParts } from "../../src/source/zip/changeParts";
import { writeXlsx } from "../../src/files/writeXlsx";
import { readBack } from "../support/readBack";
import { figure, sheet, text } from "../support/sheets";

const SHEET = "Øst's måltall";
const chart = (more: Partial<ChartModel> = {}): ChartModel => ({
  name: "maaltall-ndr", title: "Resultat & mål i %", altText: "Faktisk og <mål>", categories: "B1:C1", fromZero: false, labels: true,
  series: [{ name: "Faktisk", values: "B2:C2", drawn: "column" }, { name: "Mål & krav", values: "B3:C3", drawn: "line" }],
  place: { row: 5, column: 0, rows: 16, columns: 3 },
  ...more,
});

/** Two sheets with charts, and one without between them. */
function workbook(charts: readonly ChartModel[] = [chart()]): WorkbookModel {
  const rows = [[text("Måltall"), text("2023"), text("2024")], [text("Resultat"), figure(-0.011, undefined, "0.0%"), figure(-0.028, undefined, "0.0%")], [text("Mål"), figure(0.0175, undefined, "0.00%"), figure(0.0175, undefined, "0.00%")]];
  return { sheets: [sheet("Først", rows, { charts: [chart({ name: "en", series: [{ name: "Bare", values: "B2:C2", drawn: "column" }] })] }), sheet("Uten", rows), sheet(SHEET, rows, { charts })], names: [] };
}

/** Text of every part of the zip, by name. */
function partsOf(zip: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(zip);
  const parts = new Map<string, string>();
  let at = view.readUInt32LE(view.length - 6);
  for (let left = view.readUInt16LE(view.length - 12); left > 0; left -= 1) {
    const [method, packed, length, offset] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20), view.readUInt16LE(at + 28), view.readUInt32LE(at + 42)];
    const bytes = view.subarray(offset + 30 + length, offset + 30 + length + packed);
    parts.set(view.toString("utf8", at + 46, at + 46 + length), (method === 8 ? inflateRawSync(bytes) : bytes).toString("utf8"));
    at += 46 + length;
  }
  return parts;
}

describe("charts in an .xlsx file", () => {
  test("are parts of their own that point at the sheet's cells: columns, and a line across them", async () => {
    const parts = partsOf(await writeXlsx(workbook()));
    expect([...parts.keys()].filter((name) => /^xl\/charts\/chart/.test(name)).sort()).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml"]);
    const read = parseChart(parts.get("xl/charts/chart2.xml") as string);
    expect(read?.kinds).toEqual(["bar", "line"]);
    expect(read?.title).toBe("Resultat & mål i %");
    const place = (row: number): string => `'Øst''s måltall'!$B$${row}:$C$${row}`;
    expect(read?.series?.map(({ kind, name, valuesRef, categoriesRef }) => [kind, name, valuesRef, categoriesRef])).toEqual([["bar", "Faktisk", place(2), place(1)], ["line", "Mål & krav", place(3), place(1)]]);
    expect(parseChart(parts.get("xl/charts/chart1.xml") as string)?.kinds).toEqual(["bar"]);
  });

  test("stand where the model says, with words for those who do not see them", async () => {
    const parts = partsOf(await writeXlsx(workbook()));
    const drawing = [...parts].filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).map(([, part]) => part)[1] ?? "";
    expect(/<xdr:from><xdr:col>(\d+)<.*?<xdr:row>(\d+)<.*?<xdr:to><xdr:col>(\d+)<.*?<xdr:row>(\d+)</.exec(drawing)?.slice(1)).toEqual(["0", "4", "3", "20"]);
    expect(drawing).toContain('descr="Faktisk og &lt;mål&gt;"');
  });

  test("read their axis in the cells' own format, from 0 where the figures are never negative", async () => {
    const parts = partsOf(await writeXlsx(workbook([chart({ fromZero: true })])));
    expect(parts.get("xl/charts/chart2.xml")).toContain('formatCode="0.0%"');
    expect(parts.get("xl/charts/chart2.xml")).toContain('<c:min val="0"/>');
    expect(parts.get("xl/charts/chart1.xml")).not.toContain("<c:min ");
  });

  test("keep the colour of columns below zero, and have their points with them", async () => {
    const part = partsOf(await writeXlsx(workbook())).get("xl/charts/chart2.xml") as string;
    expect(part.match(/<\/c:spPr><c:invertIfNegative val="0"\/>/g)).toHaveLength(1);
    expect(part).toContain('<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>2023</c:v></c:pt><c:pt idx="1"><c:v>2024</c:v></c:pt></c:strCache>');
    expect(part).toContain('<c:numCache><c:formatCode>0.0%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>-0.011</c:v></c:pt><c:pt idx="1"><c:v>-0.028</c:v></c:pt></c:numCache>');
  });

  test("may be lines alone", async () => {
    const lines = chart().series.map((series) => ({ ...series, drawn: "line" as const }));
    const read = parseChart(partsOf(await writeXlsx(workbook([chart({ series: lines })]))).get("xl/charts/chart2.xml") as string);
    expect(read?.series?.map(({ kind, name }) => [kind, name])).toEqual([["line", "Faktisk"], ["line", "Mål & krav"]]);
  });

  test("leave the rest of the file readable, by two readers", async () => {
    const written = await writeXlsx(workbook());
    expect((await readBack(written)).getWorksheet(SHEET)?.getCell("C2").value).toBe(-0.028);
    expect((await readXlsx(written)).sheets[2]?.rows[0]).toEqual(["Måltall", "2023", "2024"]);
  });
});

describe("changing parts of a zip", () => {
  test("changes the one asked for, whether it grows or shrinks, and leaves the others byte for byte", async () => {
    const before = await writeWithHucre({ sheets: [{ name: "Ark", rows: [["a", 1], ["b".repeat(5000), 2]] }] });
    for (const edit of ["x", "ø".repeat(100_000)]) {
      const after = partsOf(await changeParts(before, (name) => (name === "docProps/app.xml" ? () => edit : null)));
      const expected = new Map(partsOf(before)).set("docProps/app.xml", edit);
      expect([...after]).toEqual([...expected]);
    }
  });

  test("that changes none gives the same bytes' content", async () => {
    const before = await writeXlsx(workbook());
    expect(partsOf(await changeParts(before, () => null))).toEqual(partsOf(before));
  });
});
