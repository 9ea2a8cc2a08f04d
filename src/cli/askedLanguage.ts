import { LANGUAGES } from "../texts/languages";
import type { Language } from "../texts/translate";

/**
 * The language that `--sprak` asks for, however wrong the rest of the arguments are; undefined where none that exists
 * is asked for.
 */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const asked = args.flatMap((arg, a) =>
    arg === "--sprak" ? [args[a + 1]] : arg.startsWith("--sprak=") ? [arg.slice("--sprak=".length)] : [],
  );
  return LANGUAGES.find((language) => language === asked.at(-1));
}
