import type { PeriodeRule } from "../answers";
import type { PeriodeFormat } from "../cells/periodeFormat";
import { periodeFormatOf } from "../cells/periodeFormat";
import { optionText, type Question, type QuestionAnswer } from "../question";
import type { Recognition } from "../source";
import { words, wordsOf } from "../../texts/words";

/** A question where the periods of a column can be read in two ways and none of them tells which. */
export function periodeQuestions(
  { columns }: Recognition,
  ambiguous: ReadonlySet<string>,
  format: PeriodeFormat,
): readonly Question[] {
  const header = columns.find(({ role }) => role.kind === "periode")?.header ?? "";
  const told = periodeFormatOf(ambiguous);
  const dates = [...ambiguous].filter((text) => !text.includes("."));
  const numbers = [...ambiguous].filter((text) => /^\d{4}\.1$/.test(text));
  const ask = (text: string, ways: string, answers: readonly QuestionAnswer[]): Question => ({
    id: `kilde-periode-tvetydig:${header}`,
    code: "kilde-periode-tvetydig",
    column: header,
    message: words`Kolonnen «${header}» kan leses på to måter: «${text}» er ${wordsOf(ways)}, og ingen av de andre periodene avgjør det.`,
    answers,
  });
  return [
    ...(dates.length > 0 && told.order === null && format.order === null
      ? [
          ask(dates[0] as string, "dag først (som i Norge), eller måned først (som i USA)", [
            rule("dag", "Dagen står først"),
            rule("maaned", "Måneden står først"),
          ]),
        ]
      : []),
    ...(numbers.length > 0 && told.fraction === null && format.fraction === null
      ? [
          ask(numbers[0] as string, "januar, eller oktober som har mistet en null", [
            rule("januar", "Det er januar"),
            rule("oktober", "Det er oktober"),
          ]),
        ]
      : []),
  ];
}

const rule = (periode: PeriodeRule, label: string): QuestionAnswer => ({
  label,
  option: optionText("periodeformat", periode),
  answers: { periode },
  figures: null,
});
