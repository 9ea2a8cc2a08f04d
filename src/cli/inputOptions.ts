import { parseArgs, type ParseArgsConfig } from "node:util";
import { argumentFault } from "./argumentFault";
import { UsageError } from "./usageError";

/** What every command that reads accounts is told. */
export interface InputOptions {
  readonly ledger: readonly string[];
  readonly budget: readonly string[];
  readonly lastYear: readonly string[];
  readonly organisation: string | undefined;
  readonly template: string | undefined;
  /** Small lists for the notes: loans, funds, pension. */
  readonly lists: readonly string[];
  readonly year: number;
}

export const TEXT = { type: "string" } as const;
export const TEXTS = { type: "string", multiple: true } as const;
export const SWITCH = { type: "boolean" } as const;

/** Options of the input, for `parsed`. */
export const INPUT = { ledger: TEXTS, budget: TEXTS, "last-year": TEXTS, organisation: TEXT, template: TEXT, liste: TEXTS, year: TEXT } as const;

type InputValues = Readonly<Partial<Record<"ledger" | "budget" | "last-year" | "liste", string[]> & Record<"organisation" | "template" | "year", string>>>;

/** The values of a command's options. Throws UsageError for one it does not have. */
export function parsed<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(argumentFault(error));
  }
}

/** The input options of parsed values. Throws UsageError saying which one is missing or wrong. */
export function inputOptions(values: InputValues): InputOptions {
  return {
    ledger: required(values.ledger, "--ledger"),
    budget: values.budget ?? [],
    lastYear: values["last-year"] ?? [],
    organisation: values.organisation,
    template: values.template,
    lists: values.liste ?? [],
    year: yearOf(values.year),
  };
}

/** The value of an option that must be given. */
export function required<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw new UsageError(`${option} mangler.`);
  return value;
}

/** The report the command is for: there is one. */
export function checkReport(report: string | undefined): void {
  if (report !== "aarsrapport") throw new UsageError(report ? `Rapporten «${report}» finnes ikke; bruk aarsrapport.` : "--report mangler.");
}

function yearOf(text: string | undefined): number {
  const year = Number(required(text, "--year"));
  if (!/^\d{4}$/.test(text ?? "") || year < 2000 || year > 2099) throw new UsageError(`--year ${text ?? ""} er ikke et årstall.`);
  return year;
}

export function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new UsageError(`${option} ${value} finnes ikke; bruk ${allowed.join(", ")}.`);
  return found;
}
