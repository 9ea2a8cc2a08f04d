import type { Translations } from "../dictionary";

/** Why a finished report is not read. */
export const DOKUMENT: Translations = {
  "den har mer enn {0} tegn, som er grensen": ["ho har meir enn {0} teikn, som er grensa", "it has more than {0} characters, which is the limit"],
  "den har mer enn {0} elementer inni hverandre": ["ho har meir enn {0} element inni kvarandre", "it has more than {0} elements inside each other"],
  "den har mer enn {0} celler i tabeller, som er grensen": [
    "ho har meir enn {0} celler i tabellar, som er grensa",
    "it has more than {0} cells in tables, which is the limit"],
  "dokumentet har mer enn {0} tegn, som er grensen": [
    "dokumentet har meir enn {0} teikn, som er grensa",
    "the document has more than {0} characters, which is the limit"],
  "dokumentet har mer enn {0} celler i tabeller, som er grensen": [
    "dokumentet har meir enn {0} celler i tabellar, som er grensa",
    "the document has more than {0} cells in tables, which is the limit"],
  "den er ikke et Word-dokument": ["ho er ikkje eit Word-dokument", "it is not a Word document"],
  "den har mer enn {0} celler, som er grensen": ["ho har meir enn {0} celler, som er grensa", "it has more than {0} cells, which is the limit"],
  "arket «{0}» har formler som ikke er regnet ut, den første i celle {1}": [
    "arket «{0}» har formlar som ikkje er rekna ut, den første i celle {1}",
    "the sheet «{0}» has formulas that are not calculated, the first in cell {1}"],
  "den er {0} MB, og grensen er {1} MB": ["ho er {0} MB, og grensa er {1} MB", "it is {0} MB, and the limit is {1} MB"],
  "den er {0} MB, og grensen for PDF er {1} MB": ["ho er {0} MB, og grensa for PDF er {1} MB", "it is {0} MB, and the limit for PDF is {1} MB"],
  "den er ikke tekst": ["ho er ikkje tekst", "it is not text"],
  "den har ingen tekst: sidene er bilder, som fra en skanner": [
    "ho har ingen tekst: sidene er bilete, som frå ein skannar",
    "it has no text: the pages are pictures, as from a scanner"],
  "den har ingen tekst": ["ho har ingen tekst", "it has no text"],
  "den er enten et gammelt dokument (.doc eller .xls) eller passordbeskyttet": [
    "ho er anten eit gammalt dokument (.doc eller .xls) eller verna med passord",
    "it is either an old document (.doc or .xls) or protected by a password"],
  "den er et RTF-dokument": ["ho er eit RTF-dokument", "it is an RTF document"],
  "den er låst med passord": ["ho er låst med passord", "it is locked by a password"],
  "den er skadet, og er ingen hel PDF": ["ho er skadd, og er ingen heil PDF", "it is damaged, and is no whole PDF"],
  "den har en del som er pakket to ganger": ["ho har ein del som er pakka to gonger", "it has a part that is packed twice"],
  "den har en del som pakkes ut til mer enn {0} MB, som er grensen": [
    "ho har ein del som blir pakka ut til meir enn {0} MB, som er grensa",
    "it has a part that unpacks to more than {0} MB, which is the limit"],
  "Åpne dokumentet i programmet det er laget i, og lagre det på nytt.": [
    "Opne dokumentet i programmet det er laga i, og lagre det på nytt.",
    "Open the document in the program it was made in, and save it again."],
  "Del det i flere dokumenter, eller lim inn kapitlene hver for seg.": [
    "Del det i fleire dokument, eller lim inn kapitla kvar for seg.",
    "Divide it into several documents, or paste its chapters one by one."],
  "Fjern passordet og lagre på nytt.": ["Fjern passordet og lagre på nytt.", "Remove the password and save again."],
  "Lagre rapporten som Word (.docx), Excel (.xlsx), PDF, nettside (.html) eller ren tekst, eller kopier teksten i den og lim den inn.": [
    "Lagre rapporten som Word (.docx), Excel (.xlsx), PDF, nettside (.html) eller rein tekst, eller kopier teksten i han og lim han inn.",
    "Save the report as Word (.docx), Excel (.xlsx), PDF, a web page (.html) or plain text, or copy its text and paste it."],
  "«{0}» er ikke lest: {1}. {2}": ["«{0}» er ikkje lesen: {1}. {2}", "«{0}» is not read: {1}. {2}"],
};
