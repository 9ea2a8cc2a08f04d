import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { SourceReading } from "./source";
import { AND, firstOf, inRow, words, type Words } from "../texts/words";

const SHOWN = 5;

interface Written {
  readonly sources: readonly { readonly name: string; readonly codes: readonly string[] }[];
  readonly zeros: (codes: Words) => Words;
  readonly capitals: (codes: Words) => Words;
}

const ANSVAR: Omit<Written, "sources"> = {
  zeros: (codes) =>
    words`Ansvar er skrevet med og uten innledende null: ${codes}. Trolig er det samme ansvar, og et regneark har fjernet nullen. Skriv dem likt i alle kildene.`,
  capitals: (codes) =>
    words`Ansvar er skrevet med store og små bokstaver: ${codes}. Excel regner dem som samme ansvar. Skriv dem likt i alle kildene.`,
};
const PROSJEKT: Omit<Written, "sources"> = {
  zeros: (codes) =>
    words`Prosjekter er skrevet med og uten innledende null: ${codes}. Trolig er det samme prosjekt, og et regneark har fjernet nullen. Skriv dem likt i alle kildene.`,
  capitals: (codes) =>
    words`Prosjekter er skrevet med store og små bokstaver: ${codes}. Excel regner dem som samme prosjekt. Skriv dem likt i alle kildene.`,
};

/**
 * A problem for codes of one kind that are one to Excel's SUMIFS, between the sources or from the organisation: they
 * differ by leading zeros alone, as where a spreadsheet has made codes into numbers in one of them, or by capitals.
 */
export function lostZeros(readings: readonly SourceReading[], organisation: readonly string[]): readonly Problem[] {
  const inSources = (codesOf: (ledger: Ledger) => readonly string[]): Written["sources"] =>
    readings.map(({ ledger, control }) => ({ name: `«${control.name}»`, codes: codesOf(ledger) }));
  const ansvar = inSources(({ columns }) => columns.ansvar.codes);
  return [
    ...alike({ ...ANSVAR, sources: [...ansvar, { name: "organisasjonen", codes: organisation }] }),
    ...alike({ ...PROSJEKT, sources: inSources(investeringsprosjekter) }),
  ];
}

/** Tables are per prosjekt in investering alone. */
function investeringsprosjekter({ columns: { konto, prosjekt } }: Ledger): readonly string[] {
  const isInvestering = konto.codes.map((code) => code.startsWith("0"));
  const found = new Set<number>();
  prosjekt.index.forEach((code, row) => {
    if (isInvestering[konto.index[row] as number]) found.add(code);
  });
  return [...found].map((code) => prosjekt.codes[code] as string);
}

function alike({ sources, zeros, capitals }: Written): readonly Problem[] {
  const byKey = new Map<string, Map<string, string>>();
  for (const { name, codes } of sources) {
    for (const code of codes) {
      const key = /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, "") : code.toLowerCase();
      const written = byKey.get(key) ?? new Map<string, string>();
      byKey.set(key, written);
      if (!written.has(code)) written.set(code, name);
    }
  }
  const different = [...byKey].filter(([, written]) => written.size > 1);
  const told = (isNumber: boolean): readonly Words[] =>
    different
      .filter(([key]) => /^\d+$/.test(key) === isNumber)
      .map(([, written]) =>
        inRow(
          [...written].map(([code, name]) => `${code} (${name})`),
          AND,
        ),
      );
  return [[told(true), zeros] as const, [told(false), capitals] as const].flatMap(([codes, message]): Problem[] =>
    codes.length === 0
      ? []
      : [{ code: "ansvar-ulik-null", severity: "error", message: message(firstOf(codes, SHOWN)) }],
  );
}
