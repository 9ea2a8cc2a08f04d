import { columnsIn, keeping, type Cells, type ColumnRule } from "./columnRules";

/** A rule that most rows of a table keep. */
export interface FoundRule {
  readonly rule: ColumnRule;
  /** Rows that keep it and say something: no zero among its figures. */
  readonly kept: number;
  readonly broken: number;
}

const FEWEST_KEPT = 3;
/** As many as this of the rows that say something may break a rule that is one. */
const MOST_BROKEN = 0.25;
/** The odds, as a power of ten, that figures of these sizes keep a rule by chance. */
const LEAST_ODDS = 4;
/** A rule that the headings speak of needs less. */
const EXPECTED = { kept: 2, odds: 1.5 } as const;
const MOST_COLUMNS = 14;
/** A row that can be read in more ways keeps any rule in one of them. */
const MOST_READINGS = 40;

/**
 * The rules that most rows keep. `rows`: for each row the ways it can be read (one for a row that is read for certain);
 * a row keeps a rule when one of them does. `mayBePercent`: columns that may hold percentages; `isExpected`: what the
 * headings speak of.
 */
export function findColumnRules(
  rows: readonly (readonly Cells[])[],
  columns: number,
  mayBePercent: readonly boolean[],
  isExpected: (rule: ColumnRule) => boolean = () => false,
): readonly FoundRule[] {
  if (columns > MOST_COLUMNS) return [];
  const found = [...sumRules(columns), ...percentRules(columns, mayBePercent)].flatMap(
    (rule) => counted(rule, rows, isExpected(rule) ? EXPECTED : { kept: FEWEST_KEPT, odds: LEAST_ODDS }) ?? [],
  );
  return withoutImplied(found);
}

function counted(
  rule: ColumnRule,
  rows: readonly (readonly Cells[])[],
  least: { readonly kept: number; readonly odds: number },
): FoundRule | null {
  let [kept, broken, odds] = [0, 0, 0];
  const columns = columnsIn(rule);
  for (const readings of rows) {
    if (readings.length > MOST_READINGS) continue;
    let [keeps, breaks, said] = [false, false, 0];
    for (const row of readings) {
      const how = keeping(rule, row);
      if (how === "broken") breaks = true;
      if (how !== "exact" && how !== "rounding") continue;
      keeps = true;
      said = Math.max(said, oddsOf(row, columns));
    }
    if (said > 0) {
      kept += 1;
      odds += said;
    }
    if (!keeps && breaks) broken += 1;
    if (broken > MOST_BROKEN * rows.length) return null;
  }
  return kept >= least.kept && odds >= least.odds && broken <= MOST_BROKEN * (kept + broken)
    ? { rule, kept, broken }
    : null;
}

/** Figures of one or two units add up with much by chance: they say nothing. */
function oddsOf(row: Cells, columns: readonly number[]): number {
  let least = Infinity;
  for (const column of columns) least = Math.min(least, Math.abs(row[column]?.ticks ?? 0));
  return Math.log10(Math.max(1, least / 3));
}

/** Three columns with any signs, and every column as the sum of three or more that stand together. */
function sumRules(columns: number): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (let a = 0; a < columns; a += 1) {
    for (let b = a + 1; b < columns; b += 1) {
      for (let c = b + 1; c < columns; c += 1)
        for (const [second, third] of SIGNS)
          rules.push({
            kind: "sum",
            terms: [
              { column: a, sign: 1 },
              { column: b, sign: second },
              { column: c, sign: third },
            ],
          });
    }
  }
  for (let target = 0; target < columns; target += 1) {
    for (let from = 0; from < columns; from += 1) {
      for (let to = from + 2; to < columns; to += 1) {
        if (target >= from && target <= to) continue;
        const parts = Array.from({ length: to - from + 1 }, (_, p) => ({ column: from + p, sign: 1 as const }));
        rules.push({ kind: "sum", terms: [{ column: target, sign: -1 }, ...parts] });
      }
    }
  }
  return rules;
}

const SIGNS: readonly (readonly [1 | -1, 1 | -1])[] = [
  [1, -1],
  [-1, 1],
  [-1, -1],
];

function percentRules(columns: number, mayBePercent: readonly boolean[]): readonly ColumnRule[] {
  const others = Array.from({ length: columns }, (_, c) => c).filter((c) => !mayBePercent[c]);
  return mayBePercent.flatMap((may, target) =>
    may ? others.flatMap((part) => others.flatMap((base) => (part === base ? [] : percentOf(target, part, base)))) : [],
  );
}

function percentOf(target: number, part: number, base: number): readonly ColumnRule[] {
  const ways = [
    { sign: 1, follows: false },
    { sign: -1, follows: false },
    { sign: 1, follows: true },
    { sign: -1, follows: true },
  ] as const;
  return [null, base].flatMap((less) =>
    ways.map((way): ColumnRule => ({ kind: "percent", target, part, less, base, ...way })),
  );
}

/**
 * A share of a difference says the same as the change it stands for: the one with fewer broken rows, then the first, is
 * enough.
 */
function withoutImplied(found: readonly FoundRule[]): readonly FoundRule[] {
  const best = new Map<string, FoundRule>();
  for (const each of found) {
    const key =
      each.rule.kind === "sum"
        ? `sum:${[...columnsIn(each.rule)].sort((a, b) => a - b).join()}`
        : `percent:${each.rule.target}:${each.rule.base}`;
    const before = best.get(key);
    if (!before || each.broken < before.broken || (each.broken === before.broken && each.kept > before.kept))
      best.set(key, each);
  }
  return [...best.values()];
}
