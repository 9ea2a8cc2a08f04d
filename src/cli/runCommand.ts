import { askedLanguage } from "./askedLanguage";
import { languageOption, parsed, TEXT } from "./inputOptions";
import { sayLines } from "./sayLines";
import { print, remark } from "./terminal";
import { usage, usageOf } from "./usage";
import { UsageError } from "./usageError";
import { COMMANDS } from "./usageTexts";
import { words } from "../texts/words";

/**
 * Runs a command and says what stopped it; its exit code: 0 fine, 1 problems of severity error, or a fault in the
 * program, 2 usage.
 */
export async function runCommand(given: readonly string[]): Promise<number> {
  try {
    return await run(given);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return 1;
    }
    const language = askedLanguage(given) ?? error.language ?? "nb";
    const command = given.find((arg) => Object.hasOwn(COMMANDS, arg));
    remark(
      `${sayLines(error.said, language)}\n\n${command === undefined ? usage(language) : usageOf(command, language)}`,
    );
    return 2;
  }
}

/** Of the program only the command's own part is loaded. */
async function run(args: readonly string[]): Promise<number> {
  // The language may be asked for before the command.
  const before = args[0] === "--sprak" ? 2 : args[0]?.startsWith("--sprak=") ? 1 : 0;
  const [command, ...after] = args.slice(before);
  const rest = [...args.slice(0, before), ...after];
  switch (command) {
    case "build":
      return (await import("./commands/build")).build(rest);
    case "check":
      return (await import("./commands/check")).check(rest);
    case "hent":
      return (await import("./commands/hent")).hent(rest);
    case "kostra":
      return (await import("./commands/kostra")).kostra(rest);
    case "lister":
      return (await import("./commands/lister")).lister(rest);
    case "mal":
      return (await import("./commands/mal")).mal(rest);
    case "revider":
      return (await import("./commands/revider")).revider(rest);
    case "sql":
      return (await import("./commands/sql")).sql(rest);
    case "ssb":
      return (await import("./commands/ssb")).ssb(rest);
    case "word":
      return (await import("./commands/word")).word(rest);
    case "inspect":
      return (await import("./commands/inspect")).inspect(rest);
    case "help":
    case "--help":
    case "-h":
      return help(rest);
    default:
      throw new UsageError(command === undefined ? "Kommandoen mangler." : words`Kommandoen «${command}» finnes ikke.`);
  }
}

function help(args: readonly string[]): number {
  print(usage(languageOption(parsed(args, { sprak: TEXT }).sprak) ?? "nb"));
  return 0;
}
