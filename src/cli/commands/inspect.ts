import { sayIn } from "../../texts/sayIn";
import type { Language } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import { inspectSource } from "../../source/inspectSource";
import type { ColumnRole, Recognition } from "../../source/source";
import { FIGURE_TEXT } from "../../ledger/ledger";
import { aligned } from "../aligned";
import { openFileSource } from "../fileSource";
import { languageOption, parsedWithFiles, TEXT } from "../inputOptions";
import { problemText } from "../problemText";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

type Say = (text: string) => string;

/** Exit code of `tertial inspect`: 0, or 1 when the file cannot be read as a ledger. */
export async function inspect(args: readonly string[]): Promise<number> {
  const { values, positionals: [path, ...rest] } = parsedWithFiles(args, { sprak: TEXT });
  const language = languageOption(values.sprak) ?? "nb";
  if (path === undefined || rest.length > 0) throw new UsageError("Si hvilken fil som skal vises: tertial inspect FIL.");
  const source = await openFileSource(path).catch((error: unknown) => {
    throw new UsageError(`Kan ikke åpne «${path}»: ${systemErrorText(error)}.`);
  });
  try {
    const recognition = await inspectSource(source);
    console.log(recognitionText(path, recognition, language));
    return hasErrors(recognition.problems) ? 1 : 0;
  } finally {
    await source.close();
  }
}

function recognitionText(path: string, recognition: Recognition, language: Language): string {
  const say = sayIn(language);
  const { kind, encoding, delimiter, decimal, sheet, headerRows, columns, problems } = recognition;
  const facts = kind === "csv" ? `CSV, ${encoding}, ${say("skilletegn")} ${delimiter === "\t" ? say("tabulator") : delimiter}, ${say("desimaltegn")} ${decimal}` : kind === "xlsx" ? `XLSX, ${say("ark")} «${sheet ?? ""}»` : say("KOSTRA-fil, beløp i 1000 kr");
  return [
    `${path}: ${facts}`,
    ...(headerRows.length > 0 ? [say(`Kolonneoverskrifter på rad ${headerRows.join(" og ")}`)] : []),
    ...aligned(columns.map((column) => [`${column.position + 1}`, column.header, roleText(column.role, say), say(column.certainty), say(column.reason), column.samples.slice(0, 3).join(" | ")])),
    ...problems.map((problem) => problemText(problem, language)),
  ].join("\n");
}

function roleText(role: ColumnRole, say: Say): string {
  switch (role.kind) {
    case "amount":
      return `${say(FIGURE_TEXT[role.figure])}${role.periode === undefined ? "" : ` ${role.periode}`}${role.cumulative ? ` ${say("hittil")}` : ""}`;
    case "name":
      return say(`navn på ${role.of}`);
    case "ignored":
      return say("brukes ikke");
    default:
      return say(role.kind);
  }
}
