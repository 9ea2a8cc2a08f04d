import type { Month } from "../ledger/period";
import type { Template } from "./template/template";

/** What a report is about: the accounts of a year, or a year that is not over. */
export type ReportClass = "year" | "period";

interface ReportKind {
  readonly title: string;
  readonly class: ReportClass;
  /** Last month of the report; null: the user says; absent: the whole year. */
  readonly month?: Month | null;
}

export const REPORTS: Readonly<Record<Template["report"], ReportKind>> = {
  aarsrapport: { title: "Årsrapport", class: "year" },
  tertial1: { title: "Tertialrapport 1", class: "period", month: 4 },
  tertial2: { title: "Tertialrapport 2", class: "period", month: 8 },
  maaned: { title: "Månedsrapport", class: "period", month: null },
};
