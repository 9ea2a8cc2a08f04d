import { askedLanguage } from "./askedLanguage";
import { languageOption, parsed, TEXT } from "./inputOptions";
import { sayLines } from "./sayLines";
import { systemErrorText } from "./systemErrorText";
import { print, remark } from "./terminal";
import { usage, usageOf } from "./usage";
import { UsageError } from "./usageError";
import { COMMANDS } from "./usageTexts";

/** Runs a command, of which only its own part of the program is loaded, and returns its exit code: 0 fine, 1 problems of severity error, 2 usage. */
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
    case "kostra":
      return (await import("./commands/kostra")).kostra(rest);
    case "lister":
      return (await import("./commands/lister")).lister(rest);
    case "mal":
      return (await import("./commands/mal")).mal(rest);
    case "revider":
      return (await import("./commands/revider")).revider(rest);
    case "ssb":
      return (await import("./commands/ssb")).ssb(rest);
    case "inspect":
      return (await import("./commands/inspect")).inspect(rest);
    case "help":
    case "--help":
    case "-h":
      return help(rest);
    default:
      throw new UsageError(command === undefined ? "Kommandoen mangler." : `Kommandoen «${command}» finnes ikke.`);
  }
}

function help(args: readonly string[]): number {
  print(usage(languageOption(parsed(args, { sprak: TEXT }).sprak) ?? "nb"));
  return 0;
}

const given = process.argv.slice(2);

const SCREEN = "stdout";

// One who reads no more (as «| head») is no fault, and takes nothing from the answer the command ends with.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout) remark(sayLines(`Kan ikke skrive «${SCREEN}»: ${systemErrorText(error)}.`, askedLanguage(given) ?? "nb"));
    process.exit(2);
  });

run(given).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      const language = askedLanguage(given) ?? error.language ?? "nb";
      const command = given.find((arg) => Object.hasOwn(COMMANDS, arg));
      remark(`${sayLines(error.message, language)}\n\n${command === undefined ? usage(language) : usageOf(command, language)}`);
      process.exitCode = 2;
    } else {
      remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = 1;
    }
  },
);
