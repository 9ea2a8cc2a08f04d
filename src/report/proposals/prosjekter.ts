import type { Figure } from "../../ledger/ledger";
import { accountKeys } from "../../ledger/grunnlag/accountKeys";
import type { Propose } from "./basis";
import { amountValue, textValue } from "./values";

const FIGURES: Readonly<Record<string, Figure>> = {
  regnskap: "regnskap",
  revidert: "revidertBudsjett",
  opprinnelig: "opprinneligBudsjett",
};

/** Kjøp av aksjer og andeler is an outlay too; the other arter from 500 are finance and funds. */
const SHARES = "529";

/**
 * A row for each prosjekt with outlays in investering: arter 010–499 and 529, merverdiavgift included. Its frame and
 * what was spent before the year the accounts do not say.
 */
export const proposeProsjekter: Propose = ({ ledger, artOverrides }) => {
  const { konto, prosjekt } = ledger.columns;
  const isOutlay = konto.codes.map((code) => {
    const account = accountKeys(code, artOverrides);
    return account.kontoklasse === "investering" && (account.code < "500" || account.code === SHARES);
  });
  const sums = new Map<string, Record<string, number>>();
  for (let row = 0; row < ledger.size; row++) {
    const code = prosjekt.codes[prosjekt.index[row] as number] as string;
    if (!isOutlay[konto.index[row] as number] || /^0*$/.test(code)) continue;
    const sum = sums.get(code) ?? Object.fromEntries(Object.keys(FIGURES).map((column) => [column, 0]));
    sums.set(code, sum);
    for (const [column, figure] of Object.entries(FIGURES))
      sum[column] = (sum[column] as number) + (ledger.amounts[figure]?.[row] ?? 0);
  }
  const known = Object.entries(FIGURES)
    .filter(([, figure]) => ledger.amounts[figure] !== undefined)
    .map(([column]) => column);
  return {
    basis:
      "prosjektene med utgifter i investeringsregnskapet eller -budsjettet, med merverdiavgift. Skriv portefølje, totalramme og det som er påløpt før året.",
    rows: [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, sum]) => ({
        prosjekt: textValue(code),
        navn: textValue(ledger.names.prosjekt?.get(code) ?? code),
        ...Object.fromEntries(known.map((column) => [column, amountValue(sum[column] as number)])),
      })),
  };
};
