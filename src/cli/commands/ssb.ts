import { writeFile } from "node:fs/promises";
import { defaultTemplate } from "../../report/defaultTemplate";
import { checkAddress } from "../../ssb/address";
import { openLine, type Line } from "../../ssb/ask";
import { describeTable } from "../../ssb/describeTable";
import { isFault, type SsbFault } from "../../ssb/fault";
import { fetchNokkeltall, type Nokkeltall } from "../../ssb/fetchNokkeltall";
import { listCells } from "../../ssb/listCells";
import { questionOf, tablesOf, type Question } from "../../ssb/question";
import { searchTables } from "../../ssb/searchTables";
import { writeListCsv } from "../../ssb/writeListCsv";
import { readTemplate } from "../readTemplate";
import { ssbOptions } from "../ssbOptions";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

/** Exit code of `tertial ssb`: 0, or 1 when SSB did not give what was asked for. */
export async function ssb(args: readonly string[]): Promise<number> {
  const { template, task, settings: settle } = ssbOptions(args);
  const settings = settle((template === undefined ? defaultTemplate() : (await readTemplate(template)).template).ssb);
  const address = checkAddress(settings.adresse);
  if (isFault(address)) throw new UsageError(address.message);
  const line = openLine(settings.grenser);
  switch (task.kind) {
    case "sok":
      return search(address, task.words, line);
    case "vis":
      return show(address, task.table, line);
    case "hent": {
      const question = questionOf(settings, task.years);
      return isFault(question) ? failed(question) : fetchInto(task.out, question, line);
    }
  }
}

/** What is asked is said before it is sent. */
async function fetchInto(path: string, question: Question, line: Line): Promise<number> {
  const regions = question.regions.map(({ code, before }) => (before === undefined ? code : `${code} (før ${before})`));
  console.error(`Spør ${question.address}\n  tabell ${tablesOf(question).join(", ")}\n  region ${regions.join(", ")}\n  år ${question.years.join(", ")}`);
  const answer = await fetchNokkeltall(question, line);
  if (isFault(answer)) return failed(answer);
  await writeFile(path, writeListCsv(listCells(answer.rows, answer.fetched))).catch((error: unknown) => {
    throw new UsageError(`Kan ikke skrive «${path}»: ${systemErrorText(error)}.`);
  });
  tell(answer);
  console.log(path);
  return 0;
}

function tell({ rows, tables, notes, notices }: Nokkeltall): void {
  const missing = rows.filter(({ verdi }) => verdi === null).length;
  console.error(`${rows.length - missing} tall hentet${missing > 0 ? `, ${missing} har ikke SSB (se kolonnen Status)` : ""}.`);
  for (const { label, updated } of tables) console.error(`Kilde: Statistisk sentralbyrå, tabell ${label}${updated === "" ? "" : `, oppdatert ${updated.slice(0, 10)}`}.`);
  for (const note of notes) console.error(`SSB ber om at dette følger tallene: ${note}`);
  for (const notice of notices) console.error(`Mangler: ${notice}`);
}

async function search(address: string, words: string, line: Line): Promise<number> {
  const found = await searchTables(address, words, line);
  if (isFault(found)) return failed(found);
  for (const { id, label, periods } of found.tables) console.log(`${id}  ${label}${periods === "" ? "" : ` (${periods})`}`);
  console.error(found.total > found.tables.length ? `${found.tables.length} av ${found.total} tabeller. Bruk flere ord for å få færre.` : `${found.total} tabeller.`);
  return 0;
}

async function show(address: string, table: string, line: Line): Promise<number> {
  const metadata = await describeTable(address, table, line);
  if (isFault(metadata)) return failed(metadata);
  console.log(`${metadata.label}${metadata.updated === "" ? "" : `, oppdatert ${metadata.updated.slice(0, 10)}`}`);
  for (const { id, label, categories, canBeLeftOut, role } of metadata.variables) {
    console.log(`\n${id}  ${label}${canBeLeftOut || role !== "annet" ? "" : " (må velges)"}`);
    for (const { code, label: text, unit } of categories) console.log(`  ${code}  ${text}${unit === "" ? "" : ` [${unit}]`}`);
  }
  return 0;
}

function failed({ message }: SsbFault): number {
  console.error(message);
  return 1;
}
