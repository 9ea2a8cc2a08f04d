import { printKroner } from "../../amounts/printAmount";
import { parseKonto, type Konto } from "../../ledger/kostra/konto";
import { FIGURE_TEXT, figuresOf, YEAR_FIGURES, type Figure, type Ledger } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { words, wordsOf } from "../../texts/words";
import { sumsBy, sumsText, type Sums } from "./codeAmounts";

const ORE_PER_THOUSAND = 100_000;
/** SSB's margin in controls 095 and 110 for files in 1000 kr. */
const MARGIN_THOUSANDS = 30;

/**
 * Of a ledger and the sums of its kontoer, what does not close: clearing accounts (kontoklasse 3–9), drift and
 * investering over a whole year, and debit against credit.
 */
export function balanceProblems(ledger: Ledger, kontoer: ReadonlyMap<string, Sums>): readonly Problem[] {
  const sums = sumsBy(kontoer, (code) => classOf(parseKonto(code)));
  const margin = marginOf(ledger);
  return [
    ...[...sums].filter(([key]) => /^\d$/.test(key)).flatMap(([digit, rest]) => clearing(digit, rest)),
    ...(["drift", "investering"] as const).flatMap((kontoklasse) =>
      unclosed(kontoklasse, sums.get(kontoklasse) ?? {}, margin),
    ),
    ...unbalanced(sums, margin),
  ];
}

const classOf = (konto: Konto | null): string | null =>
  konto?.kontoklasse === "annen" ? konto.digit : (konto?.kontoklasse ?? null);

/** Amounts in whole thousands come from a KOSTRA file, each rounded by itself. */
function marginOf(ledger: Ledger): number {
  const rounded = figuresOf(ledger).every((figure) =>
    ledger.amounts[figure]?.every((amount) => amount % ORE_PER_THOUSAND === 0),
  );
  return rounded ? MARGIN_THOUSANDS * ORE_PER_THOUSAND : 0;
}

function clearing(digit: string, rest: Sums): readonly Problem[] {
  if (Object.values(rest).every((sum) => sum === 0)) return [];
  return [
    {
      code: "kontoklasse-rest",
      severity: "error",
      message: words`Kontoklasse ${digit} går ikke i null (${sumsText(rest)}). Den hører verken til drift, investering eller balanse, og beløpet kommer ikke med i noen tabell. Før beløpet på riktig konto.`,
    },
  ];
}

function unclosed(kontoklasse: "drift" | "investering", sums: Sums, margin: number): readonly Problem[] {
  return (Object.entries(sums) as [Figure, number][])
    .filter(([figure, sum]) => YEAR_FIGURES.includes(figure) && Math.abs(sum) > margin)
    .map(([figure, sum]) => ({
      code: `${kontoklasse}-ikke-null`,
      severity: "info",
      message: words`${wordsOf(kontoklasse === "drift" ? "Drift" : "Investering")} summerer til ${printKroner(sum)} i ${wordsOf(FIGURE_TEXT[figure])}, ikke til null. Det er riktig midt i året; i et avsluttet år eller et vedtatt budsjett mangler det føringer.`,
    }));
}

/** Debit and credit over all classes, where the ledger carries all three. */
function unbalanced(sums: ReadonlyMap<string, Sums>, margin: number): readonly Problem[] {
  if (!["drift", "investering", "balanse"].every((kontoklasse) => sums.has(kontoklasse))) return [];
  const total = [...sums.values()].reduce((sum, { regnskap = 0 }) => sum + regnskap, 0);
  if (Math.abs(total) <= 3 * margin) return [];
  return [
    {
      code: "regnskap-ikke-i-balanse",
      severity: "warning",
      message: words`Regnskapet er ikke i balanse: drift, investering og balanse summerer til ${printKroner(total)}, ikke til null. Kontroller at alle kontoer og inngående saldo er med i kilden.`,
    },
  ];
}
