import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { parseKonto } from "../../ledger/kostra/konto";
import { FIGURE_TEXT, figuresOf, type Figure, type Ledger } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import type { SignRule } from "../answers";
import { optionText, type Question, type QuestionAnswer } from "../question";
import { areSides } from "../signValues";
import type { SeenColumn } from "../seenColumn";
import { columnName } from "../columnName";
import type { RecognisedColumn, SourceReading } from "../source";
import { inRow, words, wordsOf, type Words } from "../../texts/words";

/** Arter from here on are incomes and financing: credit. */
export const FIRST_INCOME_ART = "600";

interface Sides {
  readonly figure: Figure;
  /** The kontoklasse; null: drift and investering. */
  readonly where: "drift" | "investering" | "balanse" | null;
  /** Of the balance: assets, and debt and equity. */
  readonly expenses: number;
  readonly incomes: number;
  /** Accounts with amounts, on either side. */
  readonly accounts: readonly [expenses: number, incomes: number];
  /** No account lies anywhere else. */
  readonly isAlone: boolean;
  /** Accounts that lie on the side they should, less those that do not. */
  readonly rightExpenses: number;
  readonly rightIncomes: number;
}

/**
 * A question where a figure's expenses and incomes do not lie on each their side, debit and credit: the signs are
 * then somewhere else, or turned.
 */
export function signQuestions(
  ledger: Ledger,
  seen: readonly SeenColumn[],
  columns: readonly RecognisedColumn[],
): readonly Question[] {
  const all = sidesOf(ledger);
  const wrong = all.filter(isWrong);
  const [first] = wrong;
  if (first === undefined) return [];
  const told = toldOf(wrong);
  const ofBalance = first.where === "balanse";
  // A rule turns the whole source: not where only the balance is wrong and the rest is right.
  const rules = ofBalance && all.some(({ where }) => where !== "balanse") ? [] : rulesFor(first);
  return [
    {
      id: "kilde-fortegn",
      code: "kilde-fortegn",
      message: ofBalance
        ? words`Eiendeler (kapittel 10–27) skal være positive, og gjeld og egenkapital (kapittel 31–59) negative, men er det ikke (${told}). Si hvordan fortegnene skal forstås.`
        : words`Utgifter (art 010–590) skal være positive og inntekter (art 600–990) negative, men er det ikke (${told}). Si hvordan fortegnene skal forstås.`,
      answers: [
        ...columnAnswers(seen, columns),
        ...rules.map((rule) => ruleAnswer(rule, first)),
        ruleAnswer("behold", first),
      ],
    },
  ];
}

/**
 * A question of the sources together: they have expenses and incomes on the same side, and none of them has both. The
 * answer is of each of them.
 */
export function jointSignQuestions(ledger: Ledger, readings: readonly SourceReading[]): readonly Question[] {
  const isAsked = readings.some(
    ({ areSignsSaid, questions }) => areSignsSaid === true || questions.some(({ code }) => code === "kilde-fortegn"),
  );
  const wrong = readings.length < 2 || isAsked ? [] : sidesOf(ledger).filter(isWrong);
  const [first] = wrong;
  if (first === undefined) return [];
  return [
    {
      id: "kilde-fortegn",
      code: "kilde-fortegn",
      message: words`Kildene har hver sin side, og til sammen er ikke utgifter (art 010–590) og eiendeler positive, og inntekter (art 600–990), gjeld og egenkapital negative (${toldOf(wrong)}). Si hvordan fortegnene skal forstås.`,
      answers: [...rulesFor(first), "behold" as const].map((rule) => ruleAnswer(rule, first)),
    },
  ];
}

/** The same as an error that says how it is answered. */
export function jointProblem({ code, message, answers }: Question): Problem {
  return {
    code,
    severity: "error",
    message: words`${wordsOf(message)} Svar i Tertial-ruten eller med ett av valgene ${answers.map(({ option }) => option).join(", ")}.`,
  };
}

/**
 * One large correction turns a sum; it does not turn most of the accounts. In the balance accounts may lie on either
 * side, and what was posted in a year still more: it is wrong where all is without a minus, or, of a balance alone, all
 * is turned.
 */
function isWrong({ where, expenses, incomes, rightExpenses, rightIncomes, accounts, isAlone }: Sides): boolean {
  if (expenses === 0 || incomes === 0) return false;
  if (where !== "balanse") return (expenses < 0 && rightExpenses <= 0) || (incomes > 0 && rightIncomes <= 0);
  const [assets, debts] = accounts;
  if (rightIncomes !== -debts || debts < 2) return false;
  return rightExpenses === assets || (isAlone && rightExpenses === -assets && assets > 1);
}

