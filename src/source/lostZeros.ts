import type { Problem } from "../ledger/problem";
import type { SourceReading } from "./source";

const SHOWN = 5;

/**
 * A problem for ansvar that differ only by leading zeros, between the sources or from the organisation: a spreadsheet
 * has made codes into numbers in one of them, and «100» and «0100» would be two.
 */
export function lostZeros(readings: readonly SourceReading[], organisation: readonly string[]): readonly Problem[] {
  const sources = [
    ...readings.map(({ ledger, control }) => ({ name: `«${control.name}»`, codes: ledger.columns.ansvar.codes })),
    { name: "organisasjonen", codes: organisation },
  ];
  const byNumber = new Map<string, Map<string, string>>();
  for (const { name, codes } of sources) {
    for (const code of codes) {
      if (!/^\d+$/.test(code)) continue;
      const number = code.replace(/^0+(?=\d)/, "");
      const written = byNumber.get(number) ?? new Map<string, string>();
      byNumber.set(number, written);
      if (!written.has(code)) written.set(code, name);
    }
  }
  const different = [...byNumber.values()]
    .filter((written) => written.size > 1)
    .map((written) => [...written].map(([code, name]) => `${code} (${name})`).join(" og "));
  if (different.length === 0) return [];
  const more = different.length > SHOWN ? ` og ${different.length - SHOWN} til` : "";
  return [
    {
      code: "ansvar-ulik-null",
      severity: "error",
      message: `Ansvar er skrevet med og uten innledende null: ${different.slice(0, SHOWN).join(", ")}${more}. Trolig er det samme ansvar, og et regneark har fjernet nullen. Skriv dem likt i alle kildene.`,
    },
  ];
}
