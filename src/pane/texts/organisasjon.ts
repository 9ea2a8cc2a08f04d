import type { Words } from "../../texts/words";

/** Texts of the organisation: ansvar placed in enheter and områder. */
export const organisasjon = {
  "organisasjon.lagArk": {
    nb: "Lag ark for organisasjonen",
    nn: "Lag ark for organisasjonen",
    en: "Make a sheet for the organisation",
  },
  "organisasjon.gaaTilArk": {
    nb: "Gå til arket for organisasjonen",
    nn: "Gå til arket for organisasjonen",
    en: "Go to the sheet of the organisation",
  },
  "organisasjon.arkHjelp": {
    nb: "Ansvar, enheter og områder på et ark i arbeidsboken, fylt ut med det som brukes nå. Rett det der; det leses på nytt når rapporten bygges, og erstatter filen.",
    nn: "Ansvar, einingar og område på eit ark i arbeidsboka, fylt ut med det som er i bruk no. Rett det der; det blir lese på nytt når rapporten blir bygd, og erstattar fila.",
    en: "Ansvar, units and areas on a sheet in the workbook, filled in with what is used now. Correct it there; it is read again when the report is built, and takes the place of the file.",
  },
  "organisasjon.lagerArk": {
    nb: "Lager arket for organisasjonen …",
    nn: "Lagar arket for organisasjonen …",
    en: "Making the sheet of the organisation …",
  },
  "organisasjon.niva": { nb: "Foreslå enhet av", nn: "Foreslå eining av", en: "Propose units by" },
  "organisasjon.niva.1": {
    nb: "første siffer i ansvar",
    nn: "første siffer i ansvar",
    en: "the first digit of ansvar",
  },
  "organisasjon.niva.2": { nb: "de to første sifrene", nn: "dei to første sifra", en: "the first two digits" },
  "organisasjon.niva.3": { nb: "de tre første sifrene", nn: "dei tre første sifra", en: "the first three digits" },
  "organisasjon.niva.ansvar": { nb: "hvert ansvar for seg", nn: "kvart ansvar for seg", en: "each ansvar by itself" },
  "organisasjon.overskrift": { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
  "organisasjon.ansvar": { nb: "Ansvar", nn: "Ansvar", en: "Cost centres" },
  "organisasjon.enheter": { nb: "Enheter", nn: "Einingar", en: "Units" },
  "organisasjon.omrader": { nb: "Områder", nn: "Område", en: "Areas" },
  "organisasjon.fraFil": { nb: "Lest fra {navn}.", nn: "Lesen frå {navn}.", en: "Read from {navn}." },
  "organisasjon.forslag": {
    nb: "Ingen organisasjonsfil er valgt. Som forslag er de to første sifrene i ansvar enhet, og det første er område. Gi dem navnene som skal stå i rapporten.",
    nn: "Ingen organisasjonsfil er vald. Som forslag er dei to første sifra i ansvar eining, og det første er område. Gi dei namna som skal stå i rapporten.",
    en: "No organisation file is chosen. As a suggestion the two first digits of a cost centre are its unit, and the first is its area. Give them the names that shall stand in the report.",
  },
  "organisasjon.ingen": {
    nb: "Kildene har ikke ansvar, så det finnes ingen organisasjon å vise.",
    nn: "Kjeldene har ikkje ansvar, så det finst ingen organisasjon å vise.",
    en: "The sources have no cost centres, so there is no organisation to show.",
  },
  "organisasjon.mangler.en": {
    nb: "{n} ansvar i regnskapet mangler i organisasjonen",
    nn: "{n} ansvar i rekneskapen manglar i organisasjonen",
    en: "{n} cost centre in the accounts is missing in the organisation",
  },
  "organisasjon.mangler.flere": {
    nb: "{n} ansvar i regnskapet mangler i organisasjonen",
    nn: "{n} ansvar i rekneskapen manglar i organisasjonen",
    en: "{n} cost centres in the accounts are missing in the organisation",
  },
  "organisasjon.enhet": { nb: "Enhet", nn: "Eining", en: "Unit" },
  "organisasjon.enhetsnavn": { nb: "Navn på enhet", nn: "Namn på eining", en: "Name of unit" },
  "organisasjon.omrade": { nb: "Område", nn: "Område", en: "Area" },
  "organisasjon.enhetsnavnFor": {
    nb: "Navn på enhet {enhet}",
    nn: "Namn på eining {enhet}",
    en: "Name of unit {enhet}",
  },
  "organisasjon.omradeFor": {
    nb: "Område for enhet {enhet}",
    nn: "Område for eining {enhet}",
    en: "Area of unit {enhet}",
  },
  "organisasjon.navn": {
    nb: "Navn på enheter og områder",
    nn: "Namn på einingar og område",
    en: "Names of units and areas",
  },
  "organisasjon.felles": { nb: "Ikke tjenesteområder", nn: "Ikkje tenesteområde", en: "Not service areas" },
  "organisasjon.fellesHjelp": {
    nb: "Merk områdene som er felles for kommunen. De får ikke egen tabell og regnes ikke med i resultat per tjenesteområde.",
    nn: "Merk områda som er felles for kommunen. Dei får ikkje eigen tabell og blir ikkje rekna med i resultat per tenesteområde.",
    en: "Mark the areas that are shared by the municipality. They get no table of their own and are not counted in result per service area.",
  },
  "organisasjon.fraMal": {
    nb: "Fra malen. Velg en organisasjonsfil for å bruke den i stedet.",
    nn: "Frå malen. Vel ei organisasjonsfil viss du vil bruke fila i staden.",
    en: "From the template. Choose an organisation file to use it instead.",
  },
  "kolonner.ikkePlassert": { nb: "Ikke plassert", nn: "Ikkje plassert", en: "Not placed" },
  "kolonner.plasserAnsvar": {
    nb: "Plasser ansvar i enhet",
    nn: "Plasser ansvar i eining",
    en: "Place cost centres in units",
  },
  "kolonner.plasserAnsvarHjelp": {
    nb: "Organisasjonsfilen mangler disse ansvarene. Til de er plassert, står de utenfor tabellene per enhet og område. Valgene blir en del av malen.",
    nn: "Organisasjonsfila manglar desse ansvara. Til dei er plasserte, står dei utanfor tabellane per eining og område. Vala blir ein del av malen.",
    en: "The organisation file lacks these cost centres. Until they are placed, they stand outside the tables per unit and area. The choices become part of the template.",
  },
  "kolonner.enhetFor": {
    nb: "Enhet for ansvar {ansvar}",
    nn: "Eining for ansvar {ansvar}",
    en: "Unit of cost centre {ansvar}",
  },
  "kolonner.resten": {
    nb: "… og {n} til. Legg dem til i organisasjonsfilen.",
    nn: "… og {n} til. Legg dei til i organisasjonsfila.",
    en: "… and {n} more. Add them to the organisation file.",
  },
  "kolonner.behold": {
    nb: "Ta organisasjonen med i malen",
    nn: "Ta organisasjonen med i malen",
    en: "Put the organisation in the template",
  },
  "kolonner.beholdHjelp": {
    nb: "Da kan kolleger bruke malen uten organisasjonsfilen. Er filen med, gjelder den.",
    nn: "Då kan kollegar bruke malen utan organisasjonsfila. Er fila med, gjeld ho.",
    en: "Then colleagues can use the template without the organisation file. If the file is there, it counts.",
  },
} as const satisfies Readonly<Record<string, Words>>;
