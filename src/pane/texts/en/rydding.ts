import type { Texts } from "../dictionaryOf";
import type { nbRydding } from "../nb/rydding";

/** English: what a write that stopped has left in the workbook. */
export const enRydding: Texts<typeof nbRydding> = {
  "rydding.avbrutt": "Writing to the workbook was interrupted",
  "rydding.oppdatering": "The refresh that began {tid} was not finished. Figures and sums in the report may be wrong until it is taken back or done again.",
  "rydding.angring": "The undoing that began {tid} was not finished. Figures and sums in the report may be wrong until it is taken back.",
  "rydding.bygging": "The build that began {tid} was not finished. Sheets may be half done.",
  "rydding.liste": "The list that was written {tid} was not finished. It may lack rows.",
  "rydding.avbruttHjelp": "“Take back” sets the workbook as it was before, or finishes what only lacks the tidying up. That also happens by itself when you build or refresh again. If somebody else is writing in the workbook now, wait until they are done.",
  "rydding.taTilbake": "Take back",
  "rydding.tarTilbake": "Taking back …",
  "rydding.tattTilbake": "The workbook is whole again",
  "rydding.filtre": "Filters were not put back",
  "rydding.filtreHva": "Your filters on {kolonner} were taken off while the workbook was written to, and are not back on.",
  "rydding.settPaa": "Put the filters back",
  "rydding.satTilSide": "The workbook has sheets of an earlier report",
  "rydding.satTilSideHva": "These sheets were set aside when the report was built again, and have not been removed: {ark}. See whether they hold anything you want to keep.",
  "rydding.fjern": "Remove the sheets",
  "rydding.fjerner": "Removing the sheets …",
  "rydding.fjernet": "The sheets are removed",
};
