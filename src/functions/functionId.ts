/**
 * Ids of the custom functions, which are their names too. An id is never changed after release: it stands in users'
 * workbooks.
 */
export type FunctionId =
  | "AVVIK"
  | "AVVIK_PCT"
  | "FORBRUK_PCT"
  | "GJELDSGRAD"
  | "DISPFOND_PCT"
  | "NDR_PCT"
  | "PREMIEAVVIK"
  | "PREMIEAVVIK_AMORTISERING"
  | "MINIMUMSAVDRAG"
  | "NETTO_LANEGJELD"
  | "ARBEIDSKAPITAL"
  | "AVVIK_TEKST"
  | "PROGNOSE";

/** The namespace of the manifest: users write KOMMUNE.AVVIK. */
export const NAMESPACE = "KOMMUNE";
