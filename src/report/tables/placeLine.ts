import type { Partition, PlacedPosting } from "../../ledger/grunnlag/rowKeys";
import type { StatementDefinition } from "../../law/tables/definition";
import type { LineRule, LocalRules, PostingRule } from "../../ledger/grunnlag/localRules";

/** Shown as the line of a posting whose art stands on no line. */
export const UNPLACED = "uten linje";

/** How each definition with `accounts` lines places a posting, by a municipality's own rules first. */
export function partitionsOf(
  definitions: readonly StatementDefinition[],
  lineRules: LocalRules["lineRules"],
): readonly Partition[] {
  return definitions.map((definition) => {
    const rules = lineRules[definition.id] ?? [];
    const asks = (key: "funksjon" | "ansvar"): boolean =>
      rules.some(({ postings }) => postings.some((posting) => posting[key] !== undefined));
    const follows = (["funksjon", "ansvar"] as const).filter(asks);
    return { statement: definition.id, follows, place: linePlacer(definition, rules) };
  });
}

/**
 * A function that gives a posting's line id in the statement: by the first local rule that fits, else by art or
 * kapittel; "" outside the statement's kontoklasse.
 */
function linePlacer(definition: StatementDefinition, rules: readonly LineRule[]): (posting: PlacedPosting) => string {
  const byCode = lineByCode(definition);
  return (posting) => {
    if (posting.account.kontoklasse !== definition.partitions) return "";
    const rule = rules.find(({ postings }) => postings.some((candidate) => fits(candidate, posting)));
    return rule?.line ?? byCode.get(posting.account.code) ?? UNPLACED;
  };
}

/**
 * Art (kapittel) -> line id. Throws when a code stands on two lines: a fault in the definition, not in the user's data.
 */
export function lineByCode(definition: StatementDefinition): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of definition.lines) {
    if (line.kind !== "accounts") continue;
    for (const code of line.select.flatMap((selection) => ("art" in selection ? selection.art : selection.kapittel))) {
      if (lines.has(code)) throw new Error(`${code} står på både ${lines.get(code)} og ${line.id} i ${definition.id}`);
      lines.set(code, line.id);
    }
  }
  return lines;
}

function fits(rule: PostingRule, { account, funksjon, ansvar }: PlacedPosting): boolean {
  return (
    (rule.art?.includes(account.code) ?? true) &&
    (rule.funksjon?.includes(funksjon.slice(0, 3)) ?? true) &&
    (rule.ansvar?.includes(ansvar) ?? true)
  );
}
