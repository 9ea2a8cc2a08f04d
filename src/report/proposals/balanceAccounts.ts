import { ore, type Ore } from "../../amounts/ore";
import { accountKeys } from "../../ledger/grunnlag/accountKeys";
import { reportAmounts } from "../../ledger/grunnlag/reportAmounts";
import type { ProposalBasis } from "./basis";

/** A balance account with its year; øre as the lists have them: what is owed or set aside is positive. */
export interface BalanceAccount {
  readonly konto: string;
  readonly kapittel: string;
  /** Of the kapittel. */
  readonly kapittelName: string;
  /** As the sources name the account, else its number. */
  readonly name: string;
  /** null where the accounts do not tell. */
  readonly opening: Ore | null;
  /** Postings that make the balance grow, and (negative) those that make it smaller. */
  readonly added: Ore;
  readonly taken: Ore;
  readonly closing: Ore;
}

interface Sums {
  opening: number;
  added: number;
  taken: number;
}

/** The accounts of the kapitler that have a balance or postings, in the order of their numbers. */
export function balanceAccounts(
  basis: ProposalBasis,
  isWanted: (kapittel: string) => boolean,
): readonly BalanceAccount[] {
  const { ledger } = basis;
  const columns = reportAmounts(ledger);
  const amounts = columns.find(({ figure }) => figure === "regnskap")?.amounts;
  const openings = columns.find(({ figure }) => figure === "inngaendeBalanse")?.amounts;
  const accounts = namedAccounts(basis, isWanted);
  const sums = accounts.map((): Sums => ({ opening: 0, added: 0, taken: 0 }));
  for (let row = 0; row < ledger.size; row++) {
    const account = sums[ledger.columns.konto.index[row] as number] as Sums;
    // Credit is negative in the ledger, and so -0 where there is nothing.
    const opening = 0 - (openings?.[row] ?? 0);
    const change = 0 - (amounts?.[row] ?? 0) - opening;
    account.opening += opening;
    account[change > 0 ? "added" : "taken"] += change;
  }
  return accounts
    .flatMap((account, position): BalanceAccount[] => {
      const { opening, added, taken } = sums[position] as Sums;
      if (account === null || (opening === 0 && added === 0 && taken === 0)) return [];
      const closing = ore(opening + added + taken);
      return [{ ...account, opening: openings ? ore(opening) : null, added: ore(added), taken: ore(taken), closing }];
    })
    .sort((a, b) => (a.konto < b.konto ? -1 : 1));
}

/** The accounts of the ledger, in its order; null for those of no kapittel that is wanted. */
function namedAccounts(
  { ledger, artOverrides }: ProposalBasis,
  isWanted: (kapittel: string) => boolean,
): readonly (Pick<BalanceAccount, "konto" | "kapittel" | "kapittelName" | "name"> | null)[] {
  return ledger.columns.konto.codes.map((konto) => {
    const { kontoklasse, code, text } = accountKeys(konto, artOverrides);
    if (kontoklasse !== "balanse" || !isWanted(code)) return null;
    return { konto, kapittel: code, kapittelName: text, name: ledger.names.konto?.get(konto) ?? konto };
  });
}
