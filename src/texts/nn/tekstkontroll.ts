import type { Translations } from "../dictionary";

/** Nynorsk: what is said of a finished report's figures. */
export const TEKSTKONTROLL: Translations = {
  "tertial revider RAPPORT [--ledger FIL … og de andre kildene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv] [--alle] [--sprak nb|nn|en]": "tertial revider RAPPORT [--ledger FIL … og dei andre kjeldene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv] [--alle] [--sprak nb|nn|en]",
  "kontrollerer tallene i en ferdig rapport (.docx, .html eller tekst) mot tabellene, og mot regnskapet når det er gitt: tabeller, og det som står i teksten.": "kontrollerer tala i ein ferdig rapport (.docx, .html eller tekst) mot tabellane, og mot rekneskapen når han er gitt: tabellar, og det som står i teksten.",
  "filen resultatet skrives til; uten den skriver revider til skjermen": "fila resultatet blir skrive til; utan ho skriv revider til skjermen",
  "tar også med det som stemmer og det som er avrundet": "tek også med det som stemmer og det som er avrunda",
  "Si hvilket dokument som skal revideres.": "Sei kva dokument som skal reviderast.",
  "Bare ett dokument om gangen; «{0}» er ett for mye.": "Berre eitt dokument om gongen; «{=0}» er eitt for mykje.",
  "Dokumentet sier ikke hvilket år det er for. Oppgi det med --year.": "Dokumentet seier ikkje kva år det er for. Oppgi det med --year.",
  "{0} feil, {1} å se på, {2} avrundinger, {3} i orden.": "{0} feil, {1} å sjå på, {2} avrundingar, {3} i orden.",
};
