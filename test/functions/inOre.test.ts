import fc from "fast-check";
import { perCell } from "../../src/functions/arguments/perCell";
import { readAmount } from "../../src/functions/arguments/readAmount";
import { functionOf } from "../../src/functions/register";
import { dispfondPct } from "../../src/table/fn/dispfondPct";
import { forbrukPct } from "../../src/table/fn/forbrukPct";
import { ndrPct } from "../../src/table/fn/ndrPct";

/** What cells hold: whole øre, sums of doubles with noise, amounts in thousands, more than doubles hold, blanks, texts and errors. */
const CELL = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }).map((ore) => ore / 100) },
  { weight: 2, arbitrary: fc.array(fc.integer({ min: -10_000, max: 10_000 }), { maxLength: 30 }).map((posts) => posts.reduce((sum, post) => sum + post / 100, 0)) },
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e15, 90_071_992_547_409.91, -90_071_992_547_409.9, Number.MAX_VALUE, null, undefined, "", " ", "1 234,50", "tekst", "#N/A", true, NaN),
);
const column = (length: number) => fc.array(fc.tuple(CELL), { minLength: length, maxLength: length });
const PAIR = fc.integer({ min: 2, max: 12 }).chain((length) => fc.tuple(column(length), column(length)));
const AGAINST_ONE = fc.tuple(column(5), CELL);
const RUNS = { numRuns: 1500 };

/** The choice said in every cell: it is then read cell by cell, and the answers are the exact calculation's. */
const inEveryCell = (cells: readonly unknown[], choice: unknown): unknown => cells.map(() => [choice]);

test("AVVIK in whole øre is the exact AVVIK, whatever the cells hold", () => {
  fc.assert(fc.property(PAIR, fc.constantFrom(undefined, 1, -1, "regnskap-budsjett", "ukjent"), ([regnskap, budsjett], retning) => {
    expect(functionOf("AVVIK")(regnskap, budsjett, retning)).toEqual(functionOf("AVVIK")(regnskap, budsjett, inEveryCell(regnskap, retning)));
  }), RUNS);
});

test("AVVIK_PCT in whole øre is the exact AVVIK_PCT, also without a budget", () => {
  fc.assert(fc.property(PAIR, fc.constantFrom(undefined, "0", "na"), fc.constantFrom(1, -1), ([regnskap, budsjett], nullbudsjett, retning) => {
    expect(functionOf("AVVIK_PCT")(regnskap, budsjett, nullbudsjett, retning)).toEqual(functionOf("AVVIK_PCT")(regnskap, budsjett, inEveryCell(regnskap, nullbudsjett), retning));
  }), RUNS);
});

test.each([["FORBRUK_PCT", forbrukPct], ["NDR_PCT", ndrPct], ["DISPFOND_PCT", dispfondPct]] as const)("%s in whole øre is the exact one, cell by cell and against one figure", (id, calculate) => {
  const exact = perCell([readAmount, readAmount], calculate);
  const names = { FORBRUK_PCT: ["regnskap", "budsjett"], NDR_PCT: ["netto_driftsresultat", "driftsinntekter"], DISPFOND_PCT: ["disposisjonsfond", "driftsinntekter"] }[id];
  fc.assert(fc.property(fc.oneof(PAIR, AGAINST_ONE), ([a, b]) => {
    expect(functionOf(id)(a, b)).toEqual(exact([a, b], names));
  }), RUNS);
});

test("of a hundred thousand halves in AVVIK_PCT every one is printed away from zero", () => {
  const halves = Array.from({ length: 100_000 }, (_, i) => ({ budsjett: 2000 * (1 + ((i * 7919) % 1_000_003)), odd: 2 * ((i % 3000) - 1500) + 1 }));
  const ratios = functionOf("AVVIK_PCT")(halves.map(({ budsjett, odd }) => [(budsjett - (odd * budsjett) / 2000) / 100]), halves.map(({ budsjett }) => [budsjett / 100]));
  const wrong = halves.filter(({ odd }, i) => {
    const ratio = ratios[i]?.[0] as number;
    return Math.round(Number((Math.abs(ratio) * 1000).toPrecision(15))) !== (Math.abs(odd) + 1) / 2 || Math.sign(ratio) !== Math.sign(odd);
  });
  expect(wrong).toEqual([]);
});
