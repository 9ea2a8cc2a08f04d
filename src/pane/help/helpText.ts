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
