import type { Translations } from "../dictionary";

/** Nynorsk: tables in a database. */
export const DATABASE: Translations = {
  "Databasen «{0}» på {1} slapp ikke inn brukeren «{2}»: passordet mangler eller er feil. Legg det i miljøvariabelen PGPASSWORD eller i filen .pgpass.": "Databasen «{=0}» på {=1} slapp ikkje inn brukaren «{=2}»: passordet manglar eller er feil. Legg det i miljøvariabelen PGPASSWORD eller i fila .pgpass.",
  "Databasen «{0}» finnes ikke på {1}. Rett navnet i adressen.": "Databasen «{=0}» finst ikkje på {=1}. Rett namnet i adressa.",
  "Tabellen «{0}» finnes ikke. Skriv skjema og tabell i adressen, som i «tabell=regnskap.hovedbok»; store og små bokstaver teller.": "Tabellen «{=0}» finst ikkje. Skriv skjema og tabell i adressa, som i tabell=regnskap.hovedbok; store og små bokstavar tel.",
  "Brukeren «{0}» har ikke rett til å lese «{1}», eller noe den henter fra. Be den som styrer databasen om leserett (GRANT SELECT).": "Brukaren «{=0}» har ikkje rett til å lese «{=1}», eller noko han hentar frå. Be den som styrer databasen om leserett (GRANT SELECT).",
  "Databasen på {0} svarte ikke innen tiden den har, og ingenting er lest. Prøv igjen, eller be om lengre tid (statement_timeout).": "Databasen på {=0} svara ikkje innan tida han har, og ingenting er lese. Prøv igjen, eller be om lengre tid (statement_timeout).",
  "Ingen database svarer på {0}, port {1}. Kontroller navnet og porten i adressen, og at maskinen har vei dit.": "Ingen database svarar på {=0}, port {=1}. Kontroller namnet og porten i adressa, og at maskina har veg dit.",
  "Databasen på {0} tilbyr ikke kryptert forbindelse. Er nettet trygt, legg til sslmode=disable i adressen.": "Databasen på {=0} tilbyr ikkje kryptert samband. Er nettet trygt, legg til sslmode=disable i adressa.",
  "Forbindelsen til databasen på {0}, eller til en del av den, ble brutt mens den ble lest. Ingenting av det er brukt. Prøv igjen.": "Sambandet til databasen på {=0}, eller til ein del av han, vart brote medan han vart lesen. Ingenting av det er brukt. Prøv igjen.",
  "«{0}» kunne ikke leses. Databasen svarer «{1}»{2}.": "«{=0}» kunne ikkje lesast. Databasen svarar «{=1}»{=2}.",
  "{0} har {1} ulike sett av koder og perioder, flere enn de {2} det er plass til, og ingen av beløpene er brukt. Kolonnen «{3}» har alene {4} ulike verdier: er den et bilagsnummer eller annet som er nytt i hver rad, velg at den ikke leses.": "{=0} har {1} ulike sett av kodar og periodar, fleire enn dei {2} det er plass til, og ingen av beløpa er brukte. Kolonnen «{=3}» har åleine {4} ulike verdiar: er han eit bilagsnummer eller anna som er nytt i kvar rad, vel at han ikkje vert lesen.",
  "Sertifikatet til databasen på {0} er utløpt, gjelder et annet navn eller er utstedt av noen denne maskinen ikke kjenner. Er det deres egen utsteder, legg sertifikatet dens i en fil og filens navn i miljøvariabelen NODE_EXTRA_CA_CERTS.": "Sertifikatet til databasen på {=0} er gått ut, gjeld eit anna namn eller er skrive ut av nokon denne maskina ikkje kjenner. Er det dykkar eigen utskrivar, legg sertifikatet hans i ei fil og namnet på fila i miljøvariabelen NODE_EXTRA_CA_CERTS.",
  "postgresql://vert/database?tabell=regnskap.hovedbok": "postgresql://vert/database?tabell=regnskap.hovedbok",
  "Adressen til databasen er ikke forstått. Skriv den som {0}.": "Adressa til databasen er ikkje forstått. Skriv ho som {0}.",
  "Adressen har et passord i seg, og kan ses av andre på maskinen. Ta det bort, og legg det i miljøvariabelen PGPASSWORD eller i filen .pgpass.": "Adressa har eit passord i seg, og kan sjåast av andre på maskina. Ta det bort, og legg det i miljøvariabelen PGPASSWORD eller i fila .pgpass.",
  "Adressen til databasen har «{0}», som ikke er kjent. Skriv den som {1}.": "Adressa til databasen har «{=0}», som ikkje er kjent. Skriv ho som {1}.",
  "Adressen må si hvilken database og tabell: {0}.": "Adressa må seie kva database og tabell: {0}.",
  "sslmode {0} finnes ikke; bruk {1}.": "sslmode {=0} finst ikkje; bruk {=1}.",
  "database": "database",
  "tertial sql --dialect postgresql|duckdb|trino|spark|tsql --ledger KILDE --year ÅÅÅÅ [--tabell skjema.tabell] [--ut hent.sql] [samme svar som build] [--sprak nb|nn|en]": "tertial sql --dialect postgresql|duckdb|trino|spark|tsql --ledger KJELDE --year ÅÅÅÅ [--tabell skjema.tabell] [--ut hent.sql] [same svar som build] [--sprak nb|nn|en]",
  "skriver spørringen som legger en tabell sammen til nøklene et regnskap har, med eksakte summer i øre, slik en annen databasemotor skal ha den. KILDE er en tabell i PostgreSQL, eller en fil med de samme kolonnene, helst Parquet.": "skriv spørjinga som legg ein tabell saman til nøklane ein rekneskap har, med eksakte summar i øre, slik ein annan databasemotor skal ha ho. KJELDE er ein tabell i PostgreSQL, eller ei fil med dei same kolonnane, helst Parquet.",
  "databasemotoren spørringen er for: postgresql, duckdb, trino, spark eller tsql (SQL Server)": "databasemotoren spørjinga er for: postgresql, duckdb, trino, spark eller tsql (SQL Server)",
  "hva tabellen heter der spørringen skal kjøres, med skjema foran": "kva tabellen heiter der spørjinga skal køyrast, med skjema framfor",
  "Si hva tabellen heter der spørringen skal kjøres: --tabell skjema.tabell.": "Sei kva tabellen heiter der spørjinga skal køyrast: --tabell skjema.tabell.",
  "«{0}» er ikke navnet på en tabell. Skriv skjema og tabell, som regnskap.hovedbok.": "«{=0}» er ikkje namnet på ein tabell. Skriv skjema og tabell, som regnskap.hovedbok.",
};
