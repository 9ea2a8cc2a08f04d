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
};
