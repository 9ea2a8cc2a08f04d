import { FIGURE_TEXT, FIGURES } from "../ledger";

/**
 * The figures a table can show: those of the ledger, and the opening balance that follows from them. In a report up to
 * a period, `regnskap` is hittil.
 */
export const REPORT_FIGURES = [...FIGURES, "inngaendeBalanse"] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** What a figure is called in a message. */
export const REPORT_FIGURE_TEXT: Readonly<Record<ReportFigure, string>> = {
  ...FIGURE_TEXT,
  inngaendeBalanse: "inngående balanse",
};

/**
 * Columns that follow from figures, or that the user fills. `endring`: regnskap less inngående balanse. `avvikHittil`:
 * against `budsjettHittil`.
 * `utkast`: a draft of the explanation. `note`: the notes of the report that belong to the line. `manuell`, `justering`
 * and `kommentar` are the user's own: a prognosis instead of the method's, a change of budget proposed, and words.
 */
const DERIVED_COLUMNS = [
  "avvik",
  "avvikProsent",
  "endring",
  "avvikHittil",
  "avvikHittilProsent",
  "forbrukProsent",
  "metode",
  "prognose",
  "prognoseavvik",
  "prognoseavvikProsent",
  "manuell",
  "justering",
  "nyttBudsjett",
  "utkast",
  "kommentar",
  "note",
] as const;
export const COLUMN_IDS = [...REPORT_FIGURES, ...DERIVED_COLUMNS] as const;
/** A column of a table from the ledger. */
export type ColumnId = (typeof COLUMN_IDS)[number];
