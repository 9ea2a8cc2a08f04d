import { changeParts, readParts } from "../../src/source/zip/changeParts";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import type { Cell, Table } from "../../src/table/table";
import { ore } from "../../src/amounts/ore";
import { inNorwegian, roundedAmount } from "../../src/amounts/printAmount";
import { starterDocument } from "../../src/word/starterDocument";
import { updatedDocument, type UpdatedDocument } from "../../src/word/updatedDocument";
import { wordText } from "../../src/word/wordText";
import { readSample } from "../support/sample";
import { nb } from "../support/nb";

let report: Report;
let starter: Uint8Array;

beforeAll(async () => {
  report = buildReport(await readSample("hovedbokOgBudsjett"));
  starter = await starterDocument({ title: "Årsrapport 2024", tables: report.tables, language: "nb" });
});

/** Tables with one amount another. */
function moved(id: string, line: string, column: string, to: number): readonly Table[] {
  return report.tables.map((table) => {
    const at = table.columns.findIndex((each) => each.id === column);
    const put = (cell: Cell, c: number): Cell => (c === at ? { kind: "amount", ore: ore(to) } : cell);
    const rows = table.rows.map((row) => (row.id === line ? { ...row, cells: row.cells.map(put) } : row));
    return table.id === id ? { ...table, rows } : table;
  });
}

async function updated(word: Uint8Array, tables: readonly Table[] = report.tables): Promise<UpdatedDocument> {
  const made = await updatedDocument(word, tables, "nb");
  if (made === null) throw new Error("Dokumentet er ikke lest");
  return made;
}

/** A document with the content in its body. */
const documentOf = (body: string): Promise<Uint8Array> =>
  changeParts(starter, (name) => (name === "word/document.xml" ? (xml) => xml.replace(/<w:body>[^]*(?=<w:sectPr)/, `<w:body>${body}`) : null));

const bodyOf = async (word: Uint8Array): Promise<string> => {
  const xml = (await (await readParts(word)).get("word/document.xml")?.()) ?? "";
  return /<w:body>([^]*)<w:sectPr/.exec(xml)?.[1] ?? "";
};

const control = (tag: string, content: string, more = ""): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="tertial:${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test("the starter has every table in a control, and with the same figures nothing of it moves, not a byte", async () => {
  const made = await updated(starter);
  expect(made.controls).toBeGreaterThan(report.tables.length * 2);
  expect({ moved: made.moved, left: made.left }).toEqual({ moved: [], left: [] });
  expect(Buffer.from(made.bytes).equals(Buffer.from(starter))).toBe(true);
});

test("the opening sentence is of the accounts, not of a budget", async () => {
  const table = report.tables.find(({ id }) => id === "5-6");
  const regnskap = table?.columns.findIndex(({ id }) => id === "regnskap") ?? -1;
  const netto = table?.rows.find(({ id }) => id === "nettoDriftsresultat")?.cells[regnskap] as Extract<Cell, { kind: "amount" }>;
  const words = (await bodyOf(starter)).replace(/^[^]*?<\/w:sdt>/, "").replace(/<[^>]+>/g, "").slice(0, 200);
  expect(words).toContain(`Netto driftsresultat: ${inNorwegian(roundedAmount(netto.ore, "mill"))} mill. kr, `);
});

test("the contents lead to every heading of the first two levels, each by a bookmark of its own, with a field for its page", async () => {
  const body = await bodyOf(starter);
  const [contents = ""] = /^<w:p>.*?<w:sdt>.*?<\/w:sdt>/s.exec(body) ?? [];
  const entries = [...contents.matchAll(/<w:hyperlink w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/gs)].map(([, to, xml = ""]) => [to, wordText(xml).trim()]);
  const headings = [...body.matchAll(/<w:pStyle w:val="Heading[12]"\/><\/w:pPr><w:bookmarkStart w:id="\d+" w:name="([^"]+)"\/>(.*?)<w:bookmarkEnd/gs)].map(([, name, xml = ""]) => [name, wordText(xml)]);
  expect(entries).toEqual(headings);
  expect(headings.length).toBe((body.match(/w:val="Heading[12]"/g) ?? []).length);
  expect(new Set(headings.map(([name]) => name)).size).toBe(headings.length);
  expect(headings.map(([, text]) => text)).toEqual(expect.arrayContaining(report.tables.map(({ title }) => title)));
  expect(contents.match(/ PAGEREF /g)).toHaveLength(headings.length);
  expect(contents).toContain('<w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC ');
});

test("a figure that moved is replaced in its table and in its sentence, told of, and all outside the controls is as it was", async () => {
  const made = await updated(starter, moved("5-6", "lonn", "regnskap", 123_456_00));
  expect(made.moved).toEqual([{ tag: "5-6", where: "Lønnsutgifter / Regnskap 2024", before: expect.stringMatching(/\d/), after: "123" }]);
  const [before, after] = [await bodyOf(starter), await bodyOf(made.bytes)];
  const outside = (xml: string): string => xml.replace(/<w:tag w:val="tertial:5-6"\/>[^]*?<\/w:sdt>/, "");
  expect(outside(after)).toBe(outside(before));
  expect(after).not.toBe(before);
  const avvik = await updated(starter, moved("5-6", "nettoDriftsresultat", "avvik", -7_300_000_00));
  expect(avvik.moved).toContainEqual({ tag: "setning/5-6/nettoDriftsresultat/avvik", where: "", before: expect.stringMatching(/^(?:mer|mindre)forbruk \d/), after: "merforbruk 7,3\u00a0mill.\u00a0kr" });
});

