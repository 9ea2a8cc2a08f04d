import type { Translations } from "../dictionary";

/** Nynorsk: what is said of a finished report's figures. */
export const TEKSTKONTROLL: Translations = {
  "tertial revider RAPPORT [--ledger FIL … og de andre kildene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv|funn.html|funn.json|rapport-kontrollert.docx] [--godkjent funn.json] [--alle] [--sprak nb|nn|en]": "tertial revider RAPPORT [--ledger FIL … og dei andre kjeldene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv|funn.html|funn.json|rapport-kontrollert.docx] [--godkjent funn.json] [--alle] [--sprak nb|nn|en]",
  "kontrollerer tallene i en ferdig rapport (.docx, .xlsx, .pdf, .html eller tekst) mot tabellene, og mot regnskapet når det er gitt: tabeller, og det som står i teksten.": "kontrollerer tala i ein ferdig rapport (.docx, .xlsx, .pdf, .html eller tekst) mot tabellane, og mot rekneskapen når han er gitt: tabellar, og det som står i teksten.",
  "filen resultatet skrives til; uten den skriver revider til skjermen. Navnet sier hva: .csv, .html (hele rapporten med merker, i én fil), .docx (kopi av Word-rapporten med kommentarer) eller .json (til --godkjent)": "fila resultatet blir skrive til; utan ho skriv revider til skjermen. Namnet seier kva: .csv, .html (heile rapporten med merke, i éi fil), .docx (kopi av Word-rapporten med kommentarar) eller .json (til --godkjent)",
  "funn som er svart på: filen fra --ut funn.json, med en grunn i «grunn» for det som er rett som det står": "funn som er svara på: fila frå --ut funn.json, med ein grunn i «grunn» for det som er rett som det står",
  "tar også med det som stemmer og det som er avrundet": "tek også med det som stemmer og det som er avrunda",
  "Si hvilket dokument som skal revideres.": "Sei kva dokument som skal reviderast.",
  "Bare ett dokument om gangen; «{0}» er ett for mye.": "Berre eitt dokument om gongen; «{=0}» er eitt for mykje.",
  "Dokumentet sier ikke hvilket år det er for. Oppgi det med --year.": "Dokumentet seier ikkje kva år det er for. Oppgi det med --year.",
  "{0} feil, {1} å se på, {2} avrundinger, {3} i orden.": "{0} feil, {1} å sjå på, {2} avrundingar, {3} i orden.",
  "Tallet står i «{0}», raden «{1}», kolonnen «{2}».": "Talet står i «{0}», rada «{1}», kolonnen «{2}».",
  "Tabellen er av et annet regnskap enn dette: de fleste tallene i kolonnen er andre.": "Tabellen er av ein annan rekneskap enn denne: dei fleste tala i kolonnen er andre.",
  "Dokumentet har andre tall eller en annen periode enn dette regnskapet, og er bare kontrollert mot seg selv. Er det rapporten for samme kommune, år og periode?":
    "Dokumentet har andre tal eller ein annan periode enn denne rekneskapen, og er berre kontrollert mot seg sjølv. Er det rapporten for same kommune, år og periode?",
  "Uten tekst, og ikke kontrollert: side {0}.": "Utan tekst, og ikkje kontrollert: side {0}.",
  "Tallet stemmer.": "Talet stemmer.",
  "«{0}» stemmer ikke med de andre tallene i tabellen.": "«{=0}» stemmer ikkje med dei andre tala i tabellen.",
  "«{0}» skulle vært «{1}».": "«{=0}» skulle vore «{=1}».",
  "Tekstkontroll": "Tekstkontroll",
  "«{0}» kan ikke skrives: bare en rapport i Word (.docx) kan få kommentarer.": "«{=0}» kan ikkje skrivast: berre ein rapport i Word (.docx) kan få kommentarar.",
  "«{0}» har ikke svar på funn. Lag filen med --ut funn.json, og skriv grunnen i «grunn»: {1}.": "«{=0}» har ikkje svar på funn. Lag fila med --ut funn.json, og skriv grunnen i «grunn»: {=1}.",
};
