import type { InAll, ProblemText } from "./helpTopic";

/** Problems with a file or an area of the workbook before its columns are known. */
export const kildeproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "kilde-tom": {
    nb: ["Kilden er tom", "Filen eller området har ingen rader med innhold.", "Uten rader finnes det ingenting å lage tabeller av.", "Hent ut rapporten på nytt fra økonomisystemet, eller velg et område med overskrifter og beløp."],
    nn: ["Kjelda er tom", "Fila eller området har ingen rader med innhald.", "Utan rader finst det ingenting å lage tabellar av.", "Hent ut rapporten på nytt frå økonomisystemet, eller vel eit område med overskrifter og beløp."],
    en: ["The source is empty", "The file or range has no rows with content.", "Without rows there is nothing to make tables of.", "Export the report from the accounting system again, or choose a range with headers and amounts."],
  },
  "kilde-feil-format": {
    nb: ["Filen har et format som ikke kan leses", "Innholdet er ikke CSV, tekst, .xlsx, Parquet eller en KOSTRA-fil, uansett hva filen heter.", "Et format som ikke er forstått, kan ikke gi tall å stole på.", "Hent ut rapporten som Excel (.xlsx) eller CSV. En .xls-fil åpnes i Excel og lagres som .xlsx."],
    nn: ["Fila har eit format som ikkje kan lesast", "Innhaldet er ikkje CSV, tekst, .xlsx, Parquet eller ei KOSTRA-fil, uansett kva fila heiter.", "Eit format som ikkje er forstått, kan ikkje gi tal å lite på.", "Hent ut rapporten som Excel (.xlsx) eller CSV. Ei .xls-fil opnar du i Excel og lagrar som .xlsx."],
    en: ["The file has a format that cannot be read", "The content is not CSV, text, .xlsx, Parquet or a KOSTRA file, whatever the file is called.", "A format that is not understood cannot give figures to rely on.", "Export the report as Excel (.xlsx) or CSV. Open an .xls file in Excel and save it as .xlsx."],
  },
  "kilde-ingen-rader": {
    nb: ["Ingen rader kan brukes", "Alle radene i kilden ble holdt utenfor, eller den har overskrifter og ingenting under dem. Meldingen sier hvilket.", "Oftest er det et annet år enn det du har oppgitt, eller en kolonne som er lest som noe annet enn den er.", "Kontroller regnskapsåret under «Alle kilder» og kolonnene under «Slik er de lest»."],
    nn: ["Ingen rader kan brukast", "Alle radene i kjelda vart haldne utanfor, eller ho har overskrifter og ingenting under dei. Meldinga seier kva for noko.", "Oftast er det eit anna år enn det du har oppgitt, eller ein kolonne som er lesen som noko anna enn han er.", "Kontroller rekneskapsåret under «Alle kjelder» og kolonnane under «Slik er dei lesne»."],
    en: ["No rows can be used", "All the rows in the source were left out, or it has headers and nothing below them. The message says which.", "Most often it is another year than the one you have given, or a column that is read as something it is not.", "Check the accounting year under «All sources» and the columns under «How they are read»."],
  },
  "kilde-uten-konto": {
    nb: ["Ingen kolonne med konto", "Ingen av kolonnene ser ut som konto.", "Kontoen (kontoklasse og art) avgjør hvilken linje et beløp hører til.", "Velg kontokolonnen under «Slik er de lest», eller hent ut rapporten med konto."],
    nn: ["Ingen kolonne med konto", "Ingen av kolonnane ser ut som konto.", "Kontoen (kontoklasse og art) avgjer kva linje eit beløp høyrer til.", "Vel kontokolonnen under «Slik er dei lesne», eller hent ut rapporten med konto."],
    en: ["No column with accounts", "None of the columns looks like an account.", "The account (account class and art) decides which line an amount belongs to.", "Choose the account column under «How they are read», or export the report with accounts."],
  },
  "kilde-uten-kontoklasse": {
    nb: ["Art uten kontoklasse", "Arten står i en egen kolonne, men ingen kolonne sier om den er drift, investering eller balanse.", "Samme art finnes i både drift og investering, så de kan ikke skilles.", "Velg kolonnen som er kontoklasse, eller hent ut rapporten med hele kontoen."],
    nn: ["Art utan kontoklasse", "Arten står i ein eigen kolonne, men ingen kolonne seier om han er drift, investering eller balanse.", "Same arten finst i både drift og investering, så dei kan ikkje skiljast.", "Vel kolonnen som er kontoklasse, eller hent ut rapporten med heile kontoen."],
    en: ["Art without account class", "The art is in a column of its own, but no column says whether it is operations, investment or balance sheet.", "The same art exists in both operations and investment, so the two cannot be told apart.", "Choose the column that is the account class, or export the report with the whole account."],
  },
  "kilde-uten-belop": {
    nb: ["Ingen kolonne med beløp", "Ingen av kolonnene ser ut som regnskap eller budsjett.", "Uten beløp blir tabellene tomme.", "Velg under «Slik er de lest» hvilken kolonne som er regnskap eller budsjett."],
    nn: ["Ingen kolonne med beløp", "Ingen av kolonnane ser ut som rekneskap eller budsjett.", "Utan beløp blir tabellane tomme.", "Vel under «Slik er dei lesne» kva kolonne som er rekneskap eller budsjett."],
    en: ["No column with amounts", "None of the columns looks like accounts or budget.", "Without amounts the tables are empty.", "Under «How they are read», choose which column is accounts or budget."],
  },
  "kilde-uten-ansvar": {
    nb: ["Ingen kolonne med ansvar", "Kilden har ikke ansvar.", "Ansvar knytter tallene til enheter og tjenesteområder. Tabellene per tjenesteområde kan ikke lages uten.", "Hent ut rapporten med ansvar. De andre tabellene kan lages likevel."],
    nn: ["Ingen kolonne med ansvar", "Kjelda har ikkje ansvar.", "Ansvar knyter tala til einingar og tenesteområde. Tabellane per tenesteområde kan ikkje lagast utan.", "Hent ut rapporten med ansvar. Dei andre tabellane kan lagast likevel."],
    en: ["No column with cost centres (ansvar)", "The source has no cost centre (ansvar).", "Cost centres tie the figures to units and service areas. The tables per service area cannot be made without them.", "Export the report with ansvar. The other tables can be made all the same."],
  },
  "kilde-uten-funksjon": {
    nb: ["Ingen kolonne med funksjon", "Kilden har ikke KOSTRA-funksjon.", "Noen linjer skilles på funksjon, som § 5-4 linje 4, og kan bli feil.", "Hent ut rapporten med funksjon."],
    nn: ["Ingen kolonne med funksjon", "Kjelda har ikkje KOSTRA-funksjon.", "Nokre linjer blir skilde på funksjon, som § 5-4 linje 4, og kan bli feil.", "Hent ut rapporten med funksjon."],
    en: ["No column with function", "The source has no KOSTRA function (funksjon).", "Some lines depend on the function, such as § 5-4 line 4, and may be wrong.", "Export the report with funksjon."],
  },
  "kilde-uten-overskrift": {
    nb: ["Ingen rad med overskrifter", "Tertial fant ingen overskriftsrad, og har lest kolonnene etter innholdet.", "Det kan gjettes feil når to kolonner ligner hverandre.", "Se over hver kolonne under «Slik er de lest», eller hent ut rapporten med overskrifter."],
    nn: ["Inga rad med overskrifter", "Tertial fann inga overskriftsrad, og har lese kolonnane etter innhaldet.", "Det kan bli feil når to kolonnar liknar kvarandre.", "Sjå over kvar kolonne under «Slik er dei lesne», eller hent ut rapporten med overskrifter."],
    en: ["No row of headers", "Tertial found no header row, and has read the columns by their content.", "The guess can be wrong when two columns resemble each other.", "Look over each column under «How they are read», or export the report with headers."],
  },
  "kilde-kolonne-uten-rolle": {
    nb: ["En kolonne ligner beløp, men sier ikke hva den er", "Verken overskriften eller de andre kolonnene sier om den er regnskap, budsjett eller noe annet.", "Leses feil kolonne, blir alle tabellene feil uten at det synes.", "Svar på spørsmålet ved kilden: hva den er, eller at den ikke skal brukes."],
    nn: ["Ein kolonne liknar beløp, men seier ikkje kva han er", "Verken overskrifta eller dei andre kolonnane seier om han er rekneskap, budsjett eller noko anna.", "Vert feil kolonne lesen, vert alle tabellane feil utan at det syner.", "Svar på spørsmålet ved kjelda: kva han er, eller at han ikkje skal brukast."],
    en: ["A column looks like amounts, but does not say what it is", "Neither its header nor the other columns say whether it is accounts, budget or something else.", "If the wrong column is read, every table is wrong without it showing.", "Answer the question at the source: what it is, or that it is not to be used."],
  },
  "kilde-verdier": {
    nb: ["En kolonne skiller rader med beløp", "Kolonnen er ikke lest, men har ulike verdier, som fase, versjon, firma eller år.", "Legges alle radene sammen, kan budsjett eller et annet firma være med i regnskapet.", "Svar på spørsmålet ved kilden: alle radene, eller bare dem med én verdi."],
    nn: ["Ein kolonne skil rader med beløp", "Kolonnen er ikkje lesen, men har ulike verdiar, som fase, versjon, firma eller år.", "Vert alle radene lagde saman, kan budsjett eller eit anna firma vere med i rekneskapen.", "Svar på spørsmålet ved kjelda: alle radene, eller berre dei med éin verdi."],
    en: ["A column parts rows with amounts", "The column is not read, but has different values, such as phase, version, company or year.", "If all the rows are added, budget or another company may be part of the accounts.", "Answer the question at the source: all the rows, or only those with one value."],
  },
  "kilde-fortegn": {
    nb: ["Inntekter og utgifter har samme fortegn", "Utgifter skal være positive (debet) og inntekter negative (kredit).", "Står fortegnet et annet sted, blir summene feil.", "Svar på spørsmålet ved kilden: kolonnen med debet og kredit, eller hvilke beløp som skal snus."],
    nn: ["Inntekter og utgifter har same forteikn", "Utgifter skal vere positive (debet) og inntekter negative (kredit).", "Står forteiknet ein annan stad, vert summane feil.", "Svar på spørsmålet ved kjelda: kolonnen med debet og kredit, eller kva beløp som skal snuast."],
    en: ["Incomes and expenses have the same sign", "Expenses are to be positive (debit) and incomes negative (credit).", "If the sign is elsewhere, the sums are wrong.", "Answer the question at the source: the column with debit and credit, or which amounts are to be turned."],
  },
  "kilde-parquet-ugyldig": {
    nb: ["Parquet-filen er skadet, eller skrevet på en måte som ikke kan leses", "Slutten på filen eller en av kolonnene i den er ikke som formatet krever, eller den er pakket på en måte som ikke kan leses.", "Beløp kunne ha manglet uten at det ble sett.", "Skriv filen på nytt, med ZSTD, snappy eller uten pakking, eller hent ut rapporten som CSV."],
    nn: ["Parquet-fila er skadd, eller skriven på ein måte som ikkje kan lesast", "Slutten på fila eller ein av kolonnane i ho er ikkje som formatet krev, eller ho er pakka på ein måte som ikkje kan lesast.", "Beløp kunne ha mangla utan at nokon såg det.", "Skriv fila på nytt, med ZSTD, snappy eller utan pakking, eller hent ut rapporten som CSV."],
    en: ["The Parquet file is damaged, or written in a way that cannot be read", "The end of the file or one of its columns is not as the format demands, or it is compressed in a way that cannot be read.", "Amounts could have been missing without anyone noticing.", "Write the file again, with ZSTD, snappy or no compression, or export the report as CSV."],
  },
  "kilde-debet-kredit": {
    nb: ["Bare debet eller bare kredit","Beløpet står i to kolonner, og bare den ene er funnet.","Debet minus kredit er beløpet; med bare den ene mangler halvparten.","Velg under «Slik er de lest» hvilken kolonne som er den andre."],
    nn: ["Berre debet eller berre kredit","Beløpet står i to kolonnar, og berre den eine er funnen.","Debet minus kredit er beløpet; med berre den eine manglar halvparten.","Vel under «Slik er dei lesne» kva for ein kolonne som er den andre."],
    en: ["Only debit or only credit","The amount is in two columns, and only one of them was found.","Debit minus credit is the amount; with only one of them half is missing.","Under «How they are read», choose which column is the other."],
  },
  "kilde-xlsx-for-stor": {
    nb: ["Arbeidsboken er for stor", "Filen er over grensene for .xlsx. Meldingen sier hvilken.", "Hele arket må være i minnet samtidig, og ville stoppet oppgaveruten.", "Lagre arket som CSV. CSV-filer leses uten grense på antall rader."],
    nn: ["Arbeidsboka er for stor", "Fila er over grensene for .xlsx. Meldinga seier kva grense.", "Heile arket må vere i minnet samtidig, og ville ha stoppa oppgåveruta.", "Lagre arket som CSV. CSV-filer blir lesne utan grense på talet på rader."],
    en: ["The workbook is too large", "The file exceeds the limits for .xlsx. The message says which.", "The whole sheet has to be in memory at once, and would have stopped the pane.", "Save the sheet as CSV. CSV files are read with no limit on the number of rows."],
  },
  "kilde-xlsx-kryptert": {
    nb: ["Arbeidsboken har passord", "Filen er beskyttet med passord og kan ikke leses.", "Tertial ber aldri om passord.", "Fjern passordet i Excel, og lagre filen på nytt."],
    nn: ["Arbeidsboka har passord", "Fila er verna med passord og kan ikkje lesast.", "Tertial ber aldri om passord.", "Fjern passordet i Excel, og lagre fila på nytt."],
    en: ["The workbook has a password", "The file is protected by a password and cannot be read.", "Tertial never asks for passwords.", "Remove the password in Excel, and save the file again."],
  },
  "kilde-xlsx-ugyldig": {
    nb: ["Arbeidsboken er skadet eller ufullstendig", "Filen er ikke en hel .xlsx, eller den har formler uten beregnet verdi.", "Beløp kunne ha manglet uten at det ble sett.", "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV."],
    nn: ["Arbeidsboka er skadd eller ufullstendig", "Fila er ikkje ei heil .xlsx, eller ho har formlar utan utrekna verdi.", "Beløp kunne ha mangla utan at nokon såg det.", "Opne arbeidsboka i Excel og lagre ho på nytt, eller lagre arket som CSV."],
    en: ["The workbook is damaged or incomplete", "The file is not a complete .xlsx, or it has formulas without a calculated value.", "Amounts could have been missing without anyone noticing.", "Open the workbook in Excel and save it again, or save the sheet as CSV."],
  },
  "kilde-xlsx-utrygg": {
    nb: ["Arbeidsboken er pakket på en måte som ikke er trygg", "Filen er bygget annerledes enn Excel gjør det, og leses ikke.", "Slike filer kan være laget for å stoppe programmet som åpner dem.", "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV."],
    nn: ["Arbeidsboka er pakka på ein måte som ikkje er trygg", "Fila er bygd annleis enn Excel gjer det, og blir ikkje lesen.", "Slike filer kan vere laga for å stoppe programmet som opnar dei.", "Opne arbeidsboka i Excel og lagre ho på nytt, eller lagre arket som CSV."],
    en: ["The workbook is packed in a way that is not safe", "The file is put together differently from how Excel does it, and is not read.", "Such files may have been made to stop the program that opens them.", "Open the workbook in Excel and save it again, or save the sheet as CSV."],
  },
};
