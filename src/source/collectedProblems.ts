import { FIGURES, type Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { MOST_LINES, type LedgerTable } from "./ledgerTable";
import { words, wordsOf } from "../texts/words";

/** What only shows when all rows have passed: sums beyond the exact range, and drift accounts of different lengths. */
export function collectedProblems(ledger: Ledger, table: LedgerTable): readonly Problem[] {
  return [...tooManyLines(ledger, table), ...beyondExact(table), ...unequalAccounts(ledger.columns.konto.codes)];
}

/**
 * Nothing of such a ledger is used. The tables need prosjekt for investments only, so that is the column to leave
 * out.
 */
function tooManyLines({ columns }: Ledger, table: LedgerTable): readonly Problem[] {
  if (!table.isFull()) return [];
  const [ansvar, funksjoner, prosjekter] = [columns.ansvar, columns.funksjon, columns.prosjekt].map(
    ({ codes }) => codes.length,
  ) as [number, number, number];
  const message = words`Kilden har mer enn ${MOST_LINES} ulike sett av konto, ansvar, funksjon og prosjekt (så langt ${ansvar} ansvar, ${funksjoner} funksjoner og ${prosjekter} prosjekter), som er grensen, og ingen av beløpene er brukt. Tabellene bruker prosjekt bare for investeringer: kontroller at kolonnen er prosjekt, og ikke bilagsnummer eller annet som er nytt i hver rad, eller velg at den ikke leses.`;
  return [{ code: "kilde-for-mange-noekler", severity: "error", message }];
}

function beyondExact(table: LedgerTable): readonly Problem[] {
  const figure = FIGURES.find((_, index) => !Number.isSafeInteger(table.gross.total(index)));
  if (figure === undefined) return [];
  return [
    {
      code: "sum-for-stor",
      severity: "error",
      message: words`Beløpene i ${wordsOf(figure)} er til sammen over 90 071 milliarder kroner og kan ikke summeres eksakt. Kontroller at riktig kolonne er valgt som beløp.`,
    },
  ];
}

/**
 * A spreadsheet that takes 01150 for a number leaves 1150: the account of an investment then looks like one of drift.
 */
function unequalAccounts(kontoer: readonly string[]): readonly Problem[] {
  const drift = kontoer.filter((konto) => konto.startsWith("1"));
  const longest = Math.max(0, ...drift.map((konto) => konto.length));
  const shorter = drift.filter((konto) => konto.length < longest);
  if (shorter.length === 0) return [];
  const shown = `${shorter.slice(0, 5).join(", ")}${shorter.length > 5 ? " …" : ""}`;
  const message = words`Driftskontoene har ulik lengde: ${shown} (${shorter.length} kontoer) er kortere enn ${longest} siffer. Har et regneark fjernet innledende null, er dette investeringskontoer. Kontroller mot kilden.`;
  return [{ code: "konto-ulik-lengde", severity: "warning", message }];
}
