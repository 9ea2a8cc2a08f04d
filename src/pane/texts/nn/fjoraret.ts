import type { Texts } from "../dictionaryOf";
import type { nbFjoraret } from "../nb/fjoraret";

/** Nynorsk: last year's finished report. */
export const nnFjoraret: Texts<typeof nbFjoraret> = {
  "fjoraret.tittel": "Fjoråret stemmer",
  "fjoraret.apne": "Hald «Rekneskap i fjor» mot den ferdige rapporten frå i fjor",
  "fjoraret.innledning": "Slepp rapporten frå i fjor her (.xlsx eller CSV), frå Tertial eller ein annan. Linjene blir funne på tekst og nummer, og eining og forteikn blir prova av linjene som er like. Det som er endra, kjem i noten «Endra samanlikningstal» med plass til årsaka. Fila forlèt ikkje maskina.",
  "fjoraret.velg": "Vel rapporten frå i fjor",
  "fjoraret.fjern": "Fjern rapporten frå i fjor",
  "fjoraret.leser": "Les rapporten frå i fjor …",
  "fjoraret.ferdig": "Rapporten frå i fjor er lesen.",
  "fjoraret.fjernet": "Rapporten frå i fjor er fjerna.",
  "fjoraret.stemmer": "Alle linjene som er samanlikna, er som publiserte.",
  "fjoraret.ingenTabeller": "Ingen tabell i fila er lik ein i rapporten og har ei kolonne for rekneskapen i fjor.",
  "fjoraret.antallLinjer": "Linjer mot rapporten frå i fjor",
  "fjoraret.tabell": "Tabell",
  "fjoraret.antall.lik": "Like",
  "fjoraret.antall.endret": "Endra",
  "fjoraret.antall.usikker": "Usikre",
  "fjoraret.antall.borte": "Ikkje funne",
  "fjoraret.sted": "arket «{ark}», kolonnen «{kolonne}»",
  "fjoraret.endret.en": "{n} linje er ei anna enn publisert:",
  "fjoraret.endret.flere": "{n} linjer er andre enn publiserte:",
  "fjoraret.linje": "Publisert {publisert}, no {na}, differanse {differanse}.",
  "fjoraret.vis": "Vis i arbeidsboka",
  "fjoraret.visLinje": "Vis i arbeidsboka: {linje}",
};
