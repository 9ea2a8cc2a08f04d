import { type Ledger, codeAt, FIGURE_TEXT, FIGURES } from "../ledger";
import type { Problem } from "../problem";
import { asPart } from "./asPart";
import type { KonsernRules } from "./elimineringsregel";
import { reglerOf } from "./fellesRegler";
import { internposter } from "./internposter";
import { joinLedgers, partOf } from "./joinLedgers";
import type { Regnskapsenhet } from "./regnskapsenhet";
import { parseKonto } from "../kostra/konto";
import { words, wordsOf } from "../../texts/words";

interface Rules {
  readonly konsern: KonsernRules;
  readonly artOverrides: Readonly<Record<string, string>>;
}

/**
 * The ledger that reports are made from: the only unit's as it is, or every row of every unit, each with its unit and
 * internal transaction.
 * Nothing is eliminated yet: what matches depends on the report's period.
 */
export function konsernLedger(
  year: number,
  units: readonly Regnskapsenhet[],
  { konsern, artOverrides }: Rules,
): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const [only] = units;
  if (only && units.length === 1) return { ledger: only.ledger, problems: [] };
  const regler = reglerOf(konsern);
  const parts = units.map((unit) => {
    const ledger = asPart(unit);
    return partOf(ledger, unit.name, internposter({ name: unit.name, ledger }, regler, artOverrides));
  });
  return { ledger: joinLedgers(year, parts), problems: [consolidated(units), ...lackingProblems(units)] };
}

function consolidated(units: readonly Regnskapsenhet[]): Problem {
  return {
    code: "konsolidert-regnskap",
    severity: "info",
    message: words`Rapporten er av det konsoliderte regnskapet for ${units.map(({ name }) => name).join(" og ")}. Forskriften ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). De andre tabellene, også § 5-9, er regnet av det samme; bygg uten foretakene for å få kommunekassens egne.`,
  };
}

/**
 * A problem for each figure, or opening balance, that some units have and one lacks: the consolidated column is then
 * not of all of them.
 */
function lackingProblems(units: readonly Regnskapsenhet[]): readonly Problem[] {
  const kinds: readonly { readonly text: string; readonly has: (ledger: Ledger) => boolean | null }[] = [
    ...FIGURES.map((figure) => ({
      text: FIGURE_TEXT[figure],
      has: ({ amounts }: Ledger) => amounts[figure] !== undefined,
    })),
    { text: "inngående balanse (periode 00)", has: hasOpening },
  ];
  return kinds.flatMap(({ text, has }) => {
    const answers = units.map(({ name, ledger }) => [name, has(ledger)] as const);
    const [having, lacking] = [true, false].map((answer) =>
      answers.flatMap(([name, own]) => (own === answer ? name : [])),
    ) as [string[], string[]];
    return having.length === 0 || lacking.length === 0 ? [] : [lackingProblem(text, lacking, having)];
  });
}

/** null for a unit without a balance: it has no opening one to lack. */
function hasOpening(ledger: Ledger): boolean | null {
  const isBalance = ledger.columns.konto.codes.map((konto) => /^[25]/.test(konto) && parseKonto(konto) !== null);
  const rows = Array.from({ length: ledger.size }, (_, row) => row).filter(
    (row) => isBalance[ledger.columns.konto.index[row] as number],
  );
  return rows.length === 0 ? null : rows.some((row) => /^\d{4}00$/.test(codeAt(ledger, "periode", row)));
}

function lackingProblem(what: string, lacking: readonly string[], having: readonly string[]): Problem {
  const rest = having.join(" og ");
  return {
    code: "regnskapsenhet-uten-tall",
    severity: "warning",
    message: words`${lacking.join(" og ")} har ikke ${wordsOf(what)}, men det har ${rest}. Konsolidert er ${wordsOf(what)} derfor bare av ${rest}, og kan ikke sammenlignes med de andre kolonnene. Legg ved en kilde med ${wordsOf(what)} for ${lacking.join(" og ")}.`,
  };
}
