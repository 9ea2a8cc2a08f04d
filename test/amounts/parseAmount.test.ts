import fc from "fast-check";
import { parseAmount } from "../../src/amounts/parseAmount";

describe("An amount is read as exports write it", () => {
  test.each([
    ["1234,50", 123450], ["1 234,50", 123450], ["1\u00a0234,50", 123450], ["1\u202f234,50", 123450], ["1.234,50", 123450],
    ["1'234.50", 123450], ["1’234,50", 123450], ["1,234.50", 123450], ["1234.5", 123450], ["0", 0], ["-", 0], ["−", 0], ["12", 1200],
    [",5", 50], ["-12", -1200], ["−316 050", -31605000], ["- 87 897", -8789700], ["1 234,50-", -123450], ["(319 117)", -31911700],
    ["kr (319 117)", -31911700], ["kr 12,00", 1200], ["12,00 kr", 1200], ["kr. 12", 1200], ["12 345 678,90", 1234567890], ["-0,00", 0],
  ])("«%s»", (text, ore) => {
    expect(parseAmount(text)).toBe(ore);
  });

  test.each([["1.234", ".", null], ["1.234", ",", 123400], ["1,234", ".", 123400], ["1.5", ",", null], ["1.5", ".", 150]] as const)("«%s» with %s as decimal sign", (text, decimal, ore) => {
    expect(parseAmount(text, decimal)).toBe(ore);
  });
});

describe("What cannot be read with certainty is not read", () => {
  test.each(["", " ", "abc", "1.234", "1,234", "12 34,50", "1 2345", "1.234.50", "1,2,3", "--5", "-5-", "(5", "5)", "1e5", "1,234567", "12-05", "5 %", "#REF!", "1.234 567,00", "99999999999999999"])("«%s»", (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});

test("Whatever way an amount is written, the same øre come back", () => {
  fc.assert(fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), fc.constantFrom(" ", ".", "'", "\u00a0", "\u202f", ""), fc.constantFrom("before", "after", "parentheses"), (ore, separator, sign) => {
    const magnitude = Math.abs(ore);
    const whole = String(Math.floor(magnitude / 100)).replace(/\B(?=(\d{3})+$)/g, separator);
    const text = `${whole},${String(magnitude % 100).padStart(2, "0")}`;
    const signed = ore >= 0 ? text : sign === "before" ? `-${text}` : sign === "after" ? `${text}-` : `(${text})`;
    expect(parseAmount(signed)).toBe(ore === 0 ? 0 : ore);
  }));
});
