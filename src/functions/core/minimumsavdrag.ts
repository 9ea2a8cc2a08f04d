import type { Ratio } from "../../amounts/ratio";
import type { CellError } from "../../table/fn/cell";
import { quotient } from "../../table/fn/quotient";

/**
 * |avskrivninger| × |lånegjeld| / |bokført verdi|, in the unit of the arguments, unrounded; either sign may be given.
 * Avskrivninger of the year; lånegjeld (without loans for videreutlån) and bokført verdi of depreciable assets at 1 January.
 * Errors: #DIV/0! when bokført verdi is 0 or blank.
 * Source: kommuneloven § 14-18 første ledd.
 */
export function minimumsavdrag(avskrivninger: Ratio, laanegjeld: Ratio, bokfortVerdi: Ratio): Ratio | CellError {
  return quotient(avskrivninger.abs().times(laanegjeld.abs()), bokfortVerdi.abs(), "bokfort_verdi");
}
