import fc from "fast-check";
import { ore } from "../../src/amounts/ore";
import { proportion } from "../../src/amounts/proportion";

/** Half away from zero, in whole numbers of any size. */
function expected(amount: number, part: number, whole: number): bigint {
  const [product, divisor] = [BigInt(amount) * BigInt(part), BigInt(whole)];
  const [size, by] = [product < 0n ? -product : product, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * size + by) / (2n * by);
  return (product < 0n) === (divisor < 0n) ? rounded : -rounded;
}

describe("a proportion of an amount", () => {
  it("is exact, and rounded once", () => {
    const whole = fc.integer({ min: -400, max: 400 }).filter((value) => value !== 0);
    fc.assert(fc.property(fc.integer(), fc.integer({ min: -400, max: 400 }), whole, (amount, part, of) => {
      expect(BigInt(proportion(ore(amount), part, of))).toBe(expected(amount, part, of));
    }));
  });

  it("is so beyond what a product of doubles can hold", () => {
    const large = Number.MAX_SAFE_INTEGER;
    fc.assert(fc.property(fc.integer({ min: large - 1000, max: large }), fc.integer({ min: 2, max: 12 }), (amount, part) => {
      expect(BigInt(proportion(ore(amount), part, 12))).toBe(expected(amount, part, 12));
    }));
  });

  it("rounds a half away from zero, never to −0", () => {
    expect([[6, 1], [18, 7], [3, 10], [-6, 1], [-5, 1]].map(([amount, part]) => proportion(ore(amount as number), part as number, 12))).toEqual([1, 11, 3, -1, 0]);
  });
});
