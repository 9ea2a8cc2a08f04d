import { translate, type Language } from "../texts/translate";
import type { Finding, Verdict } from "./finding";

/** What is said of a finding, in a sentence or two: what should stand there, and where that figure is. */
export function saidOf({ kind, quoted, right, source, verdict }: Finding, language: Language): string {
  const where = source
    ? ` ${translate(`Tallet står i «${source.table}», raden «${source.row}», kolonnen «${source.column}».`, language)}`
    : "";
  if (kind === "tabell-utdatert")
    return (
      translate("Tabellen er av et annet regnskap enn dette: de fleste tallene i kolonnen er andre.", language) + where
    );
  if (verdict !== "feil" && verdict !== "se på") return translate("Tallet stemmer.", language) + where;
  const said =
    right === null
      ? translate(`«${quoted}» stemmer ikke med de andre tallene i tabellen.`, language)
      : translate(`«${quoted}» skulle vært «${right}».`, language);
  return said + where;
}

/** How many there are of each verdict, in a line. */
export function countsOf(findings: readonly Finding[], language: Language): string {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  return translate(
    `${count("feil")} feil, ${count("se på")} å se på, ${count("avrunding")} avrundinger, ${count("ok")} i orden.`,
    language,
  );
}

/**
 * What was not checked: pages without text, and all of it against the accounts where it is of others; null where all
 * was.
 */
export function notChecked(
  { pagesWithoutText, isOfOthers }: { readonly pagesWithoutText: readonly number[]; readonly isOfOthers: boolean },
  language: Language,
): string | null {
  const pages = `Uten tekst, og ikke kontrollert: side ${pagesWithoutText.join(", ")}.`;
  const others =
    "Dokumentet har andre tall eller en annen periode enn dette regnskapet, og er bare kontrollert mot seg selv. Er det rapporten for samme kommune, år og periode?";
  const said = [...(isOfOthers ? [others] : []), ...(pagesWithoutText.length > 0 ? [pages] : [])];
  return said.length === 0 ? null : said.map((each) => translate(each, language)).join(" ");
}
