import type { Texts } from "../dictionaryOf";
import type { nbWord } from "../nb/word";

/** Nynorsk: the report in Word. */
export const nnWord: Texts<typeof nbWord> = {
  "word.overskrift": "Rapporten i Word",
  "word.begynn": "Last ned som Word-dokument",
  "word.begynnHjelp": "Eit dokument å byrje med: alle tabellane og utkasta til forklaring i felt, under overskrifter. Skriv vidare i det.",
  "word.velg": "Vel Word-rapporten",
  "word.slipp": "eller slepp han her, så får felta tala i dag",
  "word.hjelp": "Eit Word-dokument (.docx) med felt frå Tertial. Du får ein oppdatert kopi og ei liste over det som er endra; alt utanfor felta står som det stod.",
  "word.lager": "Lagar Word-dokumentet …",
  "word.fyller": "Fyller felta i Word-dokumentet …",
  "word.lastetNed": "«{fil}» er lasta ned.",
  "word.ikkeWord": "«{fil}» er ikkje eit Word-dokument (.docx). Lagre rapporten som .docx, og slepp han på nytt.",
  "word.ingenFelt": "«{fil}» har ingen felt frå Tertial (innhaldskontrollar med merke som byrjar med «tertial:»). Last ned rapporten som Word-dokument, og kopier felta derifrå.",
  "word.endret.en": "{n} tal eller tekst er endra",
  "word.endret.flere": "{n} tal og tekstar er endra",
  "word.ukjent.en": "{n} felt viser til noko som ikkje er i rapporten.",
  "word.ukjent.flere": "{n} felt viser til noko som ikkje er i rapporten.",
  "word.ukjentHjelp": "Inga fil er lasta ned. Rett merka i dokumentet, eller last ned likevel: då står dei felta som dei er.",
  "word.likevel": "Last ned likevel",
  "word.fantesIkke": "(fanst ikkje)",
  "word.finnesIkke": "(finst ikkje lenger)",
};
