import type { Translations } from "../dictionary";

/** What is said of a finished report's figures. */
export const TEKSTKONTROLL: Translations = {
  "tertial revider RAPPORT [--ledger FIL … og de andre kildene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv|funn.html|funn.json|rapport-kontrollert.docx] [--godkjent funn.json] [--alle] [--sprak nb|nn|en]": [
    "tertial revider RAPPORT [--ledger FIL … og dei andre kjeldene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv|funn.html|funn.json|rapport-kontrollert.docx] [--godkjent funn.json] [--alle] [--sprak nb|nn|en]",
    "tertial revider REPORT [--ledger FILE … and the other sources] [--year YYYY] [--report REPORT] [--ut findings.csv|findings.html|findings.json|report-checked.docx] [--godkjent findings.json] [--alle] [--sprak nb|nn|en]"],
  "kontrollerer tallene i en ferdig rapport (.docx, .xlsx, .pdf, .html eller tekst) mot tabellene, og mot regnskapet når det er gitt: tabeller, og det som står i teksten.": [
    "kontrollerer tala i ein ferdig rapport (.docx, .xlsx, .pdf, .html eller tekst) mot tabellane, og mot rekneskapen når han er gitt: tabellar, og det som står i teksten.",
    "checks the figures of a finished report (.docx, .xlsx, .pdf, .html or text) against its tables, and against the accounts when they are given: tables, and what the text says."],
  "filen resultatet skrives til; uten den skriver revider til skjermen. Navnet sier hva: .csv, .html (hele rapporten med merker, i én fil), .docx (kopi av Word-rapporten med kommentarer) eller .json (til --godkjent)": [
    "fila resultatet blir skrive til; utan ho skriv revider til skjermen. Namnet seier kva: .csv, .html (heile rapporten med merke, i éi fil), .docx (kopi av Word-rapporten med kommentarar) eller .json (til --godkjent)",
    "the file the result is written to; without it revider writes to the screen. Its name says what: .csv, .html (the whole report with marks, in one file), .docx (a copy of the Word report with comments) or .json (for --godkjent)"],
  "funn som er svart på: filen fra --ut funn.json, med en grunn i «grunn» for det som er rett som det står": [
    "funn som er svara på: fila frå --ut funn.json, med ein grunn i «grunn» for det som er rett som det står",
    "findings that are answered: the file from --ut funn.json, with a reason in «grunn» for what is right as it stands"],
  "tar også med det som stemmer og det som er avrundet": ["tek også med det som stemmer og det som er avrunda", "includes what is right and what is rounded"],
  "Si hvilket dokument som skal revideres.": ["Sei kva dokument som skal reviderast.", "Say which document is to be checked."],
  "Bare ett dokument om gangen; «{0}» er ett for mye.": [
    "Berre eitt dokument om gongen; «{=0}» er eitt for mykje.",
    "One document at a time only; «{=0}» is one too many."],
  "Dokumentet sier ikke hvilket år det er for. Oppgi det med --year.": [
    "Dokumentet seier ikkje kva år det er for. Oppgi det med --year.",
    "The document does not say which year it is for. Give it with --year."],
  "{0} feil, {1} å se på, {2} avrundinger, {3} i orden.": [
    "{0} feil, {1} å sjå på, {2} avrundingar, {3} i orden.",
    "{0} wrong, {1} to look at, {2} rounded, {3} in order."],
  "Tallet står i «{0}», raden «{1}», kolonnen «{2}».": ["Talet står i «{0}», rada «{1}», kolonnen «{2}».", "The figure is in «{0}», row «{1}», column «{2}»."],
  "Tabellen er av et annet regnskap enn dette: de fleste tallene i kolonnen er andre.": [
    "Tabellen er av ein annan rekneskap enn denne: dei fleste tala i kolonnen er andre.",
    "The table is of other accounts than these: most figures of the column are others."],
  "Dokumentet har andre tall eller en annen periode enn dette regnskapet, og er bare kontrollert mot seg selv. Er det rapporten for samme kommune, år og periode?": [
    "Dokumentet har andre tal eller ein annan periode enn denne rekneskapen, og er berre kontrollert mot seg sjølv. Er det rapporten for same kommune, år og periode?",
    "The document has other figures or another period than these accounts, and is only checked against itself. Is it the report of the same municipality, year and period?"],
  "Uten tekst, og ikke kontrollert: side {0}.": ["Utan tekst, og ikkje kontrollert: side {0}.", "Without text, and not checked: page {0}."],
  "Tallet stemmer.": ["Talet stemmer.", "The figure is right."],
  "«{0}» stemmer ikke med de andre tallene i tabellen.": [
    "«{=0}» stemmer ikkje med dei andre tala i tabellen.",
    "«{=0}» does not agree with the other figures of the table."],
  "«{0}» skulle vært «{1}».": ["«{=0}» skulle vore «{=1}».", "«{=0}» should have been «{=1}»."],
  "Tekstkontroll": ["Tekstkontroll", "Text check"],
  "«{0}» kan ikke skrives: bare en rapport i Word (.docx) kan få kommentarer.": [
    "«{=0}» kan ikkje skrivast: berre ein rapport i Word (.docx) kan få kommentarar.",
    "«{=0}» cannot be written: only a report in Word (.docx) can get comments."],
  "«{0}» har ikke svar på funn. Lag filen med --ut funn.json, og skriv grunnen i «grunn»: {1}.": [
    "«{=0}» har ikkje svar på funn. Lag fila med --ut funn.json, og skriv grunnen i «grunn»: {=1}.",
    "«{=0}» has no answers to findings. Make the file with --ut funn.json, and write the reason in «grunn»: {=1}."],
};
