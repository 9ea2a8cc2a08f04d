import type { Texts } from "../dictionaryOf";
import type { nbBygg } from "../nb/bygg";

/** English: what became of the building. */
export const enBygg: Texts<typeof nbBygg> = {
  "bygg.bygg": "Build the report",
  "bygg.byggPaaNytt": "Build again",
  "bygg.skriver": "Writing to the workbook …",
  "bygg.spor": "The workbook has something with the same name already. Do you want to replace it?",
  "bygg.kollisjon.en": "The sheet «{ark}» is there already. Do you want to replace it?",
  "bygg.kollisjon.flere": "{n} sheets are there already. Do you want to replace them?",
  "bygg.kollisjonNavn": "The workbook already has names that the report uses. Do you want to replace them?",
  "bygg.kollisjonHjelp": "All content on these sheets will be gone: {ark}.",
  "bygg.kollisjonFormler": "The formulas in the fields {felt} will be gone, and the amounts they give remain. «Refresh the report» keeps the formulas.",
  "bygg.kollisjonNavnHjelp": "These names and tables get new content: {navn}.",
  "bygg.navnMaaEndres": "The workbook uses {navn} for something other than a table. Give it another name in Name Manager, and build again.",
  "bygg.erstatt": "Replace",
  "bygg.ikkeErstatt": "Cancel, keep the sheets",
  "bygg.ferdig": "The report is built",
  "bygg.visMerknader": "Show the remarks",
  "bygg.nyRapport": "Start again",
};
