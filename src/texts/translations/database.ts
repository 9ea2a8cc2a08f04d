import type { Translations } from "../dictionary";

/** Tables in a database. */
export const DATABASE: Translations = {
  "Databasen «{0}» på {1} slapp ikke inn brukeren «{2}»: passordet mangler eller er feil. Legg det i miljøvariabelen PGPASSWORD eller i filen .pgpass.": [
    "Databasen «{=0}» på {=1} slapp ikkje inn brukaren «{=2}»: passordet manglar eller er feil. Legg det i miljøvariabelen PGPASSWORD eller i fila .pgpass.",
    "The database «{=0}» at {=1} did not let in the user «{=2}»: the password is missing or wrong. Put it in the environment variable PGPASSWORD or in the file .pgpass."],
  "Databasen «{0}» finnes ikke på {1}. Rett navnet i adressen.": [
    "Databasen «{=0}» finst ikkje på {=1}. Rett namnet i adressa.",
    "There is no database «{=0}» at {=1}. Correct the name in the address."],
  "Tabellen «{0}» finnes ikke. Skriv skjema og tabell i adressen, som i «tabell=regnskap.hovedbok»; store og små bokstaver teller.": [
    "Tabellen «{=0}» finst ikkje. Skriv skjema og tabell i adressa, som i tabell=regnskap.hovedbok; store og små bokstavar tel.",
    "There is no table «{=0}». Write schema and table in the address, as in «tabell=schema.table»; upper and lower case count."],
  "Brukeren «{0}» har ikke rett til å lese «{1}», eller noe den henter fra. Be den som styrer databasen om leserett (GRANT SELECT).": [
    "Brukaren «{=0}» har ikkje rett til å lese «{=1}», eller noko han hentar frå. Be den som styrer databasen om leserett (GRANT SELECT).",
    "The user «{=0}» may not read «{=1}», or something it takes from. Ask the one who runs the database for the right to read (GRANT SELECT)."],
  "Databasen på {0} svarte ikke innen tiden den har, og ingenting er lest. Prøv igjen, eller be om lengre tid (statement_timeout).": [
    "Databasen på {=0} svara ikkje innan tida han har, og ingenting er lese. Prøv igjen, eller be om lengre tid (statement_timeout).",
    "The database at {=0} did not answer within the time it has, and nothing is read. Try again, or ask for more time (statement_timeout)."],
  "Ingen database svarer på {0}, port {1}. Kontroller navnet og porten i adressen, og at maskinen har vei dit.": [
    "Ingen database svarar på {=0}, port {=1}. Kontroller namnet og porten i adressa, og at maskina har veg dit.",
    "No database answers at {=0}, port {=1}. Check the name and the port in the address, and that the machine can reach it."],
  "Databasen på {0} tilbyr ikke kryptert forbindelse. Er nettet trygt, legg til sslmode=disable i adressen.": [
    "Databasen på {=0} tilbyr ikkje kryptert samband. Er nettet trygt, legg til sslmode=disable i adressa.",
    "The database at {=0} offers no encrypted connection. If the network is safe, add sslmode=disable to the address."],
  "Forbindelsen til databasen på {0}, eller til en del av den, ble brutt mens den ble lest. Ingenting av det er brukt. Prøv igjen.": [
    "Sambandet til databasen på {=0}, eller til ein del av han, vart brote medan han vart lesen. Ingenting av det er brukt. Prøv igjen.",
    "The connection to the database at {=0}, or to a part of it, was lost while it was read. Nothing of it is used. Try again."],
  "«{0}» kunne ikke leses. Databasen svarer «{1}»{2}.": [
    "«{=0}» kunne ikkje lesast. Databasen svarar «{=1}»{=2}.",
    "«{=0}» could not be read. The database answers «{=1}»{=2}."],
  "{0} har {1} ulike sett av koder og perioder, flere enn de {2} det er plass til, og ingen av beløpene er brukt. Kolonnen «{3}» har alene {4} ulike verdier: er den et bilagsnummer eller annet som er nytt i hver rad, velg at den ikke leses.": [
    "{=0} har {1} ulike sett av kodar og periodar, fleire enn dei {2} det er plass til, og ingen av beløpa er brukte. Kolonnen «{=3}» har åleine {4} ulike verdiar: er han eit bilagsnummer eller anna som er nytt i kvar rad, vel at han ikkje vert lesen.",
    "{=0} has {1} different sets of codes and periods, more than the {2} there is room for, and none of the amounts is used. The column «{=3}» alone has {4} different values: if it is a voucher number or something else that is new in each row, choose that it is not read."],
  "Sertifikatet til databasen på {0} er utløpt, gjelder et annet navn eller er utstedt av noen denne maskinen ikke kjenner. Er det deres egen utsteder, legg sertifikatet dens i en fil og filens navn i miljøvariabelen NODE_EXTRA_CA_CERTS.": [
    "Sertifikatet til databasen på {=0} er gått ut, gjeld eit anna namn eller er skrive ut av nokon denne maskina ikkje kjenner. Er det dykkar eigen utskrivar, legg sertifikatet hans i ei fil og namnet på fila i miljøvariabelen NODE_EXTRA_CA_CERTS.",
    "The certificate of the database at {=0} has expired, is for another name or is issued by someone this machine does not know. If it is an issuer of your own, put its certificate in a file and the file's name in the environment variable NODE_EXTRA_CA_CERTS."],
  "postgresql://vert/database?tabell=regnskap.hovedbok": [
    "postgresql://vert/database?tabell=regnskap.hovedbok",
    "postgresql://host/database?tabell=regnskap.hovedbok"],
  "Adressen til databasen er ikke forstått. Skriv den som {0}.": [
    "Adressa til databasen er ikkje forstått. Skriv ho som {0}.",
    "The address of the database is not understood. Write it as {0}."],
  "Adressen har et passord i seg, og kan ses av andre på maskinen. Ta det bort, og legg det i miljøvariabelen PGPASSWORD eller i filen .pgpass.": [
    "Adressa har eit passord i seg, og kan sjåast av andre på maskina. Ta det bort, og legg det i miljøvariabelen PGPASSWORD eller i fila .pgpass.",
    "The address has a password in it, and others on the machine can see it. Take it away, and put it in the environment variable PGPASSWORD or in the file .pgpass."],
  "Adressen til databasen har «{0}», som ikke er kjent. Skriv den som {1}.": [
    "Adressa til databasen har «{=0}», som ikkje er kjent. Skriv ho som {1}.",
    "The address of the database has «{=0}», which is not known. Write it as {1}."],
  "Adressen må si hvilken database og tabell: {0}.": ["Adressa må seie kva database og tabell: {0}.", "The address must say which database and table: {0}."],
  "sslmode {0} finnes ikke; bruk {1}.": ["sslmode {=0} finst ikkje; bruk {=1}.", "There is no sslmode {=0}; use {=1}."],
  "database": ["database", "database"],
  "tertial sql --dialect postgresql|duckdb|trino|spark|tsql --ledger KILDE --year ÅÅÅÅ [--tabell skjema.tabell] [--ut hent.sql] [samme svar som build] [--sprak nb|nn|en]": [
    "tertial sql --dialect postgresql|duckdb|trino|spark|tsql --ledger KJELDE --year ÅÅÅÅ [--tabell skjema.tabell] [--ut hent.sql] [same svar som build] [--sprak nb|nn|en]",
    "tertial sql --dialect postgresql|duckdb|trino|spark|tsql --ledger SOURCE --year YYYY [--tabell schema.table] [--ut hent.sql] [the same answers as build] [--sprak nb|nn|en]"],
  "skriver spørringen som legger en tabell sammen til nøklene et regnskap har, med eksakte summer i øre, slik en annen databasemotor skal ha den. KILDE er en tabell i PostgreSQL, eller en fil med de samme kolonnene, helst Parquet.": [
    "skriv spørjinga som legg ein tabell saman til nøklane ein rekneskap har, med eksakte summar i øre, slik ein annan databasemotor skal ha ho. KJELDE er ein tabell i PostgreSQL, eller ei fil med dei same kolonnane, helst Parquet.",
    "writes the query that adds a table up to the keys of a ledger, with exact sums in øre, as another database engine wants it. SOURCE is a table in PostgreSQL, or a file with the same columns, preferably Parquet."],
  "databasemotoren spørringen er for: postgresql, duckdb, trino, spark eller tsql (SQL Server)": [
    "databasemotoren spørjinga er for: postgresql, duckdb, trino, spark eller tsql (SQL Server)",
    "the database engine the query is for: postgresql, duckdb, trino, spark or tsql (SQL Server)"],
  "hva tabellen heter der spørringen skal kjøres, med skjema foran": [
    "kva tabellen heiter der spørjinga skal køyrast, med skjema framfor",
    "what the table is called where the query is to be run, with its schema before it"],
  "Si hva tabellen heter der spørringen skal kjøres: --tabell skjema.tabell.": [
    "Sei kva tabellen heiter der spørjinga skal køyrast: --tabell skjema.tabell.",
    "Say what the table is called where the query is to be run: --tabell schema.table."],
  "«{0}» er ikke navnet på en tabell. Skriv skjema og tabell, som regnskap.hovedbok.": [
    "«{=0}» er ikkje namnet på ein tabell. Skriv skjema og tabell, som regnskap.hovedbok.",
    "«{=0}» is not the name of a table. Write schema and table, as regnskap.hovedbok."],
};
