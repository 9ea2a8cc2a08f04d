import { dirname } from "node:path";
import { readFile } from "node:fs/promises";
import { hasErrors } from "../../ledger/problem";
import { buildReport } from "../../report/buildReport";
import type { Report } from "../../report/report";
import { reportTitle } from "../../report/reportTitle";
import { sayIn } from "../../texts/sayIn";
import type { Left, Moved } from "../../word/changedPart";
import { starterDocument } from "../../word/starterDocument";
import { updatedDocument } from "../../word/updatedDocument";
import { INPUT, inputOptions, parsed, reportOf, required, SWITCH, TEXT, type InputOptions } from "../inputOptions";
import { tellFinished, writeOutputs } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { sourcePaths } from "../sourcePaths";
import { systemErrorText } from "../systemErrorText";
import { print, remark } from "../terminal";
import { UsageError } from "../usageError";
import { words, wordsOf, type Words, type Text } from "../../texts/words";

/**
 * Exit code of `tertial word`, which fills the tagged content controls of a Word document (--inn) with today's figures,
 * or without one writes a document to begin with: 0, or 1 when the sources have errors or a tag names nothing (the file
 * is then only written with --force). What moved goes to stdout.
 */
export async function word(args: readonly string[]): Promise<number> {
  const options = wordOptions(args);
  const input = await readInput(options);
  const { language } = input.template;
  tellFinished([dirname(options.ut)], language);
  const report = buildReport(input);
  report.problems.forEach((problem) => {
    remark(problemText(problem, language));
  });
  const failed = hasErrors(report.problems);
  if (failed && !options.force) {
    remark(sayIn(language)("Ingen filer er skrevet. Rett feilene, eller bruk --force."));
    return 1;
  }
  const written = await (options.inn === undefined ? begin(options, report) : update(options, options.inn, report));
  return written && !failed ? 0 : 1;
}

async function begin(options: WordOptions, report: Report): Promise<boolean> {
  const { language, kommune } = report.template;
  const title = [sayIn(language)(reportTitle(report)), kommune].filter((part) => part !== "").join(", ");
  const mustBeNew = (path: string): Words =>
    words`«${path}» finnes fra før, og kan være skrevet i. Velg et annet navn, eller bruk --force.`;
  const content = await starterDocument({ title, tables: report.tables, language });
  await writeOutputs([{ path: options.ut, content }], {
    sources: sourcePaths(options),
    language,
    ...(!options.force && { mustBeNew }),
  });
  print(options.ut);
  return true;
}

/** Whether every control got what it names. */
async function update(options: WordOptions, inn: string, { tables, template: { language } }: Report): Promise<boolean> {
  const say = sayIn(language);
  const updated = await updatedDocument(await bytesOf(inn, language), tables, language);
  if (updated === null) throw new UsageError(words`«${inn}» er ikke et Word-dokument (.docx).`, language);
  const { bytes, controls, moved, left } = updated;
  if (controls === 0)
    throw new UsageError(
      words`«${inn}» har ingen innholdskontroller med merke som begynner med «tertial:». Kjør uten --inn for et dokument som har dem.`,
      language,
    );
  left.forEach((each) => {
    remark(leftText(each, say));
  });
  if (left.length > 0 && !options.force) {
    remark(say("Ingen fil er skrevet. Rett merkene i dokumentet, eller bruk --force: da står feltene som de er."));
    return false;
  }
  await writeOutputs([{ path: options.ut, content: bytes }], { sources: [inn, ...sourcePaths(options)], language });
  moved.forEach((each) => {
    print(movedText(each, say));
  });
  remark(say(moved.length === 1 ? "1 tall eller tekst er endret." : words`${moved.length} tall og tekster er endret.`));
  print(options.ut);
  return left.length === 0;
}

type Say = (text: Text) => string;

const leftText = ({ tag, reason }: Left, say: Say): string => `${say("Feil")} «tertial:${tag}»: ${say(reason)}`;

function movedText({ tag, where, before, after }: Moved, say: Say): string {
  const place = where === "" ? tag : `${tag} · ${where}`;
  return `${place}: ${before ?? say("(fantes ikke)")} → ${after ?? say("(finnes ikke lenger)")}`.replace(/\n/g, " ");
}

async function bytesOf(path: string, language: Report["template"]["language"]): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new UsageError(words`Kan ikke åpne «${path}»: ${wordsOf(systemErrorText(error))}.`, language);
  });
}

interface WordOptions extends InputOptions {
  readonly inn: string | undefined;
  readonly ut: string;
  readonly force: boolean;
}

/** The options of `tertial word`. Throws UsageError saying which one is wrong. */
function wordOptions(args: readonly string[]): WordOptions {
  const values = parsed(args, { ...INPUT, report: TEXT, inn: TEXT, ut: TEXT, force: SWITCH });
  required(values.ledger, "--ledger");
  return {
    ...inputOptions(values, reportOf(values.report)),
    inn: values.inn,
    ut: required(values.ut, "--ut"),
    force: values.force ?? false,
  };
}
