import type { Unit } from "../../amounts/printAmount";

/** Invariant codes: Excel shows them with the user's own separators. The cell keeps exact kroner in every unit. */
export const AMOUNT_FORMATS: Readonly<Record<Unit, string>> = { kroner: "#,##0", tusen: "#,##0,", mill: "#,##0.0,," };
/** Of fields where the user writes in the unit itself: 2500 is 2 500 thousand. */
export const UNIT_FORMATS: Readonly<Record<Unit, string>> = { kroner: "#,##0", tusen: "#,##0", mill: "#,##0.0" };
export const KRONER_PER_UNIT: Readonly<Record<Unit, number>> = { kroner: 1, tusen: 1000, mill: 1_000_000 };
export const EXACT_FORMAT = "#,##0.00";
export const PERCENT_FORMAT = "0.0 %";
export const COUNT_FORMAT = "#,##0";
export const TEXT_FORMAT = "@";

export const UNIT_TEXT: Readonly<Record<Unit, string>> = {
  kroner: "Beløp i kroner",
  tusen: "Beløp i 1000 kr",
  mill: "Beløp i mill. kr",
};
