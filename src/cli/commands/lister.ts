import { ORGANISATION_LEVELS, organisationToCorrect, type OrganisationLevel } from "../../report/organisationToCorrect";
import { organisationSheet } from "../../sheets/organisationSheet";
import { translate, type Language } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import type { ListProposal } from "../../report/tables/lists/proposal";
import type { ReportInput } from "../../report/buildReport";
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
import { UsageError } from "../usageError";
import { words, type Words } from "../../texts/words";

/**
 * Exit code of `tertial lister`, which writes sheets to fill in and give back with --liste: 0, or 1 when the accounts
 * that rows are proposed from have errors.
 */
export async function lister(args: readonly string[]): Promise<number> {
  const options = listerOptions(args);
  const report = await accountsOf(options);
  if (report === "faulty") return 1;
  const language = report?.template.language ?? options.language ?? "nb";
  const content = await contentOf(options, report, language);
  const mustBeNew = (path: string): Words =>
    words`«${path}» finnes fra før, og kan være fylt ut. Velg et annet navn, eller bruk --force.`;
  await writeOutputs([{ path: options.ut, content }], {
    sources: sourcePaths(options.input ?? {}),
    language,
    ...(!options.force && { mustBeNew }),
  });
  print(options.ut);
  return 0;
}

/** The sheets of the lists, each with the rows the accounts propose; or the sheet of the organisation. */
async function contentOf(options: ListerOptions, report: ReportInput | null, language: Language): Promise<Uint8Array> {
  const { lists, year, level } = options;
  if (level !== null && report !== null) return organisationOutput(report, level);
  const propose = (list: string): ListProposal | null => (report === null ? null : proposeList(list, report));
  const sheets = lists.map((list) => inputSheet(list, year, propose(list.id), language));
  return writeXlsx({ sheets, names: [] }, translate(words`Lister ${year}`, language));
}

/** The accounts that rows are proposed from; null where none are given. */
async function accountsOf({ input, level }: ListerOptions): Promise<ReportInput | null | "faulty"> {
  if (input === null) return null;
  const report = await readInput(input);
  const { language } = report.template;
  report.problems.forEach((problem) => {
    remark(problemText(problem, language));
  });
  if (!hasErrors(report.problems)) return report;
  remark(
    translate(
      level === null
        ? "Ingen fil er skrevet. Rett feilene, eller kjør uten --ledger: da får listene ingen forslag fra regnskapet."
        : "Ingen fil er skrevet. Rett feilene i kildene.",
      language,
    ),
  );
  return "faulty";
}

interface ListerOptions {
  readonly ut: string;
  readonly lists: readonly ListingInput[];
  readonly year: number;
  readonly language: Language | undefined;
  /** Of the enheter, where it is the organisation's sheet that is asked for; else null. */
  readonly level: OrganisationLevel | null;
  /** The accounts rows are proposed from; null where none are given. */
  readonly input: InputOptions | null;
  readonly force: boolean;
}

const { ledger, budget, organisation, template, year, sprak } = INPUT;

/** Where it stands among the lists; it is given back with an option of its own, and so in a file of its own. */
const ORGANISATION = "organisasjon";
const ALONE =
  "Arket for organisasjonen gis til --organisation, og må stå i en fil for seg: bruk --liste-id organisasjon alene.";

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
    niva: TEXT,
    force: SWITCH,
  });
  const ofOrganisation = values["liste-id"]?.includes(ORGANISATION) ?? false;
  if (ofOrganisation && values["liste-id"]?.length !== 1) throw new UsageError(ALONE);
  if (ofOrganisation) required(values.ledger, "--ledger");
  if (!ofOrganisation && values.niva !== undefined)
    throw new UsageError("--niva gjelder bare --liste-id organisasjon.");
  // The year is asked for with or without accounts.
  const input = inputOptions({ ...values, ledger: values.ledger ?? [] });
  const ids = values["liste-id"]?.map((id) =>
    oneOf("--liste-id", [...LIST_INPUTS.map((list) => list.id), ORGANISATION], id),
  );
  return {
    ut: required(values.ut, "--ut"),
    lists: LIST_INPUTS.filter(({ id }) => ids?.includes(id) ?? true),
    year: input.year,
    language: input.language,
    level: ofOrganisation ? oneOf("--niva", ORGANISATION_LEVELS, values.niva ?? "2") : null,
    input: values.ledger ? input : null,
    force: values.force ?? false,
  };
}

/**
 * The organisation of the sources as a workbook to correct and give back with --organisation; ansvar without one are
 * proposed at the level.
 */
function organisationOutput(input: ReportInput, level: OrganisationLevel): Promise<Uint8Array> {
  const { language } = input.template;
  const sheet = organisationSheet(organisationToCorrect(input, level), language);
  return writeXlsx({ sheets: [sheet], names: [] }, translate("Organisasjonen", language));
}
