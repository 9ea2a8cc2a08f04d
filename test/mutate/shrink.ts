import type { Outcome } from "./judge";
import type { Recipe } from "./recipe";

const FEWER_LINES = [1, 2, 3, 5, 8, 12, 20];

/** A smaller recipe with the same verdict: without the steps that have no part in it, and with as few lines as show it. */
export async function shrink(recipe: Recipe, verdict: Outcome["verdict"], judged: (recipe: Recipe) => Promise<Outcome>): Promise<Recipe> {
  let smallest = recipe;
  const take = async (smaller: Recipe): Promise<boolean> => {
    if ((await judged(smaller)).verdict !== verdict) return false;
    smallest = smaller;
    return true;
  };
  for (let step = 0; step < smallest.steps.length && smallest.steps.length > 1; ) {
    const without = { ...smallest, steps: smallest.steps.filter((_, index) => index !== step) };
    if (!(await take(without))) step++;
  }
  for (const lines of FEWER_LINES) {
    if (smallest.lines !== "all" && lines >= smallest.lines) break;
    if (await take({ ...smallest, lines })) break;
  }
  return smallest;
}
