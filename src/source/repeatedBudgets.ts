import { printKroner } from "../amounts/printAmount";
import { FIGURE_TEXT, type Figure, type Ledger } from "../ledger/ledger";
import { ore, type Ore } from "../amounts/ore";
import { optionText, type Question, type QuestionAnswer } from "./question";
import { YEARLY_FIGURES, type RoleKey } from "./roleKeys";
import { words, wordsOf, type Text } from "../texts/words";

/**
 * Budgets are seldom even in every account: above this share of equal ones it is rather the year's that stands in
 * each period.
 */
const SAME_SHARE = 0.95;
/** Fewer tell nothing. */
const FEWEST_KEYS = 3;
const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/** Of the year before there is no telling how much of what stands in each row had come by its period. */
const ASKED_FIGURES: readonly Figure[] = [...YEARLY_FIGURES, "regnskapIFjor"];

/**
 * A question for each column of a budget or of the year before that has the same amount in every period of (almost)
 * all its keys: the year's repeated, or a budget spread evenly. Only the user knows, so the amounts are left, and both
 * sums told.
 */
export function repeatedBudgets(ledger: Ledger, columns: readonly BudgetColumn[]): readonly Question[] {
  return columns
    .filter(({ figure }) => ASKED_FIGURES.includes(figure))
    .flatMap((column): Question[] => {
      const { figure } = column;
      const keys = [...keysOf(ledger, figure).values()];
      const several = keys.filter(({ amounts }) => amounts.length > 1);
      const same = several.filter(({ amounts: [first, ...others] }) =>
        others.every((amount) => amount === first),
      ).length;
      return several.length < FEWEST_KEYS || same < SAME_SHARE * several.length
        ? []
        : [question(column, keys, same, several.length)];
    });
}

/** What a key has in the periods where it has something, in the order of the source, and without period. */
interface KeyAmounts {
  readonly amounts: number[];
  undated: number;
}

function keysOf({ amounts: figures, columns }: Ledger, figure: Figure): ReadonlyMap<number, KeyAmounts> {
  const keys = new Map<number, KeyAmounts>();
  const amounts = figures[figure] ?? [];
  const parts = KEY.map((dimension) => columns[dimension]);
  const undated = columns.periode.codes.indexOf("");
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row] as number;
    if (amount === 0) continue;
    // One number a key, a million rows long: a text would take a second. 5 000 codes of each are exact.
    let id = 0;
    for (const { codes, index } of parts) id = id * codes.length + (index[row] as number);
    const key = keys.get(id) ?? { amounts: [], undated: 0 };
    if (key.amounts.length === 0 && key.undated === 0) keys.set(id, key);
    if (columns.periode.index[row] === undated) key.undated += amount;
    else key.amounts.push(amount);
  }
  return keys;
}

/** A column of a budget or of the year before; `name` is what an answer calls it. */
interface BudgetColumn {
  readonly header: string;
  readonly name: string;
  readonly figure: Figure;
}

function question(column: BudgetColumn, keys: readonly KeyAmounts[], same: number, several: number): Question {
  const { header, figure, name } = column;
  const yearly = YEARLY_FIGURES.find((budget) => budget === figure);
  const sums = sumsOf(keys);
  const [costs, which] = [wordsOf(sums.side > 0 ? "utgiftene" : "inntektene"), wordsOf(FIGURE_TEXT[figure])];
  const [each, once] = [printKroner(sums.perPeriod), printKroner(sums.once)];
  const answer = answerOf(column);
  return {
    id: `budsjett-likt-i-periodene:${name}`,
    code: "budsjett-likt-i-periodene",
    column: header,
    ...(yearly === undefined
      ? {
          message: words`«${header}» har samme beløp i alle periodene for ${same} av ${several} kontoer. Er det ført i hver periode, er ${costs} i ${which} til sammen ${each}. Er det fjoråret gjentatt i hver periode, er de ${once} for året, og fjoråret må gis som en egen fil.`,
          answers: [
            answer("Ført i hver periode", `amount.${figure}`, sums.perPeriod),
            answer(words`Se bort fra «${name}»`, "ignored", 0),
          ],
        }
      : {
          message: words`«${header}» har samme beløp i alle periodene for ${same} av ${several} kontoer. Er det hver periodes budsjett, er ${costs} i ${which} til sammen ${each}. Er det årets budsjett gjentatt i hver periode, er de ${once} for året.`,
          answers: [
            answer("Hver periodes budsjett", `amount.${figure}`, sums.perPeriod),
            answer("Årets budsjett, gjentatt i hver periode", `aar.${yearly}`, sums.once),
          ],
        }),
  };
}

/** Budgets balance, and so do accounts: both sums are of the larger side, the costs where there are any. */
function sumsOf(keys: readonly KeyAmounts[]): { side: 1 | -1; perPeriod: Ore; once: Ore } {
  const [perPeriod, once] = [
    keys.flatMap(({ amounts, undated }) => [...amounts, undated]),
    keys.flatMap(({ amounts, undated }) => [amounts.at(-1) ?? 0, undated]),
  ];
  const side = perPeriod.some((amount) => amount > 0) ? 1 : -1;
  const sum = (amounts: readonly number[]): Ore =>
    ore(amounts.filter((amount) => amount * side > 0).reduce((total, amount) => total + amount, 0));
  return { side, perPeriod: sum(perPeriod), once: sum(once) };
}

const answerOf =
  ({ name, figure }: BudgetColumn) =>
  (label: Text, key: RoleKey, sum: number): QuestionAnswer => ({
    label,
    option: optionText("kolonne", `${name}=${key === "ignored" ? "ignorer" : key.replace("amount.", "")}`),
    answers: { kolonner: { [name]: key } },
    figures: key === "ignored" ? null : { rows: 0, sums: { [figure]: ore(sum) } },
  });
