import { ore } from "../../amounts/ore";
import { figuresOf, type Figure, type Ledger } from "../../ledger/ledger";
import { ownMonths } from "../../ledger/ownMonths";
import { columnName } from "../columnName";
import { optionText, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import { RECALLED } from "../memory/recall";
import { meaningOf } from "../recognise/meaningOf";
import { CHOSEN } from "../recognise/setRole";
import { CUMULATIVE_FIGURES, type RoleKey } from "../roleKeys";
import type { Recognition } from "../source";

type CumulativeFigure = (typeof CUMULATIVE_FIGURES)[number];

/** A question where a balance stands in the rows of several periods: what was posted in each, or what the account had come to. */
export function balanceQuestions(ledger: Ledger, { columns }: Recognition): readonly Question[] {
  if (!columns.some(({ role }) => role.kind === "periode")) return [];
  return columns.flatMap((column): Question[] => {
    const { role, header, reason } = column;
    if (role.kind !== "amount" || role.periode !== undefined || role.cumulative === true) return [];
    const figure = CUMULATIVE_FIGURES.find((each) => each === role.figure);
    const meaning = meaningOf(header);
    const isBalance = meaning.kind === "amount" && meaning.word === "balance";
    if (figure === undefined || !isBalance || reason === CHOSEN || reason === RECALLED) return [];
    if (!hasSeveralPeriods(ledger)) return [];
    const name = columnName(column, columns);
    return [
      {
        id: `kilde-saldo-i-perioder:${name}`,
        code: "kilde-saldo-i-perioder",
        column: header,
        message: `«${name}» står i rader for flere perioder, og det er ikke gitt om den er det som er ført i hver periode, eller saldoen så langt. Si hvilken av dem den er.`,
        answers: [
          answer(name, figure, `amount.${figure}`, "Ført i hver periode", sums(ledger)),
          answer(name, figure, `hittil.${figure}`, "Saldo hittil i hver periode", sums(ownMonths(ledger, [figure]))),
        ],
      },
    ];
  });
}

/** Some key has money in two periods: with one the two are the same. */
function hasSeveralPeriods({ columns, size }: Ledger): boolean {
  const isMonth = columns.periode.codes.map((code) => code !== "" && !code.endsWith("00"));
  const latest = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const periode = columns.periode.index[row] as number;
    if (isMonth[periode] !== true) continue;
    const key = KEY.map((dimension) => columns[dimension].index[row]).join(" ");
    if ((latest.get(key) ?? periode) !== periode) return true;
    latest.set(key, periode);
  }
  return false;
}

const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

function answer(
  name: string,
  figure: CumulativeFigure,
  key: RoleKey,
  label: string,
  figures: AnswerFigures,
): QuestionAnswer {
  const word = key === "hittil.regnskap" ? "hittil" : key.replace("amount.", "");
  return {
    label,
    option: optionText("kolonne", `${name}=${word}`),
    answers: { kolonner: { [name]: key } },
    figures: { ...figures, sums: { [figure]: figures.sums[figure] ?? ore(0) } },
  };
}

/** Debit of each figure: what the costs come to, where the net is nothing. */
function sums(ledger: Ledger): AnswerFigures {
  const of = (figure: Figure): number =>
    (ledger.amounts[figure] ?? new Float64Array()).reduce((sum, amount) => sum + Math.max(0, amount), 0);
  return { rows: 0, sums: Object.fromEntries(figuresOf(ledger).map((figure) => [figure, ore(of(figure))])) };
}
