import { judge, type Outcome } from "./judge";
import { carryOut, recipeOf, type Made, type Recipe } from "./recipe";
import { saveCase } from "./saveCase";
import { shrink } from "./shrink";

/** What a worker is told: its share of the numbers, and where it may write. */
interface Errand {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly only: readonly string[];
  /** Where failing cases are kept. */
  readonly out: string;
}

/** What it tells of each number. */
export interface Told {
  readonly number: number;
  readonly kinds: readonly { readonly id: string; readonly usable: boolean }[];
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** Of one that failed: its smallest recipe, and what becomes of that. */
  readonly smallest?: Smallest;
}

/** `group`: the verdict and the kinds, in one word for all that fail alike. */
interface Smallest {
  readonly group: string;
  readonly recipe: Recipe;
  readonly kinds: readonly string[];
  readonly outcome: Outcome;
}

/** Milliseconds of the processor a few rows may take, and the whole sample. */
const [LONGEST, LONGEST_WHOLE] = [2_000, 20_000];
const FAILURES: ReadonlySet<Outcome["verdict"]> = new Set(["wrong", "late", "crash", "hang"]);

async function run({ seed, from, to, step, only, out }: Errand): Promise<void> {
  // Reading the sample and compiling the product are not the case's time.
  await judge(carryOut({ shape: "saldobalanse", lines: 10, months: "all", seed: 1, steps: [] }).book);
  const saved = new Set<string>();
  for (let number = from; number < to; number += step) {
    const recipe = recipeOf(seed, number, only);
    const made = carryOut(recipe);
    const start = performance.now();
    const outcome = await timed(recipe, made);
    const milliseconds = performance.now() - start;
    const smallest = FAILURES.has(outcome.verdict) ? await smallestOf(recipe, outcome.verdict) : undefined;
    if (smallest && !saved.has(smallest.group)) saveCase(smallest, number, out);
    if (smallest) saved.add(smallest.group);
    const told: Told = { number, kinds: made.kinds.map(({ id, usable }) => ({ id, usable })), outcome, milliseconds, ...(smallest && { smallest }) };
    process.send?.(told);
  }
}

/** What becomes of a recipe; one that keeps the processor for longer than is ever right hangs. Asking the processor's time costs: only one that took long is tried again by it. */
async function timed(recipe: Recipe, { book }: Made = carryOut(recipe)): Promise<Outcome> {
  const longest = recipe.lines === "all" ? LONGEST_WHOLE : LONGEST;
  const start = performance.now();
  const outcome = await judge(book);
  if (performance.now() - start <= longest) return outcome;
  const before = process.cpuUsage();
  await judge(book);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 > longest ? { ...outcome, verdict: "hang" } : outcome;
}

async function smallestOf(recipe: Recipe, verdict: Outcome["verdict"]): Promise<Smallest> {
  const smallest = await shrink(recipe, verdict, timed);
  const kinds = carryOut(smallest).kinds.map(({ id }) => id);
  return { group: `${verdict} ${kinds.length === 0 ? "(uendret)" : kinds.join(" + ")}`, recipe: smallest, kinds, outcome: await timed(smallest) };
}

void run(JSON.parse(process.argv[2] as string) as Errand);
