import fc from "fast-check";
import { Refusal } from "../../../src/source/xlsx/refused";
import type { SheetRow } from "../../../src/source/xlsx/sheetCell";
import { createSheetSink, SHEET_NAMES } from "../../../src/source/xlsx/sheetSink";
import { createXmlScanner } from "../../../src/source/xml/xmlScanner";
import { sheetXml } from "./workbookOf";

const TEXTS = ["Konto", "Fast lønn", ""];
const FACTS = { texts: { size: TEXTS.length, textAt: (index: number) => TEXTS[index] ?? "" }, styleKinds: Uint8Array.of(0, 1), date1904: false, asksForCalculation: false };
const address = fc.tuple(fc.constantFrom("A", "B", "C", "Z", "AA", "AMJ", "AMK", "XFD", "XFE", "a", ""), fc.constantFrom("1", "2", "01", "")).map((parts) => parts.join(""));
const attribute = fc.oneof(
  { weight: 4, arbitrary: address.map((each) => `r="${each}"`) },
  fc.constantFrom('s="0"', 's="1"', 's="9999999"', 's=""', 's="x"', 't="s"', 't="n"', 't="b"', 't="e"', 't="d"', 't="str"', 't="inlineStr"', 't="z"', "t='s'", 'cm="1"', 'xml:r="A1"'),
);
const text = fc.oneof(fc.integer({ min: 0, max: 3 }).map(String), fc.double({ noNaN: true }).map(String), fc.constantFrom("", " ", "1 000", "0x10", "1e3", "107.70999999999999", "-0", "true", "2024-01-31", "#N/A", "æ&amp;ø", "<!---->1"));
const content = fc.oneof(text.map((each) => `<v>${each}</v>`), text.map((each) => `<is><t>${each}</t></is>`), text.map((each) => `<is><t xml:space="preserve">${each}</t></is>`), fc.constantFrom("", "<f>A1</f>", "<f>A1</f><v>7</v>", "<v/>", "<v>1</v><v>2</v>", "<extLst/>"));
const cell = fc.tuple(fc.uniqueArray(attribute, { maxLength: 3, selector: (each) => each.slice(0, 2) }), content).map(([attributes, inside]) => {
  const start = ["<c", ...attributes].join(" ");
  return inside === "" ? `${start}/>` : `${start}>${inside}</c>`;
});
const row = fc.array(cell, { maxLength: 5 }).map((cells) => `<row r="1">${cells.join("")}</row>`);

/** The rows of the sheet, or why it is refused and where. */
function read(rows: string): unknown {
  const found: SheetRow[] = [];
  const sink = createSheetSink(FACTS, (each) => found.push(each) > 0);
  const bytes = Buffer.from(sheetXml(rows));
  try {
    createXmlScanner(SHEET_NAMES, sink)(bytes, bytes.length, true);
    return found;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { why: error.message, ...sink.reached() };
  }
}

/** With a space more in the tag of every cell and row, which the quick way leaves to the scanner. */
const slowly = (rows: string): unknown => read(rows.replace(/<(c|row)(?=[ />])/g, "<$1 "));

test("Cells as nearly all are written give what the scanner gives, values and errors alike", () => {
  fc.assert(
    fc.property(row, (rows) => expect(read(rows)).toEqual(slowly(rows))),
    { numRuns: 5000 },
  );
});

const rowAttributes = fc.uniqueArray(fc.constantFrom(' spans="1:6"', ' spans=""', ' x14ac:dyDescent="0.25"', ' hidden="1"', ' s="1"', ' r="9"', " spans='1:2'"), { maxLength: 3 });
const someRows = fc.array(fc.tuple(fc.constantFrom(1, 1, 1, 1, 1, 2, 0, -1), rowAttributes, fc.constantFrom("", "x:"), fc.constantFrom("", " ", "x")), { minLength: 2, maxLength: 6 });

test("Rows as nearly all begin give what the scanner gives, in any order, with any attributes and prefixes", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      let number = 0;
      const written = rows.map(([step, attributes, prefix, between]) => {
        number += step;
        return `<${prefix}row r="${number}"${attributes.join("")}><c r="A${number}"><v>${number}</v></c></${prefix}row>${between}`;
      });
      expect(read(written.join(""))).toEqual(slowly(written.join("")));
    }),
    { numRuns: 3000 },
  );
});

test("Cells whose bytes are changed anywhere give the same both ways, or are refused both ways", () => {
  const whole = '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c><c r="D1"/></row><row r="2" spans="1:4"><c r="A2"><v>2.5</v></c></row><row r="3"><c r="B3"><v>-7</v></c></row>';
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(2), fc.constantFrom(..."<>/=\" 123ABcrtsvow", ""), (at, taken, put) => {
      const changed = whole.slice(0, at) + put + whole.slice(at + taken);
      const [quick, slow] = [read(changed), slowly(changed)];
      if (Array.isArray(slow)) expect(quick).toEqual(slow);
      else expect(quick).toHaveProperty("why");
    }),
    { numRuns: 5000 },
  );
});
