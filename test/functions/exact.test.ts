import fc from "fast-check";
import { functionOf } from "../../src/functions/register";
import type { FunctionId } from "../../src/functions/functionId";

/** An exact fraction in BigInt: shares no code and no library with the product. */
interface Fraction { readonly over: bigint; readonly under: bigint }

const abs = (n: bigint) => (n < 0n ? -n : n);
const of = (ore: number): Fraction => ({ over: BigInt(ore), under: 100n });
const minus = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under - b.over * a.under, under: a.under * b.under });
const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const dividedBy = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under * (b.over < 0n ? -1n : 1n), under: a.under * abs(b.over) });
const size = (a: Fraction): Fraction => ({ over: abs(a.over), under: a.under });

/** The double nearest to the fraction: 60 digits after the point written out, then read by the language's own correctly rounding reader. */
const double = ({ over, under }: Fraction): number => Number(`${(over * 10n ** 60n) / under}e-60`) + 0;

/** Amounts in øre up to 9 mrd kr, small and round ones often. */
const ore = fc.oneof(fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }), fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -5_000, max: 5_000 }).map((kr) => kr * 100_000));
const oreNotZero = ore.filter((value) => value !== 0);

const call = (id: FunctionId, ...amounts: readonly number[]) => functionOf(id)(...amounts.map((amount) => amount / 100));
const RUNS = { numRuns: 2000 };

test("AVVIK equals the exact difference in both directions", () => {
  fc.assert(fc.property(ore, ore, (r, b) => {
    expect(call("AVVIK", r, b)).toEqual([[double(minus(of(b), of(r)))]]);
    expect(functionOf("AVVIK")(r / 100, b / 100, -1)).toEqual([[double(minus(of(r), of(b)))]]);
  }), RUNS);
});

test("AVVIK of summed doubles equals the exact difference of the øre", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 60 }), oreNotZero, (postings, b) => {
    const summed = postings.reduce((sum, posting) => sum + posting / 100, 0);
    const exact = postings.reduce((sum, posting) => sum + posting, 0);
    expect(functionOf("AVVIK")(summed, b / 100)).toEqual([[double(minus(of(b), of(exact)))]]);
  }), RUNS);
});

test("AVVIK_PCT equals the exact quotient", () => {
  fc.assert(fc.property(ore, oreNotZero, (r, b) => {
    const exact = dividedBy(minus(of(b), of(r)), size(of(b)));
    const [[ratio]] = call("AVVIK_PCT", r, b) as [[number]];
    expect(ratio).toBe(double(exact));
  }), RUNS);
});

test("AVVIK_PCT of exact halves prints the digit away from zero", () => {
  // budsjett = 2000 k øre and avvik an odd number of k: percent has exactly one 5 in its second decimal.
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -3_000, max: 3_000 }).map((n) => 2 * n + 1), (k, halves) => {
    const budsjett = 2000 * k;
    const [[ratio]] = call("AVVIK_PCT", budsjett - halves * k, budsjett) as [[number]];
    const tenths = (Math.abs(halves) + 1) / 2;
    const printed = Number(`${Math.round(Number((Math.abs(ratio) * 1000).toPrecision(15)))}`);
    expect(printed).toBe(tenths);
    expect(Math.sign(ratio)).toBe(Math.sign(halves));
  }), RUNS);
});

test("the quotients equal the exact ones", () => {
  fc.assert(fc.property(ore, oreNotZero, ore, (a, b, c) => {
    expect(call("FORBRUK_PCT", a, b)).toEqual([[double(dividedBy(of(a), of(b)))]]);
    expect(call("NDR_PCT", a, b)).toEqual([[double(dividedBy(of(a), of(b)))]]);
    expect(call("DISPFOND_PCT", a, b)).toEqual([[double(dividedBy(size(of(a)), size(of(b))))]]);
    expect(call("GJELDSGRAD", a, b, c)).toEqual([[double(dividedBy(minus(size(of(a)), size(of(c))), size(of(b))))]]);
  }), RUNS);
});

test("the amounts of balance and pension equal the exact ones", () => {
  fc.assert(fc.property(ore, ore, oreNotZero, ore, (a, b, c, d) => {
    expect(call("MINIMUMSAVDRAG", a, b, c)).toEqual([[double(dividedBy(times(size(of(a)), size(of(b))), size(of(c))))]]);
    expect(call("NETTO_LANEGJELD", a, b, c, d)).toEqual([[double([b, c, d].reduce((rest, item) => minus(rest, size(of(item))), size(of(a))))]]);
    expect(call("ARBEIDSKAPITAL", a, b, c)).toEqual([[double(minus(minus(of(a), size(of(b))), of(c)))]]);
    const withAga = times(minus(minus(of(a), of(b)), of(c)), { over: 1141n, under: 1000n });
    expect(functionOf("PREMIEAVVIK")(a / 100, b / 100, c / 100, 14.1)).toEqual([[double(withAga)]]);
  }), RUNS);
});

test("PROGNOSE equals the exact amount by every method", () => {
  const by = (metode: string, ...figures: readonly number[]) => {
    const [hittil, budsjettHittil, aarsbudsjett, ...iFjor] = figures.map((figure) => figure / 100);
    return functionOf("PROGNOSE")(hittil, budsjettHittil, aarsbudsjett, metode, ...iFjor);
  };
  const ofYear = (hittil: number, part: number, whole: number) =>
    BigInt(part) * BigInt(whole) > 0n ? double(dividedBy(times(of(hittil), of(whole)), of(part))) : expect.objectContaining({ errorCode: part === 0 || whole === 0 ? "#DIV/0!" : "#N/A" });
  fc.assert(fc.property(ore, ore, ore, ore, ore, (h, bh, b, fh, f) => {
    expect(by("budsjett", h, bh, b)).toEqual([[double(minus(of(b), minus(of(bh), of(h))))]]);
    expect(by("takt", h, bh, b)).toEqual([[ofYear(h, bh, b)]]);
    expect(by("profil", h, bh, b, fh, f)).toEqual([[ofYear(h, fh, f)]]);
    // The larger of the two on the budget's side of 0.
    const furthest = b > 0 ? Math.max(h, b) : b < 0 ? Math.min(h, b) : h;
    expect(by("rest", h, bh, b)).toEqual([[double(of(furthest))]]);
  }), RUNS);
});

test("PREMIEAVVIK_AMORTISERING closes to the øre, year after year, in nearly equal parts", () => {
  fc.assert(fc.property(ore, fc.integer({ min: 1, max: 15 }), (total, years) => {
    const rows = functionOf("PREMIEAVVIK_AMORTISERING")(total / 100, 2024, years) as number[][];
    const inOre = rows.map(([, ...amounts]) => amounts.map((amount) => Math.round(amount * 100)));
    expect(rows.map(([aar]) => aar)).toEqual(Array.from({ length: years }, (_, index) => 2025 + index));
    expect(inOre.reduce((sum, [, part = 0]) => sum + part, 0)).toBe(total);
    inOre.forEach(([opening = 0, part = 0, closing = 0], index) => {
      expect(opening - part).toBe(closing);
      expect(opening).toBe(index === 0 ? total : inOre[index - 1]?.[2]);
      // Half an øre a year at most is moved to the last one.
      expect(Math.abs(part * years - total)).toBeLessThanOrEqual((years * years) / 2);
    });
    expect(inOre[years - 1]?.[2]).toBe(0);
  }), { numRuns: 500 });
});
