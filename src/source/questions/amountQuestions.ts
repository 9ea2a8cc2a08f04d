import { FIGURE_TEXT, YEAR_FIGURES, type Figure } from "../../ledger/ledger";
import type { Answers } from "../answers";
import { netText, optionText, rowsAndSum, type Question, type QuestionAnswer } from "../question";
import type { RecognisedColumn, Recognition } from "../source";
import { columnName } from "../columnName";
import { sideOf } from "../recognise/amountCompany";
import type { SeenColumn } from "../seenColumn";
import { inRow, words, wordsOf, type Text } from "../../texts/words";

const TWICE: ReadonlySet<string> = new Set(["kilde-flere-kolonner", "kilde-dobbel-overskrift"]);

/** A question for each column that looks like amounts and that nothing says what is: which figure, or none. */
export function amountQuestions(seen: readonly SeenColumn[], recognition: Recognition): readonly Question[] {
  return seen.filter(looksLikeAmounts).map((each): Question => {
    const { column, amounts } = each;
    const name = columnName(column, recognition.columns);
    const sum = rowsAndSum(amounts.rows, netText(amounts.net, amounts.debit));
    const code =
      recognition.problems.find((problem) => TWICE.has(problem.code) && problem.where?.column === column.header)
        ?.code ?? "kilde-kolonne-uten-rolle";
    const guess =
      column.role.kind === "amount"
        ? words` ${words`Den er lest som ${wordsOf(FIGURE_TEXT[column.role.figure])}, men det er en gjetning.`}`
        : "";
    return {
      id: `${code}:${name}`,
      code,
      column: column.header,
      message: words`Kolonnen «${name}» ligner beløp${amounts.rows === 0 ? "" : words` (${sum})`}, men det er ikke gitt hva den er: ${wordsOf(column.reason)}.${guess} ${besides(recognition, column)}Si hva den skal brukes til.`,
      answers: answersFor(each, name),
    };
  });
}

function looksLikeAmounts({ column, values, looksLikeAmounts: byValues, amounts }: SeenColumn): boolean {
  return column.open === "belop" ? amounts.rows > 0 || column.role.kind === "amount" : values === null && byValues;
}

function besides({ columns }: Recognition, { position }: RecognisedColumn): Text {
  const read = columns
    .filter((column) => column.role.kind === "amount" && column.position !== position)
    .map((column) => columnName(column, columns));
  return read.length === 0
    ? ""
    : words`${words`Som beløp er lest: ${inRow(read.slice(0, 4).map((header) => `«${header}»`))}${read.length > 4 ? " …" : ""}.`} `;
}

/** A budget that is guessed to be the year's may be the one so far. */
const figuresFor = ({ role }: RecognisedColumn): readonly Figure[] =>
  role.kind === "amount" && role.figure === "revidertBudsjett" ? [...YEAR_FIGURES, "budsjettHittil"] : YEAR_FIGURES;

function answersFor({ amounts, column }: SeenColumn, name: string): readonly QuestionAnswer[] {
  const figures = { rows: amounts.rows, sums: { belop: amounts.net }, debits: { belop: amounts.debit } };
  const answer = (
    label: Text,
    word: string,
    role: NonNullable<Answers["kolonner"]>[string],
    counted: QuestionAnswer["figures"],
  ): QuestionAnswer => ({
    label,
    option: optionText("kolonne", `${name}=${word}`),
    answers: { kolonner: { [name]: role } },
    figures: counted,
  });
  const side = sideOf(column.header);
  return [
    ...(side === null ? [] : [answer(words`Les «${name}» som ${wordsOf(side)}`, side, side, figures)]),
    ...figuresFor(column).map((figure) =>
      answer(words`Les «${name}» som ${wordsOf(FIGURE_TEXT[figure])}`, figure, `amount.${figure}`, figures),
    ),
    answer(words`Se bort fra «${name}»`, "ignorer", "ignored", null),
  ];
}
