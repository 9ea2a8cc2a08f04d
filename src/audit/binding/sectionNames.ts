import { nameStems } from "../facts/labels";
import { stem } from "../reading/words";

/** Words that name a kind of section, not what it is about. */
const OF_SECTIONS = new Set(
  [
    "status",
    "økonomi",
    "kommentar",
    "kommentarer",
    "resultat",
    "regnskap",
    "rekneskap",
    "sykefravær",
    "sjukefråvær",
    "årsverk",
    "nøkkeltall",
    "nøkkeltal",
    "kostra",
    "investering",
    "innledning",
    "oppsummering",
    "sammendrag",
    "måloppnåelse",
    "mål",
    "hovedtall",
    "oversikt",
    "driftsregnskap",
    "budsjettavvik",
    "avviksforklaring",
    "avvik",
    "drift",
    "økonomisk",
    "vurdering",
    "utvikling",
    "tall",
    "tabell",
    "årsrapport",
    "årsmelding",
    "tertialrapport",
    "analys",
    "ansatt",
    "bemanning",
    "medarbeider",
    "hms",
  ].map(stem),
);

/** What is left of a name without the words that sections are called. */
export const withoutSectionWords = (stems: readonly string[]): readonly string[] =>
  stems.filter((each) => !OF_SECTIONS.has(each));

/** Whether a heading names no row because it names a kind of section: «Status økonomi». */
export const isGenericHeading = (heading: string): boolean =>
  nameStems(heading).every((each) => OF_SECTIONS.has(each) || /^\d/.test(each));

/** Names of the areas that a heading speaks of, one for each part of it: «helse» for «Sykefravær – Helse». */
export const areasIn = (heading: string): readonly string[] =>
  heading
    .split(/\s[-\u2013]\s|:|\(/)
    .map((part) => withoutSectionWords(nameStems(part)).join(" "))
    .filter((name) => name !== "" && !/^[\d ]+$/.test(name));
