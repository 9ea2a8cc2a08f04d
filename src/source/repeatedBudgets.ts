import { printKroner } from "../amounts/printAmount";
import { FIGURE_TEXT, type Figure, type Ledger } from "../ledger/ledger";
import { ore } from "../amounts/ore";
import { optionText, type Question } from "./question";
import { YEARLY_FIGURES } from "./roleKeys";
import { words, wordsOf } from "../texts/words";

/**
 * Budgets are seldom even in every account: above this share of equal ones it is rather the year's that stands in
 * each period.
 */
const SAME_SHARE = 0.95;
/** Fewer tell nothing. */
const FEWEST_KEYS = 3;
const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/**
 * A question for each budget column that has the same amount in every period of (almost) all its keys: the year's
 * budget repeated, or one spread evenly. Only the user knows, so the amounts are left, and both sums told.
 */
export function repeatedBudgets(ledger: Ledger, columns: readonly BudgetColumn[]): readonly Question[] {
  return columns
    .filter(({ figure }) => YEARLY_FIGURES.some((yearly) => yearly === figure))
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

/** A column of a budget; `name` is what an answer calls it. */
interface BudgetColumn {
  readonly header: string;
  readonly name: string;
  readonly figure: Figure;
}

/** Budgets balance: the two sums are of the larger side, the costs where there are any. */
function question(
  { header, name, figure }: BudgetColumn,
  keys: readonly KeyAmounts[],
  same: number,
  several: number,
): Question {
  const [perPeriod, once] = [
    keys.flatMap(({ amounts, undated }) => [...amounts, undated]),
    keys.flatMap(({ amounts, undated }) => [amounts.at(-1) ?? 0, undated]),
  ];
  const side = perPeriod.some((amount) => amount > 0) ? 1 : -1;
  const sum = (amounts: readonly number[]): number =>
    amounts.filter((amount) => amount * side > 0).reduce((total, amount) => total + amount, 0);
  const answer = (
    label: string,
    key: `amount.${Figure}` | "aar.revidertBudsjett" | "aar.opprinneligBudsjett",
    amounts: readonly number[],
  ) => ({
    label,
    option: optionText("kolonne", `${name}=${key.replace("amount.", "")}`),
    answers: { kolonner: { [name]: key } },
    figures: { rows: 0, sums: { [figure]: ore(sum(amounts)) } },
  });
  const yearly = figure === "opprinneligBudsjett" ? "aar.opprinneligBudsjett" : "aar.revidertBudsjett";
  return {
    id: `budsjett-likt-i-periodene:${name}`,
    code: "budsjett-likt-i-periodene",
    column: header,
    message: words`«${header}» har samme beløp i alle periodene for ${same} av ${several} kontoer. Er det hver periodes budsjett, er ${wordsOf(side > 0 ? "utgiftene" : "inntektene")} i ${wordsOf(FIGURE_TEXT[figure])} til sammen ${printKroner(sum(perPeriod))}. Er det årets budsjett gjentatt i hver periode, er de ${printKroner(sum(once))} for året.`,
    answers: [
      answer("Hver periodes budsjett", `amount.${figure}`, perPeriod),
      answer("Årets budsjett, gjentatt i hver periode", yearly, once),
    ],
  };
}
