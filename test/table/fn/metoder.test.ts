import fc from "fast-check";
import { ore, type Ore } from "../../../src/amounts/ore";
import { Exact } from "../../../src/amounts/ratio";
import { METODER, type MetodeId } from "../../../src/table/fn/metoder";
import { prognose } from "../../../src/table/fn/prognose";
import type { Prognosetall } from "../../../src/table/fn/prognosetall";

type Figures = Readonly<Partial<Record<keyof Prognosetall, number>>> & { readonly hittil: number };

/** The figures in øre; what is left out nobody has. */
function tall(figures: Figures): Prognosetall<Ore> {
  const amount = (name: keyof Prognosetall): Ore | null => (figures[name] === undefined ? null : ore(figures[name]));
  return {
    hittil: ore(figures.hittil),
    budsjettHittil: amount("budsjettHittil"),
    aarsbudsjett: amount("aarsbudsjett"),
    iFjorHittil: amount("iFjorHittil"),
    iFjorAar: amount("iFjorAar"),
    maaneder: figures.maaneder ?? null,
    manuell: amount("manuell"),
  };
}

const APRIL: Figures = { hittil: 42_000, budsjettHittil: 40_000, aarsbudsjett: 100_000, iFjorHittil: 35_000, iFjorAar: 98_000, maaneder: 4, manuell: 101_234 };

test.each<[MetodeId, number]>([["budsjett", 102_000], ["takt", 105_000], ["tid", 126_000], ["profil", 117_600], ["rest", 100_000], ["manuell", 101_234]])(
  "%s has its own answer to the same figures, and the mirrored one when every sign is turned",
  (metode, expected) => {
    const mirrored = { hittil: -42_000, budsjettHittil: -40_000, aarsbudsjett: -100_000, iFjorHittil: -35_000, iFjorAar: -98_000, maaneder: 4, manuell: -101_234 };
    expect([prognose(metode, tall(APRIL)), prognose(metode, tall(mirrored))]).toEqual([expected, -expected]);
  },
);

describe("a method cannot answer", () => {
  test.each<[MetodeId, keyof Figures]>([
    ["budsjett", "budsjettHittil"], ["budsjett", "aarsbudsjett"], ["takt", "budsjettHittil"], ["takt", "aarsbudsjett"], ["tid", "maaneder"],
    ["profil", "iFjorHittil"], ["profil", "iFjorAar"], ["rest", "aarsbudsjett"], ["manuell", "manuell"],
  ])("%s without %s", (metode, missing) => {
    const figures = { ...APRIL };
    Reflect.deleteProperty(figures, missing);
    expect(prognose(metode, tall(figures))).toBeNull();
  });

  test.each<[MetodeId, keyof Figures]>([["takt", "budsjettHittil"], ["takt", "aarsbudsjett"], ["profil", "iFjorHittil"], ["profil", "iFjorAar"]])("%s when %s is 0 or on the other side of 0", (metode, base) => {
    expect([0, -1].map((value) => prognose(metode, tall({ ...APRIL, [base]: value })))).toEqual([null, null]);
  });

  test("takt when the base is so small that the answer leaves the range of øre", () => {
    expect(prognose("takt", tall({ hittil: 1e11, budsjettHittil: 1, aarsbudsjett: 1e11 }))).toBeNull();
  });
});

test("no method asks for figures it does not use", () => {
  expect(prognose("tid", tall({ hittil: 42_000, maaneder: 4 }))).toBe(126_000);
  expect(prognose("profil", tall({ hittil: 42_000, iFjorHittil: 35_000, iFjorAar: 98_000 }))).toBe(117_600);
  expect(prognose("manuell", tall({ hittil: 42_000, manuell: 0 }))).toBe(0);
});

describe("restbudsjett", () => {
  test.each([
    ["below budget", 90_000, 100_000, 100_000],
    ["exactly used up", 100_000, 100_000, 100_000],
    ["above budget", 100_001, 100_000, 100_001],
    ["a refund so far", -5_000, 100_000, 100_000],
    ["income short of budget", -90_000, -100_000, -100_000],
    ["income above budget", -100_001, -100_000, -100_001],
    ["cost so far where the year is to give income", 5_000, -100_000, -100_000],
    ["cost without a budget", 7_000, 0, 7_000],
    ["income without a budget", -7_000, 0, -7_000],
  ])("%s: %i of %i gives %i", (_, hittil, aarsbudsjett, expected) => {
    expect(prognose("rest", tall({ hittil, aarsbudsjett }))).toBe(expected);
  });
});

