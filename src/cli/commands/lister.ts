import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { translate, type Language } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import type { ListProposal } from "../../report/tables/lists/proposal";
import { proposeList } from "../../report/proposeList";
import { inputSheet } from "../../sheets/inputSheet";
import { writeXlsx } from "../../files/writeXlsx";
import { listerOptions, type ListerOptions } from "../listerOptions";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

/** Exit code of `tertial lister`, which writes sheets to fill in and give back with --liste: 0, or 1 when the accounts that rows are proposed from have errors. */
export async function lister(args: readonly string[]): Promise<number> {
  const options = listerOptions(args);
  const proposer = await proposerOf(options);
  if (proposer === null) return 1;
  const { propose, language } = proposer;
  const sheets = options.lists.map((list) => inputSheet(list, options.year, propose(list.id), language));
  await write(options, await writeXlsx({ sheets, names: [] }, translate(`Lister ${options.year}`, language)), language);
  console.log(options.ut);
  return 0;
}

interface Proposer {
  readonly propose: (list: string) => ListProposal | null;
  readonly language: Language;
}

/** What proposes rows for a list, and the language of the lists: no rows without accounts; null where they have errors. */
async function proposerOf({ input, language: asked }: ListerOptions): Promise<Proposer | null> {
  if (input === null) return { propose: () => null, language: asked ?? "nb" };
  const report = await readInput(input);
  const { language } = report.template;
  report.problems.forEach((problem) => {
    console.error(problemText(problem, language));
  });
  if (!hasErrors(report.problems)) return { propose: (list) => proposeList(list, report), language };
  console.error(translate("Ingen fil er skrevet. Rett feilene, eller kjør uten --ledger: da får listene ingen forslag fra regnskapet.", language));
  return null;
}

/** Throws UsageError where the file cannot be written, is one of the sources, or is there: it may be filled in. */
async function write({ ut, input, force }: ListerOptions, bytes: Uint8Array, language: Language): Promise<void> {
  const sources = input ? [...input.ledger, ...input.budget, ...input.lastYear, input.organisation, input.template].flatMap((path) => (path === undefined ? [] : resolve(path))) : [];
  if (sources.includes(resolve(ut))) throw new UsageError(`«${ut}» er en av kildene og er ikke skrevet over. Velg et annet navn til listene.`, language);
  try {
    await mkdir(dirname(ut), { recursive: true });
    await writeFile(ut, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError(`«${ut}» finnes fra før, og kan være fylt ut. Velg et annet navn, eller bruk --force.`, language);
    throw new UsageError(`Kan ikke skrive «${ut}»: ${systemErrorText(error)}.`, language);
  }
}
