import { ore, type Ore } from "../../amounts/ore";
import { rememberedFor } from "../rememberedFor";
import type { Criterion, Grunnlag, GrunnlagRow } from "./grunnlag";
import { PROSJEKT } from "./keyColumns";
import type { ReportFigure } from "./reportFigure";

/** Key -> the positions of the rows that hold it, rising. */
type KeyIndex = ReadonlyMap<string, readonly number[]>;

/** Rows by column: what is looked up many times. */
interface Columns {
  /** One a key column that has been asked for. */
  readonly keys: Map<number, KeyIndex>;
  /** One a figure. */
  readonly amounts: readonly Float64Array[];
  /** By the criteria they are of. */
  readonly sums: Map<string, readonly Ore[]>;
  /** By the very criteria, when they are asked for again: a text of them costs more than their rows. */
  readonly sumsOfSet: Map<readonly Criterion[], readonly Ore[]>;
  readonly all: readonly number[];
}

const columnsOf = rememberedFor(({ figures, rows }: Grunnlag): Columns => ({
  keys: new Map(),
  amounts: figures.map((_, f) => Float64Array.from(rows, ({ amounts }) => amounts[f] as number)),
  sums: new Map(),
  sumsOfSet: new Map(),
  all: [...rows.keys()],
}));

function keyIndex({ keys: made }: Columns, rows: Grunnlag["rows"], column: number): KeyIndex {
  const before = made.get(column);
  if (before) return before;
  const index = new Map<string, number[]>();
  rows.forEach(({ keys }, position) => {
    const key = keys[column];
    const own = key === undefined ? undefined : index.get(key);
    if (own) own.push(position);
    else if (key !== undefined) index.set(key, [position]);
  });
  made.set(column, index);
  return index;
}

const NONE: readonly number[] = [];

/**
 * Positions of the rows that hold every criterion, rising. Only the rows of the rarest key are looked at, so that many
 * cells cost no more than their own rows.
 */
export function positionsWhere(grunnlag: Grunnlag, criteria: readonly Criterion[]): readonly number[] {
  const { keyColumns, rows } = grunnlag;
  const columns = columnsOf(grunnlag);
  const [only, second] = criteria;
  if (only && !second && !only.not)
    return keyIndex(columns, rows, keyColumns.indexOf(only.column)).get(only.key) ?? NONE;
  const places = criteria.map(({ column }) => keyColumns.indexOf(column));
  let [found, by] = [columns.all, -1];
  criteria.forEach(({ key, not }, c) => {
    const own = not ? found : (keyIndex(columns, rows, places[c] as number).get(key) ?? NONE);
    if (!not && (by < 0 || own.length < found.length)) [found, by] = [own, c];
  });
  if (criteria.length === (by < 0 ? 0 : 1)) return found;
  const holds = (keys: readonly string[]): boolean =>
    criteria.every(({ key, not }, c) => c === by || (keys[places[c] as number] === key) === !not);
  return found.filter((position) => holds((rows[position] as GrunnlagRow).keys));
}

/** The rows that hold every criterion, in their order. */
export const rowsWhere = (grunnlag: Grunnlag, criteria: readonly Criterion[]): readonly GrunnlagRow[] =>
  positionsWhere(grunnlag, criteria).map((position) => grunnlag.rows[position] as GrunnlagRow);

/** The exact sum of a figure over the rows that hold every criterion; 0 when the ledger does not carry the figure. */
export const sumWhere = (grunnlag: Grunnlag, criteria: readonly Criterion[], figure: ReportFigure): Ore =>
  sumsOf(grunnlag, criteria)[grunnlag.figures.indexOf(figure)] ?? ore(0);

/** One a figure. The same sums are asked for by a table, its notes and its controls. */
function sumsOf(grunnlag: Grunnlag, criteria: readonly Criterion[]): readonly Ore[] {
  const { sums, sumsOfSet, amounts } = columnsOf(grunnlag);
  const known = sumsOfSet.get(criteria);
  if (known) return known;
  const asked = criteria.map(({ column, key, not }) => `${column}\u0000${not ? "!" : "="}${key}`).join("\u0000");
  const before = sums.get(asked);
  if (before) sumsOfSet.set(criteria, before);
  const made = before ?? sumsAt(positionsWhere(grunnlag, criteria), amounts);
  sums.set(asked, made);
  return made;
}

const sumsAt = (positions: readonly number[], amounts: Columns["amounts"]): readonly Ore[] =>
  amounts.map((column) => sumAt(positions, column));

function sumAt(positions: readonly number[], amounts: Float64Array): Ore {
  let total = 0;
  for (const position of positions) total += amounts[position] as number;
  return ore(total);
}

/**
 * The keys of the prosjekter with postings that hold every criterion, in the order of their codes; "" for postings
 * without one.
 */
export function prosjektKeys(grunnlag: Grunnlag, criteria: readonly Criterion[]): readonly string[] {
  const column = grunnlag.keyColumns.indexOf(PROSJEKT);
  const found = new Set(rowsWhere(grunnlag, criteria).map(({ keys }) => keys[column] as string));
  return [...found].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
}
