/** Texts of the list of tables. */
export const nbTabeller = {
  "tabeller.utvalg": "Utvalg",
  "tabeller.alt": "Alt som kan lages",
  "tabeller.lovpaalagt": "Lovpålagt årsregnskap",
  "tabeller.kommunestyret": "Til kommunestyret",
  "tabeller.egne": "Eget utvalg",
  "tabeller.sok": "Søk i tabellene",
  "tabeller.lov": "Regnskapet etter forskriften",
  "tabeller.noter": "Noter",
  "tabeller.omrader": "Tjenesteområder og avvik",
  "tabeller.oversikter": "Oversikter og lister",
  "tabeller.endreRekkefolge": "Endre rekkefølgen",
  "tabeller.ferdig": "Ferdig med rekkefølgen",
  "tabeller.antall": "Tabeller ({inne} av {alle})",
  "tabeller.ingenTreff": "Ingen tabeller heter det.",
} as const;
