import type { Language } from "../../texts/translate";

/** The same in every language: one that is missing does not compile. */
export type InAll<Said> = Readonly<Record<Language, Said>>;

/** A paragraph, or the items of a list. */
export type Block = string | readonly string[];

/** A topic in one language. `words`: what people search for that the text does not say. */
export interface HelpText {
  readonly title: string;
  readonly text: readonly Block[];
  readonly words: string;
}

/** A problem code in one language: what has happened, why it matters, and what to do. Sentences, each field on its own. */
export type ProblemText = readonly [title: string, what: string, why: string, todo: string];

/** The parts of the help, in the order they are listed. */
export const HELP_GROUPS = ["steg", "valg", "perioder", "innhold", "samarbeid", "funksjoner", "kontroller", "merknader"] as const;
export type HelpGroup = (typeof HELP_GROUPS)[number];

export interface HelpTopic {
  /** "steg/kilde", "kode/kilde-tom", "funksjon/AVVIK". */
  readonly id: string;
  readonly group: HelpGroup;
  readonly title: string;
  readonly text: readonly Block[];
  /** What people search for that neither title nor text says. */
  readonly words: string;
  /** A page with more, relative to where the pane is served. */
  readonly page?: string;
}
