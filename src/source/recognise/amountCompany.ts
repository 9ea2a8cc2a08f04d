import { textOf, type Cell } from "../cells/cell";
import { hasMinus } from "../signValues";
import type { AmountProofs } from "./amountProofs";
import type { Candidate } from "./candidates";
import { meaningOf, type AmountWord, type Meaning } from "./meaningOf";
import { SO_FAR } from "./synonyms";

/** A column whose header is an amount. */
export type AmountCandidate = Candidate & { readonly meaning: Meaning & { readonly kind: "amount" } };

/** What the amount columns say together. */
export interface Company {
  /** The year of the accounts, where headers name years. */
  readonly year: number | undefined;
  readonly words: ReadonlySet<AmountWord>;
  readonly hasPeriods: boolean;
  /** Debit and credit in two columns; the latter with a minus in it already. */
  readonly hasSides: boolean;
  /** Two columns of the same year for one of them. */
  readonly hasSideTwice: boolean;
  readonly creditIsNegative: boolean;
  /**
   * The balance is what the amounts of each account come to, in every row of it; or what opening and amount come to
   * in a row.
   */
  readonly balanceIsRepeated: boolean;
  readonly balanceIsSum: boolean;
  /** A column of the year before, and not of a part of it. */
  readonly hasWholeLastYear: boolean;
}

/** Words for the two sides. */
export const DEBIT: ReadonlySet<AmountWord> = new Set<AmountWord>(["debit", "out"]);
export const CREDIT: ReadonlySet<AmountWord> = new Set<AmountWord>(["credit", "in"]);

/** The side a header says that its amounts are on. */
export function sideOf(header: string): "debet" | "kredit" | null {
  const meaning = meaningOf(header);
  if (meaning.kind !== "amount" || meaning.qualified === true) return null;
  return DEBIT.has(meaning.word) ? "debet" : CREDIT.has(meaning.word) ? "kredit" : null;
}

/** The year asked for, where headers name it or accounts have none; else the latest that accounts have. */
function yearOfAccounts(
  amounts: readonly AmountCandidate[],
  proofs: AmountProofs,
  asked: number | undefined,
): number | undefined {
  const years = (of: readonly AmountCandidate[]): number[] => of.flatMap(({ meaning }) => meaning.year ?? []);
  const accounts = years(amounts.filter(({ meaning }) => !isBudget(meaning.word)));
  const all = accounts.length > 0 ? accounts : years(amounts);
  const latest = all.length > 0 ? Math.max(...all) : undefined;
  // Accounts without a year in their header are those of the year asked for, but months that come to another year's.
  const undated = amounts.filter(({ meaning }) => UNDATED.has(meaning.word) && meaning.year === undefined);
  const months = undated.filter(({ meaning }) => meaning.period !== undefined);
  const areOfYear = (column: AmountCandidate): boolean =>
    column.meaning.year !== undefined && proofs.isSum(column, months);
  const hasUndated = months.length > 0 ? !amounts.some(areOfYear) : undated.length > 0;
  return asked !== undefined && (hasUndated || years(amounts).includes(asked)) ? asked : latest;
}

/** What the columns say together. `asked`: the year asked for. */
export function companyOf(
  amounts: readonly AmountCandidate[],
  proofs: AmountProofs,
  asked: number | undefined,
): Company {
  const year = yearOfAccounts(amounts, proofs, asked);
  const word = (found: AmountWord): AmountCandidate | undefined =>
    amounts.find(({ meaning }) => meaning.word === found && !meaning.period);
  const [balance, amount] = [word("balance"), word("amount")];
  return {
    year,
    balanceIsRepeated:
      balance !== undefined && amount !== undefined && proofs.isRepeatedBalance(balance, amount, word("opening")),
    balanceIsSum:
      balance !== undefined &&
      amount !== undefined &&
      proofs.isExplained(amount, {
        amounts: [balance],
        periods: [],
        cumulative: [],
        debit: undefined,
        credit: undefined,
        opening: word("opening"),
        movement: amount,
      }),
    hasSides:
      amounts.some(({ meaning }) => DEBIT.has(meaning.word)) && amounts.some(({ meaning }) => CREDIT.has(meaning.word)),
    hasSideTwice: [DEBIT, CREDIT].some((side) => {
      const years = amounts.flatMap(({ meaning }) => (side.has(meaning.word) ? [meaning.year] : []));
      return new Set(years).size < years.length;
    }),
    creditIsNegative: amounts.some(({ meaning, cells }) => CREDIT.has(meaning.word) && isNegative(cells)),
    hasWholeLastYear: amounts.some(
      ({ header, meaning }) =>
        year !== undefined &&
        meaning.year === year - 1 &&
        !isBudget(meaning.word) &&
        !meaning.period &&
        !SO_FAR.test(header),
    ),
    // «Regnskap 2023» is no accounts of 2024.
    words: new Set(
      amounts
        .filter(
          ({ meaning }) =>
            meaning.period === undefined && (meaning.year === undefined || year === undefined || meaning.year === year),
        )
        .map(({ meaning }) => meaning.word),
    ),
    hasPeriods: amounts.some(
      ({ meaning }) => !isBudget(meaning.word) && meaning.period !== undefined && meaning.period.month !== "00",
    ),
  };
}

const UNDATED: ReadonlySet<AmountWord> = new Set<AmountWord>(["regnskap", "amount", "balance"]);

/** All amounts are zero or below, and some below. */
function isNegative(cells: readonly Cell[]): boolean {
  const texts = cells.map(textOf).filter((text) => text !== "");
  return texts.some((text) => /[1-9]/.test(text)) && texts.every((text) => !/[1-9]/.test(text) || hasMinus(text));
}

/** A budget of the year, or of a part of it. */
export function isBudget(word: AmountWord): boolean {
  return word === "budget" || word === "periodBudget" || word === "revidertBudsjett" || word === "opprinneligBudsjett";
}
