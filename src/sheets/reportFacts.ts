import type { SourceControl } from "../ledger/sourceControl";
import type { Report } from "../report/report";
import { valuesMark } from "./fingerprint";
import type { FormulaMode } from "../table/excel/formulas";
import type { SheetModel } from "./model";

/** What is known of the report a workbook holds. */
export interface ReportFacts {
  readonly report: string;
  readonly year: number;
  /** "YYYYMM", null for a whole year. */
  readonly period: string | null;
  readonly unit: string;
  readonly signProfile: string;
  readonly formulas: FormulaMode;
  /** ISO time, null where nobody has said. */
  readonly built: string | null;
  /** A mark of the content of `Grunnlag`: another one there means that somebody has changed it. */
  readonly grunnlag: string;
  readonly sources: readonly SourceFact[];
}

export interface SourceFact extends Pick<SourceControl, "name" | "rowsRead" | "rowsUsed"> {
  /** kontoklasse digit -> figure -> øre. */
  readonly sums: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The facts of a report whose `Grunnlag` is on the sheet given. */
export function reportFacts(
  report: Report,
  grunnlag: SheetModel,
  formulas: FormulaMode,
  built: string | null,
): ReportFacts {
  const { template, year, month, controls } = report;
  return {
    report: template.report,
    year,
    period: month === null ? null : `${year}${String(month).padStart(2, "0")}`,
    unit: template.unit,
    signProfile: template.signProfile,
    formulas,
    built,
    grunnlag: valuesMark(grunnlag.rows.map((row) => row.map(({ value }) => value ?? ""))),
    sources: controls.map(({ name, rowsRead, rowsUsed, sums }) => ({ name, rowsRead, rowsUsed, sums })),
  };
}
