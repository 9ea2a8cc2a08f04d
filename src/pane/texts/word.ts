import type { Words } from "../../texts/words";

/** Texts of the report in Word. */
export const word = {
  "word.overskrift": { nb: "Rapporten i Word", nn: "Rapporten i Word", en: "The report in Word" },
  "word.begynn": {
    nb: "Last ned som Word-dokument",
    nn: "Last ned som Word-dokument",
    en: "Download as a Word document",
  },
  "word.begynnHjelp": {
    nb: "Et dokument å begynne med: alle tabellene og utkastene til forklaring i felt, under overskrifter. Skriv videre i det.",
    nn: "Eit dokument å byrje med: alle tabellane og utkasta til forklaring i felt, under overskrifter. Skriv vidare i det.",
    en: "A document to begin with: all tables and drafted explanations in fields, below headings. Write on in it.",
  },
  "word.velg": { nb: "Velg Word-rapporten", nn: "Vel Word-rapporten", en: "Choose the Word report" },
  "word.slipp": {
    nb: "eller slipp den her, så får feltene dagens tall",
    nn: "eller slepp han her, så får felta tala i dag",
    en: "or drop it here, and its fields get today's figures",
  },
  "word.hjelp": {
    nb: "Et Word-dokument (.docx) med felt fra Tertial. Du får en oppdatert kopi og en liste over det som er endret; alt utenfor feltene står som det sto.",
    nn: "Eit Word-dokument (.docx) med felt frå Tertial. Du får ein oppdatert kopi og ei liste over det som er endra; alt utanfor felta står som det stod.",
    en: "A Word document (.docx) with fields from Tertial. You get an updated copy and a list of what has changed; everything outside the fields stays as it was.",
  },
  "word.lager": { nb: "Lager Word-dokumentet …", nn: "Lagar Word-dokumentet …", en: "Making the Word document …" },
  "word.fyller": {
    nb: "Fyller feltene i Word-dokumentet …",
    nn: "Fyller felta i Word-dokumentet …",
    en: "Filling the fields of the Word document …",
  },
  "word.lastetNed": { nb: "«{fil}» er lastet ned.", nn: "«{fil}» er lasta ned.", en: "«{fil}» is downloaded." },
  "word.ikkeWord": {
    nb: "«{fil}» er ikke et Word-dokument (.docx). Lagre rapporten som .docx, og slipp den på nytt.",
    nn: "«{fil}» er ikkje eit Word-dokument (.docx). Lagre rapporten som .docx, og slepp han på nytt.",
    en: "«{fil}» is not a Word document (.docx). Save the report as .docx, and drop it again.",
  },
  "word.ingenFelt": {
    nb: "«{fil}» har ingen felt fra Tertial (innholdskontroller med merke som begynner med «tertial:»). Last ned rapporten som Word-dokument, og kopier feltene derfra.",
    nn: "«{fil}» har ingen felt frå Tertial (innhaldskontrollar med merke som byrjar med «tertial:»). Last ned rapporten som Word-dokument, og kopier felta derifrå.",
    en: "«{fil}» has no fields from Tertial (content controls with a tag that begins with «tertial:»). Download the report as a Word document, and copy the fields from it.",
  },
  "word.endret.en": {
    nb: "{n} tall eller tekst er endret",
    nn: "{n} tal eller tekst er endra",
    en: "{n} figure or text has changed",
  },
  "word.endret.flere": {
    nb: "{n} tall og tekster er endret",
    nn: "{n} tal og tekstar er endra",
    en: "{n} figures and texts have changed",
  },
  "word.ukjent.en": {
    nb: "{n} felt viser til noe som ikke er i rapporten.",
    nn: "{n} felt viser til noko som ikkje er i rapporten.",
    en: "{n} field names something that is not in the report.",
  },
  "word.ukjent.flere": {
    nb: "{n} felt viser til noe som ikke er i rapporten.",
    nn: "{n} felt viser til noko som ikkje er i rapporten.",
    en: "{n} fields name something that is not in the report.",
  },
  "word.ukjentHjelp": {
    nb: "Ingen fil er lastet ned. Rett merkene i dokumentet, eller last ned likevel: da står de feltene som de er.",
    nn: "Inga fil er lasta ned. Rett merka i dokumentet, eller last ned likevel: då står dei felta som dei er.",
    en: "No file is downloaded. Correct the tags in the document, or download it anyway: those fields then stay as they are.",
  },
  "word.likevel": { nb: "Last ned likevel", nn: "Last ned likevel", en: "Download anyway" },
  "word.fantesIkke": { nb: "(fantes ikke)", nn: "(fanst ikkje)", en: "(was not there)" },
  "word.finnesIkke": { nb: "(finnes ikke lenger)", nn: "(finst ikkje lenger)", en: "(is no longer there)" },
} as const satisfies Readonly<Record<string, Words>>;
