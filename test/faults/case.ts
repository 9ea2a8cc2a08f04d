import { randomOf, seedOf } from "../mutate/random";
import type { Outcome } from "../mutate/judge";
import type { Family, Input } from "./fault";
import { SOURCE_FAMILIES } from "./families/sources";
import { TEXT_FAMILIES } from "./families/texts";
import { WORKBOOK_FAMILIES } from "./families/workbook";

export const FAMILIES: readonly Family[] = [...SOURCE_FAMILIES, ...TEXT_FAMILIES, ...WORKBOOK_FAMILIES];

/** The families take turns; `only`: these of them. */
export function familyOf(number: number, only: readonly string[] = []): Family {
  const families = only.length > 0 ? FAMILIES.filter(({ id }) => only.includes(id)) : FAMILIES;
  return families[number % families.length] as Family;
}

/** What becomes of one case, and of the smallest part of it that fails in the same way. */
interface Judged {
  readonly family: string;
  readonly outcome: Outcome;
  readonly input: Input;
}

const FAILURES: ReadonlySet<Outcome["verdict"]> = new Set(["wrong", "late", "crash", "hang"]);
export const isFailure = ({ verdict }: Outcome): boolean => FAILURES.has(verdict);

export type Timed = (judge: () => Promise<Outcome>) => Promise<Outcome>;

/** The case of a number under a seed, carried out; the families take their turns. `timed` says of one that takes too long, or too much, that it hangs. */
export async function judged(seed: number, number: number, folder: string, timed: Timed = (judge) => judge(), only: readonly string[] = []): Promise<Judged> {
  const family = familyOf(number, only);
  const { hits, inputOf, judge } = await family.attempt(randomOf(seedOf(seed, number)));
  const judgedHits = (chosen: readonly number[]): Promise<Outcome> => timed(() => judge(inputOf(chosen), chosen, folder));
  let chosen = Array.from({ length: hits }, (_, hit) => hit);
  let outcome = await judgedHits(chosen);
  for (const hit of isFailure(outcome) ? [...chosen] : []) {
    const fewer = chosen.filter((other) => other !== hit);
    const tried = chosen.length > 1 ? await judgedHits(fewer) : outcome;
    if (chosen.length > 1 && tried.verdict === outcome.verdict) [chosen, outcome] = [fewer, tried];
  }
  return { family: family.id, outcome, input: inputOf(chosen) };
}
