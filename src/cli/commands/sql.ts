import { dirname } from "node:path";
import { hasErrors } from "../../ledger/problem";
import { answered } from "../../source/answered";
import { recognitionFor } from "../../source/recognitionFor";
import { DIALECT_IDS, DIALECTS } from "../../source/sql/dialects";
import { ledgerQuery } from "../../source/sql/ledgerQuery";
import { openFileSource } from "../fileSource";
import { answersFor, givenAnswers, mustBeUsed, onlySheet } from "../givenAnswers";
import { ANSWERS, INPUT, languageOption, oneOf, parsed, required, TEXT, yearOf } from "../inputOptions";
import { openSource } from "../openSource";
import { tellFinished, writeOutputs } from "../outputs";
import { tablePath } from "../postgres/tableAddress";
import { problemText } from "../problemText";
import { print, remark } from "../terminal";
import { UsageError } from "../usageError";

/**
 * Exit code of `tertial sql`, which writes the query that adds a table up to a ledger's keys, in an engine's own SQL:
 * 0, or 1 where the source's columns cannot be recognised. Of the table only some rows are read.
 */
export async function sql(args: readonly string[]): Promise<number> {
  const { dialect, ledger, path, year, answers, language, ut } = sqlOptions(args);
  const source = await openSource(ledger, openFileSource);
  try {
    const own = answersFor(answers, source.name);
    const inspected = await source.inspect([], onlySheet(own));
    const recognition = answered(recognitionFor("regnskap", inspected, year), own);
    mustBeUsed(answers, [{ name: source.name, recognition }]);
    recognition.problems.forEach((problem) => {
      remark(problemText(problem, language));
    });
    if (hasErrors(recognition.problems)) return 1;
    const table = path ?? source.path;
    if (table === null)
      throw new UsageError("Si hva tabellen heter der spørringen skal kjøres: --tabell skjema.tabell.");
    const { text } = ledgerQuery(table, await source.columns(recognition), recognition, DIALECTS[dialect]);
    if (ut === undefined) print(`${text};`);
    else {
      tellFinished([dirname(ut)], language);
      await writeOutputs([{ path: ut, content: `${text};\n` }], { sources: [ledger], language });
      print(ut);
    }
    return 0;
  } finally {
    await source.close();
  }
}

const { year, sprak } = INPUT;

/** The options of `tertial sql`. Throws UsageError saying which one is wrong. */
function sqlOptions(args: readonly string[]) {
  const values = parsed(args, { dialect: TEXT, ledger: TEXT, tabell: TEXT, year, sprak, ut: TEXT, ...ANSWERS });
  return {
    dialect: oneOf("--dialect", DIALECT_IDS, required(values.dialect, "--dialect")),
    ledger: required(values.ledger, "--ledger"),
    path: values.tabell === undefined ? null : tablePath(values.tabell),
    year: yearOf(values.year),
    answers: givenAnswers(values),
    language: languageOption(values.sprak) ?? "nb",
    ut: values.ut,
  };
}
