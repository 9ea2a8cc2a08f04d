import { columnName } from "../columnName";
import { optionText, type Question, type QuestionAnswer } from "../question";
import { MAY_BE_ANSVAR } from "../recognise/resolveByContent";
import { CHOSEN } from "../recognise/setRole";
import type { RoleKey } from "../roleKeys";
import { RECALLED } from "../memory/recall";
import type { Recognition } from "../source";
import { words, wordsOf, type Text } from "../../texts/words";

/** A question for a column whose codes may be ansvar, where neither its header nor anything else says so. */
export function guessedAnsvarQuestions({ columns }: Recognition): readonly Question[] {
  return columns.flatMap((column): Question[] => {
    if (column.role.kind !== "ansvar" || column.reason !== MAY_BE_ANSVAR) return [];
    const name = columnName(column, columns);
    const answer = roleAnswer(name);
    return [
      {
        id: `kilde-verdier:${name}`,
        code: "kilde-verdier",
        column: column.header,
        message: words`«${name}» har koder (${column.samples.join(", ")}), og ingen overskrift sier at de er ansvar. Si hva kolonnen er.`,
        answers: [
          answer(words`«${name}» er ansvar`, "ansvar", "ansvar"),
          answer(words`«${name}» er prosjekt`, "prosjekt", "prosjekt"),
          answer(words`Se bort fra «${name}»`, "ignorer", "ignored"),
        ],
      },
    ];
  });
}

const roleAnswer =
  (name: string) =>
  (label: Text, word: string, key: RoleKey): QuestionAnswer => ({
    label,
    option: optionText("kolonne", `${name}=${word}`),
    answers: { kolonner: { [name]: key } },
    figures: null,
  });

/**
 * A question where headings between the rows begin with a code, and nothing says of what: ansvar, funksjon, or
 * nothing that is read.
 */
export function headingQuestions({ headings = [], columns }: Recognition): readonly Question[] {
  return headings.flatMap(({ position, of }): Question[] => {
    const column = columns.find((each) => each.position === position);
    if (
      of !== "kode" ||
      column === undefined ||
      column.role.kind !== "ignored" ||
      column.reason === CHOSEN ||
      column.reason === RECALLED
    )
      return [];
    const name = columnName(column, columns);
    const lacking = (["ansvar", "funksjon"] as const).filter((kind) => !columns.some(({ role }) => role.kind === kind));
    const answer = roleAnswer(name);
    return [
      {
        id: `kilde-verdier:${name}`,
        code: "kilde-verdier",
        column: column.header,
        message: words`Mellom radene står overskrifter som begynner med en kode (${column.samples.map((text) => `«${text}»`).join(", ")}), og ingen kolonne har ansvar. Si hva koden er.`,
        answers: [
          ...lacking.map((kind) => answer(words`Koden i overskriftene er ${wordsOf(kind)}`, kind, kind)),
          answer("Se bort fra overskriftene", "ignorer", "ignored"),
        ],
      },
    ];
  });
}
