import { difference, distance, percent, quotient, share, shareOfSize, status } from "./deviations";
import type { Fn } from "./function";
import { closing, perMille, proportion, within } from "./noteFunctions";
import { own, prognose } from "./prognoseFunctions";
import { largest, runMean, runTotal, weighted, weightedByHidden } from "./runs";
import { add, addColumns, round, sum } from "./sums";

/** Every function that a figure can follow from, by the name formulas have for it. */
export const FUNCTIONS = {
  add,
  addColumns,
  closing,
  difference,
  distance,
  largest,
  own,
  perMille,
  percent,
  prognose,
  proportion,
  quotient,
  round,
  runMean,
  runTotal,
  share,
  shareOfSize,
  status,
  sum,
  weighted,
  weightedByHidden,
  within,
} as const;

export type FnId = keyof typeof FUNCTIONS;

/** What a function is told besides its arguments. */
export type By<F extends FnId> = (typeof FUNCTIONS)[F] extends Fn<infer B> ? B : never;
