import type { Ratio } from "../../amounts/ratio";
import type { CellError } from "./cell";
import { quotient } from "./quotient";

/**
 * Netto driftsresultat / driftsinntekter as a ratio; + is surplus.
 * Both figures in the same sign convention: in ledger sign surplus and income are negative, else both positive, and the
 * quotient is the same.
 * Errors: #DIV/0! when driftsinntekter is 0 or blank.
 * Source: § 5-6 line 24 against line 9; recommendation of TBU.
 */
export function ndrPct(nettoDriftsresultat: Ratio, driftsinntekter: Ratio): Ratio | CellError {
  return quotient(nettoDriftsresultat, driftsinntekter, "driftsinntekter");
}
