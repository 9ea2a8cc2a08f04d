import type { AccountKeys } from "./accountKeys";
import type { StatementDefinition } from "./definition";
import type { LineRule, PostingRule } from "./localRules";

/** Shown as the line of a posting whose art stands on no line. */
export const UNPLACED = "uten linje";

/** What decides a posting's line. */
export interface PlacedPosting {
  readonly account: AccountKeys;
  readonly funksjon: string;
  readonly ansvar: string;
}

/** A function that gives a posting's line id in the statement: by the first local rule that fits, else by art; "" outside the statement's kontoklasse. */
export function linePlacer(definition: StatementDefinition, rules: readonly LineRule[]): (posting: PlacedPosting) => string {
  const byArt = lineByArt(definition);
  return (posting) => {
    if (posting.account.kontoklasse !== definition.partitions) return "";
    const rule = rules.find(({ postings }) => postings.some((candidate) => fits(candidate, posting)));
    return rule?.line ?? byArt.get(posting.account.code) ?? UNPLACED;
  };
}

/** Art -> line id. Throws when an art stands on two lines: a fault in the definition, not in the user's data. */
export function lineByArt(definition: StatementDefinition): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of definition.lines) {
    if (line.kind !== "accounts") continue;
    for (const art of line.select.flatMap((selection) => selection.art)) {
      if (lines.has(art)) throw new Error(`Art ${art} står på både ${lines.get(art)} og ${line.id} i ${definition.id}`);
      lines.set(art, line.id);
    }
  }
  return lines;
}

function fits(rule: PostingRule, { account, funksjon, ansvar }: PlacedPosting): boolean {
  return (rule.art?.includes(account.code) ?? true)
    && (rule.funksjon?.includes(funksjon.slice(0, 3)) ?? true)
    && (rule.ansvar?.includes(ansvar) ?? true);
}
