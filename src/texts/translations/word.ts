import type { Translations } from "../dictionary";

/** Figures in a Word document. */
export const WORD: Translations = {
  "tertial word [--inn RAPPORT.docx] --ut NY.docx --ledger FIL [samme kilder som build] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--sprak nb|nn|en] [--force]": [
    "tertial word [--inn RAPPORT.docx] --ut NY.docx --ledger FIL [same kjelder som build] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--sprak nb|nn|en] [--force]",
    "tertial word [--inn REPORT.docx] --ut NEW.docx --ledger FILE [the same sources as build] --report REPORT --year YYYY [--period YYYYMM] [--sprak nb|nn|en] [--force]"],
  "setter dagens tall inn i en Word-rapport (--inn): felt merket «tertial:5-6» (en tabell), «tertial:5-6/lonn/regnskap» (et tall) eller «tertial:setning/5-6/lonn/avvik» fylles på nytt, alt annet står. Uten --inn skrives et dokument å begynne med.": [
    "set tala i dag inn i ein Word-rapport (--inn): felt merkte «tertial:5-6» (ein tabell), «tertial:5-6/lonn/regnskap» (eit tal) eller «tertial:setning/5-6/lonn/avvik» blir fylte på nytt, alt anna står. Utan --inn blir det skrive eit dokument å byrje med.",
    "puts today's figures into a Word report (--inn): controls tagged «tertial:5-6» (a table), «tertial:5-6/lonn/regnskap» (a figure) or «tertial:setning/5-6/lonn/avvik» are filled again, everything else stands. Without --inn it writes a document to begin with."],
  "Word-rapporten tallene skal settes inn i. Den endres ikke; resultatet skrives til --ut.": [
    "Word-rapporten tala skal setjast inn i. Han blir ikkje endra; resultatet blir skrive til --ut.",
    "the Word report the figures are put into. It is not changed; the result goes to --ut."],
  "«{0}» finnes fra før, og kan være skrevet i. Velg et annet navn, eller bruk --force.": [
    "«{=0}» finst frå før, og kan vere skriven i. Vel eit anna namn, eller bruk --force.",
    "«{=0}» exists already, and may have been written in. Choose another name, or use --force."],
  "«{0}» er ikke et Word-dokument (.docx).": ["«{=0}» er ikkje eit Word-dokument (.docx).", "«{=0}» is not a Word document (.docx)."],
  "«{0}» har ingen innholdskontroller med merke som begynner med «tertial:». Kjør uten --inn for et dokument som har dem.": [
    "«{=0}» har ingen innhaldskontrollar med merke som byrjar med «tertial:». Køyr utan --inn for eit dokument som har dei.",
    "«{=0}» has no content controls with a tag that begins with «tertial:». Run without --inn for a document that has them."],
  "Ingen fil er skrevet. Rett merkene i dokumentet, eller bruk --force: da står feltene som de er.": [
    "Ingen fil er skriven. Rett merka i dokumentet, eller bruk --force: da står felta som dei er.",
    "No file is written. Correct the tags in the document, or use --force: the controls are then left as they are."],
  "1 tall eller tekst er endret.": ["1 tal eller tekst er endra.", "1 figure or text has changed."],
  "{0} tall og tekster er endret.": ["{0} tal og tekstar er endra.", "{0} figures and texts have changed."],
  "(fantes ikke)": ["(fanst ikkje)", "(was not there)"],
  "(finnes ikke lenger)": ["(finst ikkje lenger)", "(is no more)"],
  "Rapporten har ingen tabell «{0}».": ["Rapporten har ingen tabell «{=0}».", "The report has no table «{=0}»."],
  "Merket er ikke bygget som tabell/linje/kolonne.": ["Merket er ikkje bygd som tabell/linje/kolonne.", "The tag is not made as table/line/column."],
  "Tabellen «{0}» har ingen linje «{1}».": ["Tabellen «{0}» har inga linje «{=1}».", "The table «{0}» has no line «{=1}»."],
  "Tabellen «{0}» har ingen kolonne «{1}».": ["Tabellen «{0}» har ingen kolonne «{=1}».", "The table «{0}» has no column «{=1}»."],
  "Bare beløp kan stå i en annen enhet enn tabellens.": [
    "Berre beløp kan stå i ei anna eining enn den i tabellen.",
    "Only amounts can stand in another unit than the table's."],
  "En setning kan bare lages av et avvik i kroner.": [
    "Ei setning kan berre lagast av eit avvik i kroner.",
    "A sentence can only be made of a variance in kroner."],
  "Word henter teksten i feltet fra et annet sted i dokumentet.": [
    "Word hentar teksten i feltet frå ein annan stad i dokumentet.",
    "Word takes the text of the control from another place in the document."],
  "Feltet står rundt hele rader. Sett det rundt tabellen eller i en celle.": [
    "Feltet står rundt heile rader. Set det rundt tabellen eller i ei celle.",
    "The control stands around whole rows. Put it around the table or in a cell."],
  "En hel tabell trenger et felt rundt avsnitt, ikke inne i et.": [
    "Ein heil tabell treng eit felt rundt avsnitt, ikkje inne i eit.",
    "A whole table needs a control around paragraphs, not inside one."],
};
