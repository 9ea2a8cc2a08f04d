import { dirname } from "node:path";
import { writeParquet } from "../../files/writeParquet";
import { inNorwegian } from "../../amounts/printAmount";
import { hasErrors } from "../../ledger/problem";
import { sayIn } from "../../texts/sayIn";
import { ANSWERS, INPUT, inputOptions, parsed, required, TEXT, type InputOptions } from "../inputOptions";
import { tellFinished, writeOutputs } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { sourceLines } from "../sourceLines";
import { sourcePaths } from "../sourcePaths";
import { print, remark } from "../terminal";
import { UsageError } from "../usageError";
import { words } from "../../texts/words";

/**
 * Exit code of `tertial hent`, which writes the accounts and the budget of the sources as one Parquet file, added up to
 * a row for each key: 0, or 1 when the sources have errors; then nothing is written.
 */
export async function hent(args: readonly string[]): Promise<number> {
  const options = hentOptions(args);
  const { ledger, controls, problems, template } = await readInput(options);
  const { language } = template;
  const say = sayIn(language);
  tellFinished([dirname(options.ut)], language);
  // There is no report yet, and no organisation in the file.
  const told = problems.filter(({ code }) => code !== "organisasjon-foreslatt");
  told.forEach((problem) => {
    remark(problemText(problem, language));
  });
  sourceLines(controls, language).forEach((line) => {
    remark(line);
  });
  if (hasErrors(told)) {
    remark(say("Ingen fil er skrevet. Rett feilene i kildene."));
    return 1;
  }
  const content = await writeParquet(ledger);
  await writeOutputs([{ path: options.ut, content }], { sources: sourcePaths(options), language });
  print(`${options.ut}: ${say(words`${inNorwegian(String(ledger.size))} rader`)}`);
  return 0;
}

type HentOptions = InputOptions & { readonly ut: string };

const { ledger, budget, template, year, sprak } = INPUT;

/** The options of `tertial hent`. Throws UsageError saying which one is wrong. */
function hentOptions(args: readonly string[]): HentOptions {
  const values = parsed(args, { ledger, budget, template, year, sprak, ...ANSWERS, ut: TEXT });
  const ut = required(values.ut, "--ut");
  if (!/\.parquet$/i.test(ut)) throw new UsageError("--ut må være en Parquet-fil, for eksempel regnskap.parquet.");
  return { ...inputOptions(values), ut };
}
