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

/** The accounts of the kapitler that have a balance or postings, in the order of their numbers. */
export function balanceAccounts(
  { ledger, artOverrides }: ProposalBasis,
  isWanted: (kapittel: string) => boolean,
): readonly BalanceAccount[] {
  const columns = reportAmounts(ledger);
  const amounts = columns.find(({ figure }) => figure === "regnskap")?.amounts;
  const openings = columns.find(({ figure }) => figure === "inngaendeBalanse")?.amounts;
  const { codes, index } = ledger.columns.konto;
  const accounts = codes.map((konto) => {
    const { kontoklasse, code, text } = accountKeys(konto, artOverrides);
    return kontoklasse === "balanse" && isWanted(code)
      ? {
          konto,
          kapittel: code,
          kapittelName: text,
          name: ledger.names.konto?.get(konto) ?? konto,
          sums: { opening: 0, added: 0, taken: 0 },
        }
      : null;
  });
  for (let row = 0; row < ledger.size; row++) {
    const account = accounts[index[row] as number];
    if (!account) continue;
    // Credit is negative in the ledger, and so -0 where there is nothing.
    const opening = 0 - (openings?.[row] ?? 0);
    const change = 0 - (amounts?.[row] ?? 0) - opening;
    account.sums.opening += opening;
    account.sums[change > 0 ? "added" : "taken"] += change;
  }
  return accounts
    .flatMap((account): BalanceAccount[] => {
      if (!account) return [];
      const {
        sums: { opening, added, taken },
        ...about
      } = account;
      if (opening === 0 && added === 0 && taken === 0) return [];
      return [
        {
          ...about,
          opening: openings ? ore(opening) : null,
          added: ore(added),
          taken: ore(taken),
          closing: ore(opening + added + taken),
        },
      ];
    })
    .sort((a, b) => (a.konto < b.konto ? -1 : 1));
}
