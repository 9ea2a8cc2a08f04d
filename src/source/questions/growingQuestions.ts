import { FIGURE_TEXT, type Figure, type Ledger } from "../../ledger/ledger";
import { words, wordsOf } from "../../texts/words";
import { columnName } from "../columnName";
import { growthOf } from "../growingAmounts";
import { RECALLED } from "../memory/recall";
import { optionText, type Question, type QuestionAnswer } from "../question";
import { CHOSEN } from "../recognise/setRole";
import { CUMULATIVE_FIGURES, type RoleKey } from "../roleKeys";
import type { RecognisedColumn, Recognition } from "../source";

/** Of two columns the second may well be the larger. */
const FEWEST_COLUMNS = 3;

/**
 * A question where each column has a period of its own and the amounts only grow from one to the next: what was
 * posted in each, or what it had come to.
 */
export function growingQuestions(ledger: Ledger, { columns }: Recognition): readonly Question[] {
  return CUMULATIVE_FIGURES.flatMap((figure): Question[] => {
    const own = columns.filter((column) => isOfPeriod(column, figure));
    const growth = own.length < FEWEST_COLUMNS ? null : growthOf(ledger, figure);
    if (growth === null) return [];
    const names = own.map((column) => columnName(column, columns));
    const [first, last] = [names[0] as string, names.at(-1) as string];
    const name = wordsOf(FIGURE_TEXT[figure]);
    return [
      {
        id: `kilde-saldo-i-perioder:${first}`,
        code: "kilde-saldo-i-perioder",
        column: own[0]?.header ?? "",
        message: words`Kolonnene «${first}» til «${last}» (${name}) vokser fra periode til periode for ${growth.growing} av ${growth.several} kontoer, slik beløp hittil i året gjør. Si om de er det som er ført i hver periode, eller det som er ført så langt.`,
        answers: [
          answer(words`Ført i hver periode`, names, () => `amount.${figure}`),
          answer(words`Hittil i året: bare «${last}»`, names, (each) =>
            each === last ? `amount.${figure}` : "ignored",
          ),
        ],
      },
    ];
  });
}

const isOfPeriod = ({ role, reason }: RecognisedColumn, figure: Figure): boolean =>
  role.kind === "amount" &&
  role.figure === figure &&
  role.periode !== undefined &&
  !role.periode.endsWith("00") &&
  role.cumulative !== true &&
  role.side === undefined &&
  reason !== CHOSEN &&
  reason !== RECALLED;

function answer(
  label: QuestionAnswer["label"],
  names: readonly string[],
  keyOf: (name: string) => RoleKey,
): QuestionAnswer {
  const word = (key: RoleKey): string => (key === "ignored" ? "ignorer" : key.replace("amount.", ""));
  return {
    label,
    option: names.map((name) => optionText("kolonne", [name, word(keyOf(name))].join("="))).join(" "),
    answers: { kolonner: Object.fromEntries(names.map((name) => [name, keyOf(name)])) },
    figures: null,
  };
}
