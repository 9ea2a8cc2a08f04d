import type { Translations } from "../dictionary";

/** Nynorsk: why a finished report is not read. */
export const DOKUMENT: Translations = {
  "den har mer enn {0} tegn, som er grensen": "ho har meir enn {0} teikn, som er grensa",
  "den har mer enn {0} elementer inni hverandre": "ho har meir enn {0} element inni kvarandre",
  "den har mer enn {0} celler i tabeller, som er grensen": "ho har meir enn {0} celler i tabellar, som er grensa",
  "dokumentet har mer enn {0} tegn, som er grensen": "dokumentet har meir enn {0} teikn, som er grensa",
  "dokumentet har mer enn {0} celler i tabeller, som er grensen": "dokumentet har meir enn {0} celler i tabellar, som er grensa",
  "den er ikke et Word-dokument": "ho er ikkje eit Word-dokument",
  "den har mer enn {0} celler, som er grensen": "ho har meir enn {0} celler, som er grensa",
  "arket «{0}» har formler som ikke er regnet ut, den første i celle {1}": "arket «{0}» har formlar som ikkje er rekna ut, den første i celle {1}",
  "den er {0} MB, og grensen er {1} MB": "ho er {0} MB, og grensa er {1} MB",
  "den er {0} MB, og grensen for PDF er {1} MB": "ho er {0} MB, og grensa for PDF er {1} MB",
  "den er ikke tekst": "ho er ikkje tekst",
  "den har ingen tekst: sidene er bilder, som fra en skanner": "ho har ingen tekst: sidene er bilete, som frå ein skannar",
  "den har ingen tekst": "ho har ingen tekst",
  "den er enten et gammelt dokument (.doc eller .xls) eller passordbeskyttet": "ho er anten eit gammalt dokument (.doc eller .xls) eller verna med passord",
  "den er et RTF-dokument": "ho er eit RTF-dokument",
  "den er låst med passord": "ho er låst med passord",
  "den er skadet, og er ingen hel PDF": "ho er skadd, og er ingen heil PDF",
  "den har en del som er pakket to ganger": "ho har ein del som er pakka to gonger",
  "den har en del som pakkes ut til mer enn {0} MB, som er grensen": "ho har ein del som blir pakka ut til meir enn {0} MB, som er grensa",
  "Åpne dokumentet i programmet det er laget i, og lagre det på nytt.": "Opne dokumentet i programmet det er laga i, og lagre det på nytt.",
  "Del det i flere dokumenter, eller lim inn kapitlene hver for seg.": "Del det i fleire dokument, eller lim inn kapitla kvar for seg.",
  "Fjern passordet og lagre på nytt.": "Fjern passordet og lagre på nytt.",
  "Lagre rapporten som Word (.docx), Excel (.xlsx), PDF, nettside (.html) eller ren tekst, eller kopier teksten i den og lim den inn.": "Lagre rapporten som Word (.docx), Excel (.xlsx), PDF, nettside (.html) eller rein tekst, eller kopier teksten i han og lim han inn.",
  "«{0}» er ikke lest: {1}. {2}": "«{0}» er ikkje lesen: {1}. {2}",
};
