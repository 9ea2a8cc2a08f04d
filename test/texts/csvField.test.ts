import { parseCsv } from "hucre/csv";
import { csvField, csvText } from "../../src/texts/csvField";

/** A field, or a row, that a spreadsheet takes for a formula. */
const FORMULA = /^[\s\u00a0"']*[=+\-@＝＋－＠][\s\u00a0"']*[^\s\u00a0"']/;
/** As a program of a locale with another separator splits a line, which may not heed quotes inside a field. */
const piecesOf = (line: string): readonly string[] => line.split(/[;,\t|\r\n]/);

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\t=1", "\r=1", "\n=1", '"=1', "'=1", "＝1+1", "＋1", "－1", "＠A", "a,=1+1", "a\t=1", "a|=1", "a\n=1", "a;=1", "a, =1", 'a,"=1', "a;-A1", "=,=", "--1"])("%j is no formula in any locale", (text) => {
  for (const line of [`x;${csvText(text)};100`, `${csvText(text)};100`]) {
    for (const piece of piecesOf(line)) expect([piece, FORMULA.test(piece) && !/^[\s"]*'/.test(piece)]).toEqual([piece, false]);
  }
});

test.each(["Lønn", "900 000,-", "Vei - park", "Skole, SFO", "C++", "a=b", "e-post", "2023–2024", "−5", "", "-", "it's", "a;b", 'si "a"', "to\nlinjer"])("%j stands as it is, and reads back", (text) => {
  const isOwn = text === "-" ? "'-" : text;
  expect(parseCsv(`x;${csvText(text)};1`, { delimiter: ";" })).toEqual([["x", isOwn, "1"]]);
});

test("a figure is no text", () => {
  expect(csvField("-1234.5")).toBe("-1234.5");
  expect(csvField("-12,5")).toBe("-12,5");
});

test("a text of 100 000 characters takes no longer than its length", () => {
  for (const part of [" ", "=", "\t", '"', "-,", "= "]) expect(csvText(part.repeat(100_000)).length).toBeGreaterThan(99_999);
});
