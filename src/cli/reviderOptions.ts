import type { Language } from "../texts/translate";
import type { Template } from "../report/template/template";
import {
  INPUT,
  inputOptions,
  languageOption,
  parsedWithFiles,
  reportOf,
  SWITCH,
  TEXT,
  type InputOptions,
} from "./inputOptions";
import { UsageError } from "./usageError";
import { words } from "../texts/words";

export interface ReviderOptions {
  /** Path of the document. */
  readonly document: string;
  /** Path of the result; undefined: CSV on the screen. */
  readonly ut: string | undefined;
  /** Path of answered findings; undefined: none. */
  readonly godkjent: string | undefined;
  /** Also what is in order. */
  readonly alle: boolean;
  /**
   * The accounts it is held against, of the year given or else the one the document says; null: against itself alone.
   */
  readonly input: ((year: number) => InputOptions) | null;
  readonly year: number | undefined;
  readonly language: Language | undefined;
}

/** The options of `tertial revider`. Throws UsageError saying which one is wrong. */
export function reviderOptions(args: readonly string[]): ReviderOptions {
  const { values, positionals } = parsedWithFiles(args, {
    ...INPUT,
    report: TEXT,
    ut: TEXT,
    godkjent: TEXT,
    alle: SWITCH,
  });
  const [document, ...others] = positionals;
  if (document === undefined) throw new UsageError("Si hvilket dokument som skal revideres.");
  if (others.length > 0)
    throw new UsageError(words`Bare ett dokument om gangen; «${others[0] as string}» er ett for mye.`);
  const report: Template["report"] = values.report === undefined ? "aarsrapport" : reportOf(values.report);
  if (values.year !== undefined) inputOptions({ ...values, ledger: [] }, report);
  return {
    document,
    ut: values.ut,
    godkjent: values.godkjent,
    alle: values.alle ?? false,
    input: values.ledger === undefined ? null : (year) => inputOptions({ ...values, year: String(year) }, report),
    year: values.year === undefined ? undefined : Number(values.year),
    language: languageOption(values.sprak),
  };
}
