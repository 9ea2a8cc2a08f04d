import { ore } from "../../amounts/ore";
import { figuresOf } from "../../ledger/ledger";
import { netText, optionText, rowsAndSum, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import type { Recognition, SourceReading } from "../source";
import { inRow, words } from "../../texts/words";

/** A question where several sheets of a workbook hold a ledger: one of them, or all together. */
export function sheetQuestions(
  sheets: readonly Recognition[],
  readings: readonly SourceReading[],
): readonly Question[] {
  const named = sheets.map(({ sheet = "" }, at) => ({ sheet, figures: figuresIn([readings[at] as SourceReading]) }));
  const told = named.map(({ sheet, figures: { rows, sums, debits = {} } }) => {
    const sum = netText(Object.values(sums)[0] ?? 0, Object.values(debits)[0] ?? 0);
    return words`«${sheet}» (${rowsAndSum(rows, sum)})`;
  });
  const one = ({ sheet, figures }: (typeof named)[number]): QuestionAnswer => ({
    label: words`Bare arket «${sheet}»`,
    option: optionText("ark", sheet),
    answers: { ark: [sheet] },
    figures,
  });
  return [
    {
      id: "kilde-flere-ark",
      code: "kilde-flere-ark",
      message: words`Arbeidsboken har ${sheets.length} ark med regnskapstall: ${inRow(told)}. Si hvilke som skal leses.`,
      answers: [
        {
          label: "Alle arkene",
          option: optionText("ark", "alle"),
          answers: { ark: "alle" },
          figures: figuresIn(readings),
        },
        ...named.map(one),
      ],
    },
  ];
}

/** What was posted in the readings, by figure. */
function figuresIn(readings: readonly SourceReading[]): AnswerFigures {
  const figures = [...new Set(readings.flatMap(({ ledger }) => figuresOf(ledger)))];
  const sumsOf = (part: (amount: number) => number): AnswerFigures["sums"] =>
    Object.fromEntries(
      figures.map((figure) => [
        figure,
        ore(
          readings.reduce(
            (sum, { ledger }) =>
              sum + (ledger.amounts[figure] ?? new Float64Array()).reduce((total, amount) => total + part(amount), 0),
            0,
          ),
        ),
      ]),
    );
  return {
    rows: readings.reduce((rows, { control }) => rows + control.rowsUsed, 0),
    sums: sumsOf((amount) => amount),
    debits: sumsOf((amount) => Math.max(0, amount)),
  };
}
