import { ore } from "../../amounts/ore";
import { figuresOf, type Figure, type Ledger } from "../../ledger/ledger";
import { ownMonths } from "../../ledger/ownMonths";
import { columnName } from "../columnName";
import { growthByDate, growthOf } from "../growingAmounts";
import { optionText, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import { RECALLED } from "../memory/recall";
import { fold, meaningOf } from "../recognise/meaningOf";
import { CHOSEN } from "../recognise/setRole";
import { DATE_WORDS, SO_FAR } from "../recognise/synonyms";
import { CUMULATIVE_FIGURES, type RoleKey } from "../roleKeys";
import type { RecognisedColumn, Recognition, SourceReading } from "../source";
import { words } from "../../texts/words";

type CumulativeFigure = (typeof CUMULATIVE_FIGURES)[number];

/**
 * A question where a balance stands in the rows of several periods, or in several rows that only dates or nothing at
 * all tell apart: what was posted in each, or what the account had come to. `joined`: figures of which rows with the
 * same keys were added.
 */
export function balanceQuestions(
  reading: SourceReading,
  recognition: Recognition,
  joined: readonly Figure[],
): readonly Question[] {
  const { ledger } = reading;
  const { columns } = recognition;
  const hasPeriode = columns.some(({ role }) => role.kind === "periode");
  return columns.flatMap((column): Question[] => {
    const figure = figureOfBalance(column);
    if (figure === null)
      return hasPeriode ? ofGrowing(column, columns, ledger) : ofGrowingByDate(column, recognition, reading);
    if (hasPeriode) return hasSeveralPeriods(ledger) ? [ofPeriods(column, figure, columns, ledger)] : [];
    return joined.includes(figure) ? ofRows(column, figure, recognition, ledger) : [];
  });
}

/** The figure of a column that may be a balance, or amounts so far, of which nobody has said that it is none. */
export function figureOfBalance(column: RecognisedColumn): CumulativeFigure | null {
  const meaning = meaningOf(column.header);
  const isBalance = (meaning.kind === "amount" && meaning.word === "balance") || SO_FAR.test(column.header);
  return isBalance ? figureOfPeriods(column) : null;
}

/** The figure of a column with an amount for the period of each row, of which nobody has said what it is. */
function figureOfPeriods({ role, reason }: RecognisedColumn): CumulativeFigure | null {
  if (role.kind !== "amount" || role.periode !== undefined || role.cumulative === true || role.side !== undefined)
    return null;
  if (reason === CHOSEN || reason === RECALLED) return null;
  return CUMULATIVE_FIGURES.find((each) => each === role.figure) ?? null;
}

/** No header says that the amounts are so far in the year, but they only grow. */
function ofGrowing(column: RecognisedColumn, columns: readonly RecognisedColumn[], ledger: Ledger): Question[] {
  const figure = figureOfPeriods(column);
  const growth = figure === null ? null : growthOf(ledger, figure);
  if (figure === null || growth === null) return [];
  const asked = ofPeriods(column, figure, columns, ledger);
  const message = words`«${columnName(column, columns)}» vokser fra periode til periode for ${growth.growing} av ${growth.several} kontoer, slik beløp hittil i året gjør. Si om den er det som er ført i hver periode, eller det som er ført så langt.`;
  return [{ ...asked, message }];
}

/** The same in rows that only dates tell apart. */
function ofGrowingByDate(
  column: RecognisedColumn,
  { columns }: Recognition,
  { ledger, dated }: SourceReading,
): Question[] {
  const figure = figureOfPeriods(column);
  const rows = figure === null ? undefined : dated?.get(figure);
  const growth = figure === null || rows === undefined ? null : growthByDate(rows, figure, ledger.year);
  const dates = columns.find(({ open }) => open === "datoer");
  if (figure === null || growth === null || dates === undefined) return [];
  const [name, tell] = [columnName(column, columns), columnName(dates, columns)];
  return [
    {
      id: `kilde-saldo-i-perioder:${name}`,
      code: "kilde-saldo-i-perioder",
      column: column.header,
      message: words`«${name}» vokser fra dato til dato for ${growth.growing} av ${growth.several} kontoer, slik beløp hittil i året gjør, og bare «${tell}» skiller radene. Si om radene skal legges sammen, eller om «${tell}» er perioden.`,
      answers: [periode(tell), answer(name, figure, `amount.${figure}`, "Legg sammen radene", sums(ledger))],
    },
  ];
}

function ofPeriods(
  column: RecognisedColumn,
  figure: CumulativeFigure,
  columns: readonly RecognisedColumn[],
  ledger: Ledger,
): Question {
  const name = columnName(column, columns);
  return {
    id: `kilde-saldo-i-perioder:${name}`,
    code: "kilde-saldo-i-perioder",
    column: column.header,
    message: words`«${name}» står i rader for flere perioder, og det er ikke gitt om den er det som er ført i hver periode, eller saldoen så langt. Si hvilken av dem den er.`,
    answers: [
      answer(name, figure, `amount.${figure}`, "Ført i hver periode", sums(ledger)),
      answer(name, figure, `hittil.${figure}`, "Saldo hittil i hver periode", sums(ownMonths(ledger, [figure]))),
    ],
  };
}

/**
 * Rows with the same keys, and no period: dates tell them apart, or nothing does. What other columns tell apart may
 * be added.
 */
function ofRows(
  column: RecognisedColumn,
  figure: CumulativeFigure,
  recognition: Recognition,
  ledger: Ledger,
): Question[] {
  const { columns } = recognition;
  const dates = columns.find(({ header, role }) => role.kind === "ignored" && DATE_WORDS.includes(fold(header)));
  if (dates === undefined && hasOtherValues(recognition)) return [];
  const name = columnName(column, columns);
  const added = answer(name, figure, `amount.${figure}`, "Legg sammen radene", sums(ledger));
  const tell = dates && columnName(dates, columns);
  return [
    {
      id: `kilde-saldo-i-perioder:${name}`,
      code: "kilde-saldo-i-perioder",
      column: column.header,
      message:
        tell === undefined
          ? words`«${name}» står i flere rader for samme konto, og ingen kolonne skiller radene. Er det saldoen på flere tidspunkter, kan den ikke legges sammen: hent ut rapporten med periode, eller med én rad for hver konto. Si om radene skal legges sammen.`
          : words`«${name}» står i flere rader for samme konto, og bare «${tell}» skiller dem. Er det saldoen så langt, kan den ikke legges sammen. Si om radene skal legges sammen, eller om «${tell}» er perioden.`,
      answers: [...(tell === undefined ? [] : [periode(tell)]), added],
    },
  ];
}

const periode = (name: string): QuestionAnswer => ({
  label: words`Perioden er «${name}»`,
  option: optionText("kolonne", [name, "periode"].join("=")),
  answers: { kolonner: { [name]: "periode" } },
  figures: null,
});

/** A column that is not read has values that tell rows apart. */
function hasOtherValues({ columns, candidates = [] }: Recognition): boolean {
  const unread = columns.filter(({ role }) => role.kind === "ignored").map(({ position }) => position);
  return candidates.some(
    ({ position, cells }) =>
      unread.includes(position) && new Set(cells.filter((cell) => cell !== null && cell !== "")).size > 1,
  );
}

/** Some key has money in two periods: with one the two are the same. */
function hasSeveralPeriods({ columns, size }: Ledger): boolean {
  const isMonth = columns.periode.codes.map((code) => code !== "" && !code.endsWith("00"));
  const latest = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const code = columns.periode.index[row] as number;
    if (isMonth[code] !== true) continue;
    const key = KEY.map((dimension) => columns[dimension].index[row]).join(" ");
    if ((latest.get(key) ?? code) !== code) return true;
    latest.set(key, code);
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
