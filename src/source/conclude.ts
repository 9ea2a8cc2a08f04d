import { amountQuestions } from "./questions/amountQuestions";
import { balanceQuestions } from "./questions/balanceQuestions";
import { blankKeyQuestions } from "./questions/blankKeyQuestions";
import { periodeQuestions } from "./questions/periodeQuestions";
import { signQuestions } from "./questions/signQuestions";
import { valueQuestions } from "./questions/valueQuestions";
import { questionProblem, type Question } from "./question";
import type { Pass } from "./learn";
import type { Learned } from "./rows";
import type { ReadOptions, Recognition, SourceReading } from "./source";
import { turned } from "./turned";

/** The reading with what must be asked, each question an error as well, and with its signs as the user has said. */
export function concluded(
  { reading, seen, ambiguous }: Pass,
  recognition: Recognition,
  { year }: ReadOptions,
  { format }: Learned,
): SourceReading {
  const signed = turned(reading, recognition.answers?.fortegn);
  const questions = [
    ...amountQuestions(seen, recognition),
    ...valueQuestions(seen, recognition, year),
    ...(recognition.answers?.fortegn === undefined ? signQuestions(signed.ledger, seen, recognition.columns) : []),
    ...periodeQuestions(recognition, ambiguous, format),
    ...balanceQuestions(signed.ledger, recognition),
    ...blankKeyQuestions(reading.ledger, recognition),
  ];
  const isAsked = (code: string, column: string | undefined): boolean =>
    questions.some((question) => question.code === code && question.column === column);
  const told = signed.problems.filter(
    ({ code, severity, where }) => severity === "error" || !isAsked(code, where?.column),
  );
  return {
    ...signed,
    questions,
    problems: [...told, ...questions.map((question: Question) => questionProblem(question, reading.control.name))],
  };
}
