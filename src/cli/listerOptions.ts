import type { Language } from "../texts/translate";
import type { ListingInput } from "../law/lists/definition";
import { LIST_INPUTS } from "../report/tables/notes/inputs";
import { INPUT, inputOptions, oneOf, parsed, required, SWITCH, TEXT, TEXTS, type InputOptions } from "./inputOptions";

export interface ListerOptions {
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
export function listerOptions(args: readonly string[]): ListerOptions {
  const values = parsed(args, { ledger, budget, "last-year": INPUT["last-year"], organisation, template, year, sprak, ut: TEXT, "liste-id": TEXTS, force: SWITCH });
  // The year is asked for with or without accounts.
  const input = inputOptions({ ...values, ledger: values.ledger ?? [] });
  const ids = values["liste-id"]?.map((id) => oneOf("--liste-id", LIST_INPUTS.map((list) => list.id), id));
  return {
    ut: required(values.ut, "--ut"),
    lists: LIST_INPUTS.filter(({ id }) => ids?.includes(id) ?? true),
    year: input.year,
    language: input.language,
    input: values.ledger ? input : null,
    force: values.force ?? false,
  };
}
