import type { Texts } from "../dictionaryOf";
import type { nbBygg } from "../nb/bygg";

/** Nynorsk: what became of the building. */
export const nnBygg: Texts<typeof nbBygg> = {
  "bygg.bygg": "Bygg rapporten",
  "bygg.byggPaaNytt": "Bygg på nytt",
  "bygg.skriver": "Skriv til arbeidsboka …",
  "bygg.spor": "Arbeidsboka har noko frå før med same namn. Vil du erstatte det?",
  "bygg.kollisjon.en": "Arket «{ark}» finst frå før. Vil du erstatte det?",
  "bygg.kollisjon.flere": "{n} ark finst frå før. Vil du erstatte dei?",
  "bygg.kollisjonNavn": "Arbeidsboka har alt namn som rapporten bruker. Vil du erstatte dei?",
  "bygg.kollisjonHjelp": "Alt innhald på desse arka blir borte: {ark}.",
  "bygg.kollisjonFormler": "Formlane i felta {felt} blir borte, og beløpa dei gir, står igjen. «Oppdater rapporten» tek vare på formlane.",
  "bygg.kollisjonNavnHjelp": "Desse namna og tabellane får nytt innhald: {navn}.",
  "bygg.navnMaaEndres": "Arbeidsboka bruker {navn} til noko anna enn ein tabell. Gi det eit anna namn i Navnebehandling, og bygg igjen.",
  "bygg.erstatt": "Erstatt",
  "bygg.ikkeErstatt": "Avbryt, behald arka",
  "bygg.ferdig": "Rapporten er bygd",
  "bygg.visMerknader": "Vis merknadene",
  "bygg.nyRapport": "Start på nytt",
};
