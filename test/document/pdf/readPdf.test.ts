import { deflateSync } from "node:zlib";
import { readDocument } from "../../../src/document/readDocument";
import type { ReportDocument } from "../../../src/document/reportDocument";
import { pdfOf, type PdfText } from "../../support/pdfOf";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { asText } from "../asText";
import { nb } from "../../support/nb";

async function read(...pages: readonly (readonly PdfText[])[]): Promise<ReportDocument> {
  const reading = await readDocument(sourceOfBytes("rapport.pdf", pdfOf(pages)));
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
  return reading.document;
}
const codeOf = async (bytes: Uint8Array): Promise<string | null> => {
  const reading = await readDocument(sourceOfBytes("rapport.pdf", bytes));
  return "problem" in reading ? reading.problem.code : null;
};

/** Labels at the left, figures by their last digit. */
const row = (y: number, label: string, ...figures: readonly string[]): readonly PdfText[] => [
  { text: label, x: 60, y },
  ...figures.map((text, f) => ({ text, x: 300 + 80 * f, y, isRight: true })),
];
const line = (y: number, text: string, x = 60): PdfText => ({ text, x, y });

/** Headings in two lines, closer to each other than their columns are. */
const TABLE: readonly PdfText[] = [
  line(760, "Status økonomi"),
  line(730, "Beløp i 1000 kr"),
  { text: "Regnskap", x: 300, y: 710, isRight: true },
  { text: "Revidert budsjett", x: 380, y: 710, isRight: true },
  { text: "Avvik i", x: 460, y: 710, isRight: true },
  line(698, "Enhet"),
  { text: "2024", x: 300, y: 698, isRight: true },
  { text: "2024", x: 380, y: 698, isRight: true },
  { text: "%", x: 460, y: 698, isRight: true },
  ...row(684, "Skoler og barnehager", "285 367", "278 092", "-2,6 %"),
  ...row(670, "Barnevern", "42 701", "38 442", "-11,1 %"),
  ...row(656, "Sum", "328 068", "316 534", "-3,6 %"),
  line(630, "Skoler hadde et merforbruk på 7,3 mill."),
];
const AS_TABLE = ["Enhet | Regnskap 2024 | Revidert budsjett 2024 | Avvik i %", "Skoler og barnehager | 285 367 | 278 092 | -2,6 %", "Barnevern | 42 701 | 38 442 | -11,1 %", "Sum | 328 068 | 316 534 | -3,6 %"];

