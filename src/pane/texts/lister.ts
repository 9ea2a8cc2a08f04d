import type { Words } from "../../texts/words";

/** Texts of the lists the pane makes sheets for. */
export const lister = {
  "lister.overskrift": { nb: "Lister til notene", nn: "Lister til notane", en: "Lists for the notes" },
  "lister.hjelp": {
    nb: "Det regnskapet ikke vet, fyller du ut på ark i arbeidsboken. Arkene leses på nytt hver gang rapporten bygges.",
    nn: "Det rekneskapen ikkje veit, fyller du ut på ark i arbeidsboka. Arka blir lesne på nytt kvar gong rapporten blir bygd.",
    en: "What the accounts do not know, you fill in on sheets in the workbook. The sheets are read again every time the report is built.",
  },
  "lister.velg": { nb: "Lag ark for en liste", nn: "Lag ark for ei liste", en: "Make a sheet for a list" },
  "lister.lagArk": { nb: "Lag ark", nn: "Lag ark", en: "Make sheet" },
  "lister.lagArkFor": { nb: "Lag ark for {liste}", nn: "Lag ark for {liste}", en: "Make a sheet for {liste}" },
  "lister.gaaTil": { nb: "Gå til ark", nn: "Gå til ark", en: "Go to sheet" },
  "lister.gaaTilFor": {
    nb: "Gå til arket for {liste}",
    nn: "Gå til arket for {liste}",
    en: "Go to the sheet of {liste}",
  },
  "lister.forslag": {
    nb: "Med forslag fra regnskapet",
    nn: "Med forslag frå rekneskapen",
    en: "With a proposal from the accounts",
  },
  "lister.lager": {
    nb: "Lager arket for {liste} …",
    nn: "Lagar arket for {liste} …",
    en: "Making the sheet for {liste} …",
  },
  "lister.laget": {
    nb: "Arket «{ark}» er laget og lagt til som kilde",
    nn: "Arket «{ark}» er laga og lagt til som kjelde",
    en: "The sheet «{ark}» is made and added as a source",
  },
  "lister.fantes": {
    nb: "Arket «{ark}» fantes fra før. Det er åpnet uten endringer, og er en av kildene",
    nn: "Arket «{ark}» fanst frå før. Det er opna utan endringar, og er ein av kjeldene",
    en: "The sheet «{ark}» was there already. It is opened without changes, and is one of the sources",
  },
  "lister.borte": {
    nb: "Arket eller tabellen «{navn}» kan ikke leses på nytt: {grunn} Legg det tilbake, eller fjern kilden under «Alle kilder».",
    nn: "Arket eller tabellen «{navn}» kan ikkje lesast på nytt: {grunn} Legg det tilbake, eller fjern kjelda under «Alle kjelder».",
    en: "The sheet or table «{navn}» cannot be read again: {grunn} Put it back, or remove the source under «All sources».",
  },
  "lister.ikkeFylt": {
    nb: "{liste}. Ikke fylt ut ennå; tabellen kommer med når arket har rader.",
    nn: "{liste}. Ikkje fylt ut enno; tabellen kjem med når arket har rader.",
    en: "{liste}. Not filled in yet; the table is included when the sheet has rows.",
  },
} as const satisfies Readonly<Record<string, Words>>;
