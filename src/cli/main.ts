import { askedLanguage } from "./askedLanguage";
import { runCommand } from "./runCommand";
import { sayLines } from "./sayLines";
import { systemErrorText } from "./systemErrorText";
import { remark } from "./terminal";
import { words, wordsOf } from "../texts/words";

const given = process.argv.slice(2);

const SCREEN = "stdout";

// One who reads no more (as «| head») is no fault, and takes nothing from the answer the command ends with.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout)
      remark(
        sayLines(words`Kan ikke skrive «${SCREEN}»: ${wordsOf(systemErrorText(error))}.`, askedLanguage(given) ?? "nb"),
      );
    process.exit(2);
  });

void runCommand(given).then((code) => {
  process.exitCode = code;
});
