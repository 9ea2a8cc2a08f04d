import type { CellNumber } from "../cellNumber";

export type Cells = readonly (CellNumber | null)[];

/**
 * What the columns of a table have to do with each other: signed columns that add up to nothing, or one that is a share
 * of another in percent.
 */
export type ColumnRule =
  | { readonly kind: "sum"; readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[] }
  /**
   * `target` % = the part / |base|, or / base where it `follows` the base's sign; the part is a column, or one less
   * another.
   */
  | {
      readonly kind: "percent";
      readonly target: number;
      readonly part: number;
      readonly less: number | null;
      readonly base: number;
      readonly sign: 1 | -1;
      readonly follows: boolean;
    };

/** How a row keeps a rule: `none` where it says nothing of it (a blank, only zeros, no base). */
type Keeping = "none" | "exact" | "rounding" | "broken";

const EPSILON = 1e-9;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const powerOf = (decimals: number): number => POWERS[decimals] ?? 10 ** decimals;
const inUnits = ({ ticks, decimals }: CellNumber): number => ticks / powerOf(decimals);
const halfOf = ({ decimals }: CellNumber): number => 0.5 / powerOf(decimals);

/** How the row keeps the rule. Every cell is rounded alone, so a sum of n may be off by n halves of a unit. */
export function keeping(rule: ColumnRule, row: Cells): Keeping {
  return rule.kind === "sum" ? keepsSum(rule.terms, row) : keepsPercent(rule, row);
}

function keepsSum(terms: readonly { readonly column: number; readonly sign: 1 | -1 }[], row: Cells): Keeping {
  let [sum, halves, filled] = [0, 0, 0];
  for (const { column, sign } of terms) {
    const cell = row[column];
    if (!cell) return "none";
    sum += sign * inUnits(cell);
    halves += halfOf(cell);
    if (cell.ticks !== 0) filled += 1;
  }
  if (filled === 0) return "none";
  const off = Math.abs(sum);
  return off < EPSILON ? "exact" : off < halves - EPSILON ? "rounding" : "broken";
}

function keepsPercent(rule: ColumnRule & { kind: "percent" }, row: Cells): Keeping {
  const [target, part, base] = [row[rule.target], row[rule.part], row[rule.base]];
  const less = rule.less === null ? null : row[rule.less];
  if (!target || !part || !base || less === undefined || (rule.less !== null && less === null)) return "none";
  const size = Math.abs(inUnits(base));
  const above =
    rule.sign * (rule.follows ? Math.sign(inUnits(base)) : 1) * (inUnits(part) - (less ? inUnits(less) : 0));
  if (size <= halfOf(base) || (above === 0 && target.ticks === 0)) return "none";
  const share = (100 * above) / size;
  const room =
    (100 * (halfOf(part) + (less ? halfOf(less) : 0)) + Math.abs(share) * halfOf(base)) / (size - halfOf(base));
  const off = Math.abs(share - inUnits(target));
  return off < halfOf(target) + EPSILON ? "exact" : off < room + halfOf(target) + EPSILON ? "rounding" : "broken";
}

/** Columns of a rule. */
export const columnsIn = (rule: ColumnRule): readonly number[] =>
  rule.kind === "sum"
    ? rule.terms.map(({ column }) => column)
    : [rule.target, rule.part, ...(rule.less === null ? [] : [rule.less]), rule.base];
