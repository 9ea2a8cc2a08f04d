import type { CellNumber } from "../../document/cellNumber";
import type { FactColumn } from "../facts/factTable";
import { isShareLabel, isSumLabel } from "../facts/labels";
import type { CellAt, Matrix, Tie } from "./matrix";

/** Rows that a sum adds, each with its sign. */
interface Parts {
  readonly rows: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

interface Count {
  readonly kept: number;
  readonly broken: number;
  readonly odds: number;
}

const LEAST_ODDS = 4;
const MOST_SIGNED = 4;
/** Rows that a sum adds, and that one adds which is not called a sum. */
const MOST_ADDED = 250;
const MOST_ADDED_UNSAID = 60;
/** A row that is called a sum needs less to be one, and one that is called what is left of others a little less. */
const LEAST_ODDS_OF_A_SUM = 1.5;
const LEAST_ODDS_OF_A_REST = 3;
/** A longer label tells what is held against what. */
const LONGEST_REST = 60;
const REST =
  /netto|resultat|overskudd|overskot|underskudd|underskot|differanse|endring|vekst|rest|balanse|net |result|change/iu;

/**
 * Rows that add the rows above them, in most of their columns: a stack of open rows, where a sum takes the place of
 * what it adds. A row that is not surely read is part of no sum.
 */
export function rowTies(
  { table, rows, percent }: Matrix,
  columns: readonly FactColumn[],
  labels: readonly string[],
): readonly Tie[] {
  const additive = percent.flatMap((is, c) => (is || OF_EACH.test(columns[c]?.header ?? "") ? [] : [c]));
  const ties: Tie[] = [];
  let open: number[] = [];
  rows.forEach((cells, row) => {
    if (cells?.length === 0) return;
    const parts = cells ? partsOf(row, open, rows, additive, labels[row] ?? "") : null;
    if (parts) {
      const own = additive.flatMap((column) => tieOf({ table, row, column }, parts, rows) ?? []);
      ties.push(...own.filter((tie) => !mayBeMean(tie, parts, rows, columns)));
      open = open.filter((each) => !parts.rows.includes(each));
    }
    open.push(row);
  });
  return ties;
}

/** «Kostnad per døgn», «Snitt»: what a row has for each of something. Not «per 31.08». */
const OF_EACH =
  /snitt|gjennomsnitt|average|(?<!\p{L})(?:per|pr\.?) (?!\d|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|tertial|kvartal|utgang|dato)\p{L}/iu;

/** A broken sum that lies between its parts may be their mean, where the heading speaks of no account. */
const mayBeMean = (
  { keeps, target: { row, column } }: Tie,
  parts: Parts,
  rows: Matrix["rows"],
  columns: readonly FactColumn[],
): boolean =>
  keeps === "broken" &&
  columns[column]?.measure === "value" &&
  isBetween(
    valueOf(rows[row]?.[column]),
    parts.rows.flatMap((each) => (rows[each]?.[column] ? [valueOf(rows[each]?.[column])] : [])),
  );

function partsOf(
  row: number,
  open: readonly number[],
  rows: Matrix["rows"],
  additive: readonly number[],
  label: string,
): Parts | null {
  const isSum = isSumLabel(label);
  if (!isSum && isShareLabel(label)) return null;
  let best: { readonly parts: Parts; readonly count: Count } | null = null;
  for (const parts of candidates(open, isSum)) {
    if (parts.rows.some((each) => rows[each] === null)) continue;
    const count = counted(row, parts, rows, additive, isSum);
    if (
      isProven(count, label, parts) &&
      (!best || count.kept - 2 * count.broken > best.count.kept - 2 * best.count.broken)
    )
      best = { parts, count };
  }
  return best?.parts ?? null;
}

/** The last rows that are open, two or more; and of the last few, with any signs. */
function candidates(open: readonly number[], isSum: boolean): readonly Parts[] {
  const found: Parts[] = [];
  const most = Math.min(open.length, isSum ? MOST_ADDED : MOST_ADDED_UNSAID);
  for (let length = 2; length <= most; length += 1) {
    const rows = open.slice(-length);
    found.push({ rows, signs: rows.map(() => 1) });
    if (length <= MOST_SIGNED && !isSum)
      for (let mask = 1; mask < 2 ** length - 1; mask += 1)
        found.push({ rows, signs: rows.map((_, r) => ((mask >> r) & 1 ? -1 : 1)) });
  }
  return found;
}

function counted(row: number, parts: Parts, rows: Matrix["rows"], additive: readonly number[], isSum: boolean): Count {
  const columns = additive.flatMap((column) => offIn(row, parts, rows, { column, isSum }) ?? []);
  const kept = columns.filter(({ off, tolerance }) => off <= tolerance);
  // Figures that all add up to the unit are counts, or are rounded well: chance would not do that.
  const room = kept.every(({ off }) => off === 0) ? 1 : 2 * toleranceOf(parts.rows.length) + 1;
  return {
    kept: kept.length,
    broken: columns.length - kept.length,
    odds: kept.reduce((sum, { total }) => sum + Math.log10(Math.max(1, Math.abs(total) / room)), 0),
  };
}

/**
 * How far the total of a column is from its parts, in units of its last digit; null where it says nothing, and where
 * it is a mean rather than a sum.
 */
function offIn(
  row: number,
  { rows: parts, signs }: Parts,
  rows: Matrix["rows"],
  { column, isSum }: { readonly column: number; readonly isSum: boolean },
): { readonly off: number; readonly tolerance: number; readonly total: number } | null {
  const total = rows[row]?.[column];
  const others = parts.map((each) => rows[each]?.[column] ?? null);
  if (!total || others.every((cell) => !cell || cell.ticks === 0)) return null;
  const ticks = others.map((cell) => (cell ? cell.ticks * 10 ** (total.decimals - cell.decimals) : 0));
  if (!isSum && cancel(ticks.map((each, p) => (signs[p] as number) * each))) return null;
  const off = Math.abs(total.ticks - ticks.reduce((sum, each, p) => sum + (signs[p] as number) * each, 0));
  const tolerance = toleranceOf(parts.length);
  return off > tolerance && isBetween(total.ticks, ticks) ? null : { off, tolerance, total: total.ticks };
}

/** Parts that are nothing together say nothing: what is left is one row that is another. */
const cancel = (ticks: readonly number[]): boolean =>
  ticks.some((a, p) => a !== 0 && ticks.some((b, q) => q > p && a === -b));

const isBetween = (total: number, parts: readonly number[]): boolean =>
  total >= Math.min(...parts) && total <= Math.max(...parts);

/** Each of n rows and their sum is rounded alone. */
const toleranceOf = (n: number): number => (n + 1) / 2;

function isProven({ kept, broken, odds }: Count, label: string, { signs }: Parts): boolean {
  if (isSumLabel(label))
    return odds >= LEAST_ODDS_OF_A_SUM && (broken === 0 || (kept >= 2 && broken === 1) || kept >= 3 * broken);
  const isRest = label.length <= LONGEST_REST && REST.test(label);
  const least = isRest ? LEAST_ODDS_OF_A_REST : LEAST_ODDS + 0.3 * signs.length;
  return kept >= 2 && odds >= least && kept >= (isRest ? 2 : 3) * broken && broken <= 1;
}

function tieOf(target: CellAt, parts: Parts, rows: Matrix["rows"]): Tie | null {
  const { row, column } = target;
  const total = rows[row]?.[column];
  const terms = parts.rows.map((each, p) => (parts.signs[p] as number) * valueOf(rows[each]?.[column]));
  if (!total || terms.every((term) => term === 0)) return null;
  if (parts.signs.includes(-1) && cancel(terms)) return null;
  const sum = terms.reduce((so, term) => so + term, 0);
  const unit = 10 ** -total.decimals;
  const off = Math.abs(valueOf(total) - sum);
  const keeps = off < unit / 2 ? "exact" : off <= toleranceOf(parts.rows.length) * unit + 1e-9 ? "rounding" : "broken";
  const filled = [row, ...parts.rows].filter((each) => rows[each]?.[column]);
  const at: readonly CellAt[] = filled.map((each) => ({ ...target, row: each }));
  return {
    kind: "sum",
    cells: at,
    target,
    keeps,
    bySignAlone: false,
    expected: (cell) => {
      if (cell.row === row) return sum;
      const p = parts.rows.indexOf(cell.row);
      const sign = parts.signs[p] ?? 1;
      return sign * (valueOf(total) - (sum - sign * valueOf(rows[cell.row]?.[column])));
    },
  };
}

const valueOf = (cell: CellNumber | null | undefined): number => (cell ? cell.ticks / 10 ** cell.decimals : 0);
