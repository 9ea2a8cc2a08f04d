import { zipOf, type ZipPart } from "../zipOf";
import { firstRowOf, rowsOf, sheetsOf } from "./rowsOf";
import { MAIN, partsOf, REL, sharedXml, sheetXml, stylesXml, workbookOf } from "./workbookOf";

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>';
const READ = [{ number: 1, hidden: false, cells: ["Konto", 12.5] }];
const PARTS = partsOf({ Ark: sheetXml(ROWS) }, { shared: sharedXml("<t>Konto</t>") });
const changed = (change: (part: ZipPart) => Partial<ZipPart>): readonly ZipPart[] => PARTS.map((part) => ({ ...part, ...change(part) }));
const text = ({ content }: ZipPart): string => content as string;

describe("A workbook is read the same", () => {
  test.each([
    ["as zip64", zipOf(PARTS, { zip64: true })],
    ["streamed, with sizes behind the parts", zipOf(PARTS, { descriptors: true })],
    ["with names in other case", zipOf(changed(({ name }) => ({ name: name.toUpperCase() })))],
    ["with backslashes in names", zipOf(changed(({ name }) => ({ name: name.replaceAll("/", "\\") })))],
    ["with targets from the root", zipOf(changed((part) => ({ content: text(part).replace(/Target="(worksheets|shared)/g, 'Target="/xl/$1') })))],
    ["with targets by way of dots", zipOf(changed((part) => ({ content: text(part).replace('Target="worksheets', 'Target="./../xl/worksheets') })))],
    ["in Strict, which has other addresses", zipOf(changed((part) => ({ content: text(part).replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships") })))],
    ["without any namespace", zipOf(changed((part) => ({ content: text(part).replaceAll(` xmlns="${MAIN}"`, "") })))],
    ["with prefixes", zipOf(changed((part) => (/workbook|sheet|shared/.test(part.name) && !part.name.includes("rels") ? { content: prefixed(text(part)) } : {})))],
    ["in single quotes and with white space", zipOf(changed((part) => ({ content: text(part).replaceAll('"', "'").replaceAll("><", ">\r\n  <").replaceAll("/>", " />") })))],
    ["without addresses of rows and cells", zipOf(changed((part) => ({ content: text(part).replace(/(<row|<c) r="[A-Z]?1"/g, "$1") })))],
    ["as UTF-16", zipOf(changed((part) => ({ content: Buffer.from(`\ufeff${text(part).replace("UTF-8", "UTF-16")}`, "utf16le") })))],
    ["without the workbook's relation", zipOf(PARTS.filter(({ name }) => name !== "_rels/.rels"))],
  ])("%s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(READ);
  });

  function prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`);
  }

  test("with a part in ISO-8859-1", async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>B\xe6rum</t></si></sst>', "latin1");
    expect(await firstRowOf(zipOf(changed(({ name }) => (name.includes("shared") ? { content: latin } : {}))))).toEqual(["Bærum", 12.5]);
  });
});

describe("Texts are the user's own", () => {
  test("runs are joined, what is pronounced is left out, and references, sections and Excel's own escapes are read", async () => {
    const shared = sharedXml("<r><rPr><b/></rPr><t>Fast </t></r><r><t>lønn</t></r>", "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>", "<t>A &amp; B &#248; <![CDATA[<&>]]></t>", "<t xml:space=\"preserve\"> a_x000D_\nb_x005F_x0041_ </t>", "<t/>", "");
    const cells = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await firstRowOf(workbookOf(`<row>${cells}<c t="inlineStr"><is><r><t>Fast </t></r><r><rPr/><t>lønn</t></r><rPh><t>x</t></rPh></is></c><c t="str"><v>a &lt; b</v></c></row>`, { shared }))).toEqual(["Fast lønn", "東京", "A & B ø <&>", " a\r\nb_x0041_ ", null, null, "Fast lønn", "a < b"]);
  });

  test("an empty cell typed as shared text is empty, as Xledger writes it", async () => {
    expect(await firstRowOf(workbookOf('<row><c t="s"><v>0</v></c><c t="s"/><c t="s"></c><c t="s"><v/></c><c t="s"><v></v></c><c><v>1</v></c></row>', { shared: sharedXml("<t>Konto</t>") }))).toEqual(["Konto", null, null, null, null, 1]);
  });
});

describe("Values keep what they are", () => {
  test("numbers of every form, truth and errors", async () => {
    const values = ["107.70999999999999", "-0", "1E3", "-1.5e-2", " 12 ", "123456789012345678", ".5", "5."].map((value) => `<c><v>${value}</v></c>`).join("");
    expect(await firstRowOf(workbookOf(`<row>${values}<c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#N/A</v></c></row>`))).toEqual([107.70999999999999, 0, 1000, -0.015, 12, 123456789012345680, 0.5, 5, false, true, { kind: "error", error: "#N/A" }]);
  });

  test("dates by their format, from 1900 or 1904, or written as such", async () => {
    const styles = stylesXml(0, 14, "yyyy-mm-dd", "#,##0.00", "[h]:mm");
    const cells = '<c s="0"><v>45292</v></c><c s="1"><v>45292</v></c><c s="2"><v>45292.5</v></c><c s="3"><v>45292</v></c><c s="4"><v>1.5</v></c><c t="d"><v>2024-01-01T00:00:00</v></c><c t="d"><v>2024-01-01</v></c>';
    const date = (serial: number): unknown => ({ kind: "date", serial });
    expect(await firstRowOf(workbookOf(`<row>${cells}</row>`, { styles }))).toEqual([45292, date(45292), date(45292.5), 45292, date(1.5), date(45292), date(45292)]);
    expect(await firstRowOf(workbookOf(`<row>${cells}</row>`, { styles, before: '<workbookPr date1904="1"/>' }))).toEqual([45292, date(46754), date(46754.5), 45292, date(1463.5), date(45292), date(45292)]);
  });

  test.each(["#,##0.00;[Red]-#,##0.00", "[$kr -414]#,##0.00", "[$USD -409]#,##0.00", '_-* #,##0.00\\ "kr"_-', "Standard", "General", '#,##0.00 "mnd"', "0.00E+00", "@", "[<1]0.0;0", '0.0" %"', '"dato"', "\\d0"])("%s is no date", async (format) => {
    expect(await firstRowOf(workbookOf('<row><c s="0"><v>45292</v></c></row>', { styles: stylesXml(format) }))).toEqual([45292]);
  });

  test.each([["0%", 0.0495, "4,95 %"], ["0.0\\ %", 0.1, "10 %"], ["#,##0.00%;[Red]-0%", -1.5, "-150 %"], ["0%", 1 / 3, "33,3333333333333 %"]])("%s makes %d percent, as it is read", async (format, share, read) => {
    expect(await firstRowOf(workbookOf(`<row><c s="0"><v>${share}</v></c></row>`, { styles: stylesXml(format) }))).toEqual([read]);
  });

  test.each(["mmm\\-yy", "[$-414]d. mmmm yyyy;@", "dd/mm/yyyy", "mm:ss.0", "[mm]:ss", "h:mm AM/PM", "YYYY", 'yyyy"M"mm'])("%s is a date", async (format) => {
    expect(await firstRowOf(workbookOf('<row><c s="0"><v>45292</v></c></row>', { styles: stylesXml(format) }))).toEqual([{ kind: "date", serial: 45292 }]);
  });
});

describe("What is only formatted costs nothing", () => {
  test("rows and columns without values are not there, as far as Excel goes", async () => {
    const rows = `<row r="1" ht="20"><c r="A1" s="1"/><c r="XFD1" s="1"/></row><row r="7" hidden="1"><c r="B7"><v>1</v></c><c r="XFD7" s="1"/></row><row r="1048576"><c r="XFD1048576"/></row>`;
    const bytes = workbookOf(rows);
    expect(await rowsOf(bytes)).toEqual([{ number: 7, hidden: true, cells: [null, 1] }]);
    const [sheet] = (await sheetsOf(bytes)) as Exclude<Awaited<ReturnType<typeof sheetsOf>>, string>;
    expect(await sheet?.extent()).toEqual({ rows: 7, columns: 2, cells: 1 });
  });

  test("the last row Excel has is read", async () => {
    expect(await rowsOf(workbookOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toEqual([{ number: 1_048_576, hidden: false, cells: [1] }]);
  });

  test("a sheet nobody reads may be as wide or as broken as it is", async () => {
    const bytes = zipOf(partsOf({ Ark: sheetXml("<row><c><v>1</v></c></row>"), Bredt: sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'), Brutt: "<worksheet>" }));
    expect(await rowsOf(bytes)).toEqual([{ number: 1, hidden: false, cells: [1] }]);
  });
});

test("Every sheet is listed, hidden ones too, and empty ones are told; one that holds a chart is not", async () => {
  const bytes = zipOf([
    ...partsOf({ Drift: sheetXml(ROWS.replace(' t="s"', "")), Skjult: sheetXml(""), Dypt: sheetXml('<row r="3"><c r="A3" s="1"/></row>') }, { listed: { Skjult: 'state="hidden"', Dypt: 'state="veryHidden"' } }).map((part) =>
      part.name === "xl/workbook.xml" ? { ...part, content: text(part).replace("</sheets>", '<sheet name="Diagram" r:id="rId9"/></sheets>') } : part.name.endsWith("workbook.xml.rels") ? { ...part, content: text(part).replace("</Rel", `<Relationship Id="rId9" Type="${REL}/chartsheet" Target="chartsheets/sheet1.xml"/></Rel`) } : part,
    ),
  ]);
  const sheets = (await sheetsOf(bytes)) as Exclude<Awaited<ReturnType<typeof sheetsOf>>, string>;
  const told = await Promise.all(sheets.map(async ({ name, visibility, extent }) => [name, visibility, await extent()]));
  expect(told).toEqual([["Drift", "visible", { rows: 1, columns: 2, cells: 2 }], ["Skjult", "hidden", { rows: 0, columns: 0, cells: 0 }], ["Dypt", "veryHidden", { rows: 0, columns: 0, cells: 0 }]]);
});

test("Reading stops where it is told to, and rows that come after are not looked at", async () => {
  const [sheet] = (await sheetsOf(workbookOf('<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>x</v></c></row>'))) as Exclude<Awaited<ReturnType<typeof sheetsOf>>, string>;
  const seen: number[] = [];
  expect(await sheet?.readRows(({ number }) => seen.push(number) < 2)).toBeNull();
  expect(seen).toEqual([1, 2]);
});
