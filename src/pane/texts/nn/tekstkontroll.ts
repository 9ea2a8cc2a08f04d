import type { Texts } from "../dictionaryOf";
import type { nbTekstkontroll } from "../nb/tekstkontroll";

/** Nynorsk: a finished report that is checked. */
export const nnTekstkontroll: Texts<typeof nbTekstkontroll> = {
  "tekst.tittel": "Tekstkontroll",
  "tekst.apne": "Kontroller tala i ein ferdig rapport",
  "tekst.innledning": "Slepp rapporten her (Word, Excel, PDF, nettside eller tekst), eller lim inn eit kapittel. Kvart tal i tabellane og teksten blir halde mot tabellane over. Avrundingar er aldri feil, og det som ikkje er sikkert, blir ikkje meldt. Rapporten forlèt ikkje maskina.",
  "tekst.velg": "Vel rapporten",
  "tekst.lim": "Eller lim inn tekst frå han",
  "tekst.kontroller": "Kontroller teksten",
  "tekst.leser": "Les rapporten …",
  "tekst.limtInn": "Innlimt tekst",
  "tekst.ingen": "Ingenting å rette.",
  "tekst.kopier": "Rett talet: kopier «{tall}»",
  "tekst.kopiert": "«{tall}» er kopiert.",
  "tekst.ikkeKopiert": "«{tall}» kunne ikkje kopierast.",
  "tekst.visCelle": "Vis cella",
  "tekst.rett": "Det er rett …",
  "tekst.velgGrunn": "Vel grunn",
  "tekst.grunn.annen definisjon": "fordi talet har ein annan definisjon",
  "tekst.grunn.annen periode": "fordi talet er for ein annan periode",
  "tekst.grunn.del av et større": "fordi talet er ein del av eit større",
  "tekst.grunn.tabellen er gal": "fordi tabellen er gal",
  "tekst.grunn.bundet feil": "fordi det er halde mot feil celle",
  "tekst.besvart.en": "{n} er svara på.",
  "tekst.besvart.flere": "{n} er svara på.",
  "tekst.flere.en": "{n} til blir vist når desse er retta.",
  "tekst.flere.flere": "{n} til blir viste når desse er retta.",
};
