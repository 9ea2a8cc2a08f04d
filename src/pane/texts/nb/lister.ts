/** Texts of the lists the pane makes sheets for. */
export const nbLister = {
  "lister.overskrift": "Lister til notene",
  "lister.hjelp": "Det regnskapet ikke vet, fyller du ut på ark i arbeidsboken. Arkene leses på nytt hver gang rapporten bygges.",
  "lister.velg": "Lag ark for en liste",
  "lister.lagArk": "Lag ark",
  "lister.lagArkFor": "Lag ark for {liste}",
  "lister.gaaTil": "Gå til ark",
  "lister.gaaTilFor": "Gå til arket for {liste}",
  "lister.forslag": "Med forslag fra regnskapet",
  "lister.lager": "Lager arket for {liste} …",
  "lister.laget": "Arket «{ark}» er laget og lagt til som kilde",
  "lister.fantes": "Arket «{ark}» fantes fra før. Det er åpnet uten endringer, og er en av kildene",
  "lister.borte": "Arket eller tabellen «{navn}» kan ikke leses på nytt: {grunn} Legg det tilbake, eller fjern kilden under «Alle kilder».",
  "lister.ikkeFylt": "{liste}. Ikke fylt ut ennå; tabellen kommer med når arket har rader.",
} as const;
