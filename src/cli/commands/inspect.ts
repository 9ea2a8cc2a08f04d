import { sayIn } from "../../texts/sayIn";
import type { Language } from "../../texts/translate";
import { saidIn, words, wordsOf, type Text } from "../../texts/words";
import { hasErrors } from "../../ledger/problem";
import type { SourceControl } from "../../ledger/sourceControl";
import { answered } from "../../source/answered";
import { figuresText, questionProblem, type AnswerFigures, type Question } from "../../source/question";
import { recognitionFor } from "../../source/recognitionFor";
import { proposedYear } from "../../source/proposedYear";
import { READERS } from "../../source/readers";
import type { ColumnRole, Recognition } from "../../source/source";
import { FIGURE_TEXT } from "../../ledger/ledger";
import { aligned } from "../aligned";
import { openFileSource } from "../fileSource";
import { answersFor, givenAnswers, mustBeUsed, onlySheet } from "../givenAnswers";
import { ANSWERS, languageOption, parsedWithFiles, TEXT, yearOf } from "../inputOptions";
import { isTableAddress } from "../postgres/tableAddress";
import { openSource } from "../openSource";
import { problemText } from "../problemText";
import { sourceLines } from "../sourceLines";
import { print } from "../terminal";
import { UsageError } from "../usageError";

type Say = (text: string) => string;

/**
 * Exit code of `tertial inspect`: 0, or 1 when the file cannot be read as a ledger, has rows that cannot be read, or
 * leaves something to be answered.
 */
export async function inspect(args: readonly string[]): Promise<number> {
  const {
    values,
    positionals: [path, ...rest],
  } = parsedWithFiles(args, { sprak: TEXT, year: TEXT, ...ANSWERS });
  const language = languageOption(values.sprak) ?? "nb";
  const given = givenAnswers(values);
  if (path === undefined || rest.length > 0)
    throw new UsageError("Si hvilken fil som skal vises: tertial inspect FIL.");
  const source = await openSource(path, openFileSource);
  try {
    const seen = await source.inspect([], onlySheet(answersFor(given, source.name)));
    // A file that tells no year of its own is read the same in any.
    const year =
      values.year === undefined
        ? Number(proposedYear([{ name: source.name, recognition: seen }])) || new Date().getFullYear()
        : yearOf(values.year);
    const recognition = answered(recognitionFor("regnskap", seen, year), answersFor(given, source.name));
    mustBeUsed(given, [{ name: source.name, recognition }]);
    const { questions, control, problems } = await source.read(recognition, { year });
    const asked = questions.map((question) => questionProblem(question, source.name));
    const toldOf = new Set([...recognition.problems, ...asked].map(({ message }) => saidIn(message, "nb")));
    const faults = problems.filter(
      ({ severity, message }) => severity === "error" && !toldOf.has(saidIn(message, "nb")),
    );
    print(
      [
        recognitionText(isTableAddress(path) ? source.name : path, recognition, language),
        ...questionLines(questions, language),
        "",
        ...sourceLines([control], language),
        ...leftOutLines(control, language),
        ...faults.map((problem) => problemText(problem, language)),
      ].join("\n"),
    );
    return hasErrors([...recognition.problems, ...problems]) ? 1 : 0;
  } finally {
    await source.close();
  }
}

/** What must be answered, each with the options that would do it and what they would count. */
function questionLines(questions: readonly Question[], language: Language): readonly string[] {
  const say = sayIn(language);
  return questions.flatMap(({ code, message, answers }) => [
    "",
    `[${code}] ${say(message)}`,
    ...aligned(
      answers.map(({ option, label, figures }) => [
        `  ${option}`,
        say(label),
        figures === null ? "" : plainFigures(figures, say),
      ]),
    ),
  ]);
}

const plainFigures = (figures: AnswerFigures, say: Say): string => figuresText(figures, say).replaceAll("\u00a0", " ");

/** Rows left out, with the money in them. */
function leftOutLines({ leftOut }: SourceControl, language: Language): readonly string[] {
  const say = sayIn(language);
  const lines = leftOut.map(({ reason, rows, sums = {} }) => `  ${say(reason)}: ${plainFigures({ rows, sums }, say)}`);
  return lines.length > 0 ? [`${say("Ikke med")}:`, ...lines] : [];
}

function recognitionText(path: string, recognition: Recognition, language: Language): string {
  const say = sayIn(language);
  const { kind, encoding, delimiter, decimal, isDelimited, sheet, headerRows, columns, problems } = recognition;
  const mark = delimiter === "\t" ? say("tabulator") : delimiter;
  const facts = [
    say(READERS.find((reader) => reader.kind === kind)?.name ?? kind),
    ...(sheet === undefined ? [] : [`${say("ark")} «${sheet}»`]),
    ...(isDelimited ? [encoding, `${say("skilletegn")} ${mark}`, `${say("desimaltegn")} ${decimal}`] : []),
  ];
  return [
    `${path}: ${facts.join(", ")}`,
    ...(headerRows.some((row) => row > 0) ? [say(words`Kolonneoverskrifter på rad ${headerRows.join(" og ")}`)] : []),
    ...aligned(
      columns.map((column) => [
        `${column.position + 1}`,
        column.header,
        roleText(column.role, say),
        say(column.certainty),
        say(column.reason),
        column.samples.slice(0, 3).join(" | "),
      ]),
    ),
    ...problems.map((problem) => problemText(problem, language)),
  ].join("\n");
}

function roleText(role: ColumnRole, say: (text: Text) => string): string {
  switch (role.kind) {
    case "amount":
      return `${say(FIGURE_TEXT[role.figure])}${role.periode === undefined ? "" : ` ${role.periode}`}${role.cumulative ? ` ${say("hittil")}` : ""}`;
    case "name":
      return say(words`navn på ${wordsOf(role.of)}`);
    case "ignored":
      return say("brukes ikke");
    default:
      return say(role.kind);
  }
}