const toldOf = (wrong: readonly Sides[]): Words =>
  inRow(
    wrong.map(({ figure, where, expenses, incomes }) =>
      sidesText(FIGURE_TEXT[figure], where, printKroner(ore(expenses)), printKroner(ore(incomes))),
    ),
    "; ",
  );

function sidesText(figure: string, where: Sides["where"], expenses: string, incomes: string): Words {
  if (where === null) return words`${wordsOf(figure)}: utgifter ${expenses}, inntekter ${incomes}`;
  return where === "balanse"
    ? words`${wordsOf(figure)}, balanse: eiendeler ${expenses}, gjeld og egenkapital ${incomes}`
    : words`${wordsOf(figure)}, ${wordsOf(where)}: utgifter ${expenses}, inntekter ${incomes}`;
}

/**
 * Premieavvik is an expense that most often is negative, and its amortisation (KOSTRA 170–173): it says nothing of
 * the signs.
 */
const PREMIEAVVIK = /^17[0-3]/;

const PLACES: readonly Sides["where"][] = [null, "drift", "investering", "balanse"];

/**
 * Where the account lies, and whether on the side of incomes; null for memoriakonti and what is no account of the
 * accounts.
 */
function kindOf(code: string): { readonly where: NonNullable<Sides["where"]>; readonly isIncome: boolean } | null {
  const konto = parseKonto(code);
  if (konto === null || konto.kontoklasse === "annen") return null;
  if (konto.kontoklasse !== "balanse") return { where: konto.kontoklasse, isIncome: konto.art >= FIRST_INCOME_ART };
  return konto.kapittel > LAST_OF_BALANCE ? null : { where: "balanse", isIncome: konto.kapittel >= FIRST_DEBT };
}
const [FIRST_DEBT, LAST_OF_BALANCE] = ["31", "59"] as const;

/**
 * Expenses and incomes of each figure, in all and by kontoklasse; of the balance where it is whole, and not what was
 * posted in some months.
 */
function sidesOf(ledger: Ledger): readonly Sides[] {
  const { codes: periods } = ledger.columns.periode;
  const isWhole = periods.every((code) => code === "") || periods.some((code) => code.endsWith("00"));
  const { codes, index } = ledger.columns.konto;
  const { funksjon } = ledger.columns;
  const tellsNothing = funksjon.codes.map((code) => PREMIEAVVIK.test(code));
  const kinds = codes.map(kindOf);
  return figuresOf(ledger).flatMap((figure) => {
    const nets = new Float64Array(codes.length);
    ledger.amounts[figure]?.forEach((amount, row) => {
      if (!tellsNothing[funksjon.index[row] as number])
        nets[index[row] as number] = (nets[index[row] as number] as number) + amount;
    });
    const places = [
      ...new Set<Sides["where"]>(
        kinds.flatMap((kind) => (kind === null ? [] : kind.where === "balanse" ? [kind.where] : [null, kind.where])),
      ),
    ];
    const told = places
      .filter((where) => where !== "balanse" || isWhole)
      .sort((one, other) => PLACES.indexOf(one) - PLACES.indexOf(other));
    return told.map((where) => {
      const of = (isIncome: boolean): readonly number[] =>
        [...nets].filter((net, at) => {
          const kind = kinds[at];
          return (
            net !== 0 &&
            kind?.isIncome === isIncome &&
            (where === null ? kind.where !== "balanse" : kind.where === where)
          );
        });
      const [expenses, incomes] = [of(false), of(true)];
      return {
        figure,
        where,
        expenses: total(expenses),
        incomes: total(incomes),
        accounts: [expenses.length, incomes.length] as const,
        isAlone: kinds.every((kind) => kind === null || kind.where === where),
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

const LABELS_OF_BALANCE: Readonly<Record<SignRule, string>> = {
  ...LABELS,
  inntekter: "Gjeld og egenkapital står uten minus: snu dem",
  utgifter: "Eiendelene står med minus: snu dem",
};

function ruleAnswer(rule: SignRule, { figure, where, expenses, incomes }: Sides): QuestionAnswer {
  const net =
    (rule === "utgifter" || rule === "snu" ? -expenses : expenses) +
    (rule === "inntekter" || rule === "snu" ? -incomes : incomes);
  return {
    label: (where === "balanse" ? LABELS_OF_BALANCE : LABELS)[rule],
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
        label: words`«${name}» er fortegnet`,
        option: optionText("fortegn", name),
        answers: { kolonner: { [name]: "fortegn" } },
        figures: null,
      };
    });
}
