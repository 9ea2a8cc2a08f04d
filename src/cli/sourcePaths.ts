import type { InputOptions } from "./inputOptions";

type Sources = Partial<
  Pick<InputOptions, "ledger" | "budget" | "lastYear" | "foretak" | "lists" | "organisation" | "template">
>;

/** The files a command reads: nothing it writes may take their place. */
export function sourcePaths({
  ledger = [],
  budget = [],
  lastYear = [],
  foretak = [],
  lists = [],
  organisation,
  template,
}: Sources): readonly string[] {
  // «NAVN=FIL» is a file's name as well, where there is such a file.
  const named = [...budget, ...lastYear, ...foretak].flatMap((text) => [text, text.slice(text.indexOf("=") + 1)]);
  return [...ledger, ...named, ...lists, organisation, template].filter((path) => path !== undefined);
}
