import type { Block } from "./helpText";

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
