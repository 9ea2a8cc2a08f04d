import type { InAll, ProblemText } from "./helpTopic";

/** Problems with a database that is read from. */
export const databaseproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "database-passord": {
    nb: ["Databasen slapp ikke inn brukeren", "Passordet mangler eller er feil. Det leses av miljøvariabelen PGPASSWORD eller filen .pgpass, aldri av adressen.", "Uten tilgang leses ingenting.", "Legg passordet i PGPASSWORD eller .pgpass, og kjør kommandoen igjen."],
    nn: ["Databasen slapp ikkje inn brukaren", "Passordet manglar eller er feil. Det vert lese av miljøvariabelen PGPASSWORD eller fila .pgpass, aldri av adressa.", "Utan tilgang vert ingenting lese.", "Legg passordet i PGPASSWORD eller .pgpass, og køyr kommandoen igjen."],
    en: ["The database did not let the user in", "The password is missing or wrong. It is read from the variable PGPASSWORD or the file .pgpass, never from the address.", "Without access nothing is read.", "Put the password in PGPASSWORD or .pgpass, and run the command again."],
  },
  "database-finnes-ikke": {
    nb: ["Databasen finnes ikke", "Serveren har ingen database med navnet i adressen.", "Ingenting er lest.", "Rett navnet i adressen."],
    nn: ["Databasen finst ikkje", "Tenaren har ingen database med namnet i adressa.", "Ingenting er lese.", "Rett namnet i adressa."],
    en: ["There is no such database", "The server has no database of the name in the address.", "Nothing has been read.", "Correct the name in the address."],
  },
  "database-tabell": {
    nb: ["Tabellen finnes ikke", "Databasen har ingen tabell eller kolonne med navnet. Store og små bokstaver teller.", "Ingenting er lest.", "Skriv skjema og tabell i adressen, som tabell=regnskap.hovedbok."],
    nn: ["Tabellen finst ikkje", "Databasen har ingen tabell eller kolonne med namnet. Store og små bokstavar tel.", "Ingenting er lese.", "Skriv skjema og tabell i adressa, som tabell=regnskap.hovedbok."],
    en: ["There is no such table", "The database has no table or column of that name. Upper and lower case count.", "Nothing has been read.", "Write schema and table in the address, as tabell=regnskap.hovedbok."],
  },
  "database-rettighet": {
    nb: ["Brukeren har ikke leserett", "Brukeren kan ikke lese tabellen, eller noe den henter fra.", "Ingenting er lest.", "Be den som styrer databasen om leserett (GRANT SELECT)."],
    nn: ["Brukaren har ikkje leserett", "Brukaren kan ikkje lese tabellen, eller noko han hentar frå.", "Ingenting er lese.", "Be den som styrer databasen om leserett (GRANT SELECT)."],
    en: ["The user may not read", "The user may not read the table, or something it takes from.", "Nothing has been read.", "Ask whoever runs the database for the right to read (GRANT SELECT)."],
  },
  "database-tid": {
    nb: ["Databasen svarte ikke i tide", "Spørringen tok lengre tid enn serveren tillater, eller svaret uteble.", "Ingenting er lest.", "Prøv igjen, eller be om lengre tid (statement_timeout)."],
    nn: ["Databasen svara ikkje i tide", "Spørjinga tok lengre tid enn tenaren tillèt, eller svaret uteblei.", "Ingenting er lese.", "Prøv igjen, eller be om lengre tid (statement_timeout)."],
    en: ["The database did not answer in time", "The query took longer than the server allows, or no answer came.", "Nothing has been read.", "Try again, or ask for more time (statement_timeout)."],
  },
  "database-uten-svar": {
    nb: ["Databasen svarer ikke", "Ingen svarer på adressen, eller serveren tar ikke imot flere.", "Ingenting er lest.", "Kontroller adressen og nettet, og at databasen er i gang."],
    nn: ["Databasen svarar ikkje", "Ingen svarar på adressa, eller tenaren tek ikkje imot fleire.", "Ingenting er lese.", "Kontroller adressa og nettet, og at databasen er i gang."],
    en: ["The database does not answer", "Nobody answers at the address, or the server takes no more.", "Nothing has been read.", "Check the address and the network, and that the database runs."],
  },
  "database-kryptering": {
    nb: ["Forbindelsen kunne ikke krypteres", "Serveren og adressen er ikke enige om kryptering eller sertifikat.", "Regnskapet sendes ikke ukryptert uten at det er sagt.", "Sett sslmode i adressen slik den som styrer databasen sier."],
    nn: ["Sambandet kunne ikkje krypterast", "Tenaren og adressa er ikkje samde om kryptering eller sertifikat.", "Rekneskapen vert ikkje send ukryptert utan at det er sagt.", "Set sslmode i adressa slik den som styrer databasen seier."],
    en: ["The connection could not be encrypted", "Server and address do not agree on encryption or a certificate.", "The accounts are not sent unencrypted unless that is said.", "Set sslmode in the address as whoever runs the database says."],
  },
  "database-brutt": {
    nb: ["Forbindelsen ble brutt underveis", "Serveren, eller en av dem den henter fra, ble borte mens det ble lest.", "Halve regnskapet brukes ikke: ingenting er lest.", "Prøv igjen når databasen er i gang."],
    nn: ["Sambandet vart brote undervegs", "Tenaren, eller ein av dei han hentar frå, vart borte medan det vart lese.", "Halve rekneskapen vert ikkje brukt: ingenting er lese.", "Prøv igjen når databasen er i gang."],
    en: ["The connection was broken midway", "The server, or one of those it takes from, went away while it was read.", "Half the accounts are not used: nothing has been read.", "Try again when the database runs."],
  },
  "database-feil": {
    nb: ["Databasen sa fra om en feil", "Serveren svarte med en feil som ikke er kjent. Meldingen har ordene dens.", "Ingenting er lest.", "Vis meldingen til den som styrer databasen."],
    nn: ["Databasen sa frå om ein feil", "Tenaren svara med ein feil som ikkje er kjend. Meldinga har orda hans.", "Ingenting er lese.", "Vis meldinga til den som styrer databasen."],
    en: ["The database told of an error", "The server answered with an error that is not known. The message has its words.", "Nothing has been read.", "Show the message to whoever runs the database."],
  },
};
