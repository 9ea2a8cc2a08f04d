import { saidIn } from "../../texts/words";
import { dirname, join } from "node:path";
import { translate } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import { buildReport, type ReportInput } from "../../report/buildReport";
import { withFjoraret } from "../../report/fjor/fjoraret";
import { reportTitle } from "../../report/reportTitle";
import type { Report } from "../../report/report";
import { toWorkbook } from "../../sheets/toWorkbook";
import type { Table } from "../../table/table";
import { writeCsv } from "../../files/writeCsv";
import { writeHtml } from "../../files/writeHtml";
import { writeJson } from "../../files/writeJson";
import { writeText } from "../../files/writeText";
import { writeXlsx } from "../../files/writeXlsx";
import { fjoraretIn } from "../fjoraretLines";
import { buildOptions, type BuildOptions, type TableFormat } from "../options";
import { tellFinished, writeOutputs, type Output } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { sourceLines } from "../sourceLines";
import { sourcePaths } from "../sourcePaths";
import { print, remark } from "../terminal";

const TABLE_WRITERS: Readonly<Record<TableFormat, (table: Table) => string>> = {
  csv: writeCsv,
  txt: writeText,
  json: writeJson,
  html: writeHtml,
};

/** Exit code of `tertial build`: 0, or 1 when the sources have errors (files are then only written with --force). */
export async function build(args: readonly string[]): Promise<number> {
  const options = buildOptions(args);
  const input = await readInput(options);
  const { language = "nb" } = input.template;
  tellFinished([...(options.out ? [dirname(options.out)] : []), ...(options.outDir ? [options.outDir] : [])], language);
  remark(sourceLines(input.controls, language).join("\n"));
  const report = await comparedReport(options, input);
  report.problems.forEach((problem) => {
    remark(problemText(problem, language));
  });
  const failed = hasErrors(report.problems);
  if (failed && !options.force) {
    remark(translate("Ingen filer er skrevet. Rett feilene, eller bruk --force.", language));
    return 1;
  }
  const outputs = await outputsOf(report, options, failed);
  await writeOutputs(outputs, {
    sources: [...sourcePaths(options), ...(options.forrige === undefined ? [] : [options.forrige])],
    language,
  });
  outputs.forEach(({ path }) => {
    print(path);
  });
  return failed ? 1 : 0;
}

/** The report, with the comparatives that are other than last year's report has them, where that is given. */
async function comparedReport({ forrige }: BuildOptions, input: ReportInput): Promise<Report> {
  const report = buildReport(input);
  return withFjoraret(report, await fjoraretIn(forrige, input, report));
}

/** The files of the report, made before any of them is written. */
async function outputsOf(
  report: Report,
  { out, outDir, format, formulas }: BuildOptions,
  withProblems: boolean,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  if (out)
    outputs.push({
      path: out,
      content: await writeXlsx(
        toWorkbook(report, formulas, new Date().toISOString()),
        saidIn(reportTitle(report), report.template.language),
      ),
    });
  if (outDir)
    outputs.push(
      ...report.tables.map((table) => ({
        path: join(outDir, `${table.id}.${format}`),
        content: TABLE_WRITERS[format](table),
      })),
    );
  if (withProblems) {
    const list = report.problems.map((problem) => problemText(problem, report.template.language)).join("\n");
    outputs.push({
      path: outDir ? join(outDir, "merknader.txt") : `${out as string}.merknader.txt`,
      content: `${list}\n`,
    });
  }
  return outputs;
}
