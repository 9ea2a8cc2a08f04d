import type { Translations } from "../dictionary";

/** English: files of columns. */
export const PARQUET: Translations = {
  "den har to kolonner som heter «{0}»": "it has two columns called «{=0}»",
  "en radgruppe i den har over {0} rader": "one of its row groups has more than {0} rows",
  "radene står i en annen fil": "the rows are in another file",
  "den er pakket med {0}, som ikke kan leses": "it is compressed with {=0}, which cannot be read",
  "den har {0} kolonner": "it has {0} columns",
  "den har {0} rader, og så stor er ingen liste": "it has {0} rows, and no list is that large",
  "innholdet er skadet": "its content is damaged",
  "den viser til bytes den ikke har": "it points to bytes it does not have",
  "en side i den pakkes ut til {0} MB": "one of its pages unpacks to {0} MB",
  "Skriv filen på nytt, med ZSTD, snappy eller uten pakking, eller hent ut rapporten som CSV.": "Write the file again, with ZSTD, snappy or no compression, or extract the report as CSV.",
  "Parquet": "Parquet",
  "--ut må være en Parquet-fil, for eksempel regnskap.parquet.": "--ut must be a Parquet file, for example regnskap.parquet.",
  "tertial hent --ledger FIL [--ledger FIL …] [--budget FIL …] [--template FIL] --year ÅÅÅÅ --ut regnskap.parquet [samme svar som build] [--sprak nb|nn|en]": "tertial hent --ledger FILE [--ledger FILE …] [--budget FILE …] [--template FILE] --year YYYY --ut regnskap.parquet [the same answers as build] [--sprak nb|nn|en]",
  "skriver regnskapet og budsjettet, lagt sammen til en rad for hver nøkkel (konto, ansvar, funksjon, prosjekt, periode), som én Parquet-fil som leses i ruten og i kommandoene.": "writes the accounts and the budget, added up to a row for each key (account, ansvar, funksjon, project, period), as one Parquet file that is read in the pane and by the commands.",
};
