import { crcOf, zipOf } from "../zipOf";
import { firstRowOf, rowsOf, sheetsOf } from "./rowsOf";
import { MAIN, partsOf, sharedXml, sheetXml, workbookOf } from "./workbookOf";

const PART = "arket «Ark» (xl/worksheets/sheet1.xml)";
const row = (cells: string, number = 1): string => `<row r="${number}">${cells}</row>`;

describe("A formula nobody has calculated is told with its cell, and is never blank", () => {
  test.each(['<c r="D3"><f>100+100</f><v></v></c>', '<c r="D3"><f>5000000+0</f><v /></c>', '<c r="D3"><f>A1&gt;2</f></c>', '<c r="D3"><f t="shared" si="0"/></c>', '<c r="D3" t="n"><v/><f>1</f></c>', '<c r="D3" t="s"><f>A1</f><v/></c>'])("%s", async (cell) => {
    expect(await rowsOf(workbookOf(row(cell, 3)))).toEqual([{ number: 3, hidden: false, cells: [null, null, null, { kind: "uncalculated" }] }]);
  });

  test("but one whose value is an empty text is blank, and one with a value is that value", async () => {
    expect(await firstRowOf(workbookOf(row('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>A1</f><v>ja</v></c><c r="D1" t="b"><f>1=1</f><v>1</v></c>')))).toEqual([null, 2, "ja", true]);
  });

  test("also where every formula is 0 and the file asks to be calculated", async () => {
    const before = '<calcPr fullCalcOnLoad="1"/>';
    const zeros = row('<c r="A1"><v>5</v></c><c r="B1"><f>A1</f><v>0</v></c><c r="C1"><f>B1</f><v>0</v></c>');
    expect(await rowsOf(workbookOf(zeros, { before }))).toBe(`${PART}, rad 1: alle formlene (2, den første i celle B1) har verdien 0, og filen sier at de ikke er regnet ut`);
    expect(await firstRowOf(workbookOf(zeros))).toEqual([5, 0, 0]);
    expect(await firstRowOf(workbookOf(`${zeros}${row('<c r="A2"><f>A1</f><v>5</v></c>', 2)}`, { before }))).toEqual([5, 0, 0]);
  });
});

describe("What is no value of its cell is an error with part and cell, never a figure", () => {
  test.each([
    ["<c r=\"D3\"><v> </v></c>", "verdien « » er ikke et tall"],
    ["<c r=\"D3\"><v>0x10</v></c>", "verdien «0x10» er ikke et tall"],
    ["<c r=\"D3\"><v>1,5</v></c>", "verdien «1,5» er ikke et tall"],
    ["<c r=\"D3\"><v>1e999</v></c>", "verdien «1e999» er ikke et tall"],
    ["<c r=\"D3\"><v>Infinity</v></c>", "verdien «Infinity» er ikke et tall"],
    ["<c r=\"D3\"><v>1_000</v></c>", "verdien «1_000» er ikke et tall"],
    ["<c r=\"D3\"><v>12<!-- -->34</v></c>", "verdien er delt opp"],
    ["<c r=\"D3\"><v>12</v><v>34</v></c>", "cellen har to verdier"],
    ["<c r=\"D3\" t=\"s\"><v>2</v></c>", "cellen viser til delt tekst nummer 2, og arbeidsboken har 2"],
    ["<c r=\"D3\" t=\"s\"><v>-1</v></c>", "verdien «-1» er ikke nummeret på en delt tekst"],
    ["<c r=\"D3\" t=\"s\"><v>0.5</v></c>", "verdien «0.5» er ikke nummeret på en delt tekst"],
    ["<c r=\"D3\" t=\"s\"><v>Konto</v></c>", "verdien «Konto» er ikke nummeret på en delt tekst"],
    ["<c r=\"D3\" t=\"b\"><v>2</v></c>", "verdien «2» er verken sann eller usann"],
    ["<c r=\"D3\" t=\"d\"><v>2024-02-30</v></c>", "verdien «2024-02-30» er ikke en dato"],
    ["<c r=\"D3\" t=\"x\"><v>1</v></c>", "celletypen «x» er ukjent"],
    [`<c r="D3" t="inlineStr"><is><t>${"x".repeat(32768)}</t></is></c>`, "cellen har 32768 tegn, og Excel har plass til 32767"],
  ])("%s", async (cell, message) => {
    const told = await rowsOf(workbookOf(row(`<c r="A3"><v>1</v></c>${cell}`, 3), { shared: sharedXml("<t>a</t>", "<t>b</t>") }));
    expect(told).toBe(`${PART}, celle D3: ${message}`);
  });
});

