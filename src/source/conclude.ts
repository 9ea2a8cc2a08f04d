import { parseKonto } from "../ledger/kostra/konto";
import type { Problem } from "../ledger/problem";
import { words } from "../texts/words";
import type { Answers, SignRule } from "./answers";
import { bareRowProblems } from "./bareRows";
import { sumsPerKontoklasse } from "./controlFigures";
import type { Pass } from "./learn";
import { optionText, type Question, questionProblem } from "./question";
import { amountQuestions } from "./questions/amountQuestions";
import { balanceQuestions } from "./questions/balanceQuestions";
import { blankKeyQuestions } from "./questions/blankKeyQuestions";
import { compositeQuestions } from "./questions/compositeQuestions";
import { growingQuestions } from "./questions/growingQuestions";
import { guessedAnsvarQuestions, headingQuestions } from "./questions/headingQuestions";
import { ownKontoQuestions } from "./questions/ownKontoQuestions";
import { parentQuestions } from "./questions/parentQuestions";
import { periodeQuestions } from "./questions/periodeQuestions";
import { FIRST_INCOME_ART, signQuestions } from "./questions/signQuestions";
import { titleQuestions } from "./questions/titleQuestions";
import { valueQuestions } from "./questions/valueQuestions";
import type { ReadOptions } from "./readOptions";
import { lateHeadingProblems } from "./recognise/lateHeadings";
import { unitsBelow } from "./recognise/unitProblems";
import type { Learned } from "./rows";
import type { Recognition, SourceReading } from "./source";

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

/** The reading with the signs the rule turns; debt and equity in the balance lie on the side of incomes. */
function turned(reading: SourceReading, rule: SignRule | undefined): SourceReading {
  if (rule === undefined || rule === "behold") return reading;
  const { ledger } = reading;
  const turns = ledger.columns.konto.codes.map(
    (code) => rule === "snu" || (rule === "inntekter" ? isCredit(code) : isCredit(code) === false),
  );
  const amounts = Object.fromEntries(
    Object.entries(ledger.amounts).map(([figure, column]) => [
      figure,
      column.map((amount, row) => (turns[ledger.columns.konto.index[row] as number] ? 0 - amount : amount)),
    ]),
  );
  const signed = { ...ledger, amounts };
  return { ...reading, ledger: signed, control: { ...reading.control, sums: sumsPerKontoklasse(signed) } };
}

/** Null: an account that lies on neither side. */
function isCredit(code: string): boolean | null {
  const konto = parseKonto(code);
  if (konto === null || konto.kontoklasse === "annen") return null;
  return konto.kontoklasse === "balanse" ? konto.kapittel >= "31" : konto.art >= FIRST_INCOME_ART;
}
