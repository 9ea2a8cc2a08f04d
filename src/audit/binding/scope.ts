import type { FactTable } from "../facts/factTable";
import { rowsNamedBy, type NameIndex, type RowRef } from "./nameIndex";
import { isGenericHeading } from "./sectionNames";

/** What a passage is about by the headings it stands under. */
export interface Scope {
  /**
   * Rows that the nearest heading names, kinds of sections passed over: the unit of a section, or the area of a
   * chapter. None where it is of something else.
   */
  readonly nearest: readonly RowRef[];
  /** The same of the headings further out, nearest first. */
  readonly outer: readonly (readonly RowRef[])[];
  /** It is of an area or a unit: its wages are not all wages. */
  readonly isOfUnit: boolean;
  /** The passage stands in a field of the row itself: it speaks of that one unless it says another. */
  readonly isGiven: boolean;
}

/**
 * The scope of a text in a field of a row of ours. A row of explanations is the unit's own in the tables of its area.
 */
export function scopeOfField(
  of: { readonly table: string; readonly row: string },
  tables: readonly FactTable[],
): Scope {
  const id = of.table.replace(/^(?:forklaringer|budsjettjustering)-/, "status-okonomi-");
  const nearest = tables
    .filter((table) => table.origin === "ledger" && table.id === id)
    .flatMap((table) => table.rows.flatMap((row) => (row.id === of.row ? [{ table, row }] : [])));
  return { nearest, outer: [], isOfUnit: nearest.some(isOfOrganisation), isGiven: true };
}

/** What a heading says: the rows it names, and whether it is of a kind of section alone. */
interface HeadingRead {
  readonly text: string;
  readonly refs: readonly RowRef[];
  readonly isGeneric: boolean;
}

/**
 * The scope of a passage from its headings, nearest first; each heading is read once, and so are those of a section.
 */
export function scopes(index: NameIndex): (headings: readonly string[]) => Scope {
  const read = new Map<string, HeadingRead>();
  const known = new WeakMap<readonly string[], Scope>();
  const headingRead = (text: string): HeadingRead => {
    const found = read.get(text) ?? { text, refs: rowsNamedBy(text, index), isGeneric: isGenericHeading(text) };
    read.set(text, found);
    return found;
  };
  return (headings) => {
    const scope = known.get(headings) ?? scopeOf(headings.map(headingRead));
    known.set(headings, scope);
    return scope;
  };
}

function scopeOf(headings: readonly HeadingRead[]): Scope {
  const first = headings.findIndex(({ refs, isGeneric }) => refs.length > 0 || !isGeneric);
  return {
    nearest: headings[first]?.refs ?? [],
    outer: headings.slice(first + 1).flatMap(({ refs }) => (refs.length > 0 ? [refs] : [])),
    isOfUnit: isOfUnit(headings),
    isGiven: false,
  };
}

/** The nearest heading that says whether it is of a unit or of the whole. */
function isOfUnit(headings: readonly HeadingRead[]): boolean {
  let passed = 0;
  for (const { text, refs, isGeneric } of headings) {
    if (refs.some(isOfOrganisation)) return true;
    if (OF_THE_WHOLE.test(text)) return false;
    if (!isGeneric) passed += 1;
    if (passed === MOST_NEAR) return false;
  }
  return false;
}

const OF_THE_WHOLE =
  /økonomisk oversikt|bevilgningsoversikt|løyvingsoversikt|oversikt drift|hele kommunen|heile kommunen|kommunen samlet|finans|balanse|investering|generelle|driftsregnskapet|driftsrekneskapen|driftsinntekter|driftsutgifter|income statement|balance sheet/iu;

/** In a document whose headings have no levels, those before these are of other sections. */
const MOST_NEAR = 3;

/** A row of an area or a unit, in a table of ours. */
export const isOfOrganisation = ({ table }: RowRef): boolean => /^(?:resultat-per|status-okonomi)/.test(table.id);

/**
 * Names that the sum row of a table goes by: those of the nearest heading that is more than a kind of section.
 * `headings`: outermost first.
 */
export const sumAliases = (headings: readonly string[]): readonly string[] =>
  [...headings]
    .reverse()
    .filter((heading) => !isGenericHeading(heading))
    .slice(0, 1);
