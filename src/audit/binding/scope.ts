import { rowsNamedBy, type NameIndex, type RowRef } from "./nameIndex";
import { isGenericHeading } from "./sectionNames";

/** What a passage is about by the headings it stands under. */
export interface Scope {
  /** Rows that the nearest heading which names any, names: the unit of a section, or the area of a chapter. */
  readonly nearest: readonly RowRef[];
  /** The same of the headings further out, nearest first. */
  readonly outer: readonly (readonly RowRef[])[];
}

/** The scope of a passage from its headings, nearest first. */
export function scopeOf(headings: readonly string[], index: NameIndex): Scope {
  const named = headings.map((heading) => rowsNamedBy(heading, index)).filter((refs) => refs.length > 0);
  return { nearest: named[0] ?? [], outer: named.slice(1) };
}

/** Names that the sum row of a table goes by: those of the nearest heading that is more than a kind of section. `headings`: outermost first. */
export const sumAliases = (headings: readonly string[]): readonly string[] =>
  [...headings]
    .reverse()
    .filter((heading) => !isGenericHeading(heading))
    .slice(0, 1);
