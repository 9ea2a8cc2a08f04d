import { areasIn } from "../binding/sectionNames";
import type { FactRow, FactTable } from "../facts/factTable";

/** What the rows of a table are called, worked out once for all tables it is held against. */
export interface RowNames {
  /** For each row its names; none for a row without figures. */
  readonly names: readonly (readonly string[])[];
  /** Positions of the rows of each name, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Which rows with figures are the sum of the table and say no more. */
  readonly bareSums: readonly number[];
  /** What the nearest headings speak of. */
  readonly areas: readonly string[];
  /** Rows that have a figure. */
  readonly filled: number;
}

const known = new WeakMap<FactTable, RowNames>();

export function rowNames(table: FactTable): RowNames {
  const before = known.get(table);
  if (before) return before;
  const names = table.rows.map((row) => (row.facts.length === 0 ? [] : namesOf(row)));
  const found: RowNames = {
    names,
    places: placesOf(names),
    bareSums: table.rows.flatMap((row, r) => (row.facts.length > 0 && isBareSum(row) ? [r] : [])),
    areas: table.headings.slice(-2).reverse().flatMap(areasIn),
    filled: table.rows.filter(({ facts }) => facts.some((fact) => fact !== null)).length,
  };
  known.set(table, found);
  return found;
}

const namesOf = ({ stems, otherNames }: FactRow): readonly string[] => [
  ...new Set([stems, ...otherNames].map((name) => name.join(" ")).filter((name) => name !== "")),
];

function placesOf(names: RowNames["names"]): RowNames["places"] {
  const places = new Map<string, number[]>();
  names.forEach((own, r) => {
    for (const name of own) (places.get(name) ?? (places.set(name, []).get(name) as number[])).push(r);
  });
  return places;
}

const SUM = new Set(["sum", "total", "totals", "totalsum", "saml", "alt", "totalt"]);
const isBareSum = ({ stems, isSum }: FactRow): boolean => isSum && stems.every((each) => SUM.has(each));
