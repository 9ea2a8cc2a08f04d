import { FIGURES, type Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { LedgerTable } from "./ledgerTable";

/** What only shows when all rows have passed: sums beyond the exact range, and drift accounts of different lengths. */
export function collectedProblems(ledger: Ledger, table: LedgerTable): readonly Problem[] {
  return [...beyondExact(table), ...unequalAccounts(ledger.columns.konto.codes)];
}

function beyondExact(table: LedgerTable): readonly Problem[] {
  const figure = FIGURES.find((_, index) => !Number.isSafeInteger(table.gross.total(index)));
  if (figure === undefined) return [];
  return [{ code: "sum-for-stor", severity: "error", message: `Beløpene i ${figure} er til sammen over 90 071 milliarder kroner og kan ikke summeres eksakt. Kontroller at riktig kolonne er valgt som beløp.` }];
}

/** A spreadsheet that takes 01150 for a number leaves 1150: the account of an investment then looks like one of drift. */
function unequalAccounts(kontoer: readonly string[]): readonly Problem[] {
  const drift = kontoer.filter((konto) => konto.startsWith("1"));
  const longest = Math.max(0, ...drift.map((konto) => konto.length));
  const shorter = drift.filter((konto) => konto.length < longest);
  if (shorter.length === 0) return [];
  const message = `Driftskontoene har ulik lengde: ${shorter.slice(0, 5).join(", ")}${shorter.length > 5 ? " …" : ""} (${shorter.length} kontoer) er kortere enn ${longest} siffer. Har et regneark fjernet innledende null, er dette investeringskontoer. Kontroller mot kilden.`;
  return [{ code: "konto-ulik-lengde", severity: "warning", message }];
}
