/** Texts of what became of the building. */
export const nbBygg = {
  "bygg.bygg": "Bygg rapporten",
  "bygg.byggPaaNytt": "Bygg på nytt",
  "bygg.skriver": "Skriver til arbeidsboken …",
  "bygg.spor": "Arbeidsboken har noe fra før med samme navn. Vil du erstatte det?",
  "bygg.kollisjon.en": "Arket «{ark}» finnes fra før. Vil du erstatte det?",
  "bygg.kollisjon.flere": "{n} ark finnes fra før. Vil du erstatte dem?",
  "bygg.kollisjonNavn": "Arbeidsboken har alt navn som rapporten bruker. Vil du erstatte dem?",
  "bygg.kollisjonHjelp": "Alt innhold på disse arkene blir borte: {ark}.",
  "bygg.kollisjonFormler": "Formlene i feltene {felt} blir borte, og beløpene de gir, står igjen. «Oppdater rapporten» beholder formlene.",
  "bygg.kollisjonNavnHjelp": "Disse navnene og tabellene får nytt innhold: {navn}.",
  "bygg.navnMaaEndres": "Arbeidsboken bruker {navn} til noe annet enn en tabell. Gi det et annet navn i Navnebehandling, og bygg igjen.",
  "bygg.erstatt": "Erstatt",
  "bygg.ikkeErstatt": "Avbryt, behold arkene",
  "bygg.ferdig": "Rapporten er bygget",
  "bygg.visMerknader": "Vis merknadene",
  "bygg.nyRapport": "Begynn på nytt",
} as const;
