import { readDocument } from "../../src/document/readDocument";
import { zipOf } from "../source/zipOf";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { wordOf, type WordPart } from "../support/wordOf";
import { asText } from "./asText";
import { nb } from "../support/nb";

async function read(...parts: readonly WordPart[]): Promise<readonly string[]> {
  const reading = await readDocument(sourceOfBytes("rapport.docx", wordOf(parts)));
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
  return asText(reading.document);
}

describe("A Word document", () => {
  test("has headings by their styles, paragraphs whole, and tables", async () => {
    expect(await read("# Helse", "## Økonomi", "Skoler hadde et merforbruk på 7,3 mill. kroner.", [["Beløp i 1000", "", ""], ["Enhet", "Regnskap 2024", "Avvik"], ["Skoler", "285 367", "-7 274"], ["Sum", "285 367", "-7 274"]])).toEqual([
      "# Helse", "## Økonomi", "Skoler hadde et merforbruk på 7,3 mill. kroner.", "Enhet | Regnskap 2024 | Avvik", "Skoler | 285 367 | -7 274", "Sum | 285 367 | -7 274",
    ]);
  });

  test("is read without what is deleted or moved away, and with what is inserted", async () => {
    const xml = '<w:p><w:r><w:t>Et </w:t></w:r><w:del><w:r><w:delText>mindre</w:delText><w:t>mindre</w:t></w:r></w:del><w:ins><w:r><w:t>mer</w:t></w:r></w:ins><w:r><w:t>forbruk på 7,3</w:t><w:tab/><w:t>mill.</w:t></w:r></w:p>';
    expect(await read({ xml })).toEqual(["Et merforbruk på 7,3 mill."]);
  });

  test("has the headings of merged cells above each of their columns", async () => {
    const cell = (text: string, span: number): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
    const xml = `<w:tbl>${row(cell("", 1), cell("Sykefravær", 2))}${row(cell("Område", 1), cell("Korttid", 1), cell("Langtid", 1))}${row(cell("Helse", 1), cell("4,39 %", 1), cell("7,31 %", 1))}</w:tbl>`;
    expect(await read({ xml })).toEqual(["Område | Sykefravær Korttid | Sykefravær Langtid", "Helse | 4,39 % | 7,31 %"]);
  });

  test("has tables for its layout as paragraphs, and cells of prose as well", async () => {
    expect(await read([["Her står en tekst i en boks.", "Og en til."]])).toEqual(["Her står en tekst i en boks.", "Og en til."]);
    const comment = "Skoler hadde et merforbruk på 7,3 mill. i året som gikk.";
    expect((await read([["Enhet", "Avvik", "Kommentar"], ["Skoler", "-7 274", comment]])).at(-1)).toBe(comment);
  });

  test("has the text of a box beside its paragraph, once", async () => {
    const box = "<w:p><w:r><w:t>I boks.</w:t></w:r></w:p>";
    expect(await read({ xml: `<w:p><w:r><w:t>Utenfor.</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${box}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${box}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>` })).toEqual(["I boks.", "Utenfor."]);
  });
});

describe("What is refused", () => {
  const codeOf = async (bytes: Uint8Array): Promise<string | null> => {
    const reading = await readDocument(sourceOfBytes("rapport.docx", bytes));
    return "problem" in reading ? reading.problem.code : null;
  };
  const withDocument = (content: string): Uint8Array => zipOf([{ name: "[Content_Types].xml", content: "<Types/>" }, { name: "word/document.xml", content }]);

  test("is a presentation, a bomb, entities, what is cut short, what has a password and what has no text", async () => {
    expect(await codeOf(zipOf([{ name: "[Content_Types].xml", content: "<Types/>" }, { name: "ppt/presentation.xml", content: "<a/>" }]))).toBe("dokument-feil-format");
    expect(await codeOf(withDocument(`<w:document xmlns:w="w"><w:p><w:t>${"0".repeat(400_000_000 / 8)}</w:t></w:p></w:document>`))).toBe("dokument-utrygt");
    expect(await codeOf(withDocument('<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'))).toBe("dokument-utrygt");
    expect(await codeOf(withDocument("<w:document><w:p>"))).toBe("dokument-ugyldig");
    expect(await codeOf(zipOf([{ name: "word/document.xml", content: "<a/>", flags: 1 }]))).toBe("dokument-kryptert");
    expect(await codeOf(wordOf([]))).toBe("dokument-ugyldig");
    expect(await codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe("dokument-feil-format");
  });
});
