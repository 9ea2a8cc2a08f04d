import { columnsIn, keeping, type Cells, type ColumnRule } from "../../document/table/columnRules";
import type { CellNumber } from "../../document/cellNumber";
import { findColumnRules, type FoundRule } from "../../document/table/findColumnRules";
import type { FactColumn } from "../facts/factTable";
import { isShareLabel } from "../facts/labels";
import type { CellAt, Matrix, Tie } from "./matrix";

/**
 * What the columns of each row have to do with each other, by rules that most rows keep: those of the table, or of
 * all tables with its headings.
 */
export function columnTies(
  { table, rows, percent }: Matrix,
  columns: readonly FactColumn[],
  labels: readonly string[],
  pooled: readonly Cells[],
): readonly Tie[] {
  const mayBePercent = percent.map(
    (is, c) => is || columns[c]?.measure === "deviationPercent" || columns[c]?.measure === "spentPercent",
  );
  const rules = rulesOf(pooled, columns, mayBePercent).filter(({ rule }) => isOfOneKind(rule, percent));
  return rules.flatMap(({ rule, kept }) =>
    rows.flatMap((cells, row) =>
      cells && cells.length > 0 && !(rule.kind === "sum" && isShare(rule, cells, percent, labels[row] ?? ""))
        ? (tieOf(rule, cells, { table, row }, columns, kept) ?? [])
        : [],
    ),
  );
}

const found = new WeakMap<readonly Cells[], Map<string, readonly FoundRule[]>>();

/** The rules of the pooled rows, looked for once for all tables that share them and say the same of their columns. */
function rulesOf(
  pooled: readonly Cells[],
  columns: readonly FactColumn[],
  mayBePercent: readonly boolean[],
): readonly FoundRule[] {
  const known = found.get(pooled) ?? new Map<string, readonly FoundRule[]>();
  found.set(pooled, known);
  const key = JSON.stringify([mayBePercent, columns.map(({ measure, header }) => [measure, header])]);
  const rules =
    known.get(key) ??
    findColumnRules(
      pooled.map((cells) => [cells]),
      mayBePercent.length,
      mayBePercent,
      (rule) => isExpected(rule, columns),
    );
  known.set(key, rules);
  return rules;
}

/** «Selvkostgrad 107,7 % 104,7 % 105,3 %» among amounts: shares of a row are no parts of a sum. */
const isShare = (rule: ColumnRule, cells: Cells, percent: readonly boolean[], label: string): boolean =>
  isShareLabel(label) ||
  columnsIn(rule).some((column) => cells[column]?.isPercent === true && percent[column] !== true);

const BUDGETS = new Set(["revised", "budget", "original"]);
const OUTCOMES = new Set(["actual", "prognosis"]);

/**
 * Avvik of regnskap and budsjett, percent of a budget, a total of the others: what the headings say that the columns
 * are.
 */
function isExpected(rule: ColumnRule, columns: readonly FactColumn[]): boolean {
  const measureOf = (column: number): string => columns[column]?.measure ?? "value";
  if (rule.kind === "percent")
    return (
      ["deviationPercent", "spentPercent"].includes(measureOf(rule.target)) &&
      BUDGETS.has(measureOf(rule.base)) &&
      (["deviation"].includes(measureOf(rule.part)) || OUTCOMES.has(measureOf(rule.part)))
    );
  const measures = rule.terms.map(({ column }) => measureOf(column));
  if (
    rule.terms.length === 3 &&
    measures.some((each) => each === "deviation") &&
    measures.some((each) => BUDGETS.has(each)) &&
    measures.some((each) => OUTCOMES.has(each))
  )
    return true;
  const total = columns[targetOf(rule, columns)]?.header ?? "";
  return rule.terms.length === columns.length && TOTAL.test(total);
}

const TOTAL = /^(?:sum|total|samlet|samla|i alt)/iu;

/** Percentages are not added to amounts. */
const isOfOneKind = (rule: ColumnRule, percent: readonly boolean[]): boolean =>
  rule.kind === "percent" ||
  rule.terms.every(({ column }) => percent[column] === percent[rule.terms[0]?.column as number]);

/** So many rows with both signs must keep a rule of percentages before a sign alone breaks it. */
const ROWS_FOR_A_SIGN = 4;

function tieOf(
  rule: ColumnRule,
  cells: Cells,
  at: Pick<CellAt, "table" | "row">,
  columns: readonly FactColumn[],
  kept: number,
): Tie | null {
  const keeps = keeping(rule, cells);
  if (keeps === "none") return null;
  const target = { ...at, column: targetOf(rule, columns) };
  const turned = cells.map((cell, c) => (cell && c === target.column ? { ...cell, ticks: -cell.ticks } : cell));
  const bySignAlone =
    keeps === "broken" && keeping(rule, turned) !== "broken" && (rule.kind === "sum" || kept < ROWS_FOR_A_SIGN);
  return {
    kind: rule.kind === "sum" ? "kolonneregel" : "prosent",
    cells: columnsIn(rule).map((column): CellAt => ({ ...at, column })),
    target,
    keeps,
    bySignAlone,
    expected: ({ column }) => expectedIn(rule, cells, column),
  };
}

const DERIVED = new Set(["deviation", "change", "prognosisDeviation"]);

/** The column that is worked out: avvik, endring or a total by its heading, else the last. */
function targetOf(rule: ColumnRule, columns: readonly FactColumn[]): number {
  if (rule.kind === "percent") return rule.target;
  const own = rule.terms.find(({ column }) => DERIVED.has(columns[column]?.measure ?? "value"));
  const total = rule.terms.find(({ column }) => /^(?:sum|total)/iu.test(columns[column]?.header ?? ""));
  return (own ?? total ?? (rule.terms.length > 3 ? rule.terms[0] : rule.terms.at(-1)))?.column as number;
}

const inUnits = (cell: CellNumber | null | undefined): number => (cell ? cell.ticks / 10 ** cell.decimals : 0);

function expectedIn(rule: ColumnRule, cells: Cells, column: number): number | null {
  if (rule.kind === "sum") {
    const own = rule.terms.find((term) => term.column === column)?.sign ?? 1;
    return (
      -own *
      rule.terms.reduce(
        (sum, term) => (term.column === column ? sum : sum + term.sign * inUnits(cells[term.column])),
        0,
      )
    );
  }
  if (column !== rule.target) return null;
  const base = inUnits(cells[rule.base]);
  const part = inUnits(cells[rule.part]) - (rule.less === null ? 0 : inUnits(cells[rule.less]));
  return base === 0 ? null : (100 * rule.sign * part) / (rule.follows ? base : Math.abs(base));
}
