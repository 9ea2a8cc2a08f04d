import { readText } from "../../src/document/text/readText";
import { FJORDVIK } from "../support/fjordvik";
import { EXTRACTIONS, printedFigure, PUBLISHED_TABLES, type Extraction } from "../support/printedTables";
import { asText } from "./asText";

const read = (text: string): readonly string[] => asText(readText("rapport.txt", text));

describe("Plain text", () => {
  test("has headings, paragraphs and tables, with joined thousands parted by what the columns add up to", () => {
    const lines = read(FJORDVIK);
    expect(lines.slice(0, 9)).toEqual([
      "## Kultur og næring", "## Status økonomi",
      "Enhet | Regnskap 2025 | Rev. bud. 2025 | Avvik i kr | Avvik i %",
      "60-Bibliotek | 12 345 | 12 000 | -345 | -2,9 %", "61-Kulturskole | 8 766 | 9 100 | 335 | 3,7 %", "62-Idrettsanlegg | 21 200 | 20 050 | -1 150 | -5,7 %",
      "63-Næringsutvikling | -1 451 | -1 900 | -450 | -23,7 %", "69-Felles kultur | 3 000 | 3 250 | 250 | 7,7 %", "Sum | 43 861 | 42 501 | -1 360 | -3,2 %",
    ]);
    expect(lines).toContain("Nøkkeltall | Fjordvik 2024 | Fjordvik 2025 | Landet");
    expect(lines).toContain("Uten krav til utdanning | 55 | 30 | 85");
  });

  test("knows the line of every word, also of a paragraph over several lines", () => {
    const [paragraph] = readText("x", "Skoler hadde et merfor-\nbruk på 7,3 mill, og\nbarnehager 2,9 mill.").blocks;
    expect(paragraph).toMatchObject({ text: "Skoler hadde et merforbruk på 7,3 mill, og barnehager 2,9 mill.", stretches: [{ from: 0, place: { line: 1 } }, { from: 22, place: { line: 2 } }, { from: 43, place: { line: 3 } }] });
  });

  test("has pages where it has form feeds, and no running heads", () => {
    const page = (number: number): string => `Årsrapport 2024 ${number}\n\nDette er side nummer ${"i".repeat(number)} av teksten.\n\n\n\n\n`;
    const document = readText("x", [1, 2, 3, 4, 5].map(page).join("\f"));
    expect(asText(document)).toEqual(["i", "ii", "iii", "iiii", "iiiii"].map((number) => `Dette er side nummer ${number} av teksten.`));
    expect(document.blocks[2]).toMatchObject({ stretches: [{ place: { page: 3 } }] });
  });

  test("has headings over several lines, labels over two, and rows with blanks", () => {
    expect(read("Enhet Regnskap Rev. bud. Avvik Avvik\n2024 2024 i kr i %\nSkole 285 367 278 092 -7 274 -2,6 %\nBarnehage 223 356 226 248 2 892 1,3 %\nBarnevern\nog familie 42 701 38 442 -4 259 -11,1 %\nFelles 1 826 1 652 -174 -10,5 %\nNy enhet 4 784 0 -4 784")).toEqual([
      "Enhet | Regnskap 2024 | Rev. bud. 2024 | Avvik i kr | Avvik i %",
      "Skole | 285 367 | 278 092 | -7 274 | -2,6 %", "Barnehage | 223 356 | 226 248 | 2 892 | 1,3 %", "Barnevern og familie | 42 701 | 38 442 | -4 259 | -11,1 %", "Felles | 1 826 | 1 652 | -174 | -10,5 %", "Ny enhet | 4 784 | 0 | -4 784 | ",
    ]);
  });

  test("says of a row that can be read in several ways that it is not surely read", () => {
    expect(read("Enhet Plasser Kostnad\nNord 5 1 200\nSør 7 900\nVest 1 230 400\nØst 4 850")).toEqual(["Enhet | Plasser | Kostnad", "Nord | 5 | 1 200", "Sør | 7 | 900", "Vest | ?", "Øst | 4 | 850"]);
  });
});

/** Of rows with a figure in every column at least so many are read. */
const MOST_UNREAD = 0.1;

describe.each(Object.keys(EXTRACTIONS) as Extraction[])("Tables taken out with %s", (way) => {
  const tables = PUBLISHED_TABLES.map((table) => ({ table, rows: readText(table.file, `${EXTRACTIONS[way](table)}\n\nKommentar\n`).blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) }));
  const plain = (text: string): string => text.replace(/[ %]/g, "");

  test("are never misread: a row has the cells that were printed, or says that it is not sure", () => {
    const wrong = tables.flatMap(({ table, rows }) => table.rows.flatMap((row) => {
      const found = rows.find(({ label }) => label === row[0]);
      if (!found?.cells) return [];
      const [read, printed] = [found.cells.map(({ text }) => plain(text)), row.slice(1).map((cell) => printedFigure(cell, ""))];
      const isNothing = printed.every((cell) => cell === "" || cell === "0");
      return isNothing || read.join(";") === printed.join(";") ? [] : [`${printed.join(";")} -> ${read.join(";")}`];
    }));
    expect(wrong).toEqual([]);
  });

  test("are read, all but a few rows", () => {
    const full = tables.flatMap(({ table, rows }) => table.rows.filter((row) => row.every((cell) => cell !== "") && row.length > 2 && !/^\d/.test(row[0] ?? "")).map((row) => rows.find(({ label }) => label === row[0])?.cells ?? null));
    expect(full.filter((cells) => cells === null).length).toBeLessThan(MOST_UNREAD * full.length);
  });
});
