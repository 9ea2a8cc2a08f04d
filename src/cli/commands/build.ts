import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { translate, type Language } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import { buildReport } from "../../report/buildReport";
import { reportTitle } from "../../report/reportTitle";
import type { Report } from "../../report/report";
import { toWorkbook } from "../../sheets/toWorkbook";
import type { Table } from "../../table/table";
import { writeCsv } from "../../files/writeCsv";
import { writeHtml } from "../../files/writeHtml";
import { writeJson } from "../../files/writeJson";
import { writeText } from "../../files/writeText";
import { writeXlsx } from "../../files/writeXlsx";
import { buildOptions, type BuildOptions, type TableFormat } from "../options";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { sourceLines } from "../sourceLines";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

const TABLE_WRITERS: Readonly<Record<TableFormat, (table: Table) => string>> = { csv: writeCsv, txt: writeText, json: writeJson, html: writeHtml };

/** Exit code of `tertial build`: 0, or 1 when the sources have errors (files are then only written with --force). */
export async function build(args: readonly string[]): Promise<number> {
  const options = buildOptions(args);
  const input = await readInput(options);
  const { language = "nb" } = input.template;
  console.error(sourceLines(input.controls, language).join("\n"));
  const report = buildReport(input);
  report.problems.forEach((problem) => {
    console.error(problemText(problem, language));
  });
  const failed = hasErrors(report.problems);
  if (failed && !options.force) {
    console.error(translate("Ingen filer er skrevet. Rett feilene, eller bruk --force.", language));
    return 1;
  }
  for (const path of await writeReport(report, options, failed)) console.log(path);
  return failed ? 1 : 0;
}

async function writeReport(report: Report, options: BuildOptions, withProblems: boolean): Promise<readonly string[]> {
  const written: string[] = [];
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await writeOver(path, content, options, report.template.language);
    written.push(path);
  };
  if (options.out) await write(options.out, await writeXlsx(toWorkbook(report, options.formulas, new Date().toISOString()), reportTitle(report)));
  if (options.outDir) {
    for (const table of report.tables) await write(join(options.outDir, `${table.id}.${options.format}`), TABLE_WRITERS[options.format](table));
  }
  if (withProblems) {
    const list = report.problems.map((problem) => problemText(problem, report.template.language)).join("\n");
    const beside = options.outDir ? join(options.outDir, "merknader.txt") : `${options.out as string}.merknader.txt`;
    await write(beside, `${list}\n`);
  }
  return written;
}

/** Writes a file of the report. Throws UsageError where it cannot be written, or would take the place of a file the report is built from. */
async function writeOver(path: string, content: string | Uint8Array, { ledger, budget, lastYear, organisation, template, lists, foretak = [] }: BuildOptions, language: Language): Promise<void> {
  const withoutName = (text: string): string => text.slice(text.indexOf("=") + 1);
  const inputs = [...ledger, ...[...budget, ...lastYear, ...foretak].flatMap((text) => [text, withoutName(text)]), ...lists, organisation, template].flatMap((input) => (input === undefined ? [] : resolve(input)));
  if (inputs.includes(resolve(path))) throw new UsageError(`«${path}» er en av kildene og er ikke skrevet over. Velg et annet navn til resultatet.`, language);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(`Kan ikke skrive «${path}»: ${systemErrorText(error)}.`, language);
  }
}
