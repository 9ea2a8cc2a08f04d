import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
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
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { reviderOptions, type ReviderOptions } from "../reviderOptions";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

/** Exit code of `tertial revider`: 0, or 1 when a figure of the document is wrong, or it or the sources cannot be read. Findings go to --ut or stdout, the count of them to stderr. */
export async function revider(args: readonly string[]): Promise<number> {
  const options = reviderOptions(args);
  const language = options.language ?? "nb";
  notASource(options, language);
  const reading = await opened(options.document);
  if ("problem" in reading) {
    console.error(problemText(reading.problem, language));
    return 1;
  }
  const { document } = reading;
  const basis = await basisOf(options, document, language);
  const findings = auditDocument(document, basis);
  const told = options.alle ? findings : findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på");
  await write(options, findingsCsv(told), language);
  console.error(summary(findings, language));
  return findings.some(({ verdict }) => verdict === "feil") ? 1 : 0;
}

async function opened(path: string): Promise<DocumentReading> {
  const source = await openFileSource(path).catch((error: unknown) => {
    throw new UsageError(`Kan ikke åpne «${path}»: ${systemErrorText(error)}.`);
  });
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
      console.error(problemText(problem, language));
    });
  return {
    facts: ledgerFacts(buildReport({ ...report, template: { ...report.template, language: "nb" } }).tables),
    year,
  };
}

/** Throws UsageError where the result would take the place of a file it is made of. */
function notASource({ ut, document, input }: ReviderOptions, language: Language): void {
  const sources = [
    document,
    ...Object.values(input?.(2000) ?? {})
      .flat()
      .filter((value) => typeof value === "string"),
  ].map((path) => resolve(path));
  if (ut !== undefined && sources.includes(resolve(ut)))
    throw new UsageError(
      `«${ut}» er en av kildene og er ikke skrevet over. Velg et annet navn til resultatet.`,
      language,
    );
}

async function write({ ut }: ReviderOptions, content: string, language: Language): Promise<void> {
  if (ut === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    await mkdir(dirname(ut), { recursive: true });
    await writeFile(ut, content);
  } catch (error) {
    throw new UsageError(`Kan ikke skrive «${ut}»: ${systemErrorText(error)}.`, language);
  }
}

function summary(findings: readonly Finding[], language: Language): string {
  const count = (verdict: Finding["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return translate(
    `${count("feil")} feil, ${count("se på")} å se på, ${count("avrunding")} avrundinger, ${count("ok")} i orden.`,
    language,
  );
}
