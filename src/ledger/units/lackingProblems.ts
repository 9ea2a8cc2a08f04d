import { parseKonto } from "../kostra/konto";
import { codeAt, FIGURE_TEXT, FIGURES, type Ledger } from "../ledger";
import type { Problem } from "../problem";
import type { Regnskapsenhet } from "./regnskapsenhet";

/** A problem for each figure, or opening balance, that some units have and one lacks: the consolidated column is then not of all of them. */
export function lackingProblems(units: readonly Regnskapsenhet[]): readonly Problem[] {
  const kinds: readonly { readonly text: string; readonly has: (ledger: Ledger) => boolean | null }[] = [
    ...FIGURES.map((figure) => ({ text: FIGURE_TEXT[figure], has: ({ amounts }: Ledger) => amounts[figure] !== undefined })),
    { text: "inngående balanse (periode 00)", has: hasOpening },
  ];
  return kinds.flatMap(({ text, has }) => {
    const answers = units.map(({ name, ledger }) => [name, has(ledger)] as const);
    const [having, lacking] = [true, false].map((answer) => answers.flatMap(([name, own]) => (own === answer ? name : []))) as [string[], string[]];
    return having.length === 0 || lacking.length === 0 ? [] : [lackingProblem(text, lacking, having)];
  });
}

/** null for a unit without a balance: it has no opening one to lack. */
function hasOpening(ledger: Ledger): boolean | null {
  const isBalance = ledger.columns.konto.codes.map((konto) => /^[25]/.test(konto) && parseKonto(konto) !== null);
  const rows = Array.from({ length: ledger.size }, (_, row) => row).filter((row) => isBalance[ledger.columns.konto.index[row] as number]);
  return rows.length === 0 ? null : rows.some((row) => /^\d{4}00$/.test(codeAt(ledger, "periode", row)));
}

function lackingProblem(what: string, lacking: readonly string[], having: readonly string[]): Problem {
  const rest = having.join(" og ");
  return {
    code: "regnskapsenhet-uten-tall",
    severity: "warning",
    message: `${lacking.join(" og ")} har ikke ${what}, men det har ${rest}. Konsolidert er ${what} derfor bare av ${rest}, og kan ikke sammenlignes med de andre kolonnene. Legg ved en kilde med ${what} for ${lacking.join(" og ")}.`,
  };
}
