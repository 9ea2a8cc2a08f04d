import { balanceAccounts, type BalanceAccount } from "./balanceAccounts";
import type { Propose } from "./basis";
import { amountValue, textValue } from "./values";

const KAPITLER: readonly string[] = ["51", "53", "55", "56"];

/**
 * A row for each fund account. Avsetning and bruk are its credit and debit postings, where the opening balance is
 * known; else only the closing balance.
 */
export const proposeFond: Propose = (basis) => {
  const accounts = balanceAccounts(basis, (kapittel) => KAPITLER.includes(kapittel));
  const isTwin = ({ konto, kapittel, name }: BalanceAccount): boolean =>
    accounts.some((other) => other.konto !== konto && other.kapittel === kapittel && other.name === name);
  return {
    basis:
      "kontoene i kapittel 51, 53, 55 og 56. Avsetning er kreditføringene på kontoen og bruk er debetføringene. Er det flere fond på en konto, del raden opp.",
    rows: accounts.map((account) => ({
      kapittel: textValue(account.kapittel),
      fond: textValue(isTwin(account) ? `${account.konto} ${account.name}` : account.name),
      ...(account.opening !== null && {
        inngaende: amountValue(account.opening),
        avsetning: amountValue(account.added),
        bruk: amountValue(account.taken),
      }),
      utgaende: amountValue(account.opening === null ? account.added + account.taken : account.closing),
      kilde: textValue(`Konto ${account.konto}`),
    })),
  };
};
