import type { Texts } from "../dictionaryOf";
import type { nbFjoraret } from "../nb/fjoraret";

/** English: last year's finished report. */
export const enFjoraret: Texts<typeof nbFjoraret> = {
  "fjoraret.tittel": "Last year agrees",
  "fjoraret.apne": "Hold “Accounts last year” against last year's finished report",
  "fjoraret.innledning": "Drop last year's report here (.xlsx or CSV), from Tertial or another. Lines are found by text and number, and unit and signs are proved by the lines that agree. What has changed goes into the note on changed comparatives, with room for the reason. The file does not leave the machine.",
  "fjoraret.velg": "Choose last year's report",
  "fjoraret.fjern": "Remove last year's report",
  "fjoraret.leser": "Reading last year's report …",
  "fjoraret.ferdig": "Last year's report is read.",
  "fjoraret.fjernet": "Last year's report is removed.",
  "fjoraret.stemmer": "All lines compared are as published.",
  "fjoraret.ingenTabeller": "No table in the file is like one in the report and has a column for last year's accounts.",
  "fjoraret.antallLinjer": "Lines against last year's report",
  "fjoraret.tabell": "Table",
  "fjoraret.antall.lik": "Equal",
  "fjoraret.antall.endret": "Changed",
  "fjoraret.antall.usikker": "Unsure",
  "fjoraret.antall.borte": "Not found",
  "fjoraret.sted": "the sheet «{ark}», the column «{kolonne}»",
  "fjoraret.endret.en": "{n} line is other than published:",
  "fjoraret.endret.flere": "{n} lines are other than published:",
  "fjoraret.linje": "Published {publisert}, now {na}, difference {differanse}.",
  "fjoraret.vis": "Show in the workbook",
  "fjoraret.visLinje": "Show in the workbook: {linje}",
};
