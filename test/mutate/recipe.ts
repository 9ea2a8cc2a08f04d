import type { Book } from "./book";
import { KINDS } from "./kinds/all";
import type { Kind } from "./kind";
import { randomOf, seedOf, type Random } from "./random";
import { sampleBook, type Shape } from "./sampleBook";

/** One case: so many lines of the sample in a shape, and what is done to them in turn. Everything follows from it. */
export interface Recipe {
  readonly shape: Shape;
  readonly lines: number | "all";
  /** Of how many of the year's periods. */
  readonly months: number | "all";
  readonly seed: number;
  readonly steps: readonly { readonly kind: string; readonly seed: number }[];
}

/** A recipe carried out, and the kinds that had something to change. */
export interface Made {
  readonly book: Book;
  readonly kinds: readonly Kind[];
}

const SHAPES: readonly Shape[] = ["hovedbok", "hovedbok", "hovedbok og budsjett", "saldobalanse", "saldobalanse"];
const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));
/** One case in so many is of the whole sample. */
const WHOLE = 10_000;

/** The recipe of a number under a seed: each kind in its turn first, with none, one or two others drawn. `only`: of these kinds. */
export function recipeOf(seed: number, number: number, only: readonly string[] = []): Recipe {
  const random = randomOf(seedOf(seed, number));
  const of = only.length > 0 ? KINDS.filter(({ id }) => only.includes(id)) : KINDS;
  const first = of[number % of.length] as Kind;
  const others = Array.from({ length: only.length > 0 ? 0 : random.pick([0, 0, 1, 1, 1, 2]) }, () => random.pick(KINDS));
  const steps = random.shuffled([first, ...others]).map(({ id }) => ({ kind: id, seed: random.int(0, 2 ** 31) }));
  const size = random.int(1, WHOLE) === 1 ? { lines: "all", months: "all" } as const : sizeOf(random);
  return { shape: random.pick(SHAPES), ...size, seed: random.int(0, 2 ** 31), steps };
}

/** Most often a few lines of a few months: they are quick, and as wrong as many. */
function sizeOf(random: Random): Pick<Recipe, "lines" | "months"> {
  if (random.chance(0.95)) return { lines: random.int(8, 16), months: random.int(3, 5) };
  return random.chance(0.9) ? { lines: random.int(10, 25), months: "all" } : { lines: random.int(60, 120), months: random.pick([4, "all"]) };
}

/** The book of a recipe. */
export function carryOut({ shape, lines, months, seed, steps }: Recipe): Made {
  return steps.reduce<Made>(
    ({ book, kinds }, step) => {
      const kind = BY_ID.get(step.kind) as Kind;
      const made = kind.apply(book, randomOf(step.seed));
      return made === null ? { book, kinds } : { book: made, kinds: [...kinds, kind] };
    },
    { book: sampleBook(shape, lines, randomOf(seed), months), kinds: [] },
  );
}
