import type { Words } from "../../texts/words";

/** Texts of the list of tables. */
export const tabeller = {
  "tabeller.utvalg": { nb: "Tabeller", nn: "Tabellar", en: "Tables" },
  "tabeller.alt": { nb: "Alt som kan lages", nn: "Alt som kan lagast", en: "All that can be made" },
  "tabeller.lovpaalagt": { nb: "Lovpålagt årsregnskap", nn: "Lovpålagd årsrekneskap", en: "Statutory accounts" },
  "tabeller.aarsberetning": { nb: "Årsberetningen", nn: "Årsmeldinga", en: "The annual report («årsberetning»)" },
  "tabeller.budsjettskjemaer": {
    nb: "Budsjettskjemaene, med gjeld (§§ 5-4 til 5-7)",
    nn: "Budsjettskjemaa, med gjeld (§§ 5-4 til 5-7)",
    en: "Budget statements, with debt (§§ 5-4 to 5-7)",
  },
  "tabeller.navn": { nb: "Lagre utvalget som", nn: "Lagre utvalet som", en: "Save the selection as" },
  "tabeller.lagre": { nb: "Lagre utvalg", nn: "Lagre utval", en: "Save selection" },
  "tabeller.lagreHjelp": {
    nb: "Lagres i malen, så hele kommunen kan bruke det.",
    nn: "Blir lagra i malen, så heile kommunen kan bruke det.",
    en: "Kept in the template, so that the whole municipality can use it.",
  },
  "tabeller.lagret": {
    nb: "Utvalget «{navn}» er lagret i malen.",
    nn: "Utvalet «{navn}» er lagra i malen.",
    en: "The selection «{navn}» is saved in the template.",
  },
  "tabeller.fjern": {
    nb: "Fjern utvalget «{navn}»",
    nn: "Fjern utvalet «{navn}»",
    en: "Remove the selection «{navn}»",
  },
  "tabeller.fjernet": {
    nb: "Utvalget «{navn}» er fjernet fra malen. Tabellene står som de er valgt.",
    nn: "Utvalet «{navn}» er fjerna frå malen. Tabellane står som dei er valde.",
    en: "The selection «{navn}» is removed from the template. The tables stay as they are chosen.",
  },
  "tabeller.manglerNavn": {
    nb: "Skriv et navn på utvalget først.",
    nn: "Skriv eit namn på utvalet først.",
    en: "Type a name for the selection first.",
  },
  "tabeller.kommunestyret": { nb: "Til kommunestyret", nn: "Til kommunestyret", en: "For the council" },
  "tabeller.egne": { nb: "Eget utvalg", nn: "Eige utval", en: "A selection of one's own" },
  "tabeller.sok": { nb: "Søk i tabellene", nn: "Søk i tabellane", en: "Search the tables" },
  "tabeller.lov": {
    nb: "Regnskapet etter forskriften",
    nn: "Rekneskapen etter forskrifta",
    en: "The accounts under the regulation",
  },
  "tabeller.noter": { nb: "Noter", nn: "Notar", en: "Notes" },
  "tabeller.omrader": {
    nb: "Tjenesteområder og avvik",
    nn: "Tenesteområde og avvik",
    en: "Service areas and deviations",
  },
  "tabeller.oversikter": { nb: "Oversikter og lister", nn: "Oversikter og lister", en: "Overviews and lists" },
  "tabeller.endreRekkefolge": { nb: "Endre rekkefølgen", nn: "Endre rekkjefølgja", en: "Change the order" },
  "tabeller.ferdig": { nb: "Ferdig med rekkefølgen", nn: "Ferdig med rekkjefølgja", en: "Done with the order" },
  "tabeller.antall": {
    nb: "Tabeller ({inne} av {alle})",
    nn: "Tabellar ({inne} av {alle})",
    en: "Tables ({inne} of {alle})",
  },
  "tabeller.ingenTreff": {
    nb: "Ingen tabeller heter det.",
    nn: "Ingen tabellar heiter det.",
    en: "No tables are called that.",
  },
} as const satisfies Readonly<Record<string, Words>>;
