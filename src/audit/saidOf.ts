import type { Language } from "../texts/translate";
import { joined, words, type Words } from "../texts/words";
import type { Finding, Verdict } from "./finding";

/** What is said of a finding, in a sentence or two: what should stand there, and where that figure is. */
export function saidOf({ kind, quoted, right, source, verdict }: Finding, language: Language): string {
  const where = source
    ? [words`Tallet står i «${source.table}», raden «${source.row}», kolonnen «${source.column}».`]
    : [];
  return joined([verdictText(kind, quoted, right, verdict), ...where])[language];
}

function verdictText(kind: Finding["kind"], quoted: string, right: Finding["right"], verdict: Verdict): Words {
  if (kind === "tabell-utdatert")
    return words`Tabellen er av et annet regnskap enn dette: de fleste tallene i kolonnen er andre.`;
  if (verdict !== "feil" && verdict !== "se på") return words`Tallet stemmer.`;
  return right === null
    ? words`«${quoted}» stemmer ikke med de andre tallene i tabellen.`
    : words`«${quoted}» skulle vært «${right}».`;
}

/** How many there are of each verdict, in a line. */
export function countsOf(findings: readonly Finding[], language: Language): string {
  const [wrong, doubtful, roundings, right] = (
    ["feil", "se på", "avrunding", "ok"] as const satisfies readonly Verdict[]
  ).map((verdict) => findings.filter((finding) => finding.verdict === verdict).length) as [
    number,
    number,
    number,
    number,
  ];
  return words`${wrong} feil, ${doubtful} å se på, ${roundings} avrundinger, ${right} i orden.`[language];
}

/**
 * What was not checked: pages without text, and all of it against the accounts where it is of others; null where all
 * was.
 */
export function notChecked(
  { pagesWithoutText, isOfOthers }: { readonly pagesWithoutText: readonly number[]; readonly isOfOthers: boolean },
  language: Language,
): string | null {
  const pages = words`Uten tekst, og ikke kontrollert: side ${pagesWithoutText.join(", ")}.`;
  const others = words`Dokumentet har andre tall eller en annen periode enn dette regnskapet, og er bare kontrollert mot seg selv. Er det rapporten for samme kommune, år og periode?`;
  const said = [...(isOfOthers ? [others] : []), ...(pagesWithoutText.length > 0 ? [pages] : [])];
  return said.length === 0 ? null : joined(said)[language];
}
