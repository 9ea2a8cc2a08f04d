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

/** The scope of a passage from its headings, nearest first. */
export function scopeOf(headings: readonly string[], index: NameIndex): Scope {
  const first = headings.findIndex((heading) => rowsNamedBy(heading, index).length > 0 || !isGenericHeading(heading));
  const named = headings.map((heading) => rowsNamedBy(heading, index));
  return {
    nearest: named[first] ?? [],
    outer: named.slice(first + 1).filter((refs) => refs.length > 0),
    isOfUnit: isOfUnit(headings, named),
    isGiven: false,
  };
}

/** The nearest heading that says whether it is of a unit or of the whole. */
function isOfUnit(headings: readonly string[], named: readonly (readonly RowRef[])[]): boolean {
  let passed = 0;
  for (const [h, heading] of headings.entries()) {
    if (named[h]?.some(isOfOrganisation)) return true;
    if (OF_THE_WHOLE.test(heading)) return false;
    if (!isGenericHeading(heading)) passed += 1;
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