describe("Rows and cells that are not in their places are errors", () => {
  const ONE = "<c><v>1</v></c>";
  test.each([
    ["a row twice", row(ONE, 2) + row(ONE, 2), `${PART}, rad 2: rad 2 kommer etter rad 2`],
    ["a row above the one before", row(ONE, 5) + row(ONE, 3), `${PART}, rad 5: rad 3 kommer etter rad 5`],
    ["a row that is no number", '<row r="x"/>', `${PART}: «x» er ikke nummeret på en rad`],
    ["a row below Excel's last", row(ONE, 1_048_577), `${PART}: rad 1048577 er lenger ned enn de 1048576 radene Excel har`],
    ["a cell twice", row('<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>'), `${PART}, celle B1: cellene står ikke i rekkefølge, eller en av dem står der to ganger`],
    ["a cell twice, without values", row('<c r="B1"/><c r="B1"/>'), `${PART}, celle B1: cellene står ikke i rekkefølge, eller en av dem står der to ganger`],
    ["a cell left of the one before", row('<c r="C1"><v>1</v></c><c r="A1"><v>2</v></c>'), `${PART}, celle A1: cellene står ikke i rekkefølge, eller en av dem står der to ganger`],
    ["a cell of another row", row('<c r="A2"><v>1</v></c>'), `${PART}, celle A1: adressen «A2» er ikke en celle i rad 1`],
    ["an address that is none", row('<c r="1A"><v>1</v></c>'), `${PART}, celle A1: adressen «1A» er ikke en celle i rad 1`],
    ["a cell right of Excel's last", row('<c r="XFE1"/>'), `${PART}, celle XFE1: cellen står lenger til høyre enn de 16384 kolonnene Excel har`],
    ["a value further right than is read", row('<c r="AMK1"><v>1</v></c>'), `${PART}, celle AMK1: det står en verdi lenger til høyre enn kolonne 1024, som er grensen`],
    ["an element that does not belong", "<rov/>", `${PART}: den har et element som ikke hører hjemme der det står`],
    ["text between cells", row(`${ONE}5`), `${PART}, rad 1: det står tekst der det ikke skal være noen`],
  ])("%s", async (_, rows, message) => {
    expect(await rowsOf(workbookOf(rows))).toBe(message);
  });
});

describe("XML that is not whole or not well-formed is an error with part and cell", () => {
  test.each([
    ["cut after a row", sheetXml(row("<c><v>1</v></c>")).split("</sheetData>")[0] as string, "XML-en slutter midt i <sheetData>"],
    ["cut in a cell", sheetXml(row("<c><v>1</v></c>")).split("</v>")[0] as string, ", celle A1: XML-en slutter midt i <v>"],
    ["a wrong end tag", sheetXml(`<row r="1"><c r="A1"><v>1</v></c></x>`), ", rad 1: XML-en har sluttmerket </x> der </row> skulle stå"],
    ["elements that cross", sheetXml('<row r="1"><c r="A1"><v>1</c></v></row>'), ", celle A1: XML-en har sluttmerket </c> der </v> skulle stå"],
    ["a document type", `<!DOCTYPE a [<!ENTITY b "bb">]>${sheetXml("")}`, ": XML-en har en DOCTYPE"],
    ["something that is no sheet", "<html/>", ": den er ikke et regneark"],
  ])("%s", async (_, xml, message) => {
    const told = await rowsOf(zipOf(partsOf({ Ark: xml })));
    expect(told).toContain(PART);
    expect(told).toContain(message);
  });

  test("also in the other parts", async () => {
    expect(await sheetsOf(workbookOf("", { shared: "<sst><si><t>a</si></sst>" }))).toBe("delen «xl/sharedStrings.xml»: XML-en har sluttmerket </si> der </t> skulle stå");
    expect(await sheetsOf(workbookOf("", { styles: "<styleSheet>" }))).toBe("delen «xl/styles.xml»: XML-en slutter midt i <styleSheet>");
    expect(await sheetsOf(workbookOf("", { before: "<b>" }))).toContain("delen «xl/workbook.xml»: XML-en");
  });

  test("A tag without end is read through once", async () => {
    expect(await rowsOf(zipOf(partsOf({ Ark: `<worksheet><sheetData>${"<c ".repeat(85_000)}` })))).toContain("XML-en har et merke som ikke er helt");
    const long = Array.from({ length: 240_000 }, (_, at) => at % 100_000).join(" ");
    expect(await rowsOf(zipOf(partsOf({ Ark: `<worksheet a="${long}"/>` })))).toContain("XML-en har et merke, en tekst eller en kommentar på mer enn 1048576 byte");
  });
});

test("A sheet whose checksum is another is refused with its name, though all of it could be read", async () => {
  const [sheet, ...others] = [...partsOf({ Ark: sheetXml(row("<c><v>100</v></c>")) })].reverse();
  const changed = { name: "xl/worksheets/sheet1.xml", content: sheetXml(row("<c><v>900</v></c>")), crc: crcOf(Buffer.from(sheet?.content as string)) };
  expect(await rowsOf(zipOf([...others, changed]))).toContain(`${PART}: den er skadet og lar seg ikke pakke ut, eller kontrollsummen (CRC-32) stemmer ikke`);
});

describe("A workbook is refused", () => {
  test("when a sheet it lists is not there, two have the same name, or two the same cells", async () => {
    const parts = partsOf({ Ark: sheetXml("") });
    expect(await sheetsOf(zipOf(parts.slice(0, -1)))).toBe("arket «Ark» er nevnt, men finnes ikke i filen");
    expect(await sheetsOf(zipOf(partsOf({ Ark: sheetXml(""), ARK: sheetXml("") })))).toBe("to ark heter «ARK»");
    const twice = parts.map((part) => (part.name === "xl/workbook.xml" ? { ...part, content: (part.content as string).replace("</sheets>", '<sheet name="B" r:id="rId1"/></sheets>') } : part));
    expect(await sheetsOf(zipOf(twice))).toBe("arket «B» har samme innhold som et annet ark");
  });

  test("when it is something else in a zip, which is named", async () => {
    expect(await sheetsOf(zipOf([{ name: "[Content_Types].xml", content: "<Types/>" }, { name: "word/document.xml", content: "<a/>" }]))).toContain("Word-dokument");
    expect(await sheetsOf(zipOf([{ name: "hovedbok.csv", content: "Konto;Beløp" }]))).toContain("zip-fil, men ikke en arbeidsbok");
  });

  test("when its texts are not of the encoding they say", async () => {
    const latin = Buffer.from(`<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>B\xe6rum</t></is></c></row></sheetData></worksheet>`, "latin1");
    expect(await rowsOf(zipOf(partsOf({ Ark: latin })))).toBe(`${PART}, celle A1: en tekst er ikke skrevet i det tegnsettet delen oppgir`);
  });
});
