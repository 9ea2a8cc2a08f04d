import type { Language } from "./translate";

/** A text in every language, where it is written in all of them at once: one that is missing does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** A text of the engine: bokmål, which the dictionaries turn, or one that has its languages with it. */
export type Text = string | Words;
