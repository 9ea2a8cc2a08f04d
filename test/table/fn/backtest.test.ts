import { ore, sumOre, type Ore } from "../../../src/amounts/ore";
import { backtest, BACKTESTMETODER, type Backtestmetode, type Maanedsserie } from "../../../src/table/fn/backtest";
import { parseKonto } from "../../../src/ledger/kostra/konto";
import { codeAt, type Figure, type Ledger } from "../../../src/ledger/ledger";
import type { Organisation } from "../../../src/ledger/organisation";
import { readSample } from "../../support/sample";

const months = (...amounts: readonly number[]): readonly Ore[] => amounts.map(ore);
const even = (amount: number): readonly Ore[] => Array.from({ length: 12 }, () => ore(amount));

/** Half the year's costs fall in December, this year as last year; the budget is spread evenly. */
const SEASON: Maanedsserie = {
  id: "10",
  regnskap: months(...Array.from({ length: 11 }, () => 100), 1_100),
  budsjett: even(180),
  iFjor: months(...Array.from({ length: 11 }, () => 50), 550),
};
/** Twice the budget every month. */
const OVER: Maanedsserie = { id: "20", regnskap: even(200), budsjett: even(100), iFjor: null };

const treffIn = (series: Maanedsserie, metode: Backtestmetode, maaned: number) => backtest([series]).treff.find((hit) => hit.metode === metode && hit.maaned === maaned);

describe("a series", () => {
  test("is asked for every method after every month but December", () => {
    const { treff } = backtest([SEASON, OVER]);
    expect(treff.map(({ id, metode, maaned }) => `${id} ${metode} ${maaned}`)).toEqual(
      ["10", "20"].flatMap((id) => BACKTESTMETODER.flatMap((metode) => Array.from({ length: 11 }, (_, index) => `${id} ${metode} ${index + 1}`))),
    );
  });

  test.each<[Backtestmetode, number, number]>([
    // The year's result is 2 200, after four months 400 of a budget of 720.
    ["budsjett", 2_160 - 320, 1_840 - 2_200],
    ["takt", 1_200, -1_000],
    ["tid", 1_200, -1_000],
    ["profil", 2_200, 0],
    ["rest", 2_160, -40],
  ])("with its season: %s says %i after April, off by %i", (metode, prognose, avvik) => {
    expect(treffIn(SEASON, metode, 4)).toEqual({ id: "10", metode, maaned: 4, prognose, avvik });
  });

  test("that spends twice its budget is seen by the run rate at once, and by the remaining budget when it is used up", () => {
    expect([1, 11].map((maaned) => treffIn(OVER, "takt", maaned)?.avvik)).toEqual([0, 0]);
    expect([5, 6, 7, 11].map((maaned) => treffIn(OVER, "rest", maaned)?.prognose)).toEqual([1_200, 1_200, 1_400, 2_200]);
    expect([1, 11].map((maaned) => treffIn(OVER, "budsjett", maaned)?.avvik)).toEqual([-1_100, -100]);
  });

  test("without last year or budget has no answer from the methods that need them", () => {
    const bare = { ...OVER, budsjett: null };
    const answered = BACKTESTMETODER.filter((metode) => treffIn(bare, metode, 4)?.prognose !== null);
    expect(answered).toEqual(["tid"]);
    expect(treffIn(bare, "profil", 4)).toEqual({ id: "20", metode: "profil", maaned: 4, prognose: null, avvik: null });
  });

  test.each(["regnskap", "budsjett", "iFjor"] as const)("whose %s is not twelve months is refused", (name) => {
    expect(() => backtest([{ ...SEASON, [name]: months(1, 2, 3) }])).toThrow(new RangeError("Serien 10 har 3 måneder, ikke 12"));
  });
});