describe("A PDF", () => {
  test("has its tables by where the figures stand, with headings over several lines", async () => {
    expect(asText(await read(TABLE))).toEqual(["## Status økonomi", "## Beløp i 1000 kr", ...AS_TABLE, "Skoler hadde et merforbruk på 7,3 mill."]);
  });

  test("has labels over several lines whole, and headings between rows as rows of their own", async () => {
    const rows = [...row(684, "Netto driftsutgifter", "176 359", "193 920"), line(672, "(funksjon 244, 251)"), line(660, "per barn"), line(646, "Dekningsgrad"), ...row(632, "Andel barn", "3,4", "3,6")];
    expect(asText(await read([{ text: "2023", x: 300, y: 700, isRight: true }, { text: "2024", x: 380, y: 700, isRight: true }, line(700, "Nøkkeltall"), ...rows]))).toEqual(["Nøkkeltall | 2023 | 2024", "Netto driftsutgifter (funksjon 244, 251) per barn | 176 359 | 193 920", "Dekningsgrad", "Andel barn | 3,4 | 3,6"]);
  });

  test("has a table that a page parts as one", async () => {
    const [first, second] = [TABLE.slice(0, -1), row(790, "Kultur", "12 000", "11 000", "-9,1 %")];
    expect(asText(await read(first, [...second, ...row(776, "Nav", "1 000", "1 100", "9,1 %")])).slice(2)).toEqual([...AS_TABLE, "Kultur | 12 000 | 11 000 | -9,1 %", "Nav | 1 000 | 1 100 | 9,1 %"]);
  });

  test("says where a figure is: the page, and the line on it", async () => {
    const { blocks } = await read([line(700, "Første side.")], TABLE);
    const table = blocks.find(({ kind }) => kind === "table");
    expect(table?.kind === "table" && table.rows[1]?.place).toEqual({ kind: "line", line: 6, page: 2 });
  });

  test("is read without the numbers of its pages", async () => {
    const page = (number: number): readonly PdfText[] => [line(700, `Dette er siden med teksten om ${["skole", "helse", "kultur"][number - 1]}.`), line(40, String(number), 300)];
    expect(asText(await read(page(1), page(2), page(3)))).toEqual(["skole", "helse", "kultur"].map((of) => `Dette er siden med teksten om ${of}.`));
  });

  test("with two columns of sentences is read one column after the other", async () => {
    const names = ["skole", "helse", "kultur", "vei", "vann", "avløp", "nav", "plan"];
    const left = names.map((name, l) => line(700 - 14 * l, `venstre spalte har ord om ${name},`));
    const right = names.map((name, l) => line(700 - 14 * l, `høyre spalte har ord om ${name},`, 320));
    expect(asText(await read([...left, ...right]))).toEqual([left, right].map((column) => column.map(({ text }) => text).join(" ")));
  });

  test("whose cells cannot be told from each other has rows that are not sure, and no wrong ones", async () => {
    const crowded = [...row(684, "Skoler", "285 367", "278 092"), ...row(670, "Et navn som er så langt at det går inn i den første kolonnen", "42 701", "38 442"), ...row(656, "Sum", "328 068", "316 534")];
    const rows = (await read(crowded)).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    for (const { cells } of rows) if (cells !== null) expect(cells.map(({ text }) => text)).toEqual([expect.stringMatching(/^(285 367|42 701|328 068)$/), expect.stringMatching(/^(278 092|38 442|316 534)$/)]);
  });

  test("says which of its pages are pictures, and is refused when all are", async () => {
    expect((await read(TABLE, [], TABLE, [])).pagesWithoutText).toEqual([2, 4]);
    const reading = await readDocument(sourceOfBytes("skann.pdf", pdfOf([[], []])));
    expect("problem" in reading && reading.problem).toMatchObject({ code: "dokument-ugyldig", message: { nb: expect.stringContaining("sidene er bilder") as unknown } });
  });
});

describe("What is refused", () => {
  test("is a PDF that is cut short, and one with a password", async () => {
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7\n"))).toBe("dokument-ugyldig");
    const locked = Buffer.from(pdfOf([TABLE])).toString("latin1").replace("/Root 1 0 R", `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`);
    expect(await codeOf(Uint8Array.from(Buffer.from(locked, "latin1")))).toBe("dokument-kryptert");
  });
});

describe("a PDF that is made to fill the memory", () => {
  /** The report with one more part, packed. */
  const withPart = (dictionary: string, packed: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.concat([pdfOf([TABLE]), Buffer.from(`\n99 0 obj\n<< /Length ${packed.length} ${dictionary} >>\nstream\n`, "latin1"), packed, Buffer.from("\nendstream\nendobj\n", "latin1")]));
  const packedOf = (megabytes: number): Uint8Array => deflateSync(Buffer.alloc(megabytes * 2 ** 20, " "));

  test("is read when what it unpacks to is no more than a page has", async () => {
    expect(await codeOf(withPart("/Filter /FlateDecode", packedOf(1)))).toBeNull();
  });

  test.each(["/Filter /FlateDecode", "/Filter [/FlateDecode]", "/Filter 12 0 R"])("is refused whatever it calls its packing: %s", async (dictionary) => {
    const reading = await readDocument(sourceOfBytes("rapport.pdf", withPart(dictionary, packedOf(65))));
    expect("problem" in reading && reading.problem).toMatchObject({ code: "dokument-for-stort", message: { nb: expect.stringContaining("64 MB") as string } });
  });

  test("is refused when a part is packed twice, or in the old way and large", async () => {
    expect(await codeOf(withPart("/Filter [/FlateDecode /FlateDecode]", deflateSync(packedOf(1))))).toBe("dokument-utrygt");
    expect(await codeOf(withPart("/Filter /LZWDecode", Buffer.alloc(300_000, "a")))).toBe("dokument-for-stort");
  });

  test("may have a picture that unpacks to more", async () => {
    expect(await codeOf(withPart("/Subtype /Image /Filter /FlateDecode", packedOf(65)))).toBeNull();
  });
});
