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
  const inUse = new Set(
    grunnlag.rows
      .filter(({ keys }) => keys[klasse] === "drift")
      .map(({ keys }) => `${keys[omrade]}\u0000${keys[enhet]}`),
  );
  const groups = new Map<string, string[]>();
  for (const unit of [...organisation.units.values()].sort((a, b) => (a.ansvar < b.ansvar ? -1 : 1))) {
    const key = enhetKey(unit);
    if (fellesOmrader.includes(unit.omrade) || !inUse.has(`${unit.omrade}\u0000${key}`)) continue;
    const enheter = groups.get(unit.omrade) ?? (groups.set(unit.omrade, []).get(unit.omrade) as string[]);
    if (!enheter.includes(key)) enheter.push(key);
  }
  return [...groups].map(([name, enheter]) => ({ omrade: name, enheter }));
}