describe("the mean absolute deviation", () => {
  const { perMaaned, perMetode } = backtest([SEASON, OVER]);
  const april = (metode: Backtestmetode) => perMaaned.find((mean) => mean.metode === metode && mean.maaned === 4);

  test("per method and month counts too low and too high alike, and says how many were answered", () => {
    expect(april("takt")).toEqual({ metode: "takt", maaned: 4, absoluttAvvik: 500, besvart: 2, ubesvart: 0 });
    expect(april("budsjett")?.absoluttAvvik).toBe((360 + 800) / 2);
    expect(april("profil")).toEqual({ metode: "profil", maaned: 4, absoluttAvvik: 0, besvart: 1, ubesvart: 1 });
    const high: Maanedsserie = { ...OVER, regnskap: months(400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) };
    expect(backtest([high, OVER]).perMaaned.find((mean) => mean.metode === "tid" && mean.maaned === 4)?.absoluttAvvik).toBe((800 + 0) / 2);
  });

  test("per method is taken over all months, not over the months' means", () => {
    expect(perMetode.map(({ metode, maaned }) => [metode, maaned])).toEqual(BACKTESTMETODER.map((metode) => [metode, null]));
    // OVER is off by 100 for every month that remains; SEASON by 40 + 80 a month passed.
    const over = Array.from({ length: 11 }, (_, index) => 100 * (11 - index));
    const season = Array.from({ length: 11 }, (_, index) => Math.abs(2_160 - 80 * (index + 1) - 2_200));
    const total = [...over, ...season].reduce((sum, amount) => sum + amount, 0);
    expect(perMetode[0]).toEqual({ metode: "budsjett", maaned: null, absoluttAvvik: Math.round(total / 22), besvart: 22, ubesvart: 0 });
  });

  test("is rounded to øre once, and absent where nothing was answered", () => {
    const odd: Maanedsserie = { ...OVER, regnskap: months(...Array.from({ length: 11 }, () => 200), 201) };
    expect(backtest([odd, OVER]).perMaaned.find((mean) => mean.metode === "tid" && mean.maaned === 1)?.absoluttAvvik).toBe(1);
    expect(backtest([OVER]).perMetode.find(({ metode }) => metode === "profil")).toEqual({ metode: "profil", maaned: null, absoluttAvvik: null, besvart: 0, ubesvart: 11 });
    expect(backtest([]).perMetode.every(({ absoluttAvvik, besvart, ubesvart }) => absoluttAvvik === null && besvart + ubesvart === 0)).toBe(true);
  });
});

/** Drift per enhet and month. */
function enheter(ledger: Ledger, organisation: Organisation, budget: Figure): readonly Maanedsserie[] {
  const years = new Map<string, { regnskap: number[]; budsjett: number[] }>();
  const zeros = () => Array.from({ length: 12 }, () => 0);
  for (let row = 0; row < ledger.size; row++) {
    if (parseKonto(codeAt(ledger, "konto", row))?.kontoklasse !== "drift") continue;
    const enhet = organisation.units.get(codeAt(ledger, "ansvar", row))?.enhet ?? "";
    const year = years.get(enhet) ?? { regnskap: zeros(), budsjett: zeros() };
    years.set(enhet, year);
    const index = Number(codeAt(ledger, "periode", row).slice(4)) - 1;
    year.regnskap[index] = (year.regnskap[index] as number) + (ledger.amounts.regnskap?.[row] ?? 0);
    year.budsjett[index] = (year.budsjett[index] as number) + (ledger.amounts[budget]?.[row] ?? 0);
  }
  return [...years].map(([id, { regnskap, budsjett }]) => ({ id, regnskap: months(...regnskap), budsjett: months(...budsjett), iFjor: null }));
}

describe("the enheter of the sample year", () => {
  const input = readSample("hovedbokOgBudsjett");
  const measured = async (budget: Figure) => {
    const { ledger, organisation } = await input;
    const series = enheter(ledger, organisation, budget);
    return { series, ...backtest(series) };
  };

  test("are 25, with the whole year of drift in their months", async () => {
    const { series } = await measured("revidertBudsjett");
    expect(series).toHaveLength(25);
    expect(series.filter(({ id }) => id === "")).toEqual([]);
    expect(sumOre(series.flatMap(({ regnskap }) => regnskap))).toBe(0);
  });

  // Calculated apart from the product, with exact fractions straight from the two files.
  test.each<[Figure, number | null, readonly (number | null)[]]>([
    ["revidertBudsjett", 4, [192_867_616, 157_740_868, 1_014_879_705, null, 261_608_800]],
    ["revidertBudsjett", 8, [143_158_948, 132_257_630, 866_985_105, null, 265_062_965]],
    ["revidertBudsjett", 11, [117_047_106, 101_198_145, 461_834_219, null, 308_583_384]],
    ["revidertBudsjett", null, [172_915_814, 177_431_662, 1_095_791_958, null, 268_679_060]],
    ["opprinneligBudsjett", 4, [368_523_806, 279_058_400, 1_014_879_705, null, 458_952_244]],
    ["opprinneligBudsjett", 8, [302_220_476, 254_470_136, 866_985_105, null, 457_264_568]],
    ["opprinneligBudsjett", null, [343_203_962, 312_710_247, 1_095_791_958, null, 460_872_653]],
  ])("against %s after month %p were foreseen as well as an independent calculation says", async (budget, maaned, expected) => {
    const { perMaaned, perMetode } = await measured(budget);
    const means = [...perMaaned, ...perMetode].filter((mean) => mean.maaned === maaned);
    expect(means.map(({ absoluttAvvik }) => absoluttAvvik)).toEqual(expected);
  });

  test("had one with income in December, whose share of the budget is negative all year: takt gives no answer there", async () => {
    const { treff } = await measured("revidertBudsjett");
    const silent = treff.filter(({ metode, prognose }) => metode === "takt" && prognose === null);
    expect(silent.map(({ id, maaned }) => [id, maaned])).toEqual(Array.from({ length: 11 }, (_, index) => ["29", index + 1]));
  });
});
