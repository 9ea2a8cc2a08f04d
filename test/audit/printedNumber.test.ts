import fc from "fast-check";
import { inNorwegian } from "../../src/amounts/printAmount";
import { Exact, type Ratio } from "../../src/amounts/ratio";
import { exactly, holds, meet } from "../../src/audit/reading/interval";
import { numbersIn } from "../../src/audit/reading/numbersIn";
import type { PrintedNumber } from "../../src/audit/reading/printedNumber";

const UNITS = [{ text: " kr", scale: 1 }, { text: " kroner", scale: 1 }, { text: " tkr", scale: 1000 }, { text: " tusen kroner", scale: 1000 }, { text: " mill. kr", scale: 1_000_000 }, { text: " millioner kroner", scale: 1_000_000 }, { text: " mrd. kr", scale: 1_000_000_000 }] as const;
const printing = fc.record({ unit: fc.constantFrom(...UNITS), decimals: fc.integer({ min: 0, max: 2 }) });
type Printing = { readonly unit: (typeof UNITS)[number]; readonly decimals: number };

const printed = (size: Ratio, { unit, decimals }: Printing): string => `${inNorwegian(size.div(unit.scale).toFixed(decimals))}${unit.text}`;
const read = (text: string): PrintedNumber => {
  const [number, ...others] = numbersIn(`Det ble ${text} i alt.`, ",");
  expect(others).toEqual([]);
  return number as PrintedNumber;
};

/** Øre of an amount, up to 90 mrd kr. */
const ore = fc.bigInt({ min: 0n, max: 9_000_000_000_000n }).map((value) => new Exact(value.toString()).div(100));

test("A figure printed at any precision always holds the exact one", () => {
  fc.assert(fc.property(ore, printing, (amount, how) => {
    expect(holds(read(printed(amount, how)).interval, amount)).toBe(true);
  }), { numRuns: 2000 });
});

test("Two printings of one amount always meet, whatever their units and decimals", () => {
  fc.assert(fc.property(ore, printing, printing, (amount, one, other) => {
    expect(meet(read(printed(amount, one)).interval, read(printed(amount, other)).interval)).toBe(true);
  }), { numRuns: 2000 });
});

test("Percentages printed with fewer decimals hold those with more", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
    const share = new Exact(thousandths).div(1000);
    expect(holds(read(`${inNorwegian(share.toFixed(decimals))} %`).interval, share)).toBe(true);
  }), { numRuns: 2000 });
});

test("A hedge gives more room, never less", () => {
  const hedges = ["om lag", "ca.", "nær", "drøyt", "i underkant av", "over", "under"];
  fc.assert(fc.property(ore, printing, fc.constantFrom(...hedges), (amount, how, hedge) => {
    const [plain, hedged] = [read(printed(amount, how)).interval, read(`${hedge} ${printed(amount, how)}`).interval];
    expect(hedged.low.lessThanOrEqualTo(plain.low)).toBe(true);
    expect(hedged.high === null || (plain.high !== null && hedged.high.greaterThanOrEqualTo(plain.high))).toBe(true);
  }));
});

describe("What is read of a text", () => {
  const found = (text: string) => numbersIn(text, ",").map(({ text: whole, unit, size, sign, hedge }) => [whole, unit, size.toNumber(), sign, hedge]);

  test("is amounts in every spelling", () => {
    expect(found("kr 250 000,- og 1 234 567 kroner, MNOK 12,5, 540 tusen kroner, 1,2 mrd. kr og -7,3 mill")).toEqual([
      ["250 000,-", "kr", 250_000, 0, "none"], ["1 234 567 kroner", "kr", 1_234_567, 0, "none"], ["12,5", "kr", 12_500_000, 0, "none"],
      ["540 tusen kroner", "kr", 540_000, 0, "none"], ["1,2 mrd. kr", "kr", 1_200_000_000, 0, "none"], ["7,3 mill", "kr", 7_300_000, -1, "none"],
    ]);
  });

  test("is percentages and points, and what is counted", () => {
    expect(found("3,7 %, 1,6 prosent, 0,8 prosentpoeng og 39 ledere")).toEqual([["3,7 %", "percent", 3.7, 0, "none"], ["1,6 prosent", "percent", 1.6, 0, "none"], ["0,8 prosentpoeng", "points", 0.8, 0, "none"], ["39", "count", 39, 0, "none"]]);
  });

  test("is nothing of years, dates, paragraphs, ordinals and ranges", () => {
    expect(found("I 2024, skoleåret 2025/26, 31.12.2024, § 5-4, kapittel 3, 2. tertial, 1.-7. trinn, 0-5 år og tabell 12")).toEqual([]);
  });

  test("shares the unit of the figure after it", () => {
    expect(found("henholdsvis 7,3 og 4,3 mill, og 54,3 (8,2) mill. kroner")).toEqual([["7,3", "kr", 7_300_000, 0, "none"], ["4,3 mill", "kr", 4_300_000, 0, "none"], ["54,3", "kr", 54_300_000, 0, "none"], ["8,2", "kr", 8_200_000, 0, "none"]]);
  });

  test("keeps a hedge with its figure", () => {
    expect(found("om lag 350 tkr, drøyt 7 mill, i underkant av 8 mill, over 5 %")).toEqual([["350 tkr", "kr", 350_000, 0, "about"], ["7 mill", "kr", 7_000_000, 0, "wellOver"], ["8 mill", "kr", 8_000_000, 0, "justUnder"], ["5 %", "percent", 5, 0, "over"]]);
  });

  test("is written the English way in an English document", () => {
    expect(numbersIn("NOK 7.3 million, 1,234,567 kroner and 2.6 per cent", ".").map(({ text, size }) => [text, size.toNumber()])).toEqual([["7.3 million", 7_300_000], ["1,234,567 kroner", 1_234_567], ["2.6 per cent", 2.6]]);
  });
});

test("A coarser figure agrees when it holds the exact one, and at equal decimals figures must be equal", () => {
  const [coarse, other] = [read("7,9 mill"), read("8,0 mill")];
  expect([7_850_000, 7_949_999, 7_949_999.99].map((size) => meet(coarse.interval, exactly(new Exact(size))))).toEqual([true, true, true]);
  expect([7_849_999.99, 7_950_000].map((size) => meet(coarse.interval, exactly(new Exact(size))))).toEqual([false, false]);
  expect(meet(coarse.interval, other.interval)).toBe(false);
});

test("Trailing zeros of a whole number may be rounding, as long as they are a small part of it", () => {
  const range = (text: string) => { const { low, high } = read(text).interval; return [low.toNumber(), high?.toNumber()]; };
  expect([range("2 500 kr"), range("250 000 kr"), range("200 mill"), range("20 mill")]).toEqual([[2450, 2550], [245_000, 255_000], [195_000_000, 205_000_000], [19_500_000, 20_500_000]]);
});
