import { cellNumber, type CellNumber, type DecimalSign } from "../cellNumber";
import type { Cells } from "../table/columnRules";
import { findColumnRules, type FoundRule } from "../table/findColumnRules";
import { chosen, keptRules, profileOf } from "./columnSteps";
import type { FigureTail } from "./figureTail";
import { groupings } from "./groupings";

/** One way to read a row: its label (a figure may belong to it) and a cell a column, "" for a blank one. */
export interface Reading {
  readonly label: string;
  readonly cells: readonly string[];
}

const MOST_IN_LABEL = 2;

/**
 * The cells of each row in so many columns, or null for a row that can be read in several ways and none of them surely:
 * by what kind of figure a column holds, by what its columns have to do with each other, and by how its figures go
 * together in the rows that can be read in one way only.
 */
export function rowReadings(
  rows: readonly FigureTail[],
  count: number,
  decimal: DecimalSign,
): readonly (Reading | null)[] {
  const ways = rows.map((row) => waysOf(row, count, decimal));
  const kinds = kindsOf(ways, count, decimal);
  const ofKind = ways.map((each) => each.filter(({ cells }) => fits(cells, kinds, decimal)));
  const numbersOf = (each: readonly Reading[]): readonly Cells[] =>
    each.map(({ cells }) => cells.map((cell) => cellNumber(cell, decimal)));
  const numbers = ofKind.map((each, r) => numbersOf(each.length > 0 ? each : (ways[r] as readonly Reading[])));
  const rules = findColumnRules(
    numbers,
    count,
    kinds.map(({ percent, decimals }) => percent || decimals > 0),
  );
  const profile = profileOf(numbers, count);
  return ways.map((each, r) => {
    const nothing = onlyZeros(rows[r] as FigureTail, count);
    if (nothing) return nothing;
    const clear = ofKind[r] as readonly Reading[];
    if (clear.length > 0) return clear[chosen(numbers[r] as readonly Cells[], rules, profile)] ?? null;
    const short = shortReadings(rows[r] as FigureTail, kinds, decimal);
    const alike = each.filter((_, w) => isAlike(numbers[r]?.[w] ?? []));
    return (
      short[onlyOne(numbersOf(short), rules, each.length === 0)] ??
      alike[chosen(numbersOf(alike), rules, profile)] ??
      null
    );
  });
}

/** How many times the smallest the largest figure of a row may be, where the row is of another kind than the others. */
const ALIKE = 20;

/** Figures of one kind and about one size: those of a key figure for several places, among rows of other kinds. */
function isAlike(row: Cells): boolean {
  const sizes = row.flatMap((cell) => (cell && cell.ticks !== 0 ? [Math.abs(cell.ticks) / 10 ** cell.decimals] : []));
  const [first] = row;
  return (
    sizes.length === row.length &&
    Math.max(...sizes) <= ALIKE * Math.min(...sizes) &&
    row.every((cell) => cell?.isPercent === first?.isPercent)
  );
}

/** A row of nothing: which columns its zeros stand in says nothing. */
const onlyZeros = ({ label, pieces }: FigureTail, count: number): Reading | null =>
  pieces.length < count && pieces.every((piece) => /^[-\u2212\u2013]?(?:0(?:[.,]0+)?(?: ?%)?)?$/.test(piece))
    ? { label, cells: [...pieces, ...Array<string>(count - pieces.length).fill("")] }
    : null;

/** As the pieces stand; with figures in the label only where there is no other way. */
function waysOf({ label, pieces }: FigureTail, count: number, decimal: DecimalSign): readonly Reading[] {
  for (let inLabel = 0; inLabel <= MOST_IN_LABEL; inLabel += 1) {
    if (inLabel > 0 && label === "") break;
    const found = groupings(pieces.slice(inLabel), count, decimal);
    if (found.length > 0)
      return found.map((cells) => ({ label: [label, ...pieces.slice(0, inLabel)].join(" "), cells }));
  }
  return [];
}

interface ColumnKind {
  readonly percent: boolean;
  readonly decimals: number;
}

/** What each column holds in most rows, by those whose ways all say the same of it. */
function kindsOf(ways: readonly (readonly Reading[])[], count: number, decimal: DecimalSign): readonly ColumnKind[] {
  return Array.from({ length: count }, (_, c) => {
    const cells = ways.flatMap(
      (each) => sameKind(each.map(({ cells: row }) => cellNumber(row[c] as string, decimal))) ?? [],
    );
    const decimals = cells.map((cell) => cell.decimals).sort((a, b) => a - b);
    return {
      percent: cells.filter(({ isPercent }) => isPercent).length * 2 > cells.length,
      decimals: decimals[decimals.length >> 1] ?? 0,
    };
  });
}

/** The first of the figures, where they are of one kind; null where they are not, or are nothing. */
function sameKind(cells: readonly (CellNumber | null)[]): CellNumber | null {
  const [first] = cells;
  if (!first || first.ticks === 0) return null;
  return cells.every((cell) => cell && cell.isPercent === first.isPercent && cell.decimals > 0 === first.decimals > 0)
    ? first
    : null;
}

const isOfKind = (cell: CellNumber, { percent, decimals }: ColumnKind): boolean =>
  cell.ticks === 0 || (cell.isPercent === percent && decimals > 0 === cell.decimals > 0);

const fits = (cells: readonly string[], kinds: readonly ColumnKind[], decimal: DecimalSign): boolean =>
  cells.every((text, c) => {
    const cell = cellNumber(text, decimal);
    return cell !== null && isOfKind(cell, kinds[c] as ColumnKind);
  });

/** Of a row with fewer figures than columns: every way that leaves each in a column of its kind. */
function shortReadings(
  { label, pieces }: FigureTail,
  kinds: readonly ColumnKind[],
  decimal: DecimalSign,
): readonly Reading[] {
  const found: Reading[] = [];
  for (let count = kinds.length - 1; count >= Math.max(1, kinds.length - 2); count -= 1) {
    for (const cells of groupings(pieces, count, decimal))
      for (const spread of spreads(cells, kinds, decimal)) found.push({ label, cells: spread });
  }
  return found;
}

/** The only way that keeps most of the rules, or the only way at all where `atAll`; −1 when there are several. */
function onlyOne(ways: readonly Cells[], rules: readonly FoundRule[], atAll: boolean): number {
  if (ways.length === 0 || (ways.length === 1 && atAll)) return ways.length - 1;
  const kept = ways.map((row) => keptRules(row, rules));
  const most = Math.max(...kept);
  return most > 0 && kept.filter((count) => count === most).length === 1 ? kept.indexOf(most) : -1;
}

function spreads(
  cells: readonly string[],
  kinds: readonly ColumnKind[],
  decimal: DecimalSign,
): readonly (readonly string[])[] {
  if (kinds.length === 0) return cells.length === 0 ? [[]] : [];
  const [kind, ...others] = kinds as readonly [ColumnKind, ...ColumnKind[]];
  const blank = cells.length < kinds.length ? spreads(cells, others, decimal).map((rest) => ["", ...rest]) : [];
  const cell = cells[0] === undefined ? null : cellNumber(cells[0], decimal);
  const filled =
    cell !== null && isOfKind(cell, kind)
      ? spreads(cells.slice(1), others, decimal).map((rest) => [cells[0] as string, ...rest])
      : [];
  return [...filled, ...blank];
}
