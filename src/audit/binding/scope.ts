import { rowsNamedBy, type NameIndex, type RowRef } from "./nameIndex";
import { isGenericHeading } from "./sectionNames";

/** What a passage is about by the headings it stands under. */
export interface Scope {
  /** Rows that the nearest heading names, kinds of sections passed over: the unit of a section, or the area of a chapter. None where it is of something else. */
  readonly nearest: readonly RowRef[];
  /** The same of the headings further out, nearest first. */
  readonly outer: readonly (readonly RowRef[])[];
}

/** The scope of a passage from its headings, nearest first. */
export function scopeOf(headings: readonly string[], index: NameIndex): Scope {
  const first = headings.findIndex((heading) => rowsNamedBy(heading, index).length > 0 || !isGenericHeading(heading));
  const named = headings.map((heading) => rowsNamedBy(heading, index));
  return { nearest: named[first] ?? [], outer: named.slice(first + 1).filter((refs) => refs.length > 0) };
}

/** Names that the sum row of a table goes by: those of the nearest heading that is more than a kind of section. `headings`: outermost first. */
export const sumAliases = (headings: readonly string[]): readonly string[] =>
  [...headings]
    .reverse()
    .filter((heading) => !isGenericHeading(heading))
    .slice(0, 1);
