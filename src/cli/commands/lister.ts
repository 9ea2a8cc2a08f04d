import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { hasErrors } from "../../ledger/problem";
import type { ListProposal } from "../../listings/proposal";
import { proposeList } from "../../report/proposeList";
import { inputSheet } from "../../sheets/inputSheet";
import { writeXlsx } from "../../writers/writeXlsx";
import { listerOptions, type ListerOptions } from "../listerOptions";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

/** Exit code of `tertial lister`, which writes sheets to fill in and give back with --liste: 0, or 1 when the accounts that rows are proposed from have errors. */
export async function lister(args: readonly string[]): Promise<number> {
  const options = listerOptions(args);
  const propose = await proposer(options);
  if (propose === null) return 1;
  const sheets = options.lists.map((list) => inputSheet(list, options.year, propose(list.id), options.language));
  await write(options, await writeXlsx({ sheets, names: [] }, `Lister ${options.year}`));
  console.log(options.ut);
  return 0;
}

/** What proposes rows for a list: nothing without accounts; null where they have errors. */
async function proposer({ input }: ListerOptions): Promise<((list: string) => ListProposal | null) | null> {
  if (input === null) return () => null;
  const report = await readInput(input);
  report.problems.forEach((problem) => {
    console.error(problemText(problem));
  });
  if (!hasErrors(report.problems)) return (list) => proposeList(list, report);
  console.error("Ingen fil er skrevet. Rett feilene, eller kjør uten --ledger: da får listene ingen forslag fra regnskapet.");
  return null;
}

/** Throws UsageError where the file cannot be written, is one of the sources, or is there: it may be filled in. */
async function write({ ut, input, force }: ListerOptions, bytes: Uint8Array): Promise<void> {
  const sources = input ? [...input.ledger, ...input.budget, ...input.lastYear, input.organisation, input.template].flatMap((path) => (path === undefined ? [] : resolve(path))) : [];
  if (sources.includes(resolve(ut))) throw new UsageError(`«${ut}» er en av kildene og er ikke skrevet over. Velg et annet navn til listene.`);
  try {
    await mkdir(dirname(ut), { recursive: true });
    await writeFile(ut, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError(`«${ut}» finnes fra før, og kan være fylt ut. Velg et annet navn, eller bruk --force.`);
    throw new UsageError(`Kan ikke skrive «${ut}»: ${systemErrorText(error)}.`);
  }
}