describe("the methods against each other", () => {
  const amount = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });

  test("budsjett is hittil plus the budget of the remaining months", () => {
    fc.assert(fc.property(amount, amount, amount, (hittil, budsjettHittil, aarsbudsjett) => {
      expect(prognose("budsjett", tall({ hittil, budsjettHittil, aarsbudsjett }))).toBe(hittil + (aarsbudsjett - budsjettHittil));
    }));
  });

  test("takt is tid where the budget is spread evenly over the months", () => {
    fc.assert(fc.property(amount, fc.integer({ min: 1, max: 1_000_000_00 }), fc.integer({ min: 1, max: 12 }), (hittil, month, maaneder) => {
      const figures = tall({ hittil, budsjettHittil: month * maaneder, aarsbudsjett: month * 12, maaneder });
      expect(prognose("takt", figures)).toBe(prognose("tid", figures));
    }));
  });

  test("all but rest and manuell give the year's result when the year is over", () => {
    fc.assert(fc.property(amount, amount.filter((value) => value !== 0), (hittil, year) => {
      const figures = tall({ hittil, budsjettHittil: year, aarsbudsjett: year, iFjorHittil: year, iFjorAar: year, maaneder: 12 });
      for (const metode of ["budsjett", "takt", "tid", "profil"] as const) expect(prognose(metode, figures)).toBe(hittil);
    }));
  });

  test("on budget so far, budsjett, takt and rest all foresee the budget", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_00 }), fc.integer({ min: 0, max: 1_000_000_00 }), fc.constantFrom(1, -1), (hittil, left, sign) => {
      const figures = tall({ hittil: hittil * sign, budsjettHittil: hittil * sign, aarsbudsjett: (hittil + left) * sign });
      for (const metode of ["budsjett", "takt", "rest"] as const) expect(prognose(metode, figures)).toBe((hittil + left) * sign);
    }));
  });
});

describe("rounding", () => {
  /** over / under to the nearest whole, halves away from zero, in BigInt. */
  const rounded = (over: bigint, under: bigint): number => {
    const [size, base] = [over < 0n ? -over : over, under < 0n ? -under : under];
    const whole = Number((2n * size + base) / (2n * base));
    return (over < 0n) === (under < 0n) || whole === 0 ? whole : -whole;
  };

  test.each([[1, 1], [3, 2], [-1, -1], [-3, -2]])("a half øre goes away from zero: %i / 2 is %i", (hittil, expected) => {
    expect(prognose("takt", tall({ hittil, budsjettHittil: 200, aarsbudsjett: 100 }))).toBe(expected);
  });

  test("happens once: takt and profil are the exact quotient, rounded to øre", () => {
    const amount = fc.integer({ min: -90_000_000_00, max: 90_000_000_00 });
    fc.assert(fc.property(amount, amount.filter((value) => value !== 0), amount, (hittil, part, whole) => {
      const expected = BigInt(part) * BigInt(whole) > 0n ? rounded(BigInt(hittil) * BigInt(whole), BigInt(part)) : null;
      const within = expected !== null && Number.isSafeInteger(expected) ? expected : null;
      expect(prognose("takt", tall({ hittil, budsjettHittil: part, aarsbudsjett: whole }))).toBe(within);
      expect(prognose("profil", tall({ hittil, iFjorHittil: part, iFjorAar: whole }))).toBe(within);
    }), { numRuns: 2000 });
  });

  test("is left to prognose: a method by itself goes on with all its digits", () => {
    const [hittil, budsjettHittil, aarsbudsjett] = [new Exact(1), new Exact(3), new Exact(10)];
    const third = METODER.takt({ hittil, budsjettHittil, aarsbudsjett, iFjorHittil: null, iFjorAar: null, maaneder: null, manuell: null });
    expect(third?.toFixed(12)).toBe("3.333333333333");
  });
});
