import { joined, words, wordsOf } from "../../texts/words";
import { printKroner } from "../../amounts/printAmount";
import { ore, type Ore } from "../../amounts/ore";
import { parseKonto } from "../kostra/konto";
import type { Posting } from "../buildLedger";
import { codeAt, FIGURE_TEXT, figuresOf, type Figure, type Ledger } from "../ledger";
import type { Problem } from "../problem";
import type { KonsernRules } from "./elimineringsregel";
import { elimineringOf } from "./eliminations";
import { internpost } from "./internposter";
import type { KonsernLedger } from "./joinLedgers";

/** The internal transaction that closes drift and investering after eliminations with one side in each. */
export const UTLIGNING = "mellomDriftOgInvestering";

type Choice = KonsernRules["mellomDriftOgInvestering"];

/** Debit in drift and credit in investering, and the other way round: art and funksjon. */
const ACCOUNTS: Readonly<
  Record<Choice, { readonly debet: string; readonly kredit: string; readonly funksjon: string }>
> = {
  overforing: { debet: "570", kredit: "970", funksjon: "880" },
  rapportkontroll: { debet: "589", kredit: "989", funksjon: "899" },
};

/**
 * The postings that bring drift and investering back to where the units had them: an instalment paid in drift and
 * received in investering leaves both open when it is eliminated. As one entity the money has moved from drift to
 * investering.
 */
export function closing(
  year: number,
  eliminated: readonly KonsernLedger[],
  choice: Choice,
): { readonly parts: readonly KonsernLedger[]; readonly problems: readonly Problem[] } {
  const open = openInDrift(eliminated);
  const ansvar = largestAnsvar(eliminated);
  const postings = (kontoklasse: "drift" | "investering", sign: 1 | -1): Posting[] =>
    open.map(([figure, periode, amount]) => ({
      ...posting(kontoklasse, figure, ore(sign * amount), choice),
      ansvar,
      periode,
    }));
  const moved = new Map<Figure, number>();
  for (const [figure, , amount] of open) moved.set(figure, (moved.get(figure) ?? 0) - amount);
  return {
    parts: [
      ...elimineringOf(year, internpost(UTLIGNING, "debet"), postings("drift", -1)),
      ...elimineringOf(year, internpost(UTLIGNING, "kredit"), postings("investering", 1)),
    ],
    problems: moved.size === 0 ? [] : [movedProblem(moved, choice)],
  };
}

/** Sums in drift per figure and month that are not 0; what stands in investering is their opposite. */
function openInDrift(eliminated: readonly KonsernLedger[]): readonly (readonly [Figure, string, Ore])[] {
  const sums = new Map<string, readonly [Figure, string, number]>();
  for (const ledger of eliminated) {
    for (const figure of figuresOf(ledger))
      for (let row = 0; row < ledger.size; row++) {
        if (!isDrift(ledger, row)) continue;
        const periode = codeAt(ledger, "periode", row);
        const key = `${figure} ${periode}`;
        sums.set(key, [figure, periode, (sums.get(key)?.[2] ?? 0) + (ledger.amounts[figure]?.[row] ?? 0)]);
      }
  }
  const perFigure = new Map<Figure, number>();
  for (const [figure, , sum] of sums.values()) perFigure.set(figure, (perFigure.get(figure) ?? 0) + sum);
  // Sides of the same transaction may stand in different months: only what the year leaves open is moved.
  return [...sums.values()]
    .filter(([figure, , sum]) => sum !== 0 && perFigure.get(figure) !== 0)
    .map(([figure, periode, sum]) => [figure, periode, ore(sum)] as const);
}

/** The ansvar of the largest elimination in drift, whose money it is. */
function largestAnsvar(eliminated: readonly KonsernLedger[]): string {
  const rows = eliminated
    .flatMap((ledger) => Array.from({ length: ledger.size }, (_, row) => ({ ledger, row })))
    .filter(({ ledger, row }) => isDrift(ledger, row));
  const sizes = rows.map(({ ledger, row }) => ({
    ansvar: codeAt(ledger, "ansvar", row),
    size: Math.max(...figuresOf(ledger).map((figure) => Math.abs(ledger.amounts[figure]?.[row] ?? 0))),
  }));
  return sizes.sort((a, b) => b.size - a.size)[0]?.ansvar ?? "";
}

const isDrift = (ledger: Ledger, row: number): boolean =>
  parseKonto(codeAt(ledger, "konto", row))?.kontoklasse === "drift";

function posting(kontoklasse: "drift" | "investering", figure: Figure, amount: Ore, choice: Choice): Posting {
  const { debet, kredit, funksjon } = ACCOUNTS[choice];
  const art = choice === "overforing" ? (kontoklasse === "drift" ? debet : kredit) : amount > 0 ? debet : kredit;
  return { konto: `${kontoklasse === "drift" ? "1" : "0"}${art}`, funksjon, amounts: { [figure]: amount } };
}

function movedProblem(moved: ReadonlyMap<Figure, number>, choice: Choice): Problem {
  const amounts = joined(
    [...moved].map(([figure, amount]) => words`${wordsOf(FIGURE_TEXT[figure])} ${printKroner(amount)}`),
    ", ",
  );
  const [how, other] =
    choice === "overforing"
      ? ["art 570 i drift mot art 970 i investering", "rapportkontroll"]
      : ["art 589 og 989 (rapportkontroll)", "overforing"];
  return {
    code: "eliminering-mellom-drift-og-investering",
    severity: "info",
    message: words`Interne poster har den ene siden i drift og den andre i investering (${amounts}). Når de elimineres, er beløpet lagt tilbake med ${wordsOf(how)}, så drift og investering går opp hver for seg. Regelverket er ikke kontrollert på dette punktet; malen kan velge «${other}» (konsern.mellomDriftOgInvestering).`,
  };
}
