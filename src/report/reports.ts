import type { Month } from "../ledger/period";
import type { Template } from "./template/template";

/** What a report is about: the accounts of a year, a year that is not over, or loans and placements at a day. */
export type ReportClass = "year" | "period" | "finans";

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
  finans1: { title: "Finansrapport 1", class: "finans", month: 4 },
  finans2: { title: "Finansrapport 2", class: "finans", month: 8 },
  finansaar: { title: "Finansrapport for året", class: "finans" },
  maaned: { title: "Månedsrapport", class: "period", month: null },
};
