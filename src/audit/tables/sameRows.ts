import { areasIn } from "../binding/sectionNames";
import type { FactRow, FactTable } from "../facts/factTable";

const SUM = new Set(["sum", "total", "totals", "totalsum", "saml", "alt", "totalt"]);
/** Names of a row that is the sum of its table and says no more. */
const isBareSum = ({ stems, isSum }: FactRow): boolean => isSum && stems.every((each) => SUM.has(each));

/**
 * For each row of a table the row of another that has its name, −1 for none. Rows of one name are taken in order; a
 * sum that says no more is the other's sum, or the row its heading names.
 */
export function sameRows(table: FactTable, other: FactTable): readonly number[] {
  const places = placesOf(other);
  const rows = table.rows.map((row) => (row.facts.length === 0 ? -1 : take(places, namesOf(row))));
  const areas = table.headings.slice(-2).reverse().flatMap(areasIn);
  const figures = table.rows.filter(({ facts }) => facts.some((fact) => fact !== null)).length;
  table.rows.forEach((row, r) => {
    if (rows[r] !== -1 || row.facts.length === 0) return;
    if (isBareSum(row)) rows[r] = onlyOne(other, rows, isBareSum);
    if (rows[r] === -1 && (isBareSum(row) || figures === 1)) rows[r] = take(places, areas);
  });
  return rows;
}

const namesOf = ({ stems, otherNames }: FactRow): readonly string[] =>
  [stems, ...otherNames].map((name) => name.join(" ")).filter((name) => name !== "");

/** Positions of the rows of each name, in order. */
function placesOf({ rows }: FactTable): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  rows.forEach((row, r) => {
    if (row.facts.length > 0)
      for (const name of new Set(namesOf(row)))
        (places.get(name) ?? (places.set(name, []).get(name) as number[])).push(r);
  });
  return places;
}

function take(places: ReadonlyMap<string, number[]>, names: readonly string[]): number {
  for (const name of names) {
    const first = places.get(name)?.[0];
    if (first === undefined) continue;
    for (const others of places.values()) if (others.includes(first)) others.splice(others.indexOf(first), 1);
    return first;
  }
  return -1;
}

/** Position of the only free row that is such; −1 for none, or several. */
function onlyOne({ rows }: FactTable, taken: readonly number[], is: (row: FactRow) => boolean): number {
  const found = rows.flatMap((row, r) => (is(row) && row.facts.length > 0 && !taken.includes(r) ? [r] : []));
  return found.length === 1 ? (found[0] as number) : -1;
}
