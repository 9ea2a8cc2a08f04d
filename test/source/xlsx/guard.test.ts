import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { inspectSource } from "../../../src/source/inspectSource";
import { readSource } from "../../../src/source/readSource";
import { MAX_COLUMNS, MAX_ENTRIES, MAX_FILE_BYTES } from "../../../src/source/xlsx/limits";
import { bytesOf } from "../bytes";
import { crcOf, zipOf, type ZipPart } from "../zipOf";

const CELLS = [["Konto", "Ansvar", "Funksjon", "Beløp"], ["11150", "1100", "202", 12.5], ["10100", "1100", "202", 1300]];
const workbook = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "Data", rows: CELLS }] });

const TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...targets: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>${targets.map(([id, type, target]) => `<Relationship Id='${id}' Type='${REL}/${type}' Target='${target}'/>`).join("")}</Relationships>`;

/** A workbook with one sheet of the given XML, and its shared texts. */
function parts(sheetXml: string, shared: readonly string[] = []): ZipPart[] {
  return [
    { name: "[Content_Types].xml", content: TYPES },
    { name: "_rels/.rels", content: rels(["rId1", "officeDocument", "xl/workbook.xml"]) },
    { name: "xl/workbook.xml", content: `<x:workbook xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='${REL}'><x:sheets><x:sheet name='Data' sheetId='1' r:id='rId1'/></x:sheets></x:workbook>` },
    { name: "xl/_rels/workbook.xml.rels", content: rels(["rId1", "worksheet", "worksheets/sheet.xml"], ["rId2", "sharedStrings", "sharedStrings.xml"]) },
    { name: "xl/sharedStrings.xml", content: `<x:sst xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>${shared.map((text) => `<x:si><x:t>${text}</x:t></x:si>`).join("")}</x:sst>` },
    { name: "xl/worksheets/sheet.xml", content: sheetXml },
  ];
}

const prefixed = (rows: string): string => `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>${rows}</x:sheetData></x:worksheet>`;

/** The workbook with its sheet's part made otherwise. */
const sheetOf = (part: Partial<ZipPart>): Uint8Array => zipOf(parts("").map((each) => (each.name.endsWith("sheet.xml") ? { ...each, ...part } : each)));

const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => (await inspectSource(bytesOf("bok.xlsx", bytes))).problems[0]?.code;
const messageOf = async (bytes: Uint8Array): Promise<string | undefined> => (await inspectSource(bytesOf("bok.xlsx", bytes))).problems[0]?.message;

describe("the guard in front of the xlsx parser", () => {
  test("lets a workbook of its own kind through", async () => {
    const source = bytesOf("bok.xlsx", await workbook());
    const recognition = await inspectSource(source);
    expect(recognition.problems).toEqual([]);
    const { ledger, control } = await readSource(source, recognition, { year: 2024 });
    expect([ledger.size, control.sums["1"]]).toEqual([2, { regnskap: 131250 }]);
  });

  test("refuses a part that grows too much, and stops before it has grown when the size is a lie", async () => {
    const zeros = new Uint8Array(8 * 2 ** 20);
    expect(await messageOf(sheetOf({ content: zeros }))).toMatch(/vokser fra \d+ til 8388608 byte når den pakkes ut, og grensen er 200 ganger/);
    expect(await messageOf(sheetOf({ content: deflateRawSync(zeros), stored: false, bytes: 1000, crc: crcOf(zeros) }))).toContain("en annen størrelse enn de 1000 byte innholdslisten sier");
  });

  test("lets be what nobody reads, however large it says it is", async () => {
    const huge = { name: "xl/media/a.bin", content: new Uint8Array(1000), bytes: 2 ** 31, stored: false };
    expect((await messageOf(zipOf([...parts(prefixed("")), huge])))).not.toContain("xl/media");
  });

  test("refuses encryption, equal names, names that point out, too many parts and shared bytes", async () => {
    const base = parts(prefixed(""));
    const withPart = (part: Partial<ZipPart>): Uint8Array => zipOf([...base, { name: "xl/a.xml", content: "<a/>", ...part }]);
    expect(await codeOf(withPart({ flags: 1 }))).toBe("kilde-xlsx-kryptert");
    expect(await messageOf(withPart({ name: "XL/workbook.xml" }))).toContain("samme navn");
    for (const name of ["xl/../a.xml", "/xl/a.xml", "xl\\..\\a.xml", "C:/a.xml"]) expect(await messageOf(withPart({ name }))).toContain("peker ut av filen");
    expect(await messageOf(zipOf(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => ({ name: `xl/${index}.xml`, content: "" }))))).toContain("deler");
    expect(await messageOf(withPart({ localOffset: 0 }))).toContain("oppå hverandre");
  });

  test("refuses a file that is too large before reading it", async () => {
    const source = { name: "bok.xlsx", size: MAX_FILE_BYTES + 1, read: (_: number, length: number) => Promise.resolve(new Uint8Array(Buffer.from("PK\x03\x04")).subarray(0, length)) };
    expect((await inspectSource(source)).problems[0]?.code).toBe("kilde-xlsx-for-stor");
  });

  test("refuses a DOCTYPE in any part it would parse", async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "bb">]>${prefixed("")}`;
    expect(await messageOf(zipOf(parts(bomb)))).toContain("DOCTYPE");
    expect(await messageOf(zipOf(parts(`<!-- ${"x".repeat(10_000)} --><!doctype a>${prefixed("")}`)))).toContain("DOCTYPE");
  });

  test("refuses a cell far to the right, also behind a quoted >", async () => {
    const row = (cell: string): Uint8Array => zipOf(parts(prefixed(`<x:row r="1">${cell}</x:row>`)));
    expect(await messageOf(row('<x:c r="XFD1"><x:v>1</x:v></x:c>'))).toContain(`lenger til høyre enn kolonne ${MAX_COLUMNS}`);
    expect(await messageOf(row('<x:c a=">" r="AMK1"><x:v>1</x:v></x:c>'))).toContain(`lenger til høyre enn kolonne ${MAX_COLUMNS}`);
    expect(await codeOf(row('<x:c r="AMJ1"><x:v>1</x:v></x:c>'))).not.toBe("kilde-xlsx-for-stor");
    expect(await codeOf(row("<x:c><x:v>1</x:v></x:c>".repeat(MAX_COLUMNS + 1)))).toBe("kilde-xlsx-for-stor");
  });

  test("says what a broken file is", async () => {
    const whole = await workbook();
    expect(await codeOf(whole.slice(0, whole.length - 40))).toBe("kilde-xlsx-ugyldig");
    expect(await codeOf(zipOf(parts("<x:worksheet")))).not.toBeUndefined();
    expect(await messageOf(zipOf([{ name: "[Content_Types].xml", content: TYPES }, { name: "word/document.xml", content: "<a/>" }]))).toContain("Word-dokument");
    expect(await messageOf(zipOf([{ name: "hovedbok.csv", content: "Konto;Beløp" }]))).toContain("zip-fil, men ikke en arbeidsbok");
  });
});

