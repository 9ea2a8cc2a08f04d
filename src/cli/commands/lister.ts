import { translate, type Language } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import type { ListProposal } from "../../report/tables/lists/proposal";
import { proposeList } from "../../report/proposeList";
import { inputSheet } from "../../sheets/inputSheet";
import { writeXlsx } from "../../files/writeXlsx";
import { writeOutputs } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { sourcePaths } from "../sourcePaths";
import { print, remark } from "../terminal";
import type { ListingInput } from "../../law/lists/definition";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import { INPUT, inputOptions, oneOf, parsed, required, SWITCH, TEXT, TEXTS, type InputOptions } from "../inputOptions";

/**
 * Exit code of `tertial lister`, which writes sheets to fill in and give back with --liste: 0, or 1 when the accounts
 * that rows are proposed from have errors.
 */
export async function lister(args: readonly string[]): Promise<number> {
  const options = listerOptions(args);
  const proposer = await proposerOf(options);
  if (proposer === null) return 1;
  const { propose, language } = proposer;
  const sheets = options.lists.map((list) => inputSheet(list, options.year, propose(list.id), language));
  const content = await writeXlsx({ sheets, names: [] }, translate(`Lister ${options.year}`, language));
  const mustBeNew = (path: string): string =>
    `«${path}» finnes fra før, og kan være fylt ut. Velg et annet navn, eller bruk --force.`;
  await writeOutputs([{ path: options.ut, content }], {
    sources: sourcePaths(options.input ?? {}),
    language,
    ...(!options.force && { mustBeNew }),
  });
  print(options.ut);
  return 0;
}

interface Proposer {
  readonly propose: (list: string) => ListProposal | null;
  readonly language: Language;
}

/**
 * What proposes rows for a list, and the language of the lists: no rows without accounts; null where they have errors.
 */
async function proposerOf({ input, language: asked }: ListerOptions): Promise<Proposer | null> {
  if (input === null) return { propose: () => null, language: asked ?? "nb" };
  const report = await readInput(input);
  const { language } = report.template;
  report.problems.forEach((problem) => {
    remark(problemText(problem, language));
  });
  if (!hasErrors(report.problems)) return { propose: (list) => proposeList(list, report), language };
  remark(
    translate(
      "Ingen fil er skrevet. Rett feilene, eller kjør uten --ledger: da får listene ingen forslag fra regnskapet.",
      language,
    ),
  );
  return null;
}

interface ListerOptions {
  readonly ut: string;
  readonly lists: readonly ListingInput[];
  readonly year: number;
  readonly language: Language | undefined;
  /** The accounts rows are proposed from; null where none are given. */
  readonly input: InputOptions | null;
  readonly force: boolean;
}

const { ledger, budget, organisation, template, year, sprak } = INPUT;

/** The options of `tertial lister`. Throws UsageError saying which one is wrong. */
function listerOptions(args: readonly string[]): ListerOptions {
  const values = parsed(args, {
    ledger,
    budget,
    "last-year": INPUT["last-year"],
    organisation,
    template,
    year,
    sprak,
    ut: TEXT,
    "liste-id": TEXTS,
    force: SWITCH,
  });
  // The year is asked for with or without accounts.
  const input = inputOptions({ ...values, ledger: values.ledger ?? [] });
  const ids = values["liste-id"]?.map((id) =>
    oneOf(
      "--liste-id",
      LIST_INPUTS.map((list) => list.id),
      id,
    ),
  );
  return {
    ut: required(values.ut, "--ut"),
    lists: LIST_INPUTS.filter(({ id }) => ids?.includes(id) ?? true),
    year: input.year,
    language: input.language,
    input: values.ledger ? input : null,
    force: values.force ?? false,
  };
}
