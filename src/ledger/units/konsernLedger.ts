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
  return {
    ledger: joinLedgers(year, parts),
    problems: [consolidated(units), ...lackingProblems(units), ...sameFileProblems(units)],
  };
}

/** A unit that is another's file over again: the same accounts to the øre, half of them at least. */
function sameFileProblems(units: readonly Regnskapsenhet[]): readonly Problem[] {
  const sums = units.map(({ ledger }) => sumsPerKonto(ledger));
  return units.flatMap((unit, at) =>
    units.slice(0, at).flatMap((other, before): readonly Problem[] => {
      const [own, others] = [sums[at] as Sums, sums[before] as Sums];
      const alike = [...own].filter(([konto, sum]) => others.get(konto) === sum).length;
      return alike < FEWEST_ALIKE || 2 * alike < own.size ? [] : [sameFile(unit.name, other.name, alike, own.size)];
    }),
  );
}

type Sums = ReadonlyMap<string, number>;
/** Fewer may be alike by chance, or mirror each other. */
const FEWEST_ALIKE = 5;

/** The accounts of the year by konto, where they are not nothing. */
function sumsPerKonto(ledger: Ledger): Sums {
  const sums = new Map<string, number>();
  for (let row = 0; row < ledger.size; row++) {
    const konto = codeAt(ledger, "konto", row);
    sums.set(konto, (sums.get(konto) ?? 0) + (ledger.amounts.regnskap?.[row] ?? 0));
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0));
}

function sameFile(name: string, other: string, alike: number, all: number): Problem {
  return {
    code: "regnskapsenhet-samme-tall",
    severity: "error",
    message: words`${name} har de samme tallene som ${other}, til øret, på ${alike} av ${all} kontoer. Er samme fil gitt to ganger? Velg filen med regnskapet til ${name}.`,
  };
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
