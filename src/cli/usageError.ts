import type { Language } from "../texts/translate";
import { saidIn, type Text } from "../texts/words";

/**
 * The command line itself is wrong: shown with how the command is asked, exit code 2. `language` is the template's,
 * where it is read.
 */
export class UsageError extends Error {
  constructor(
    readonly said: Text,
    readonly language?: Language,
  ) {
    super(saidIn(said, "nb"));
  }
}
