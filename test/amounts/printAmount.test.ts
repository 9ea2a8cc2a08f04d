import fc from "fast-check";
import { ore } from "../../src/amounts/ore";
import { inNorwegian, printKroner, roundedAmount, roundedPercent } from "../../src/amounts/printAmount";
import { ratioOf } from "../../src/amounts/ratio";

/** Rounding half away from zero with whole numbers only: an independent way to the same digit. */
function roundHalfAway(numerator: bigint, denominator: bigint): bigint {
  const magnitude = (numerator < 0n ? -numerator : numerator) * 2n + denominator;
  const rounded = magnitude / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

test.each([[50_000, "tusen", "1"], [-50_000, "tusen", "-1"], [49_999, "tusen", "0"], [-49_999, "tusen", "0"], [0, "tusen", "0"], [730_000_000, "mill", "7.3"], [-4_999_999, "mill", "0.0"], [12_350, "kroner", "124"]] as const)("%d øre in %s is printed %s", (amount, unit, printed) => {
  expect(roundedAmount(ore(amount), unit)).toBe(printed);
});

test("An amount in 1000 kr is rounded half away from zero, for every amount", () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (amount) => {
    expect(BigInt(roundedAmount(ore(amount), "tusen"))).toBe(roundHalfAway(BigInt(amount), 100_000n));
  }));
});

/** Exact halves that doubles print one digit wrong (budsjett, regnskap in kroner). */
test.each([[625.28, 586.2, "6.3"], [8800, 8549.2, "2.9"], [28980, 28038.15, "3.3"], [66580, 68877.01, "-3.5"], [4808749364, 5061208705.61, "-5.3"], [7308, 6485.85, "11.3"], [-0.48, -0.27, "-43.8"]])("avvik %% of budsjett %d and regnskap %d is %s", (budget, actual, printed) => {
  const [b, r] = [Math.round(budget * 100), Math.round(actual * 100)];
  expect(roundedPercent(ratioOf(ore(b - r), ore(b)) as NonNullable<ReturnType<typeof ratioOf>>)).toBe(printed);
});

test("A percentage is the exact quotient rounded half away from zero, for every pair", () => {
  fc.assert(fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).filter((n) => n !== 0), (part, base) => {
    const tenths = roundHalfAway(BigInt(part) * 1000n, BigInt(Math.abs(base)));
    expect(BigInt(roundedPercent(ratioOf(ore(part), ore(base)) as NonNullable<ReturnType<typeof ratioOf>>).replace(".", ""))).toBe(tenths);
  }));
});

test("No base gives no percentage", () => {
  expect(ratioOf(ore(5), ore(0))).toBeNull();
});

test("Figures are spelt the Norwegian way", () => {
  expect(inNorwegian("-10144")).toBe("−10\u00a0144");
  expect(inNorwegian("1234567.8")).toBe("1\u00a0234\u00a0567,8");
  expect(inNorwegian("999")).toBe("999");
  expect(printKroner(-6_200_000)).toBe("−62\u00a0000,00");
});
