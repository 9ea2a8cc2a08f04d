import type { Words } from "../../texts/words";

/** Texts of the section for a finished report: Tekstkontroll. */
export const tekstkontroll = {
  "tekst.tittel": { nb: "Tekstkontroll", nn: "Tekstkontroll", en: "Text check" },
  "tekst.apne": {
    nb: "Kontroller tallene i en ferdig rapport",
    nn: "Kontroller tala i ein ferdig rapport",
    en: "Check the figures of a finished report",
  },
  "tekst.innledning": {
    nb: "Slipp rapporten her (Word, Excel, PDF, nettside eller tekst), eller lim inn et kapittel. Hvert tall i tabellene og teksten holdes mot tabellene over. Avrundinger er aldri feil, og det som ikke er sikkert, meldes ikke. Rapporten forlater ikke maskinen.",
    nn: "Slepp rapporten her (Word, Excel, PDF, nettside eller tekst), eller lim inn eit kapittel. Kvart tal i tabellane og teksten blir halde mot tabellane over. Avrundingar er aldri feil, og det som ikkje er sikkert, blir ikkje meldt. Rapporten forlèt ikkje maskina.",
    en: "Drop the report here (Word, Excel, PDF, web page or text), or paste a chapter. Every figure of its tables and its text is held against the tables above. Roundings are never wrong, and what is not sure is not told. The report does not leave the machine.",
  },
  "tekst.velg": { nb: "Velg rapporten", nn: "Vel rapporten", en: "Choose the report" },
  "tekst.lim": { nb: "Eller lim inn tekst fra den", nn: "Eller lim inn tekst frå han", en: "Or paste text from it" },
  "tekst.kontroller": { nb: "Kontroller teksten", nn: "Kontroller teksten", en: "Check the text" },
  "tekst.leser": { nb: "Leser rapporten …", nn: "Les rapporten …", en: "Reading the report …" },
  "tekst.limtInn": { nb: "Innlimt tekst", nn: "Innlimt tekst", en: "Pasted text" },
  "tekst.arbeidsbok": { nb: "Arbeidsboken", nn: "Arbeidsboka", en: "The workbook" },
  "tekst.kontrollerFelt": {
    nb: "Kontroller tekstene i arbeidsboken",
    nn: "Kontroller tekstane i arbeidsboka",
    en: "Check the texts of the workbook",
  },
  "tekst.kontrollerFeltHjelp": {
    nb: "Kommentarer og forklaringer i rapportens egne felt holdes mot sin egen rad, og setninger med AVVIK_TEKST på dine egne ark mot raden de viser til.",
    nn: "Kommentarar og forklaringar i felta til rapporten blir haldne mot si eiga rad, og setningar med AVVIK_TEKST på dine eigne ark mot rada dei viser til.",
    en: "Comments and explanations in the report's own fields are held against their own rows, and sentences with AVVIK_TEKST on your own sheets against the row they refer to.",
  },
  "tekst.folg": { nb: "Følg med mens jeg skriver", nn: "Følg med medan eg skriv", en: "Follow as I write" },
  "tekst.folgHjelp": {
    nb: "Et felt eller en setning med AVVIK_TEKST kontrolleres når du går ut av cellen. Det vises bare her.",
    nn: "Eit felt eller ei setning med AVVIK_TEKST blir kontrollert når du går ut av cella. Det blir berre vist her.",
    en: "A field, or a sentence with AVVIK_TEKST, is checked when you leave the cell. It is shown here only.",
  },
  "tekst.ingenFelt": {
    nb: "Arbeidsboken har ingen tekst i rapportens felt. Bygg rapporten i arbeidsboken, og skriv i kolonnene «Kommentar» eller «Forklaring».",
    nn: "Arbeidsboka har ingen tekst i felta til rapporten. Bygg rapporten i arbeidsboka, og skriv i kolonnane «Kommentar» eller «Forklaring».",
    en: "The workbook has no text in the report's fields. Build the report in the workbook, and write in the columns «Kommentar» or «Forklaring».",
  },
  "tekst.ingenTabeller": {
    nb: "Tabellene i arbeidsboken kan ikke leses: rapporten er bygget med en annen utgave av Tertial. Legg ved kildene, eller bygg den på nytt.",
    nn: "Tabellane i arbeidsboka kan ikkje lesast: rapporten er bygd med ei anna utgåve av Tertial. Legg ved kjeldene, eller bygg han på nytt.",
    en: "The tables in the workbook cannot be read: the report was built with another version of Tertial. Add the sources, or build it again.",
  },
  "tekst.feltStemmer": {
    nb: "{sted}: tallene stemmer.",
    nn: "{sted}: tala stemmer.",
    en: "{sted}: the figures are right.",
  },
  "tekst.feltStemmerIkke": {
    nb: "{sted}: se på tallene i teksten.",
    nn: "{sted}: sjå på tala i teksten.",
    en: "{sted}: look at the figures in the text.",
  },
  "tekst.feltUtenTall": {
    nb: "{sted}: ingen tall å kontrollere.",
    nn: "{sted}: ingen tal å kontrollere.",
    en: "{sted}: no figures to check.",
  },
  "tekst.ingen": { nb: "Ingenting å rette.", nn: "Ingenting å rette.", en: "Nothing to correct." },
  "tekst.kopier": {
    nb: "Rett tallet: kopier «{tall}»",
    nn: "Rett talet: kopier «{tall}»",
    en: "Correct the figure: copy «{tall}»",
  },
  "tekst.kopiert": { nb: "«{tall}» er kopiert.", nn: "«{tall}» er kopiert.", en: "«{tall}» is copied." },
  "tekst.ikkeKopiert": {
    nb: "«{tall}» kunne ikke kopieres.",
    nn: "«{tall}» kunne ikkje kopierast.",
    en: "«{tall}» could not be copied.",
  },
  "tekst.visCelle": { nb: "Vis cellen", nn: "Vis cella", en: "Show the cell" },
  "tekst.rett": { nb: "Det er rett …", nn: "Det er rett …", en: "It is right …" },
  "tekst.velgGrunn": { nb: "Velg grunn", nn: "Vel grunn", en: "Choose a reason" },
  "tekst.grunn.annen definisjon": {
    nb: "fordi tallet har en annen definisjon",
    nn: "fordi talet har ein annan definisjon",
    en: "because the figure is defined otherwise",
  },
  "tekst.grunn.annen periode": {
    nb: "fordi tallet er for en annen periode",
    nn: "fordi talet er for ein annan periode",
    en: "because the figure is for another period",
  },
  "tekst.grunn.del av et større": {
    nb: "fordi tallet er en del av et større",
    nn: "fordi talet er ein del av eit større",
    en: "because the figure is part of a larger one",
  },
  "tekst.grunn.tabellen er gal": {
    nb: "fordi tabellen er gal",
    nn: "fordi tabellen er gal",
    en: "because the table is wrong",
  },
  "tekst.grunn.bundet feil": {
    nb: "fordi det er holdt mot feil celle",
    nn: "fordi det er halde mot feil celle",
    en: "because it was held against the wrong cell",
  },
  "tekst.ikkeCelle": {
    nb: "Cellen du står i, hører ikke til en av rapportens tabeller. Velg cellen med tallet i arbeidsboken, og trykk på nytt.",
    nn: "Cella du står i, høyrer ikkje til ein av tabellane i rapporten. Vel cella med talet i arbeidsboka, og trykk på nytt.",
    en: "The cell you stand in belongs to none of the report's tables. Select the cell with the figure in the workbook, and press again.",
  },
  "tekst.ikkeTall": {
    nb: "Cellen har ikke et tall av samme slag som «{tall}». Velg en annen celle.",
    nn: "Cella har ikkje eit tal av same slag som «{tall}». Vel ei anna celle.",
    en: "The cell has no figure of the same kind as «{tall}». Select another cell.",
  },
  "tekst.hvilkenCelle": {
    nb: "Hvilken celle er «{tall}»?",
    nn: "Kva celle er «{tall}»?",
    en: "Which cell is «{tall}»?",
  },
  "tekst.velgCelle": { nb: "Velg celle", nn: "Vel celle", en: "Select a cell" },
  "tekst.cellenJegStaarI": {
    nb: "Bruk cellen jeg står i i arbeidsboken",
    nn: "Bruk cella eg står i i arbeidsboka",
    en: "Use the cell I stand in in the workbook",
  },
  "tekst.ingenCelle": {
    nb: "Ingen av dem: ikke hold det mot noe",
    nn: "Ingen av dei: ikkje hald det mot noko",
    en: "None of them: hold it against nothing",
  },
  "tekst.celleHjelp": {
    nb: "Tallet holdes mot cellen, også i neste års rapport med samme mal.",
    nn: "Talet blir halde mot cella, også i rapporten neste år med same mal.",
    en: "The figure is held against the cell, in next year's report with the same template too.",
  },
  "tekst.celle": {
    nb: "{rad} – {kolonne} ({tabell})",
    nn: "{rad} – {kolonne} ({tabell})",
    en: "{rad} – {kolonne} ({tabell})",
  },
  "tekst.avbrytCelle": { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  "tekst.besvart.en": { nb: "{n} er besvart.", nn: "{n} er svara på.", en: "{n} is answered." },
  "tekst.besvart.flere": { nb: "{n} er besvart.", nn: "{n} er svara på.", en: "{n} are answered." },
  "tekst.flere.en": {
    nb: "{n} til vises når disse er rettet.",
    nn: "{n} til blir vist når desse er retta.",
    en: "{n} more is shown when these are corrected.",
  },
  "tekst.flere.flere": {
    nb: "{n} til vises når disse er rettet.",
    nn: "{n} til blir viste når desse er retta.",
    en: "{n} more are shown when these are corrected.",
  },
} as const satisfies Readonly<Record<string, Words>>;
