import type { Ratio } from "../../amounts/ratio";
import type { CellError } from "./cell";
import { quotient } from "./quotient";

/**
 * |disposisjonsfond| / |driftsinntekter| as a ratio; either sign may be given.
 * Errors: #DIV/0! when driftsinntekter is 0 or blank.
 * Source: SSB KOSTRA, kapittel 56 against brutto driftsinntekter (AGD45, § 5-6 line 9).
 */
export function dispfondPct(disposisjonsfond: Ratio, driftsinntekter: Ratio): Ratio | CellError {
  return quotient(disposisjonsfond.abs(), driftsinntekter.abs(), "driftsinntekter");
}
