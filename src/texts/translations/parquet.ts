import type { Translations } from "../dictionary";

/** Files of columns. */
export const PARQUET: Translations = {
  "den har to kolonner som heter «{0}»": ["ho har to kolonnar som heiter «{=0}»", "it has two columns called «{=0}»"],
  "en radgruppe i den har over {0} rader": ["ei radgruppe i ho har over {0} rader", "one of its row groups has more than {0} rows"],
  "radene står i en annen fil": ["radene står i ei anna fil", "the rows are in another file"],
  "den er pakket med {0}, som ikke kan leses": ["ho er pakka med {=0}, som ikkje kan lesast", "it is compressed with {=0}, which cannot be read"],
  "den har {0} kolonner": ["ho har {0} kolonnar", "it has {0} columns"],
  "den har {0} rader, og så stor er ingen liste": ["ho har {0} rader, og så stor er inga liste", "it has {0} rows, and no list is that large"],
  "innholdet er skadet": ["innhaldet er skadd", "its content is damaged"],
  "den viser til bytes den ikke har": ["ho viser til bytes ho ikkje har", "it points to bytes it does not have"],
  "en side i den pakkes ut til {0} MB": ["ei side i ho vert pakka ut til {0} MB", "one of its pages unpacks to {0} MB"],
  "Skriv filen på nytt, med ZSTD, snappy eller uten pakking, eller hent ut rapporten som CSV.": [
    "Skriv fila på nytt, med ZSTD, snappy eller utan pakking, eller hent ut rapporten som CSV.",
    "Write the file again, with ZSTD, snappy or no compression, or extract the report as CSV."],
  "Parquet": ["Parquet", "Parquet"],
  "--ut må være en Parquet-fil, for eksempel regnskap.parquet.": [
    "--ut må vere ei Parquet-fil, til dømes regnskap.parquet.",
    "--ut must be a Parquet file, for example regnskap.parquet."],
  "tertial hent --ledger FIL [--ledger FIL …] [--budget FIL …] [--template FIL] --year ÅÅÅÅ --ut regnskap.parquet [samme svar som build] [--sprak nb|nn|en]": [
    "tertial hent --ledger FIL [--ledger FIL …] [--budget FIL …] [--template FIL] --year ÅÅÅÅ --ut regnskap.parquet [same svar som build] [--sprak nb|nn|en]",
    "tertial hent --ledger FILE [--ledger FILE …] [--budget FILE …] [--template FILE] --year YYYY --ut regnskap.parquet [the same answers as build] [--sprak nb|nn|en]"],
  "skriver regnskapet og budsjettet, lagt sammen til en rad for hver nøkkel (konto, ansvar, funksjon, prosjekt, periode), som én Parquet-fil som leses i ruten og i kommandoene.": [
    "skriv rekneskapen og budsjettet, lagt saman til ei rad for kvar nøkkel (konto, ansvar, funksjon, prosjekt, periode), som éi Parquet-fil som vert lesen i ruta og i kommandoane.",
    "writes the accounts and the budget, added up to a row for each key (account, ansvar, funksjon, project, period), as one Parquet file that is read in the pane and by the commands."],
};
