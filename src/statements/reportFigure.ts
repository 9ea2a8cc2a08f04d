import { FIGURE_TEXT, FIGURES } from "../ledger/ledger";

/** The figures a table can show: those of the ledger, and the opening balance that follows from them. */
export const REPORT_FIGURES = [...FIGURES, "inngaendeBalanse"] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** What a figure is called in a message. */
export const REPORT_FIGURE_TEXT: Readonly<Record<ReportFigure, string>> = { ...FIGURE_TEXT, inngaendeBalanse: "inngående balanse" };
