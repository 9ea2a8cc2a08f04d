import type { ControlResult } from "../../checks/control";
import { kostraProblems } from "../../checks/kostra/kostraProblems";
import { runKostraControls } from "../../checks/kostra/runKostraControls";
import { kostraFiles } from "../../ledger/kostraFiles";
import { hasErrors, type Problem } from "../../ledger/problem";
import { buildReport, type ReportInput } from "../../report/buildReport";
import { controlLines, controlSummary } from "../controlLines";
import { checkOptions, type CheckOptions } from "../kostraOptions";
import { problemText } from "../problemText";
import { readInput } from "../readInput";

/** Exit code of `tertial check`: 0, or 1 when a control of a year's accounts fails or the sources have errors. Controls go to stdout, what else was found to stderr. */
export async function check(args: readonly string[]): Promise<number> {
  const options = checkOptions(args);
  const input = await readInput(options);
  const report = buildReport(input);
  const kostra = options.kostra ? kostraResults(input, options) : { results: [], problems: [] };
  const results: readonly ControlResult[] = [...report.controlResults, ...kostra.results];
  const told = new Set(results.map(({ message }) => message));
  const others = [...report.problems, ...kostra.problems].filter(({ message }) => !told.has(message));
  others.forEach((problem) => {
    console.error(problemText(problem));
  });
  console.log([...controlLines(results), "", ...explained(results), controlSummary(results)].join("\n"));
  return hasErrors(others) || results.some(({ status, control }) => status === "avvik" && control.severity === "error") ? 1 : 0;
}

function kostraResults({ ledger, template }: ReportInput, { enhet, region, orgnr }: CheckOptions): { readonly results: readonly ControlResult[]; readonly problems: readonly Problem[] } {
  const accounts = kostraFiles(ledger, enhet, { region, orgnr }, { artOverrides: template.artOverrides });
  const results = accounts.files.flatMap(runKostraControls);
  return { results, problems: kostraProblems(accounts, results) };
}

/** What each control that is not plainly in order says, both sides and what to do. */
function explained(results: readonly ControlResult[]): readonly string[] {
  const lines = results.filter(({ status }) => status === "avvik" || status === "avrunding").map(({ control, message }) => `${control.id}: ${message}`);
  return lines.length === 0 ? [] : [...lines, ""];
}
