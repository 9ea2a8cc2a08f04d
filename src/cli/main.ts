import { build } from "./commands/build";
import { check } from "./commands/check";
import { inspect } from "./commands/inspect";
import { kostra } from "./commands/kostra";
import { lister } from "./commands/lister";
import { mal } from "./commands/mal";
import { revider } from "./commands/revider";
import { ssb } from "./commands/ssb";
import { askedLanguage } from "./askedLanguage";
import { languageOption, parsed, TEXT } from "./inputOptions";
import { sayLines } from "./sayLines";
import { usage, usageOf } from "./usage";
import { UsageError } from "./usageError";
import { COMMANDS } from "./usageTexts";

/** Runs a command and returns its exit code: 0 fine, 1 problems of severity error, 2 usage. */
async function run(args: readonly string[]): Promise<number> {
  // The language may be asked for before the command.
  const before = args[0] === "--sprak" ? 2 : args[0]?.startsWith("--sprak=") ? 1 : 0;
  const [command, ...after] = args.slice(before);
  const rest = [...args.slice(0, before), ...after];
  switch (command) {
    case "build":
      return build(rest);
    case "check":
      return check(rest);
    case "kostra":
      return kostra(rest);
    case "lister":
      return lister(rest);
    case "mal":
      return mal(rest);
    case "revider":
      return revider(rest);
    case "ssb":
      return ssb(rest);
    case "inspect":
      return inspect(rest);
    case "help":
    case "--help":
    case "-h":
      return help(rest);
    default:
      throw new UsageError(command === undefined ? "Kommandoen mangler." : `Kommandoen «${command}» finnes ikke.`);
  }
}

function help(args: readonly string[]): number {
  console.log(usage(languageOption(parsed(args, { sprak: TEXT }).sprak) ?? "nb"));
  return 0;
}

const given = process.argv.slice(2);
run(given).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      const language = askedLanguage(given) ?? error.language ?? "nb";
      const command = given.find((arg) => Object.hasOwn(COMMANDS, arg));
      console.error(`${sayLines(error.message, language)}\n\n${command === undefined ? usage(language) : usageOf(command, language)}`);
      process.exitCode = 2;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  },
);
