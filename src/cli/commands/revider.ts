import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { approvalsIn, approvalsText, withoutApproved } from "../../audit/approvals";
import { auditDocument } from "../../audit/auditDocument";
import { documentYear } from "../../audit/documentYear";
import { ledgerFacts } from "../../audit/facts/ledgerFacts";
import type { FactTable } from "../../audit/facts/factTable";
import type { Finding } from "../../audit/finding";
import { findingsCsv } from "../../audit/output/findingsCsv";
import { findingsHtml } from "../../audit/output/findingsHtml";
import { wordComments } from "../../audit/output/wordComments";
import { countsOf, notChecked, saidOf } from "../../audit/saidOf";
import { unbound } from "../../audit/unbound";
import { readDocument, type DocumentReading } from "../../document/readDocument";
import type { ReportDocument } from "../../document/reportDocument";
import { madeReport } from "../../report/buildReport";
import { REASONS, type Tekstsvar } from "../../report/template/templateParts";
import { changeParts, readParts } from "../../source/zip/changeParts";
import { withLastYear } from "../../report/withLastYear";
import type { Language } from "../../texts/translate";
import { openFileSource } from "../fileSource";
import { mustBeNoSource, writeOutputs } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { reviderOptions, type ReviderOptions } from "../reviderOptions";
import { sourcePaths } from "../sourcePaths";
import { systemErrorText } from "../systemErrorText";
import { harmless, remark } from "../terminal";
import { UsageError } from "../usageError";
import { words, wordsOf } from "../../texts/words";

/**
 * Exit code of `tertial revider`: 0, or 1 when a figure of the document is wrong, or it or the sources cannot be
 * read. Findings go to --ut or stdout, the count of them to stderr.
 */
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
  const answers = [...basis.answered, ...(await approved(options, language))];
  const audited = auditDocument(document, { ...basis, answers });
  const findings = withoutApproved(audited.findings, answers);
  const told = options.alle ? findings : findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på");
  await write(options, await resultOf(options, { document, findings, told }, language), language);
  const unchecked = notChecked({ ...document, ...audited }, language);
  remark([countsOf(findings, language), unchecked ?? ""].join(" ").trim());
  return findings.some(({ verdict }) => verdict === "feil") ? 1 : 0;
}

/** As they stand in the document. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.block - b.block || startOf(a) - startOf(b));

const startOf = ({ at }: Finding): number => ("from" in at ? at.from : at.row);

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
): Promise<{
  readonly facts: readonly FactTable[];
  readonly year: number | null;
  readonly kommune?: string;
  readonly answered: readonly Tekstsvar[];
}> {
  const year = asked ?? documentYear(document);
  if (input === null) return { facts: [], year, answered: [] };
  if (year === null)
    throw new UsageError("Dokumentet sier ikke hvilket år det er for. Oppgi det med --year.", language);
  const report = await readInput(input(year));
  report.problems
    .filter(({ severity }) => severity === "error")
    .forEach((problem) => {
      remark(problemText(problem, language));
    });
  return {
    facts: ledgerFacts(madeReport({ ...report, template: withLastYear(report.template) }).tables),
    year,
    kommune: report.template.kommune,
    answered: report.template.tekstkontroll,
  };
}

async function write(options: ReviderOptions, content: string | Uint8Array, language: Language): Promise<void> {
  if (options.ut === undefined) process.stdout.write(harmless(String(content)));
  else await writeOutputs([{ path: options.ut, content }], { sources: sourcesOf(options), language });
}

/** Which year is asked of the sources says nothing of which they are. */
const sourcesOf = ({ document, godkjent, input }: ReviderOptions): readonly string[] => [
  document,
  ...(godkjent === undefined ? [] : [godkjent]),
  ...(input === null ? [] : sourcePaths(input(2000))),
];

interface Audited {
  readonly document: ReportDocument;
  readonly findings: readonly Finding[];
  readonly told: readonly Finding[];
}

/** The result in the format that its name asks for. */
async function resultOf(
  { document: path, ut = "", alle }: ReviderOptions,
  { document, findings, told }: Audited,
  language: Language,
): Promise<string | Uint8Array> {
  switch (extname(ut).toLowerCase()) {
    case ".html":
      return findingsHtml(document, findings, language);
    case ".json":
      return approvalsText(told);
    case ".docx":
      return commentedWord(await readFile(path), told, language).catch(() => {
        throw new UsageError(
          words`«${ut}» kan ikke skrives: bare en rapport i Word (.docx) kan få kommentarer.`,
          language,
        );
      });
    default:
      return findingsCsv(alle ? inOrder([...told, ...unbound(document, told)]) : told);
  }
}

/** The Word document with a comment for each finding. */
async function commentedWord(word: Uint8Array, told: readonly Finding[], language: Language): Promise<Uint8Array> {
  const comments = told.flatMap((finding) => {
    const element = "element" in finding.place ? finding.place.element : undefined;
    return element === undefined ? [] : [{ element, text: saidOf(finding, language) }];
  });
  const existing = await (await readParts(word)).get("word/comments.xml")?.();
  const { change, added } = wordComments(comments, existing ?? null);
  return changeParts(word, change, added === null ? {} : { "word/comments.xml": added });
}

/** The answers in the file given. Throws UsageError for one that holds none. */
async function approved({ godkjent }: ReviderOptions, language: Language): Promise<readonly Tekstsvar[]> {
  if (godkjent === undefined) return [];
  const text = await readFile(godkjent, "utf8").catch((error: unknown) => {
    throw new UsageError(words`Kan ikke åpne «${godkjent}»: ${wordsOf(systemErrorText(error))}.`, language);
  });
  const found = approvalsIn(text);
  if (found) return found;
  throw new UsageError(
    words`«${godkjent}» har ikke svar på funn. Lag filen med --ut funn.json, og skriv grunnen i «grunn»: ${REASONS.join(", ")}.`,
    language,
  );
}
