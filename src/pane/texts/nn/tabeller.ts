import type { Texts } from "../dictionaryOf";
import type { nbTabeller } from "../nb/tabeller";

/** Nynorsk: the list of tables. */
export const nnTabeller: Texts<typeof nbTabeller> = {
  "tabeller.utvalg": "Tabellar",
  "tabeller.alt": "Alt som kan lagast",
  "tabeller.lovpaalagt": "Lovpålagd årsrekneskap",
  "tabeller.aarsberetning": "Årsmeldinga",
  "tabeller.budsjettskjemaer": "Budsjettskjemaa, med gjeld (§§ 5-4 til 5-7)",
  "tabeller.navn": "Lagre utvalet som",
  "tabeller.lagre": "Lagre utval",
  "tabeller.lagreHjelp": "Blir lagra i malen, så heile kommunen kan bruke det.",
  "tabeller.lagret": "Utvalet «{navn}» er lagra i malen.",
  "tabeller.fjern": "Fjern utvalet «{navn}»",
  "tabeller.fjernet": "Utvalet «{navn}» er fjerna frå malen. Tabellane står som dei er valde.",
  "tabeller.manglerNavn": "Skriv eit namn på utvalet først.",
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
