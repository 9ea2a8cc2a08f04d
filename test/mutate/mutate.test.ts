import type { Book } from "./book";
import { mapRows, mapTruth } from "./change";
import { judge, type Outcome } from "./judge";
import { KINDS } from "./kinds/all";
import { randomOf } from "./random";
import { carryOut, recipeOf, type Recipe } from "./recipe";
import { sampleBook } from "./sampleBook";
import { shrink } from "./shrink";

const SEED = 20241129;

/** Cases a test: each has its minute on a slow machine too. */
const BLOCK = 50;
const BLOCKS = KINDS.flatMap((_, index) => (index % BLOCK === 0 ? [index] : []));
const failures: ReadonlySet<Outcome["verdict"]> = new Set(["wrong", "late", "crash"]);

describe("Law 9: mutations of the sample year", () => {
  test.each(BLOCKS)("are read right, or refused, one of every kind and its company (from %i)", async (from) => {
    const found: string[] = [];
    for (let number = from; number < Math.min(from + BLOCK, KINDS.length); number++) {
      const { book, kinds } = carryOut(recipeOf(SEED, number));
      const { verdict, detail } = await judge(book);
      if (failures.has(verdict)) found.push(`${number} ${verdict} ${kinds.map(({ id }) => id).join(" + ")}: ${detail.slice(0, 2).join("; ")}`);
    }
    expect(found).toEqual([]);
  });

  test("have an id each, and each of them some case it changes", () => {
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
    const changed = (id: string): boolean => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].some((number) => carryOut(recipeOf(SEED, number, [id])).kinds.length > 0);
    expect(KINDS.filter(({ id }) => !changed(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the judge", () => {
  test.each(["hovedbok", "hovedbok og budsjett", "saldobalanse"] as const)("finds the sample as it is right (%s)", async (shape) => {
    expect(await judge(sampleBook(shape, 40, randomOf(1)))).toEqual({ verdict: "right", codes: [], detail: [] });
  });

  test("sees one øre too much in one posting, and one that is not there", async () => {
    const book = sampleBook("saldobalanse", 12, randomOf(2));
    const changed = (ore: number): Book => mapRows(book, ([first, ...rest]) => (first ? [mapTruth(first, (posting) => (posting.figure === "regnskap" ? { ...posting, ore: posting.ore + ore } : posting)), ...rest] : []));
    expect((await judge(changed(0))).verdict).toBe("right");
    const outcome = await judge(changed(1));
    expect(outcome.verdict).toBe("wrong");
    expect(outcome.detail[0]).toMatch(/^\d{5} .* regnskap: -?\d+\.\d\d, riktig -?\d+\.\d\d$/);
    const without = mapRows(book, ([first, ...rest]) => (first ? [{ ...first, truth: [] }, ...rest] : []));
    expect((await judge(without)).verdict).toBe("wrong");
  });

  test("takes an error for a refusal", async () => {
    const { book } = carryOut(recipeOf(SEED, 0, ["konto-uleselig"]));
    expect(await judge(book)).toMatchObject({ verdict: "refused", codes: ["konto-uleselig"] });
  });
});

test("A failing recipe is shrunk to the steps and the lines that fail", async () => {
  const recipe: Recipe = { shape: "hovedbok", lines: 25, months: "all", seed: 3, steps: ["rad-dobbel", "xlsx", "rader-stokket"].map((kind) => ({ kind, seed: 4 })) };
  const fails = (tried: Recipe): Promise<Outcome> => Promise.resolve({ verdict: tried.steps.some(({ kind }) => kind === "xlsx") && Number(tried.lines) >= 3 ? "wrong" : "right", codes: [], detail: [] });
  expect(await shrink(recipe, "wrong", fails)).toEqual({ ...recipe, lines: 3, steps: [{ kind: "xlsx", seed: 4 }] });
});
