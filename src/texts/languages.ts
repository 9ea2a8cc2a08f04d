/**
 * The languages a report can have. Apart from the dictionaries, so that what only names a language does not load them.
 */
export const LANGUAGES = ["nb", "nn", "en"] as const;
