import { balanceAccounts } from "./balanceAccounts";
import type { Propose } from "./basis";
import { amountValue, textValue } from "./values";

/** Bonds, certificates, loans and konsernintern debt; not pensions and provisions. */
const isLoan = (kapittel: string): boolean => /^4[12357]/.test(kapittel);

/** A row for each loan account. What a loan is for, its rate and its maturity the accounts do not say. */
export const proposeLan: Propose = (basis) => ({
  basis:
    "lånekontoene i kapittel 41, 42, 43, 45 og 47. Nytt låneopptak er kreditføringene og avdrag er debetføringene. Skriv formål, rente og forfall, og del raden der en konto har flere lån.",
  rows: balanceAccounts(basis, isLoan).map(({ konto, name, kapittelName, opening, added, taken, closing }) => ({
    lan: textValue(konto),
    langiver: textValue(name),
    type: textValue(kapittelName),
    ...(opening !== null && {
      inngaende: amountValue(opening),
      opptak: amountValue(added),
      avdrag: amountValue(taken),
    }),
    utgaende: amountValue(closing),
  })),
});
