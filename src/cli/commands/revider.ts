import { auditDocument } from "../../audit/auditDocument";
import { documentYear } from "../../audit/documentYear";
import { ledgerFacts } from "../../audit/facts/ledgerFacts";
import type { FactTable } from "../../audit/facts/factTable";
import type { Finding } from "../../audit/finding";
import { findingsCsv } from "../../audit/output/findingsCsv";
import { readDocument, type DocumentReading } from "../../document/readDocument";
import type { ReportDocument } from "../../document/reportDocument";
import { buildReport } from "../../report/buildReport";
import { translate, type Language } from "../../texts/translate";
import { openFileSource } from "../fileSource";
import { mustBeNoSource, writeOutputs } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { reviderOptions, type ReviderOptions } from "../reviderOptions";
import { sourcePaths } from "../sourcePaths";
import { harmless, remark } from "../terminal";
import { UsageError } from "../usageError";

/** Exit code of `tertial revider`: 0, or 1 when a figure of the document is wrong, or it or the sources cannot be read. Findings go to --ut or stdout, the count of them to stderr. */
export async function revider(args: readonly string[]): Promise<number> {
  const options = reviderOptions(args);
  const language = options.language ?? "nb";
  if (options.ut !== undefined) await mustBeNoSource(options.ut, sourcesOf(options), language);
  const reading = await opened(options.document);
  if ("problem" in reading) {
    remark(problemText(reading.problem, language));
    return 1;
  }
  const { document } = reading;
  const basis = await basisOf(options, document, language);
  const findings = auditDocument(document, basis);
  const told = options.alle ? findings : findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på");
  await write(options, findingsCsv(told), language);
  remark(summary(findings, language));
  return findings.some(({ verdict }) => verdict === "feil") ? 1 : 0;
}

async function opened(path: string): Promise<DocumentReading> {
  const source = await openFileSource(path);
  try {
    return await readDocument(source);
  } finally {
    await source.close();
  }
}

/** The tables of the accounts given; none without. */
async function basisOf(
  { input, year: asked }: ReviderOptions,
  document: ReportDocument,
  language: Language,
): Promise<{ readonly facts: readonly FactTable[]; readonly year: number | null }> {
  const year = asked ?? documentYear(document);
  if (input === null) return { facts: [], year };
  if (year === null)
    throw new UsageError("Dokumentet sier ikke hvilket år det er for. Oppgi det med --year.", language);
  const report = await readInput(input(year));
  report.problems
    .filter(({ severity }) => severity === "error")
    .forEach((problem) => {
      remark(problemText(problem, language));
    });
  return {
    facts: ledgerFacts(buildReport({ ...report, template: { ...report.template, language: "nb" } }).tables),
    year,
  };
}

async function write(options: ReviderOptions, content: string, language: Language): Promise<void> {
  if (options.ut === undefined) process.stdout.write(harmless(content));
  else await writeOutputs([{ path: options.ut, content }], { sources: sourcesOf(options), language });
}

/** Which year is asked of the sources says nothing of which they are. */
const sourcesOf = ({ document, input }: ReviderOptions): readonly string[] => [document, ...(input === null ? [] : sourcePaths(input(2000)))];

function summary(findings: readonly Finding[], language: Language): string {
  const count = (verdict: Finding["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return translate(
    `${count("feil")} feil, ${count("se på")} å se på, ${count("avrunding")} avrundinger, ${count("ok")} i orden.`,
    language,
  );
}
