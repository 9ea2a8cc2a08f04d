import type { Hedge, NumberUnit } from "./printedNumber";

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

interface UnitWord {
  readonly pattern: string;
  readonly unit: NumberUnit;
  readonly scale: number;
}

const KR = "(?:kr\\.?(?![\\p{L}])|kroner|kronor|nok(?![\\p{L}]))";

/** What stands after a figure and says what it counts; the first that fits. */
export const UNITS_AFTER: readonly UnitWord[] = [
  {
    pattern: `(?:mrd\\.?(?![\\p{L}])|milliarde?r?(?:er|ar)?(?![\\p{L}])|billion(?![\\p{L}])|bn(?![\\p{L}]))(?: ?${KR})?`,
    unit: "kr",
    scale: BILLION,
  },
  {
    pattern: `(?:mill?\\.?(?![\\p{L}])|million(?:er|ar|s)?(?![\\p{L}])|mnok(?![\\p{L}])|mkr\\.?(?![\\p{L}]))(?: ?${KR})?`,
    unit: "kr",
    scale: MILLION,
  },
  {
    pattern: `(?:tusen ?${KR}|t\\.? ?kr\\.?(?![\\p{L}])|tnok(?![\\p{L}])|thousand ?${KR}|(?:tusen|thousand)(?= |[.,;)]|$))`,
    unit: "kr",
    scale: 1000,
  },
  { pattern: `(?:,-|,–|${KR})`, unit: "kr", scale: 1 },
  {
    pattern: "(?:prosentpoeng|prosentpoang|%-poeng|%-poeng|percentage points?|pp(?![\\p{L}]))",
    unit: "points",
    scale: 1,
  },
  { pattern: "(?:%|prosent(?![\\p{L}])|pst\\.?(?![\\p{L}])|per ?cent(?![\\p{L}]))", unit: "percent", scale: 1 },
];

/**
 * What stands before a figure and says that it is kroner, with what it is counted in where the figure itself does not
 * say.
 */
export const UNIT_BEFORE: readonly UnitWord[] = [
  { pattern: "mnok|mkr\\.?|mill\\.? ?kr\\.?", unit: "kr", scale: MILLION },
  { pattern: "tnok|tkr\\.?|t\\.kr\\.?", unit: "kr", scale: 1000 },
  { pattern: "kr\\.?|kroner|nok", unit: "kr", scale: 1 },
];

/** What stands before a figure and hedges it; longer phrases first. */
export const HEDGES: readonly { readonly pattern: string; readonly hedge: Hedge }[] = [
  {
    pattern:
      "i underkant av|like under|rett under|litt under|noe under|noko under|knapt|knappe|snaut|snaue|nesten|opp mot|just under|almost|nearly",
    hedge: "justUnder",
  },
  {
    pattern:
      "i overkant av|like over|rett over|litt over|noe over|noko over|drøyt|drøye|drygt|drøy|godt over|vel|just over",
    hedge: "wellOver",
  },
  {
    pattern:
      "om lag|omlag|omtrent|rundt|omkring|kring|ca\\.?|cirka|circa|tilnærmet|tilnærma|nær|nærmere|nærare|nærmest|anslagsvis|about|around|approximately|approx\\.?|some|roughly",
    hedge: "about",
  },
  { pattern: "over|mer enn|meir enn|minst|mer en|høyere enn|more than|at least|above", hedge: "over" },
  { pattern: "under|mindre enn|maksimalt|inntil|opptil|høyst|less than|below|up to|at most", hedge: "under" },
];
