import type { Words } from "../../texts/words";

/** Texts of what became of the building. */
export const bygg = {
  "bygg.bygg": { nb: "Bygg rapporten", nn: "Bygg rapporten", en: "Build the report" },
  "bygg.byggPaaNytt": { nb: "Bygg på nytt", nn: "Bygg på nytt", en: "Build again" },
  "bygg.skriver": { nb: "Skriver til arbeidsboken …", nn: "Skriv til arbeidsboka …", en: "Writing to the workbook …" },
  "bygg.spor": {
    nb: "Arbeidsboken har noe fra før med samme navn. Vil du erstatte det?",
    nn: "Arbeidsboka har noko frå før med same namn. Vil du erstatte det?",
    en: "The workbook has something with the same name already. Do you want to replace it?",
  },
  "bygg.kollisjon.en": {
    nb: "Arket «{ark}» finnes fra før. Vil du erstatte det?",
    nn: "Arket «{ark}» finst frå før. Vil du erstatte det?",
    en: "The sheet «{ark}» is there already. Do you want to replace it?",
  },
  "bygg.kollisjon.flere": {
    nb: "{n} ark finnes fra før. Vil du erstatte dem?",
    nn: "{n} ark finst frå før. Vil du erstatte dei?",
    en: "{n} sheets are there already. Do you want to replace them?",
  },
  "bygg.kollisjonNavn": {
    nb: "Arbeidsboken har alt navn som rapporten bruker. Vil du erstatte dem?",
    nn: "Arbeidsboka har alt namn som rapporten bruker. Vil du erstatte dei?",
    en: "The workbook already has names that the report uses. Do you want to replace them?",
  },
  "bygg.kollisjonHjelp": {
    nb: "Alt innhold på disse arkene blir borte: {ark}.",
    nn: "Alt innhald på desse arka blir borte: {ark}.",
    en: "All content on these sheets will be gone: {ark}.",
  },
  "bygg.kollisjonFormler": {
    nb: "Formlene i feltene {felt} blir borte, og beløpene de gir, står igjen. «Oppdater rapporten» beholder formlene.",
    nn: "Formlane i felta {felt} blir borte, og beløpa dei gir, står igjen. «Oppdater rapporten» tek vare på formlane.",
    en: "The formulas in the fields {felt} will be gone, and the amounts they give remain. «Refresh the report» keeps the formulas.",
  },
  "bygg.kollisjonNavnHjelp": {
    nb: "Disse navnene og tabellene får nytt innhold: {navn}.",
    nn: "Desse namna og tabellane får nytt innhald: {navn}.",
    en: "These names and tables get new content: {navn}.",
  },
  "bygg.navnMaaEndres": {
    nb: "Arbeidsboken bruker {navn} til noe annet enn en tabell. Gi det et annet navn i Navnebehandling, og bygg igjen.",
    nn: "Arbeidsboka bruker {navn} til noko anna enn ein tabell. Gi det eit anna namn i Navnebehandling, og bygg igjen.",
    en: "The workbook uses {navn} for something other than a table. Give it another name in Name Manager, and build again.",
  },
  "bygg.erstatt": { nb: "Erstatt", nn: "Erstatt", en: "Replace" },
  "bygg.ikkeErstatt": { nb: "Avbryt, behold arkene", nn: "Avbryt, behald arka", en: "Cancel, keep the sheets" },
  "bygg.ferdig": { nb: "Rapporten er bygget", nn: "Rapporten er bygd", en: "The report is built" },
  "bygg.visMerknader": { nb: "Vis merknadene", nn: "Vis merknadene", en: "Show the remarks" },
  "bygg.nyRapport": { nb: "Begynn på nytt", nn: "Start på nytt", en: "Start again" },
} as const satisfies Readonly<Record<string, Words>>;
