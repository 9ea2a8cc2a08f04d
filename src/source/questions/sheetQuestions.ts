import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { figuresOf } from "../../ledger/ledger";
import { optionText, rowsAndSum, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import type { Recognition, SourceReading } from "../source";

/** A question where several sheets of a workbook hold a ledger: one of them, or all together. */
export function sheetQuestions(
  sheets: readonly Recognition[],
  readings: readonly SourceReading[],
): readonly Question[] {
  const named = sheets.map(({ sheet = "" }, at) => ({ sheet, figures: figuresIn([readings[at] as SourceReading]) }));
  const told = named
    .map(
      ({ sheet, figures }) =>
        `«${sheet}» (${rowsAndSum(figures.rows, printKroner(ore(Object.values(figures.sums)[0] ?? 0)))})`,
    )
    .join(", ");
  const one = ({ sheet, figures }: (typeof named)[number]): QuestionAnswer => ({
    label: `Bare arket «${sheet}»`,
    option: optionText("ark", sheet),
    answers: { ark: [sheet] },
    figures,
  });
  return [
    {
      id: "kilde-flere-ark",
      code: "kilde-flere-ark",
      message: `Arbeidsboken har ${sheets.length} ark med regnskapstall: ${told}. Si hvilke som skal leses.`,
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
  const sums: Record<string, number> = {};
  for (const { ledger } of readings)
    for (const figure of figuresOf(ledger))
      sums[figure] =
        (sums[figure] ?? 0) + (ledger.amounts[figure] ?? new Float64Array()).reduce((sum, amount) => sum + amount, 0);
  return {
    rows: readings.reduce((rows, { control }) => rows + control.rowsUsed, 0),
    sums: Object.fromEntries(Object.entries(sums).map(([figure, sum]) => [figure, ore(sum)])),
  };
}
