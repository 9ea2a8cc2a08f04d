import fc from "fast-check";
import { readNumber } from "../../../src/source/xlsx/readNumber";

const read = (text: string): number => readNumber(Buffer.from(`<v>${text}</v>`), 3, 3 + Buffer.byteLength(text));

test("Every number is the one its text says, however it is written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(read(String(number))).toBe(number + 0);
      expect(read(number.toExponential())).toBe(number + 0);
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{1,17}(\.\d{0,20})?$/), (text) => expect(read(text)).toBe(Number(text) + 0)),
    { numRuns: 5000 },
  );
});

test.each(["", " ", "-", ".", "1.2.3", "1,5", "0x10", "1e", "e1", "1 2", "--1", "NaN", "Infinity", "1e999", "١", "1n", "0b1", "1_0", "9".repeat(401)])("«%s» is no number", (text) => {
  expect(read(text)).toBeNaN();
});
