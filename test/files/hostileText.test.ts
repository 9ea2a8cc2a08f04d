import * as fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { readBack } from "../support/readBack";
import { sheet, text } from "../support/sheets";

const HOSTILE = [
  '=cmd|\'/c calc\'!A0', "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", '"quoted"', "it's", "a;b,c",
  "line\nbreak", "cr\r\nlf", "\tindent", "  spaces  ", "<b>&amp;</b>", "]]>", "_x0041_", "_x005F_", "a_x000D_b",
  "null \u0000 bell \u0007", "\uFFFE\uFFFF", "#N/A", "#REF!", "TRUE", "1234", "1e5", "2024-01-01", "Ærøy åsen 💰", "__proto__",
];

async function written(texts: readonly string[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [sheet("Ark", texts.map((value) => [text(value)]))], names: [] });
}

async function readByHucre(bytes: Uint8Array): Promise<unknown[]> {
  return (await readXlsx(bytes)).sheets[0]?.rows.map((row) => row[0]) as unknown[];
}

test("text from a ledger is text in the file, character by character, whatever it looks like", async () => {
  const bytes = await written(HOSTILE);
  expect(await readByHucre(bytes)).toEqual(HOSTILE);
  const ark = (await readBack(bytes)).getWorksheet("Ark");
  HOSTILE.forEach((value, r) => {
    const cell = ark?.getCell(r + 1, 1);
    expect(cell?.formula).toBeUndefined();
    expect(typeof cell?.value === "string" ? "text" : cell?.value).toEqual(/^#/.test(value) ? { richText: [{ text: value }] } : "text");
  });
});

test("text that begins as a formula has the text format, so that it does not become one when edited", async () => {
  const ark = (await readBack(await written(["=1+1", "+1", "-1", "@A", "plain"]))).getWorksheet("Ark");
  expect([1, 2, 3, 4, 5].map((r) => ark?.getCell(r, 1).numFmt)).toEqual(["@", "@", "@", "@", undefined]);
});

test("text longer than a cell takes is cut, and one can see it", async () => {
  const [exact, cut, pair] = await readByHucre(await written(["x".repeat(32_767), "y".repeat(40_000), `${"z".repeat(32_765)}💰💰`])) as string[];
  expect(exact).toBe("x".repeat(32_767));
  expect(cut).toBe(`${"y".repeat(32_766)}…`);
  expect(pair).toBe(`${"z".repeat(32_765)}…`);
});

test("any text reads back as it was written", async () => {
  const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  const nasty = fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "F", "=", "\u0001", "\r", "\n", " ", "&", "<", '"', "\uFFFF"), minLength: 1, maxLength: 16 });
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(anyText, nasty), { minLength: 1, maxLength: 30 }), async (texts) => {
    expect(await readByHucre(await written(texts))).toEqual(texts);
  }), { numRuns: 30 });
});