test("a workbook with formulas nobody has calculated is refused, and one with their values is read", async () => {
  const row = (cell: string): Uint8Array => zipOf(parts(prefixed(`<x:row r="1">${cell}</x:row>`)));
  for (const formula of ["<x:f>A1&gt;2</x:f>", '<x:f t="shared" si="0"/>']) {
    expect(await messageOf(row(`<x:c r="B1">${formula}</x:c>`))).toContain("en formel uten beregnet verdi");
    expect(await codeOf(row(`<x:c r="B1">${formula}<x:v>3</x:v></x:c>`))).not.toBe("kilde-xlsx-ugyldig");
  }
});

describe("a workbook as Xledger writes it", () => {
  test("with prefixes, and empty cells typed as shared text, has those cells empty and not the first shared text", async () => {
    const row = (number: number, cells: string): string => `<x:row r="${number}">${cells}</x:row>`;
    const text = (ref: string, index: number): string => `<x:c r="${ref}" t="s"><x:v>${index}</x:v></x:c>`;
    const sheet = prefixed([
      row(1, ["A", "B", "C", "D"].map((column, index) => text(`${column}1`, index)).join("")),
      row(2, `${text("A2", 4)}<x:c r="B2" t="s" /><x:c r="C2" t="s"></x:c><x:c r="D2"><x:v>12.5</x:v></x:c>`),
      row(3, `${text("A3", 4)}<x:c r="B3" t='s'><x:v/></x:c><x:c r="C3" t="s"><x:v></x:v></x:c><x:c r="D3"><x:v>107.70999999999999</x:v></x:c>`),
    ].join(""));
    const source = bytesOf("xledger.xlsx", zipOf(parts(sheet, ["Systemkonto", "Ansvar", "Funksjon (K)", "Beløp", "1010 - Fast lønn"])));
    const recognition = await inspectSource(source);
    const { ledger, problems } = await readSource(source, recognition, { year: 2024 });
    expect(problems).toEqual([]);
    expect(ledger.columns.ansvar.codes).toEqual([""]);
    expect([...(ledger.amounts.regnskap ?? [])]).toEqual([12021]);
  });
});
