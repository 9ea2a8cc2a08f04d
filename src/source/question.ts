import { ore, type Ore } from "../amounts/ore";
import { printKroner } from "../amounts/printAmount";
import { FIGURE_TEXT, type Figure } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { Answers } from "./answers";
import { words, wordsOf, type Text } from "../texts/words";

/** What the rows an answer would count come to. */
export interface AnswerFigures {
  readonly rows: number;
  /** Net, by figure; without figure where it is not settled which it is. */
  readonly sums: Readonly<Partial<Record<Figure | "belop", Ore>>>;
  /**
   * What is debited, by figure: told where the net is nothing, which a whole year's accounts come to whatever they
   * are.
   */
  readonly debits?: Readonly<Partial<Record<Figure | "belop", Ore>>>;
}

export interface QuestionAnswer {
  /** As it is offered: «Bare radene med «R»». */
  readonly label: Text;
  /** The option of the command that gives it: `--bare "Fase=R"`. */
  readonly option: string;
  readonly answers: Answers;
  /** Null where it counts nothing else than what is read. */
  readonly figures: AnswerFigures | null;
}

/**
 * What must be known before a source can be believed. Asked in the pane, and an error in the command until it is
 * answered.
 */
export interface Question {
  /** Stable within the source: its code and the column or sheet it is of. */
  readonly id: string;
  readonly code: string;
  readonly column?: string;
  readonly sheet?: string;
  /** What is not known, where, with the figures. */
  readonly message: Text;
  readonly answers: readonly QuestionAnswer[];
}

/** An option of the command as it is typed. */
export const optionText = (name: string, value: string): string => `--${name} "${value}"`;

/** «1 rad, 12,50», «3 rader, 1 200,00». */
export const rowsAndSum = (rows: number, sum: Text): Text =>
  rows === 1 ? words`${rows} rad, ${wordsOf(sum)}` : words`${rows} rader, ${wordsOf(sum)}`;

/** «1 200,00», or «0,00 (debet og kredit 1 200,00)». */
export const netText = (net: number, debit: number): Text =>
  net === 0 && debit !== 0
    ? words`${printKroner(ore(0))} (debet og kredit ${printKroner(ore(debit))})`
    : printKroner(ore(net));

/** «6 rader, regnskap 1 200,00, revidert budsjett 0,00»: what an answer would count, in the language of `say`. */
export function figuresText({ rows, sums, debits = {} }: AnswerFigures, say: (text: string) => string): string {
  const both = (debit: Ore | undefined, net: Ore): string =>
    net === 0 && debit ? ` (${say("debet og kredit")} ${printKroner(debit)})` : "";
  const told = Object.entries(sums).map(
    ([figure, sum]) =>
      `${figure === "belop" ? "" : `${say(FIGURE_TEXT[figure as Figure])} `}${printKroner(sum)}${both(debits[figure as Figure], sum)}`,
  );
  return [...(rows > 0 ? [`${rows} ${say(rows === 1 ? "rad" : "rader")}`] : []), ...told].join(", ");
}

/** The question as an error that says how it is answered. */
export function questionProblem({ code, column, message, answers }: Question, file: string): Problem {
  const options = answers.map(({ option }) => option).join(", ");
  return {
    code,
    severity: "error",
    message: words`${wordsOf(message)} Svar i Tertial-ruten eller med ett av valgene ${options}.`,
    where: { file, ...(column !== undefined && { column }) },
  };
}
