import type { Words } from "../../texts/words";

/** Texts of the panel of preview and controls. */
export const kontroll = {
  "kontroll.regner": { nb: "Regner ut tabellene …", nn: "Reknar ut tabellane …", en: "Calculating the tables …" },
  "kontroll.ferdig": {
    nb: "{tabeller} er regnet ut. {problemer}.",
    nn: "{tabeller} er rekna ut. {problemer}.",
    en: "{tabeller} calculated. {problemer}.",
  },
  "kontroll.tabeller.en": { nb: "{n} tabell", nn: "{n} tabell", en: "{n} table" },
  "kontroll.tabeller.flere": { nb: "{n} tabeller", nn: "{n} tabellar", en: "{n} tables" },
  "kontroll.visTabell": { nb: "Vis tabell", nn: "Vis tabell", en: "Show table" },
  "kontroll.tabellUtsnitt": {
    nb: "{tittel}, kan rulles sidelengs",
    nn: "{tittel}, kan rullast sidelengs",
    en: "{tittel}, can be scrolled sideways",
  },
  "kontroll.kildehenvisning": { nb: "Grunnlag: {kilde}", nn: "Grunnlag: {kilde}", en: "Basis: {kilde}" },
  "diagram.visTall": {
    nb: "Vis tallene i diagrammet",
    nn: "Vis tala i diagrammet",
    en: "Show the figures of the chart",
  },
  "diagram.tall": {
    nb: "Tallene i diagrammet {tittel}, kan rulles sidelengs",
    nn: "Tala i diagrammet {tittel}, kan rullast sidelengs",
    en: "The figures of the chart {tittel}, can be scrolled sideways",
  },
  "diagram.kategori": { nb: "Langs aksen", nn: "Langs aksen", en: "Along the axis" },
  "diagram.uten": { nb: "uten tall", nn: "utan tal", en: "without figures" },
  "kontroll.problemer": { nb: "Merknader", nn: "Merknader", en: "Remarks" },
  "kontroll.ingenProblemer": {
    nb: "Ingen feil eller advarsler.",
    nn: "Ingen feil eller åtvaringar.",
    en: "No errors or warnings.",
  },
  "kontroll.visAlle.en": { nb: "Vis {n} til", nn: "Vis {n} til", en: "Show {n} more" },
  "kontroll.visAlle.flere": { nb: "Vis {n} til", nn: "Vis {n} til", en: "Show {n} more" },
  "kontroll.kontroller": { nb: "Kontroller", nn: "Kontrollar", en: "Controls" },
  "kontroll.kontrollerSum": {
    nb: "{antall} kontroller: {status}.",
    nn: "{antall} kontrollar: {status}.",
    en: "{antall} controls: {status}.",
  },
  "kontroll.antallMedStatus": { nb: "{antall} {status}", nn: "{antall} {status}", en: "{antall} {status}" },
  "kontroll.visKontroller": { nb: "Vis kontrollene", nn: "Vis kontrollane", en: "Show the controls" },
  "kontroll.forbehold": {
    nb: "Forbehold: {antall} steder er fulgt uten å være lest i lov eller forskrift",
    nn: "Atterhald: {antall} stader er følgde utan å vere lesne i lov eller forskrift",
    en: "Reservations: {antall} places are followed without having been read in act or regulation",
  },
  "kontroll.gaaTilCelle": { nb: "Gå til {side}", nn: "Gå til {side}", en: "Go to {side}" },
  "kontroll.gaaTilCelleFor": {
    nb: "Gå til {side} i kontrollen {kontroll}",
    nn: "Gå til {side} i kontrollen {kontroll}",
    en: "Go to {side} in the control {kontroll}",
  },
  "kontroll.summer": { nb: "Kontrollsummer", nn: "Kontrollsummar", en: "Control totals" },
  "kontroll.summerHjelp": {
    nb: "Sammenlign med økonomisystemet.",
    nn: "Samanlikn med økonomisystemet.",
    en: "Compare with the accounting system.",
  },
  "kontroll.feilStopper": {
    nb: "Tabellene skal ikke brukes før feilene er rettet.",
    nn: "Tabellane skal ikkje brukast før feila er retta.",
    en: "The tables shall not be used before the errors are corrected.",
  },
  "kontroll.byggLikevel": { nb: "Bygg likevel", nn: "Bygg likevel", en: "Build anyway" },
  "kontroll.byggLikevelHjelp": {
    nb: "At rapporten er bygget med kjente feil, skrives på arket Kontroll.",
    nn: "At rapporten er bygd med kjende feil, blir skrive på arket Kontroll.",
    en: "That the report is built with known errors is written on the sheet Control.",
  },
  "kontroll.maaGodta": {
    nb: "Rett feilene, eller merk av for «Bygg likevel».",
    nn: "Rett feila, eller merk av for «Bygg likevel».",
    en: "Correct the errors, or mark «Build anyway».",
  },
  "kontroll.maaSvare": {
    nb: "Svar på spørsmålet ved kilden først.",
    nn: "Svar på spørsmålet ved kjelda først.",
    en: "Answer the question by the source first.",
  },
  "kontroll.byggetMedFeil": {
    nb: "Rapporten er bygget med {feil} etter valget «Bygg likevel». Rett feilene og bygg på nytt før tabellene brukes.",
    nn: "Rapporten er bygd med {feil} etter valet «Bygg likevel». Rett feila og bygg på nytt før tabellane blir brukte.",
    en: "The report is built with {feil} after the choice «Build anyway». Correct the errors and build again before the tables are used.",
  },
  "kontroll.ikkeRegnet": {
    nb: "Tabellene er ikke regnet ut med disse valgene ennå.",
    nn: "Tabellane er ikkje rekna ut med desse vala enno.",
    en: "The tables are not calculated with these choices yet.",
  },
  "kontroll.regnUt": { nb: "Regn ut", nn: "Rekn ut", en: "Calculate" },
} as const satisfies Readonly<Record<string, Words>>;
