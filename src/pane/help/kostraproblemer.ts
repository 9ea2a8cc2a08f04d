import type { InAll, ProblemText } from "./helpTopic";

/** Problems with KOSTRA files, read or written. */
export const kostraproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "kostra-aar": {
    nb: ["En KOSTRA-post gjelder et annet år", "Posten har et annet år enn rapporten, og er ikke med.", "Rapporten skal bare ha årets tall.", "Velg filen for året, eller endre regnskapsåret."],
    nn: ["Ein KOSTRA-post gjeld eit anna år", "Posten har eit anna år enn rapporten, og er ikkje med.", "Rapporten skal berre ha tala for året.", "Vel fila for året, eller endre rekneskapsåret."],
    en: ["A KOSTRA record is for another year", "The record has another year than the report, and is left out.", "The report should only have the figures of the year.", "Choose the file for the year, or change the accounting year."],
  },
  "kostra-belop": {
    nb: ["Et beløp i KOSTRA-filen kan ikke leses", "Tegn 40–48 i posten er ikke et helt tall i 1000 kr. Posten er ikke med.", "Et beløp som ikke kan leses, blir aldri til null.", "Rett filen i økonomisystemet."],
    nn: ["Eit beløp i KOSTRA-fila kan ikkje lesast", "Teikn 40–48 i posten er ikkje eit heilt tal i 1000 kr. Posten er ikkje med.", "Eit beløp som ikkje kan lesast, blir aldri til null.", "Rett fila i økonomisystemet."],
    en: ["An amount in the KOSTRA file cannot be read", "Characters 40–48 of the record are not a whole number in NOK 1000. The record is left out.", "An amount that cannot be read never becomes zero.", "Correct the file in the accounting system."],
  },
  "kostra-dublett": {
    nb: ["En post står flere ganger", "Samme koder står på flere linjer, og beløpene er lagt sammen, slik SSB gjør (kontroll 015).", "Det kan være en post for mye.", "Kontroller at ingen av dem er overflødig."],
    nn: ["Ein post står fleire gonger", "Dei same kodane står på fleire linjer, og beløpa er lagde saman, slik SSB gjer (kontroll 015).", "Det kan vere ein post for mykje.", "Kontroller at ingen av dei er overflødig."],
    en: ["A record is listed several times", "The same codes are on several lines, and the amounts have been added together, as SSB does (control 015).", "There may be one record too many.", "Check that none of them is superfluous."],
  },
  "kostra-flere-kommuner": {
    nb: ["Filen har flere kommunenumre", "Postene for alle kommunene er lagt sammen.", "Rapporten skal trolig bare være for én.", "Del filen hvis bare én av dem skal med."],
    nn: ["Fila har fleire kommunenummer", "Postane for alle kommunane er lagde saman.", "Rapporten skal truleg berre vere for éin.", "Del fila viss berre éin av dei skal med."],
    en: ["The file has several municipality numbers", "The records of all the municipalities have been added together.", "The report should probably be for only one.", "Split the file if only one of them is to be included."],
  },
  "kostra-flere-kvartal": {
    nb: ["Filen har flere kvartaler", "Kvartalene er hittil i året, og kan ikke legges sammen.", "Da ville de første månedene blitt talt flere ganger.", "Bruk en fil med bare ett kvartal."],
    nn: ["Fila har fleire kvartal", "Kvartala er hittil i året, og kan ikkje leggjast saman.", "Då ville dei første månadene ha blitt talde fleire gonger.", "Bruk ei fil med berre eitt kvartal."],
    en: ["The file has several quarters", "The quarters are to date in the year, and cannot be added together.", "The first months would then have been counted several times.", "Use a file with only one quarter."],
  },
  "kostra-flere-skjema": {
    nb: ["Filen har både konsolidert og eget regnskap", "0M og 0N inneholder det som også står i de andre skjemaene.", "Lagt sammen ville beløpene blitt talt dobbelt.", "Bruk en fil med bare ett av dem."],
    nn: ["Fila har både konsolidert og eigen rekneskap", "0M og 0N inneheld det som også står i dei andre skjemaa.", "Lagde saman ville beløpa ha blitt talde dobbelt.", "Bruk ei fil med berre éin av dei."],
    en: ["The file has both consolidated accounts and a unit's own", "0M and 0N contain what is also in the other forms.", "Added together, the amounts would have been counted twice.", "Use a file with only one of them."],
  },
  "kostra-kode": {
    nb: ["En kode i KOSTRA-filen er ugyldig", "Kontoklasse, funksjon, art eller kapittel har feil form. Posten er ikke med.", "Posten kan ikke plasseres på en linje.", "Rett filen i økonomisystemet."],
    nn: ["Ein kode i KOSTRA-fila er ugyldig", "Kontoklasse, funksjon, art eller kapittel har feil form. Posten er ikkje med.", "Posten kan ikkje plasserast på ei linje.", "Rett fila i økonomisystemet."],
    en: ["A code in the KOSTRA file is invalid", "Account class, function, art or chapter has the wrong form. The record is left out.", "The record cannot be placed on a line.", "Correct the file in the accounting system."],
  },
  "kostra-kvartal": {
    nb: ["Filen er for et kvartal", "Beløpene er hittil i året, og er lest uten periode.", "Tabellene viser regnskapet til og med kvartalet.", "Ingenting, hvis det er meningen. Årsrapporten trenger filen for hele året."],
    nn: ["Fila er for eit kvartal", "Beløpa er hittil i året, og er lesne utan periode.", "Tabellane viser rekneskapen til og med kvartalet.", "Ingenting, viss det er meininga. Årsrapporten treng fila for heile året."],
    en: ["The file is for a quarter", "The amounts are to date in the year, and have been read without periods.", "The tables show the accounts up to and including the quarter.", "Nothing, if that is what you want. The annual report needs the file for the whole year."],
  },
  "kostra-lengde": {
    nb: ["En linje har feil lengde", "En KOSTRA-post har et fast antall tegn. Ingen linjer er lest.", "Ett tegn for lite flytter beløpet til feil sted.", "Hent ut filen på nytt, uten å åpne den i et regneark eller en teksteditor."],
    nn: ["Ei linje har feil lengde", "Ein KOSTRA-post har eit fast tal på teikn. Ingen linjer er lesne.", "Eitt teikn for lite flyttar beløpet til feil stad.", "Hent ut fila på nytt, utan å opne ho i eit rekneark eller ein teksteditor."],
    en: ["A line has the wrong length", "A KOSTRA record has a fixed number of characters. No lines have been read.", "One character too few moves the amount to the wrong place.", "Export the file again, without opening it in a spreadsheet or a text editor."],
  },
  "kostra-skjema": {
    nb: ["Skjemaet er ikke et regnskap", "Posten er av et annet skjema enn dem Tertial leser, og er ikke med.", "Andre skjemaer har ikke regnskapstall.", "Bruk 0A og 0B (0C og 0D for fylket), 0I og 0J for en særbedrift, eller 0M og 0N for det konsoliderte regnskapet."],
    nn: ["Skjemaet er ikkje ein rekneskap", "Posten er av eit anna skjema enn dei Tertial les, og er ikkje med.", "Andre skjema har ikkje rekneskapstal.", "Bruk 0A og 0B (0C og 0D for fylket), 0I og 0J for ein særbedrift, eller 0M og 0N for den konsoliderte rekneskapen."],
    en: ["The form is not accounts", "The record belongs to another form than those Tertial reads, and is left out.", "Other forms have no accounting figures.", "Use 0A and 0B (0C and 0D for the county), 0I and 0J for a special undertaking (særbedrift), or 0M and 0N for the consolidated accounts."],
  },
  "kostra-tabulator": {
    nb: ["Filen har tabulatorer", "En KOSTRA-fil har faste posisjoner og mellomrom. Ingen linjer er lest.", "Tabulatorene kommer av at filen er åpnet i et regneark.", "Hent ut filen på nytt."],
    nn: ["Fila har tabulatorar", "Ei KOSTRA-fil har faste posisjonar og mellomrom. Ingen linjer er lesne.", "Tabulatorane kjem av at fila er opna i eit rekneark.", "Hent ut fila på nytt."],
    en: ["The file has tabs", "A KOSTRA file has fixed positions and spaces. No lines have been read.", "Tabs appear when the file has been opened in a spreadsheet.", "Export the file again."],
  },
  "kostra-uten-poster": {
    nb: ["Kildene har ikke regnskap til et skjema", "Det blir ingen fil av skjemaet.", "Skjemaet trenger føringer i den kontoklassen meldingen nevner.", "Legg ved en kilde som har dem."],
    nn: ["Kjeldene har ikkje rekneskap til eit skjema", "Det blir inga fil av skjemaet.", "Skjemaet treng føringar i den kontoklassen meldinga nemner.", "Legg ved ei kjelde som har dei."],
    en: ["The sources have no accounts for a form", "No file is made of the form.", "The form needs postings in the account class that the message names.", "Add a source that has them."],
  },
  "kostra-avrunding": {
    nb: ["En post er flyttet med ett tusen", "Posten er skrevet ett tusen fra den nærmeste avrundingen.", "Hver post avrundes for seg. Uten dette ville en av SSBs kontroller bommet med mer enn marginen, selv om regnskapet går opp.", "Ingenting. Det eksakte beløpet står i meldingen."],
    nn: ["Ein post er flytta med eitt tusen", "Posten er skriven eitt tusen frå den næraste avrundinga.", "Kvar post blir avrunda for seg. Utan dette ville ein av kontrollane til SSB ha bomma med meir enn marginen, sjølv om rekneskapen går opp.", "Ingenting. Det eksakte beløpet står i meldinga."],
    en: ["A record has been shifted by one thousand", "The record is written one thousand away from the nearest rounding.", "Each record is rounded on its own. Without this, one of SSB's controls would have missed by more than the margin, even though the accounts balance.", "Nothing. The exact amount is in the message."],
  },
  "kostra-belop-for-stort": {
    nb: ["Et beløp har ikke plass i KOSTRA-filen", "Posten er større enn tegnene en post har til beløp. Filen kan ikke skrives.", "Et avkortet beløp ville vært feil.", "Kontroller beløpet. Er det riktig, tar du kontakt med SSB om hvordan det skal rapporteres."],
    nn: ["Eit beløp har ikkje plass i KOSTRA-fila", "Posten er større enn teikna ein post har til beløp. Fila kan ikkje skrivast.", "Eit avkorta beløp ville ha vore feil.", "Kontroller beløpet. Er det rett, tek du kontakt med SSB om korleis det skal rapporterast."],
    en: ["An amount does not fit in the KOSTRA file", "The record is larger than the characters a record has for the amount. The file cannot be written.", "A truncated amount would have been wrong.", "Check the amount. If it is right, ask SSB how it should be reported."],
  },
};
