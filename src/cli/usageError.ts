import type { Language } from "../texts/translate";

/**
 * The command line itself is wrong: shown with how the command is asked, exit code 2. In bokmål, as all texts are made;
 * `language` is the template's, where it is read.
 */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly language?: Language,
  ) {
    super(message);
  }
}
