import type { ControlResult } from "../../law/controls/control";
import { kostraProblems } from "../../report/controls/kostra/kostraProblems";
import { runKostraControls } from "../../report/controls/kostra/runKostraControls";
import { translate, type Language } from "../../texts/translate";
import { saidIn } from "../../texts/words";
import { hasErrors, type Problem } from "../../ledger/problem";
import { avstemteKapitler } from "../../report/avstemteKapitler";
import { buildReport, type ReportInput } from "../../report/buildReport";
import { fjoraretIn, fjoraretLines } from "../fjoraretLines";
import { controlLines, controlSummary } from "../controlLines";
import { kostraAccounts } from "../kostraAccounts";
import { checkOptions, type CheckOptions } from "../kostraOptions";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { readMarks } from "../readMarks";
import { sourceLines } from "../sourceLines";
import { print, remark } from "../terminal";

/**
 * Exit code of `tertial check`: 0, or 1 when a control of a year's accounts fails or the sources have errors. Controls
 * go to stdout, what else was found to stderr.
 */
export async function check(args: readonly string[]): Promise<number> {
  const options = checkOptions(args);
  const input = await readInput(options);
  const { marks, problems: ofMarks } = await readMarks(options.avstemming);
  const report = buildReport(input);
  const avstemming = avstemteKapitler(report.grunnlag, marks);
  const { language } = report.template;
  const fjor = await fjoraretIn(options.forrige, input, report);
  const kostra = options.kostra ? kostraResults(input, options) : { results: [], problems: [] };
  const results: readonly ControlResult[] = [
    ...report.controlResults,
    ...(avstemming === null ? [] : [avstemming]),
    ...kostra.results,
  ];
  const told = new Set(results.map(({ message }) => saidIn(message, "nb")));
  const others = [...report.problems, ...ofMarks, ...kostra.problems, ...fjor.problems].filter(
    ({ message }) => !told.has(saidIn(message, "nb")),
  );
  others.forEach((problem) => {
    remark(problemText(problem, language));
  });
  // Of a source that gave nothing no control has anything to say.
  if (input.ledger.size === 0 && hasErrors(others)) {
    print(sourceLines(report.controls, language).join("\n"));
    return 1;
  }
  print(
    [
      ...sourceLines(report.controls, language),
      "",
      ...controlLines(results, language),
      "",
      ...explained(results, language),
      ...fjoraretLines(fjor.compared, language),
      controlSummary(results, language),
    ].join("\n"),
  );
  return hasErrors(others) || results.some(({ status, control }) => status === "avvik" && control.severity === "error")
    ? 1
    : 0;
}

function kostraResults(
  input: ReportInput,
  options: CheckOptions,
): { readonly results: readonly ControlResult[]; readonly problems: readonly Problem[] } {
  const { accounts } = kostraAccounts(input, options);
  const results = accounts.files.flatMap(runKostraControls);
  return { results, problems: kostraProblems(accounts, results) };
}

/** What each control that is not plainly in order says, both sides and what to do. */
function explained(results: readonly ControlResult[], language: Language): readonly string[] {
  const lines = results
    .filter(({ status, notChecked }) => status === "avvik" || status === "avrunding" || notChecked)
    .map(({ control, message }) => `${control.id}: ${translate(message, language)}`);
  return lines.length === 0 ? [] : [...lines, ""];
}
