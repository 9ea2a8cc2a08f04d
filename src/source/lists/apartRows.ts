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
  return [
    ...otherUnits(grid, columns, rows),
    ...toldApart(grid, place, columns, groups),
    ...sameAgain(grid, place, groups),
  ];
}

function toldApart(
  grid: RawGrid,
  place: ListingPlace,
  columns: readonly Column[],
  groups: readonly (readonly ListingRow[])[],
): readonly Problem[] {
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

/** Whose the rows are, or in what money. */
const OF_ANOTHER = /^(?:firma|kommune|konsern|regnskapsenhet|selskap|foretak|valuta|currency|company|client|klient)$/;
const FORETAK = /(?<!\p{L})(?:KF|FKF|IKS|KKD)(?!\p{L})/u;

/** An error where a column says that rows are of several municipalities, foretak or currencies, to be added up. */
function otherUnits(grid: RawGrid, columns: readonly Column[], rows: readonly ListingRow[]): readonly Problem[] {
  const found = columns.flatMap(({ position, header }) => {
    const values = [...new Set(rows.map(({ row }) => textAt(grid, row, position)).filter((text) => text !== ""))];
    const isOfUnits = values.length <= 6 && values.some((text) => FORETAK.test(text));
    const isOther = values.length > 1 && (OF_ANOTHER.test(fold(header)) || isOfUnits);
    return isOther ? [{ header, values }] : [];
  });
  return found
    .slice(0, 1)
    .map(({ header, values }) =>
      listingProblem(
        "liste-dublett",
        "error",
        grid.name,
        words`Radene har «${values[0] as string}» og «${values[1] as string}» i «${header}», og listen leser ikke den kolonnen: alle radene ville blitt lagt sammen. Behold bare radene som gjelder.`,
      ),
    );
}

/** An error where several rows stand once more just as they are: the list has been put in twice. */
function sameAgain(grid: RawGrid, place: ListingPlace, groups: readonly (readonly ListingRow[])[]): readonly Problem[] {
  const asText = ({ values }: ListingRow): string =>
    JSON.stringify(Object.entries(values).map(([column, value]) => [column, Object.values(value).map(String)]));
  const again = groups.filter((group) => new Set(group.map(asText)).size === 1 && hasFigure(group[0] as ListingRow));
  const [first, second] = again[0] ?? [];
  return again.length < 2 || first === undefined || second === undefined
    ? []
    : [
        listingProblem(
          "liste-dublett",
          "error",
          grid.name,
          words`${again.length} rader står to ganger med de samme tallene, den første på rad ${first.row} og rad ${second.row} («${nameOf(place, first)}»). Slett dem som er med én gang for mye.`,
        ),
      ];
}

const hasFigure = ({ values }: ListingRow): boolean =>
  Object.values(values).some((value) => value.kind === "amount" && value.ore !== 0);

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
