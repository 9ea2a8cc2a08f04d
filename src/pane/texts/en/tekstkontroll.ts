import type { Texts } from "../dictionaryOf";
import type { nbTekstkontroll } from "../nb/tekstkontroll";

/** English: a finished report that is checked. */
export const enTekstkontroll: Texts<typeof nbTekstkontroll> = {
  "tekst.tittel": "Text check",
  "tekst.apne": "Check the figures of a finished report",
  "tekst.innledning": "Drop the report here (Word, Excel, PDF, web page or text), or paste a chapter. Every figure of its tables and its text is held against the tables above. Roundings are never wrong, and what is not sure is not told. The report does not leave the machine.",
  "tekst.velg": "Choose the report",
  "tekst.lim": "Or paste text from it",
  "tekst.kontroller": "Check the text",
  "tekst.leser": "Reading the report …",
  "tekst.limtInn": "Pasted text",
  "tekst.ingen": "Nothing to correct.",
  "tekst.kopier": "Correct the figure: copy «{tall}»",
  "tekst.kopiert": "«{tall}» is copied.",
  "tekst.ikkeKopiert": "«{tall}» could not be copied.",
  "tekst.visCelle": "Show the cell",
  "tekst.rett": "It is right …",
  "tekst.velgGrunn": "Choose a reason",
  "tekst.grunn.annen definisjon": "because the figure is defined otherwise",
  "tekst.grunn.annen periode": "because the figure is for another period",
  "tekst.grunn.del av et større": "because the figure is part of a larger one",
  "tekst.grunn.tabellen er gal": "because the table is wrong",
  "tekst.grunn.bundet feil": "because it was held against the wrong cell",
  "tekst.besvart.en": "{n} is answered.",
  "tekst.besvart.flere": "{n} are answered.",
  "tekst.flere.en": "{n} more is shown when these are corrected.",
  "tekst.flere.flere": "{n} more are shown when these are corrected.",
};
