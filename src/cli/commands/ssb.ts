import { sayIn } from "../../texts/sayIn";
import { translate, type Language } from "../../texts/translate";
import { defaultTemplate } from "../../report/template/defaultTemplate";
import { checkAddress } from "../../source/ssb/address";
import { openLine, type Line } from "../../source/ssb/ask";
import { describeTable } from "../../source/ssb/describeTable";
import { isFault, type SsbFault } from "../../source/ssb/fault";
import { fetchNokkeltall, type Nokkeltall } from "../../source/ssb/fetchNokkeltall";
import { listCells } from "../../source/ssb/listCells";
import { questionOf, tablesOf, type Question } from "../../source/ssb/question";
import { searchTables } from "../../source/ssb/searchTables";
import { writeListCsv } from "../../source/ssb/writeListCsv";
import { writeOutputs } from "../outputs";
import { readTemplate } from "../readTemplate";
import { ssbOptions } from "../ssbOptions";
import { print, remark } from "../terminal";
import { UsageError } from "../usageError";
import { words, type Text } from "../../texts/words";

type Say = (text: Text) => string;

/** Exit code of `tertial ssb`: 0, or 1 when SSB did not give what was asked for. */
export async function ssb(args: readonly string[]): Promise<number> {
  const { template: path, task, language: asked, settings: settle } = ssbOptions(args);
  const template = path === undefined ? defaultTemplate() : (await readTemplate(path)).template;
  const settings = settle(template.ssb);
  const language = asked ?? template.language;
  const address = checkAddress(settings.adresse);
  if (isFault(address)) throw new UsageError(address.message, language);
  const line = openLine(settings.grenser);
  switch (task.kind) {
    case "sok":
      return search(address, task.words, line, language);
    case "vis":
      return show(address, task.table, line, language);
    case "hent": {
      const question = questionOf(settings, task.years);
      return isFault(question)
        ? failed(question, language)
        : fetchInto({ path: task.out, template: path }, question, line, language);
    }
  }
}

interface Files {
  readonly path: string;
  /** What the question was read from. */
  readonly template: string | undefined;
}

/** What is asked is said before it is sent. */
async function fetchInto(
  { path, template }: Files,
  question: Question,
  line: Line,
  language: Language,
): Promise<number> {
  const say = sayIn(language);
  // As --kommune is written.
  const regions = question.regions.map(({ code, before }) => (before === undefined ? code : `${code}=${before}`));
  remark(
    `${say("Spør")} ${question.address}\n  ${say("tabell")} ${tablesOf(question).join(", ")}\n  ${say("region")} ${regions.join(", ")}\n  ${say("år")} ${question.years.join(", ")}`,
  );
  const answer = await fetchNokkeltall(question, line);
  if (isFault(answer)) return failed(answer, language);
  const content = writeListCsv(listCells(answer.rows, answer.fetched));
  await writeOutputs([{ path, content }], { sources: template === undefined ? [] : [template], language });
  tell(answer, say);
  print(path);
  return 0;
}

function tell({ rows, tables, notes, notices }: Nokkeltall, say: Say): void {
  const missing = rows.filter(({ verdi }) => verdi === null).length;
  const found = rows.length - missing;
  remark(
    say(
      missing > 0
        ? words`${found} tall hentet, ${missing} har ikke SSB (se kolonnen Status).`
        : words`${found} tall hentet.`,
    ),
  );
  for (const { label, updated } of tables)
    remark(say(words`Kilde: Statistisk sentralbyrå, tabell ${updatedText(label, updated, say)}.`));
  for (const note of notes) remark(`${say("SSB ber om at dette følger tallene:")} ${note}`);
  for (const notice of notices) remark(`${say("Mangler:")} ${say(notice)}`);
}

async function search(address: string, asked: string, line: Line, language: Language): Promise<number> {
  const found = await searchTables(address, asked, line);
  if (isFault(found)) return failed(found, language);
  for (const { id, label, periods } of found.tables) print(`${id}  ${label}${periods === "" ? "" : ` (${periods})`}`);
  remark(
    translate(
      found.total > found.tables.length
        ? words`${found.tables.length} av ${found.total} tabeller. Bruk flere ord for å få færre.`
        : words`${found.total} tabeller.`,
      language,
    ),
  );
  return 0;
}

async function show(address: string, table: string, line: Line, language: Language): Promise<number> {
  const metadata = await describeTable(address, table, line);
  if (isFault(metadata)) return failed(metadata, language);
  const say = sayIn(language);
  print(updatedText(metadata.label, metadata.updated, say));
  for (const { id, label, categories, canBeLeftOut, role } of metadata.variables) {
    print(`\n${id}  ${label}${canBeLeftOut || role !== "annet" ? "" : ` (${say("må velges")})`}`);
    for (const { code, label: text, unit } of categories) print(`  ${code}  ${text}${unit === "" ? "" : ` [${unit}]`}`);
  }
  return 0;
}

/** A table's name, and when SSB changed it last. */
const updatedText = (label: string, updated: string, say: Say): string =>
  updated === "" ? label : `${label}, ${say("oppdatert")} ${updated.slice(0, 10)}`;

function failed({ message }: SsbFault, language: Language): number {
  remark(translate(message, language));
  return 1;
}