test("the user's own format of a field stays, a placeholder is one no longer, and hidden marks are no part of the text", async () => {
  const red = '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>';
  const inline = control("5-6/lonn/regnskap/mill", `<w:r>${red}<w:t>1</w:t></w:r><w:r><w:t>,0</w:t></w:r>`);
  const placeholder = control("5-6/lonn/regnskap", '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Klikk her</w:t></w:r>', "<w:showingPlcHdr/>");
  const word = await documentOf(`<w:p><w:r><w:t>Lønn &amp; mer: </w:t></w:r>${inline}<w:r><w:t>.</w:t></w:r>${placeholder}</w:p>`);
  const made = await updated(word, moved("5-6", "lonn", "regnskap", -1_234_567_800));
  expect(await bodyOf(made.bytes)).toBe(
    `<w:p><w:r><w:t>Lønn &amp; mer: </w:t></w:r>${control("5-6/lonn/regnskap/mill", `<w:r>${red}<w:t xml:space="preserve">−12,3</w:t></w:r>`)}<w:r><w:t>.</w:t></w:r>` +
    `${control("5-6/lonn/regnskap", '<w:r><w:rPr></w:rPr><w:t xml:space="preserve">−12\u00a0346</w:t></w:r>')}</w:p>`,
  );
  expect(made.moved.map(({ before, after }) => [before, after])).toEqual([["1,0", "−12,3"], [null, "−12\u00a0346"]]);
});

test("a table of another shape gets its rows anew, each formatted as the one that had its label", async () => {
  const cell = (text: string, look = ""): string => `<w:tc><w:tcPr>${look}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const shaded = '<w:shd w:fill="FFFF00"/>';
  const old = `<w:tbl><w:tblPr><w:tblStyle w:val="Egen"/></w:tblPr><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>${row(cell("Nr."), cell("Post"))}${row(cell("9"), cell("Lønnsutgifter", shaded))}</w:tbl>`;
  const made = await updated(await documentOf(`${control("5-6", `${old}<w:p><w:r><w:t>Min tekst</w:t></w:r></w:p>`)}`));
  const after = await bodyOf(made.bytes);
  const rows = after.match(/<w:tr>/g) ?? [];
  expect(rows.length).toBe((report.tables.find(({ id }) => id === "5-6")?.rows.length ?? 0) + 1);
  expect(after).toContain('<w:tblStyle w:val="Egen"/>');
  expect(after).toContain("<w:p><w:r><w:t>Min tekst</w:t></w:r></w:p></w:sdtContent>");
  expect(after.split("<w:tr>").find((each) => each.includes(">Lønnsutgifter<"))).toContain(shaded);
  expect(made.moved.length).toBeGreaterThan(50);
});

test("a tag that names nothing leaves its field as it stands and says why", async () => {
  const field = (tag: string, more = ""): string => `<w:p>${control(tag, "<w:r><w:t>1</w:t></w:r>", more)}</w:p>`;
  const tags = ["5-7", "5-6/loon/regnskap", "5-6/lonn/regnskp", "5-6/lonn/regnskap/kr", "setning/5-6/lonn/regnskap", "setning/5-6", "5-6", "5-6/s~/regnskap"];
  const word = await documentOf(tags.map((tag) => field(tag)).join("") + field("5-6/lonn/regnskap", '<w:dataBinding w:xpath="/a"/>'));
  const made = await updated(word);
  expect(made.left.map(({ tag, reason }) => `${tag}: ${nb(reason)}`)).toEqual([
    "5-7: Rapporten har ingen tabell «5-7».",
    "5-6/loon/regnskap: Tabellen «Økonomisk oversikt drift etter § 5-6» har ingen linje «loon».",
    "5-6/lonn/regnskp: Tabellen «Økonomisk oversikt drift etter § 5-6» har ingen kolonne «regnskp».",
    "5-6/lonn/regnskap/kr: Merket er ikke bygget som tabell/linje/kolonne.",
    "setning/5-6/lonn/regnskap: En setning kan bare lages av et avvik i kroner.",
    "setning/5-6: Merket er ikke bygget som tabell/linje/kolonne.",
    "5-6: En hel tabell trenger et felt rundt avsnitt, ikke inne i et.",
    expect.stringContaining("har ingen linje «s~»"),
    "5-6/lonn/regnskap: Word henter teksten i feltet fra et annet sted i dokumentet.",
  ]);
  expect(Buffer.from(made.bytes).equals(Buffer.from(word))).toBe(true);
});

test("a sentence's word follows the ledger whichever signs the table has", async () => {
  const input = await readSample("hovedbokOgBudsjett");
  const word = await documentOf(`<w:p>${control("setning/5-6/lonn/avvik", "")}</w:p>`);
  const saying = await Promise.all(
    ([{}, { signProfile: "inntekterPositive" }, { avvik: "regnskapMinusBudsjett" }] as const).map(async (change) => {
      const { tables } = buildReport({ ...input, template: { ...input.template, ...change } });
      return (await updated(word, tables)).moved[0]?.after;
    }),
  );
  expect(new Set(saying).size).toBe(1);
  expect(saying[0]).toMatch(/^m(?:er|indre)forbruk /);
});

test("what is no Word document is none", async () => {
  expect(await updatedDocument(new Uint8Array([1, 2, 3]), report.tables, "nb")).toBeNull();
  const sheet = await changeParts(starter, (name) => (name === "word/document.xml" ? "drop" : null));
  expect(await updatedDocument(sheet, report.tables, "nb")).toBeNull();
});
