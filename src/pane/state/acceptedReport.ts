import type { Report } from "../../report/report";
import { count, text } from "../texts/text";

/** The report with a first problem that says it was built in spite of its errors, so that the Kontroll sheet tells. */
export function acceptedReport(report: Report): Report {
  const errors = report.problems.filter(({ severity }) => severity === "error").length;
  if (errors === 0) return report;
  return {
    ...report,
    problems: [
      {
        code: "bygget-med-feil",
        severity: "error",
        message: text("kontroll.byggetMedFeil", { feil: count("feil", errors) }),
      },
      ...report.problems,
    ],
  };
}
