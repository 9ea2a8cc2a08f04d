import { build } from "./commands/build";
import { check } from "./commands/check";
import { inspect } from "./commands/inspect";
import { kostra } from "./commands/kostra";
import { lister } from "./commands/lister";
import { mal } from "./commands/mal";
import { ssb } from "./commands/ssb";
import { UsageError } from "./usageError";
import { USAGE } from "./usage";

/** Runs a command and returns its exit code: 0 fine, 1 problems of severity error, 2 usage. */
async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
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
    case "ssb":
      return ssb(rest);
    case "inspect":
      return inspect(rest);
    case "help":
    case "--help":
    case "-h":
      console.log(USAGE);
      return 0;
    default:
      throw new UsageError(command === undefined ? "Kommandoen mangler." : `Kommandoen «${command}» finnes ikke.`);
  }
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`);
      process.exitCode = 2;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  },
);
