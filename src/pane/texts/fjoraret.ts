import type { Words } from "../../texts/words";

/** Texts of the section for last year's finished report. */
export const fjoraret = {
  "fjoraret.tittel": { nb: "Fjoråret stemmer", nn: "Fjoråret stemmer", en: "Last year agrees" },
  "fjoraret.apne": {
    nb: "Hold «Regnskap i fjor» mot fjorårets ferdige rapport",
    nn: "Hald «Rekneskap i fjor» mot den ferdige rapporten frå i fjor",
    en: "Hold “Accounts last year” against last year's finished report",
  },
  "fjoraret.innledning": {
    nb: "Slipp fjorårets rapport her (.xlsx eller CSV), fra Tertial eller en annen. Linjene finnes på tekst og nummer, og enhet og fortegn bevises av linjene som er like. Det som er endret, kommer i noten «Endrede sammenligningstall» med plass til årsaken. Filen forlater ikke maskinen.",
    nn: "Slepp rapporten frå i fjor her (.xlsx eller CSV), frå Tertial eller ein annan. Linjene blir funne på tekst og nummer, og eining og forteikn blir prova av linjene som er like. Det som er endra, kjem i noten «Endra samanlikningstal» med plass til årsaka. Fila forlèt ikkje maskina.",
    en: "Drop last year's report here (.xlsx or CSV), from Tertial or another. Lines are found by text and number, and unit and signs are proved by the lines that agree. What has changed goes into the note on changed comparatives, with room for the reason. The file does not leave the machine.",
  },
  "fjoraret.velg": { nb: "Velg fjorårets rapport", nn: "Vel rapporten frå i fjor", en: "Choose last year's report" },
  "fjoraret.fjern": {
    nb: "Fjern fjorårets rapport",
    nn: "Fjern rapporten frå i fjor",
    en: "Remove last year's report",
  },
  "fjoraret.leser": {
    nb: "Leser fjorårets rapport …",
    nn: "Les rapporten frå i fjor …",
    en: "Reading last year's report …",
  },
  "fjoraret.ferdig": {
    nb: "Fjorårets rapport er lest.",
    nn: "Rapporten frå i fjor er lesen.",
    en: "Last year's report is read.",
  },
  "fjoraret.fjernet": {
    nb: "Fjorårets rapport er fjernet.",
    nn: "Rapporten frå i fjor er fjerna.",
    en: "Last year's report is removed.",
  },
  "fjoraret.stemmer": {
    nb: "Alle linjene som er sammenlignet, er som publisert.",
    nn: "Alle linjene som er samanlikna, er som publiserte.",
    en: "All lines compared are as published.",
  },
  "fjoraret.ingenTabeller": {
    nb: "Ingen tabell i filen er lik en i rapporten og har en kolonne for fjorårets regnskap.",
    nn: "Ingen tabell i fila er lik ein i rapporten og har ei kolonne for rekneskapen i fjor.",
    en: "No table in the file is like one in the report and has a column for last year's accounts.",
  },
  "fjoraret.antallLinjer": {
    nb: "Linjer mot fjorårets rapport",
    nn: "Linjer mot rapporten frå i fjor",
    en: "Lines against last year's report",
  },
  "fjoraret.tabell": { nb: "Tabell", nn: "Tabell", en: "Table" },
  "fjoraret.antall.lik": { nb: "Like", nn: "Like", en: "Equal" },
  "fjoraret.antall.endret": { nb: "Endret", nn: "Endra", en: "Changed" },
  "fjoraret.antall.usikker": { nb: "Usikre", nn: "Usikre", en: "Unsure" },
  "fjoraret.antall.borte": { nb: "Ikke funnet", nn: "Ikkje funne", en: "Not found" },
  "fjoraret.sted": {
    nb: "arket «{ark}», kolonnen «{kolonne}»",
    nn: "arket «{ark}», kolonnen «{kolonne}»",
    en: "the sheet «{ark}», the column «{kolonne}»",
  },
  "fjoraret.endret.en": {
    nb: "{n} linje er en annen enn publisert:",
    nn: "{n} linje er ei anna enn publisert:",
    en: "{n} line is other than published:",
  },
  "fjoraret.endret.flere": {
    nb: "{n} linjer er andre enn publisert:",
    nn: "{n} linjer er andre enn publiserte:",
    en: "{n} lines are other than published:",
  },
  "fjoraret.linje": {
    nb: "Publisert {publisert}, nå {na}, differanse {differanse}.",
    nn: "Publisert {publisert}, no {na}, differanse {differanse}.",
    en: "Published {publisert}, now {na}, difference {differanse}.",
  },
  "fjoraret.vis": { nb: "Vis i arbeidsboken", nn: "Vis i arbeidsboka", en: "Show in the workbook" },
  "fjoraret.visLinje": {
    nb: "Vis i arbeidsboken: {linje}",
    nn: "Vis i arbeidsboka: {linje}",
    en: "Show in the workbook: {linje}",
  },
} as const satisfies Readonly<Record<string, Words>>;
