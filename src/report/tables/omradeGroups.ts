import type { Organisation } from "../../ledger/organisation";
import type { OmradeGroup } from "./evaluate";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, OMRADE } from "../../ledger/grunnlag/keyColumns";
import { enhetKey } from "../../ledger/grunnlag/unitKeys";

/**
 * The tjenesteområder that have drift postings, with their enheter, in the organisation's order; felles områder are not
 * tjenesteområder.
 */
export function omradeGroups(
  organisation: Organisation,
  grunnlag: Grunnlag,
  fellesOmrader: readonly string[],
): readonly OmradeGroup[] {
  const column = (name: string): number => grunnlag.keyColumns.indexOf(name);
  const [klasse, omrade, enhet] = [column(KONTOKLASSE), column(OMRADE), column(ENHET)];
  /** Område -> its enheter. */
  const inUse = new Map<string, Set<string>>();
  for (const { keys } of grunnlag.rows) {
    if (keys[klasse] !== "drift") continue;
    const own = inUse.get(keys[omrade] as string);
    if (own) own.add(keys[enhet] as string);
    else inUse.set(keys[omrade] as string, new Set([keys[enhet] as string]));
  }
  const groups = new Map<string, Set<string>>();
  for (const unit of [...organisation.units.values()].sort((a, b) => (a.ansvar < b.ansvar ? -1 : 1))) {
    const key = enhetKey(unit);
    if (fellesOmrader.includes(unit.omrade) || !inUse.get(unit.omrade)?.has(key)) continue;
    groups.set(unit.omrade, (groups.get(unit.omrade) ?? new Set()).add(key));
  }
  return [...groups].map(([name, enheter]) => ({ omrade: name, enheter: [...enheter] }));
}
