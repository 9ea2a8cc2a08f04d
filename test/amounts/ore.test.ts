import fc from "fast-check";
import { negate, ore, oreOfKroner, sumOre, ZERO } from "../../src/amounts/ore";

test("An amount that cannot be held exactly is refused", () => {
  expect(() => ore(0.5)).toThrow(RangeError);
  expect(() => ore(2 ** 53)).toThrow(RangeError);
  expect(() => sumOre([ore(Number.MAX_SAFE_INTEGER), ore(1)])).toThrow(RangeError);
});

test("There is one zero", () => {
  expect(Object.is(negate(ZERO), 0)).toBe(true);
  expect(Object.is(ore(-0), 0)).toBe(true);
});

test("Øre that went through kroner as a double come back, also with the noise of a spreadsheet", () => {
  fc.assert(fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (amount) => {
    expect(oreOfKroner(amount / 100)).toBe(amount === 0 ? 0 : amount);
  }));
  expect(oreOfKroner(107.70999999999999)).toBe(10771);
});

test.each([0.005, 1.234, Number.NaN, Number.POSITIVE_INFINITY, 1e20])("%d kroner are no whole number of øre", (kroner) => {
  expect(oreOfKroner(kroner)).toBeNull();
});
