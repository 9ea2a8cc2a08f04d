import type { Texts } from "../dictionaryOf";
import type { nbLister } from "../nb/lister";

/** Nynorsk: the lists. */
export const nnLister: Texts<typeof nbLister> = {
  "lister.overskrift": "Lister til notane",
  "lister.hjelp": "Det rekneskapen ikkje veit, fyller du ut på ark i arbeidsboka. Arka blir lesne på nytt kvar gong rapporten blir bygd.",
  "lister.velg": "Lag ark for ei liste",
  "lister.lagArk": "Lag ark",
  "lister.lagArkFor": "Lag ark for {liste}",
  "lister.gaaTil": "Gå til ark",
  "lister.gaaTilFor": "Gå til arket for {liste}",
  "lister.forslag": "Med forslag frå rekneskapen",
  "lister.lager": "Lagar arket for {liste} …",
  "lister.laget": "Arket «{ark}» er laga og lagt til som kjelde",
  "lister.fantes": "Arket «{ark}» fanst frå før. Det er opna utan endringar, og er ein av kjeldene",
  "lister.borte": "Arket eller tabellen «{navn}» kan ikkje lesast på nytt: {grunn} Legg det tilbake, eller fjern kjelda under «Alle kjelder».",
  "lister.ikkeFylt": "{liste}. Ikkje fylt ut enno; tabellen kjem med når arket har rader.",
};
