import { bareRowProblems } from "./bareRows";
import { amountQuestions } from "./questions/amountQuestions";
import { compositeQuestions } from "./questions/compositeQuestions";
import { balanceQuestions } from "./questions/balanceQuestions";
import { blankKeyQuestions } from "./questions/blankKeyQuestions";
import { ownKontoQuestions } from "./questions/ownKontoQuestions";
import { parentQuestions } from "./questions/parentQuestions";
import { periodeQuestions } from "./questions/periodeQuestions";
import { titleQuestions } from "./questions/titleQuestions";
import { guessedAnsvarQuestions, headingQuestions } from "./questions/headingQuestions";
import { lateHeadingProblems } from "./recognise/lateHeadings";
import { unitsBelow } from "./recognise/unitProblems";
import { growingQuestions } from "./questions/growingQuestions";
import { signQuestions } from "./questions/signQuestions";
import { valueQuestions } from "./questions/valueQuestions";
import type { Problem } from "../ledger/problem";
import type { Answers } from "./answers";
import { optionText, questionProblem, type Question } from "./question";
import type { Pass } from "./learn";
import type { Learned } from "./rows";
import type { ReadOptions } from "./readOptions";
import type { Recognition, SourceReading } from "./source";
import { turned } from "./turned";
import { words } from "../texts/words";

const OF_ROWS_WITHOUT_KONTO: ReadonlySet<string> = new Set(["konto-mangler", "sum-uten-bevis"]);

/** The reading with what must be asked, each question an error as well, and with its signs as the user has said. */
export function concluded(
  { reading, seen, ambiguous, joined, said, sections, headings, bareRows }: Pass,
  recognition: Recognition,
  { year }: ReadOptions,
  { format, groups, bare }: Learned,
): SourceReading {
  const signed = turned(reading, recognition.answers?.fortegn);
  const questions = [
    ...amountQuestions(seen, recognition),
    ...compositeQuestions(recognition),
    ...ownKontoQuestions(recognition),
    ...valueQuestions(seen, recognition, year),
    ...(recognition.answers?.fortegn === undefined ? signQuestions(signed.ledger, seen, recognition.columns) : []),
    ...periodeQuestions(recognition, ambiguous, format),
    ...balanceQuestions(signed, recognition, joined),
    ...growingQuestions(signed.ledger, recognition),
    ...titleQuestions({ said, sections }, recognition, year),
    ...headingQuestions(recognition),
    ...guessedAnsvarQuestions(recognition),
    ...parentQuestions(reading.ledger, recognition, groups),
    ...blankKeyQuestions(reading.ledger, recognition, groups.size + bare.size > 0),
  ];
  const isAsked = (code: string, column: string | undefined): boolean =>
    questions.some((question) => question.code === code && question.column === column);
  // Where no column is konto, that is what is wrong with every row.
  const lacksKonto = signed.problems.some(({ code }) => code === "kontokolonne-mangler");
  const told = signed.problems.filter(
    ({ code, severity, where }) =>
      (severity === "error" || !isAsked(code, where?.column)) && !(lacksKonto && OF_ROWS_WITHOUT_KONTO.has(code)),
  );
  return {
    ...signed,
    areSignsSaid: recognition.answers?.fortegn !== undefined,
    questions,
    problems: [
      ...answeredBefore(recognition),
      ...told,
      ...unitsBelow(said, recognition),
      ...lateHeadingProblems(headings),
      ...bareRowProblems(bareRows, reading.ledger),
      ...questions.map((question: Question) => questionProblem(question, reading.control.name)),
    ],
  };
}

/** That an answer given of an earlier export is used again. */
function answeredBefore({ answeredBefore: parts = [], answers = {} }: Recognition): readonly Problem[] {
  const options = parts.flatMap((part) => optionsOf(part, answers));
  if (options.length === 0) return [];
  return [
    {
      code: "kilde-svart-for",
      severity: "info",
      message: words`Svart før, av en eksport med de samme overskriftene: ${options.join(", ")}. Svaret er brukt igjen. Svar på nytt hvis det ikke gjelder denne.`,
    },
  ];
}

function optionsOf(part: keyof Answers, { ark, bare = {}, tomme = {}, fortegn, periode }: Answers): readonly string[] {
  switch (part) {
    case "ark":
      return ark === undefined ? [] : [optionText("ark", ark === "alle" ? ark : ark.join(","))];
    case "bare":
      return Object.entries(bare).flatMap(([name, values]) =>
        values.map((value) => optionText("bare", `${name}=${value}`)),
      );
    case "tomme":
      return Object.entries(tomme).map(([name, rule]) => optionText("tomme", [name, rule].join("=")));
    case "fortegn":
      return fortegn === undefined ? [] : [optionText("fortegn", fortegn)];
    case "periode":
      return periode === undefined ? [] : [optionText("periodeformat", periode)];
    case "kolonner":
      return [];
  }
}
