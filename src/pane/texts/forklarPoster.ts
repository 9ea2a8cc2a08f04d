import type { Words } from "../../texts/words";

/** Texts of «Forklar tallet»: the postings behind a figure, and their rows in Grunnlag. */
export const forklarPoster = {
  "forklar.delerRegnskap": {
    nb: "Kontoer og ansvar bak tallet ({figur}), i kroner",
    nn: "Kontoar og ansvar bak talet ({figur}), i kroner",
    en: "Accounts and cost centres behind the figure ({figur}), in NOK",
  },
  "forklar.delerGrunnlag": {
    nb: "Arter og enheter bak tallet ({figur}), i kroner",
    nn: "Artar og einingar bak talet ({figur}), i kroner",
    en: "Arter and units behind the figure ({figur}), in NOK",
  },
  "forklar.utenGrunnlag": {
    nb: "Arket Grunnlag er slettet, så postene bak tallet kan ikke vises. Bygg rapporten på nytt for å få det tilbake.",
    nn: "Arket Grunnlag er sletta, så postane bak talet kan ikkje visast. Bygg rapporten på nytt for å få det tilbake.",
    en: "The sheet Grunnlag is deleted, so the posts behind the figure cannot be shown. Build the report again to get it back.",
  },
  "forklar.ingenPoster": {
    nb: "Ingen poster: tallet er 0.",
    nn: "Ingen postar: talet er 0.",
    en: "No posts: the figure is 0.",
  },
  "forklar.konto": { nb: "Konto", nn: "Konto", en: "Account" },
  "forklar.art": { nb: "Art", nn: "Art", en: "Art" },
  "forklar.ansvar": { nb: "Ansvar", nn: "Ansvar", en: "Cost centre" },
  "forklar.enhet": { nb: "Enhet", nn: "Eining", en: "Unit" },
  "forklar.belop": { nb: "Beløp", nn: "Beløp", en: "Amount" },
  "forklar.sum": { nb: "Sum", nn: "Sum", en: "Total" },
  "forklar.sumLik": { nb: "Sum, lik cellen", nn: "Sum, lik cella", en: "Total, equal to the cell" },
  "forklar.visAlle": { nb: "Vis alle {antall}", nn: "Vis alle {antall}", en: "Show all {antall}" },
  "forklar.storste": {
    nb: "De {vist} største av {antall}; resten er {rest}.",
    nn: "Dei {vist} største av {antall}; resten er {rest}.",
    en: "The {vist} largest of {antall}; the rest is {rest}.",
  },
  "forklar.visIGrunnlag": { nb: "Vis i Grunnlag", nn: "Vis i Grunnlag", en: "Show in Grunnlag" },
  "forklar.visHeleGrunnlag": {
    nb: "Vis alle radene i Grunnlag",
    nn: "Vis alle radene i Grunnlag",
    en: "Show all rows in Grunnlag",
  },
  "forklar.filtrert.en": {
    nb: "Grunnlag viser {n} rad.",
    nn: "Grunnlag viser {n} rad.",
    en: "Grunnlag shows {n} row.",
  },
  "forklar.filtrert.flere": {
    nb: "Grunnlag viser {n} rader.",
    nn: "Grunnlag viser {n} rader.",
    en: "Grunnlag shows {n} rows.",
  },
  "forklar.filtrertMed.en": {
    nb: "{n} rad til har de samme nøklene.",
    nn: "{n} rad til har dei same nøklane.",
    en: "{n} more row has the same keys.",
  },
  "forklar.filtrertMed.flere": {
    nb: "{n} rader til har de samme nøklene.",
    nn: "{n} rader til har dei same nøklane.",
    en: "{n} more rows have the same keys.",
  },
  "forklar.viserAlle": {
    nb: "Grunnlag viser alle radene",
    nn: "Grunnlag viser alle radene",
    en: "Grunnlag shows all rows",
  },
  "forklar.filtrertAv.en": {
    nb: "{n} rad i Grunnlag hører til tallet.",
    nn: "{n} rad i Grunnlag høyrer til talet.",
    en: "{n} row in Grunnlag belongs to the figure.",
  },
  "forklar.filtrertAv.flere": {
    nb: "{n} rader i Grunnlag hører til tallet.",
    nn: "{n} rader i Grunnlag høyrer til talet.",
    en: "{n} rows in Grunnlag belong to the figure.",
  },
  "forklar.egneFiltre": {
    nb: "Du har selv filtrert tabellen på {kolonner}. Rader bak tallet kan være skjult, og summen av de synlige kan være en annen.",
    nn: "Du har sjølv filtrert tabellen på {kolonner}. Rader bak talet kan vere skjulte, og summen av dei synlege kan vere ein annan.",
    en: "You have filtered the table yourself, on {kolonner}. Rows behind the figure may be hidden, and the sum of those shown may be another.",
  },
  "forklar.egneStaar": {
    nb: "Filteret herfra er tatt av. Ditt eget står.",
    nn: "Filteret herifrå er teke bort. Ditt eige står.",
    en: "The filter set here is off. Your own stands.",
  },
  "forklar.fjernVaart": {
    nb: "Ta av filteret herfra",
    nn: "Ta bort filteret herifrå",
    en: "Take off the filter set here",
  },
  "forklar.fjernFiltre": { nb: "Ta av alle filtrene", nn: "Ta bort alle filtera", en: "Take off all filters" },
  "forklar.rader": {
    nb: "Summen av disse radene, i kroner",
    nn: "Summen av desse radene, i kroner",
    en: "The sum of these rows, in NOK",
  },
  "forklar.raderTall": { nb: "Summen av disse radene", nn: "Summen av desse radene", en: "The sum of these rows" },
} as const satisfies Readonly<Record<string, Words>>;
