import type { Translations } from "../dictionary";

/** English: what is said of a finished report's figures. */
export const TEKSTKONTROLL: Translations = {
  "tertial revider RAPPORT [--ledger FIL … og de andre kildene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv] [--alle] [--sprak nb|nn|en]": "tertial revider REPORT [--ledger FILE … and the other sources] [--year YYYY] [--report REPORT] [--ut findings.csv] [--alle] [--sprak nb|nn|en]",
  "kontrollerer tallene i en ferdig rapport (.docx, .html eller tekst) mot tabellene, og mot regnskapet når det er gitt: tabeller, og det som står i teksten.": "checks the figures of a finished report (.docx, .html or text) against its tables, and against the accounts when they are given: tables, and what the text says.",
  "filen resultatet skrives til; uten den skriver revider til skjermen": "the file the result is written to; without it revider writes to the screen",
  "tar også med det som stemmer og det som er avrundet": "includes what is right and what is rounded",
  "Si hvilket dokument som skal revideres.": "Say which document is to be checked.",
  "Bare ett dokument om gangen; «{0}» er ett for mye.": "One document at a time only; «{=0}» is one too many.",
  "Dokumentet sier ikke hvilket år det er for. Oppgi det med --year.": "The document does not say which year it is for. Give it with --year.",
  "{0} feil, {1} å se på, {2} avrundinger, {3} i orden.": "{0} wrong, {1} to look at, {2} rounded, {3} in order.",
};
