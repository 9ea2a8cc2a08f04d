import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { parseKonto } from "../../ledger/kostra/konto";
import { FIGURE_TEXT, figuresOf, type Figure, type Ledger } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { SIGN_RULES, type SignRule } from "../answers";
import { optionText, type Question, type QuestionAnswer } from "../question";
import { areSides } from "../signValues";
import type { SeenColumn } from "../seenColumn";
import { columnName } from "../columnName";
import type { RecognisedColumn, SourceReading } from "../source";

/** Arter from here on are incomes and financing: credit. */
export const FIRST_INCOME_ART = "600";

interface Sides {
  readonly figure: Figure;
  /** The kontoklasse; null: all. */
  readonly where: "drift" | "investering" | null;
  readonly expenses: number;
  readonly incomes: number;
  /** Accounts that lie on the side they should, less those that do not. */
  readonly rightExpenses: number;
  readonly rightIncomes: number;
}

/** A question where a figure's expenses and incomes do not lie on each their side, debit and credit: the signs are then somewhere else, or turned. */
export function signQuestions(
  ledger: Ledger,
  seen: readonly SeenColumn[],
  columns: readonly RecognisedColumn[],
): readonly Question[] {
  const wrong = wrongSides(ledger);
  if (wrong.length === 0) return [];
  const [first] = wrong as [Sides, ...Sides[]];
  const told = toldOf(wrong);
  return [
    {
      id: "kilde-fortegn",
      code: "kilde-fortegn",
      message: `Utgifter (art 010–590) skal være positive og inntekter (art 600–990) negative, men er det ikke (${told}). Si hvordan fortegnene skal forstås.`,
      answers: [
        ...columnAnswers(seen, columns),
        ...rulesFor(first).map((rule) => ruleAnswer(rule, first)),
        ruleAnswer("behold", first),
      ],
    },
  ];
}

/** A problem where the sources together have expenses and incomes on the same side, and none of them has both: files of one side each. */
export function signProblems(ledger: Ledger, readings: readonly SourceReading[]): readonly Problem[] {
  const isAsked = readings.some(({ areSignsSaid, questions }) => areSignsSaid === true || questions.some(({ code }) => code === "kilde-fortegn"));
  const wrong = readings.length < 2 || isAsked ? [] : wrongSides(ledger);
  if (wrong.length === 0) return [];
  return [{ code: "kilde-fortegn", severity: "error", message: `Kildene har utgifter og inntekter hver for seg, og til sammen er ikke utgiftene (art 010–590) positive og inntektene (art 600–990) negative (${toldOf(wrong)}). Si hvordan fortegnene skal forstås, med ett av valgene ${SIGN_RULES.map((rule) => optionText("fortegn", rule)).join(", ")}.` }];
}

/** One large correction turns a sum; it does not turn most of the accounts. */
const wrongSides = (ledger: Ledger): readonly Sides[] =>
  sidesOf(ledger).filter(
    ({ expenses, incomes, rightExpenses, rightIncomes }) =>
      expenses !== 0 && incomes !== 0 && ((expenses < 0 && rightExpenses <= 0) || (incomes > 0 && rightIncomes <= 0)),
  );

const toldOf = (wrong: readonly Sides[]): string =>
  wrong
    .map(({ figure, where, expenses, incomes }) =>
      sidesText(FIGURE_TEXT[figure], where, printKroner(ore(expenses)), printKroner(ore(incomes))),
    )
    .join("; ");

const sidesText = (figure: string, where: Sides["where"], expenses: string, incomes: string): string =>
  where === null
    ? `${figure}: utgifter ${expenses}, inntekter ${incomes}`
    : `${figure}, ${where}: utgifter ${expenses}, inntekter ${incomes}`;

/** Premieavvik is an expense that most often is negative, and its amortisation (KOSTRA 170–173): it says nothing of the signs. */
const PREMIEAVVIK = /^17[0-3]/;

/** Expenses and incomes of each figure, in all and by kontoklasse. */
function sidesOf(ledger: Ledger): readonly Sides[] {
  const { codes, index } = ledger.columns.konto;
  const { funksjon } = ledger.columns;
  const tellsNothing = funksjon.codes.map((code) => PREMIEAVVIK.test(code));
  const kinds = codes.map((code) => {
    const konto = parseKonto(code);
    return konto && (konto.kontoklasse === "drift" || konto.kontoklasse === "investering")
      ? { where: konto.kontoklasse, isIncome: konto.art >= FIRST_INCOME_ART }
      : null;
  });
  return figuresOf(ledger).flatMap((figure) => {
    const nets = new Float64Array(codes.length);
    ledger.amounts[figure]?.forEach((amount, row) => {
      if (!tellsNothing[funksjon.index[row] as number]) nets[index[row] as number] = (nets[index[row] as number] as number) + amount;
    });
    const places = [...new Set<Sides["where"]>([null, ...kinds.flatMap((kind) => kind?.where ?? [])])];
    return places.map((where) => {
      const of = (isIncome: boolean): readonly number[] =>
        [...nets].filter((net, at) => {
          const kind = kinds[at];
          return net !== 0 && kind?.isIncome === isIncome && (where === null || kind.where === where);
        });
      const [expenses, incomes] = [of(false), of(true)];
      return {
        figure,
        where,
        expenses: total(expenses),
        incomes: total(incomes),
        rightExpenses: total(expenses.map(Math.sign)),
        rightIncomes: -total(incomes.map(Math.sign)),
      };
    });
  });
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function rulesFor({ expenses, incomes }: Sides): readonly SignRule[] {
  if (expenses < 0 && incomes > 0) return ["snu"];
  return expenses > 0 ? ["inntekter"] : ["utgifter"];
}

const LABELS: Readonly<Record<SignRule, string>> = {
  behold: "Fortegnene er riktige som de står",
  inntekter: "Inntektene står uten minus: snu dem",
  utgifter: "Utgiftene står med minus: snu dem",
  snu: "Alle fortegn er omvendt: snu dem",
};

function ruleAnswer(rule: SignRule, { figure, expenses, incomes }: Sides): QuestionAnswer {
  const net =
    (rule === "utgifter" || rule === "snu" ? -expenses : expenses) +
    (rule === "inntekter" || rule === "snu" ? -incomes : incomes);
  return {
    label: LABELS[rule],
    option: optionText("fortegn", rule),
    answers: { fortegn: rule },
    figures: { rows: 0, sums: { [figure]: ore(net) } },
  };
}

/** Columns that may hold the sign. */
function columnAnswers(seen: readonly SeenColumn[], columns: readonly RecognisedColumn[]): readonly QuestionAnswer[] {
  return seen
    .filter(({ values }) => values !== null && areSides(values.map(({ value }) => value)))
    .map(({ column }) => {
      const name = columnName(column, columns);
      return {
        label: `«${name}» er fortegnet`,
        option: optionText("fortegn", name),
        answers: { kolonner: { [name]: "fortegn" } },
        figures: null,
      };
    });
}
