import type { Problem } from "../../ledger/problem";
import { textOf } from "../cells/cell";
import { fold } from "../recognise/meaningOf";
import type { RawGrid } from "../source";
import { textIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import type { ListingPlace } from "./recogniseListing";
import { words } from "../../texts/words";

/** What tells rows of the same apart in time, or by what has been thought of them. */
const OF_PART =
  /^(?:kvartal|maned|manad|mnd|periode|tertial|halvar|uke|veke|(?:per)?dato|uttrekk(?:sdato)?|versjon|fase|scenario|inntektutgift|utgiftinntekt)$/;

interface Column {
  readonly position: number;
  readonly header: string;
}

/**
 * An error where rows with the same key are told apart by a column the list does not read: quarters, versions, income
 * and expense. Added up they would be of several at once. A column that only happens to differ is no such column.
 */
export function apartRows(grid: RawGrid, place: ListingPlace, rows: readonly ListingRow[]): readonly Problem[] {
  const { input, headerRow, positions } = place;
  if (input.firstOnly) return [];
  const read = new Set(Object.values(positions));
  const columns = (grid.rows[headerRow] ?? []).flatMap((cell, position): Column[] =>
    textOf(cell) === "" || read.has(position) ? [] : [{ position, header: textOf(cell) }],
  );
  const groups = [...groupsOf(place, rows)];
  const apart = columns.find((column) => tellsApart(grid, column, groups));
  const [first, second] = groups[0] ?? [];
  if (apart === undefined || first === undefined || second === undefined) return [];
  const valueOf = ({ row }: ListingRow): string => textAt(grid, row, apart.position);
  return [
    listingProblem(
      "liste-dublett",
      "error",
      grid.name,
      words`«${nameOf(place, first)}» står på rad ${first.row} og rad ${second.row}, og «${apart.header}» skiller dem: «${valueOf(first)}» og «${valueOf(second)}». Listen leser ikke den kolonnen. Behold bare radene som gjelder, eller legg dem sammen til én rad.`,
    ),
  ];
}

const nameOf = ({ input }: ListingPlace, row: ListingRow): string =>
  input.key.map((column) => textIn(row, column)).join(" / ");

function* groupsOf(place: ListingPlace, rows: readonly ListingRow[]): Iterable<readonly ListingRow[]> {
  const groups = new Map<string, ListingRow[]>();
  for (const row of rows) {
    const name = nameOf(place, row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) if (group.length > 1) yield group;
}

/** Each of the rows has another value there than the others of its key, and several keys have the same values. */
function tellsApart(grid: RawGrid, { position, header }: Column, groups: readonly (readonly ListingRow[])[]): boolean {
  const values = groups.map((group) => group.map(({ row }) => textAt(grid, row, position)));
  const differ = values.every((texts) => !texts.includes("") && new Set(texts).size === texts.length);
  const sets = values.map((texts) => [...texts].sort().join("\n"));
  return groups.length > 0 && differ && (OF_PART.test(fold(header)) || new Set(sets).size < sets.length);
}

const textAt = (grid: RawGrid, row: number, position: number): string =>
  textOf(grid.rows[row - grid.firstRow]?.[position]);
