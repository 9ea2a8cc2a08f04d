import { parseArgs, type ParseArgsConfig } from "node:util";
import { LANGUAGES } from "../texts/languages";
import type { Language } from "../texts/translate";
import type { Month } from "../ledger/period";
import { monthName } from "../texts/dates";
import { REPORTS } from "../report/reports";
import type { Template } from "../report/template/template";
import { givenAnswers, type GivenAnswer } from "./givenAnswers";
import { UsageError } from "./usageError";
import { words, type Text } from "../texts/words";

/** What every command that reads accounts is told. */
export interface InputOptions {
  readonly ledger: readonly string[];
  readonly budget: readonly string[];
  readonly lastYear: readonly string[];
  /** «NAVN=FIL» of the accounts that are consolidated with the kommunekasse's. */
  readonly foretak?: readonly string[];
  readonly organisation: string | undefined;
  readonly template: string | undefined;
  /** Small lists for the notes: loans, funds, pension. */
  readonly lists: readonly string[];
  readonly year: number;
  readonly report: Template["report"];
  /** Last month of the report; undefined for the whole year. */
  readonly month: Month | undefined;
  /** What is said of what the sources leave open. */
  readonly answers?: readonly GivenAnswer[] | undefined;
  /** In place of the template's. */
  readonly language?: Language | undefined;
}

export const TEXT = { type: "string" } as const;
export const TEXTS = { type: "string", multiple: true } as const;
export const SWITCH = { type: "boolean" } as const;

/** Options that answer what a source leaves open, for `parsed`. */
export const ANSWERS = {
  kolonne: TEXTS,
  ark: TEXTS,
  bare: TEXTS,
  fortegn: TEXTS,
  "aar-kolonne": TEXTS,
  periodeformat: TEXTS,
  tomme: TEXTS,
} as const;

/** Options of the input, for `parsed`. */
export const INPUT = {
  ledger: TEXTS,
  budget: TEXTS,
  "last-year": TEXTS,
  foretak: TEXTS,
  organisation: TEXT,
  template: TEXT,
  liste: TEXTS,
  year: TEXT,
  period: TEXT,
  sprak: TEXT,
  ...ANSWERS,
} as const;

type InputValues = Readonly<
  Partial<
    Record<
      | "ledger"
      | "budget"
      | "last-year"
      | "foretak"
      | "liste"
      | "kolonne"
      | "ark"
      | "bare"
      | "fortegn"
      | "aar-kolonne"
      | "periodeformat"
      | "tomme",
      string[]
    > &
      Record<"organisation" | "template" | "year" | "period" | "sprak", string>
  >
>;

/** The values of a command's options. Throws UsageError for one it does not have. */
export function parsed<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  return understood(() => parseArgs({ args: [...args], options }).values);
}

/** The values of a command's options, and what stands beside them. Throws UsageError for an option it does not have. */
export function parsedWithFiles<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  return understood(() => parseArgs({ args: [...args], options, allowPositionals: true }));
}

function understood<R>(parse: () => R): R {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(argumentFault(error));
  }
}

/** The input options of parsed values. Throws UsageError saying which one is missing or wrong. */
export function inputOptions(values: InputValues, report: Template["report"] = "aarsrapport"): InputOptions {
  const ledger = required(values.ledger, "--ledger");
  const year = yearOf(values.year);
  return {
    ledger,
    budget: values.budget ?? [],
    lastYear: values["last-year"] ?? [],
    foretak: values.foretak ?? [],
    organisation: values.organisation,
    template: values.template,
    lists: values.liste ?? [],
    year,
    report,
    month: monthOf(report, values.period, year),
    language: languageOption(values.sprak),
    answers: givenAnswers(values),
  };
}

/** The value of an option that must be given. */
export function required<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw new UsageError(words`Valget ${option} mangler.`);
  return value;
}

/** The language asked for; undefined where none is. Throws UsageError for one that does not exist. */
export const languageOption = (sprak: string | undefined): Language | undefined =>
  sprak === undefined ? undefined : oneOf("--sprak", LANGUAGES, sprak);

/** The report the command is for. Throws UsageError for one that does not exist, or is not given. */
export function reportOf(report: string | undefined): Template["report"] {
  return oneOf("--report", Object.keys(REPORTS) as Template["report"][], required(report, "--report"));
}

/** The report's last month: its own, or the one given. Throws UsageError when they differ, or one is missing. */
function monthOf(report: Template["report"], period: string | undefined, year: number): Month | undefined {
  const { month } = REPORTS[report];
  if (period === undefined) {
    if (month === null)
      throw new UsageError(words`--report ${report} må ha --period, for eksempel --period ${year}08.`);
    return month;
  }
  const given = Number(period.slice(4));
  if (!/^\d{6}$/.test(period) || given < 1 || given > 12)
    throw new UsageError(words`--period ${period} er ikke en periode. Skriv år og måned, for eksempel ${year}08.`);
  if (period.slice(0, 4) !== String(year)) throw new UsageError(words`--period ${period} er ikke i ${year} (--year).`);
  if (month === undefined) throw new UsageError(words`--report ${report} gjelder hele året og har ingen --period.`);
  if (month !== null && month !== given)
    throw new UsageError(
      words`--report ${report} går til ${monthName(month)}, ikke ${monthName(given)}. Bruk --report maaned for andre måneder.`,
    );
  return given;
}

export function yearOf(text: string | undefined): number {
  const year = Number(required(text, "--year"));
  if (!/^\d{4}$/.test(text ?? "") || year < 2000 || year > 2099)
    throw new UsageError(words`--year ${text ?? ""} er ikke et årstall.`);
  return year;
}

export function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new UsageError(words`${option} ${value} finnes ikke; bruk ${allowed.join(", ")}.`);
  return found;
}

/**
 * What is wrong with the arguments, from an error of `parseArgs`; its own words where it is none of the common ones.
 */
function argumentFault(error: unknown): Text {
  const { code, message } = error as NodeJS.ErrnoException;
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return words`Valget «${named}» finnes ikke.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return words`«${named}» hører ikke til noe valg. Et filnavn med mellomrom må stå i anførselstegn.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return /does not take/.test(message)
        ? words`Valget ${named} tar ingen verdi.`
        : words`Valget ${named.replace(/ <value>$/, "")} mangler verdi.`;
    default:
      return message;
  }
}
