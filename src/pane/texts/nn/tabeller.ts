import type { Texts } from "../dictionaryOf";
import type { nbTabeller } from "../nb/tabeller";

/** Nynorsk: the list of tables. */
export const nnTabeller: Texts<typeof nbTabeller> = {
  "tabeller.utvalg": "Utval",
  "tabeller.alt": "Alt som kan lagast",
  "tabeller.lovpaalagt": "Lovpålagd årsrekneskap",
  "tabeller.kommunestyret": "Til kommunestyret",
  "tabeller.egne": "Eige utval",
  "tabeller.sok": "Søk i tabellane",
  "tabeller.lov": "Rekneskapen etter forskrifta",
  "tabeller.noter": "Notar",
  "tabeller.omrader": "Tenesteområde og avvik",
  "tabeller.oversikter": "Oversikter og lister",
  "tabeller.endreRekkefolge": "Endre rekkjefølgja",
  "tabeller.ferdig": "Ferdig med rekkjefølgja",
  "tabeller.antall": "Tabellar ({inne} av {alle})",
  "tabeller.ingenTreff": "Ingen tabellar heiter det.",
};
