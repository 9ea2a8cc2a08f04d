import type { Words } from "../../texts/words";

/** Texts of the preview, the columns and what stands beside them. */
export const forhandsvisning = {
  "forhandsvisning.overskrift": { nb: "Forhåndsvisning", nn: "Førehandsvising", en: "Preview" },
  "forhandsvisning.hjelp": {
    nb: "Tabellen følger valgene under mens du gjør dem.",
    nn: "Tabellen følgjer vala under medan du gjer dei.",
    en: "The table follows the choices below while you make them.",
  },
  "forhandsvisning.lager": {
    nb: "Lager forhåndsvisningen …",
    nn: "Lagar førehandsvisinga …",
    en: "Making the preview …",
  },
  "forhandsvisning.oppdatert": {
    nb: "Forhåndsvisningen er oppdatert. {endring}",
    nn: "Førehandsvisinga er oppdatert. {endring}",
    en: "The preview is updated. {endring}",
  },
  "forhandsvisning.ingenAvvik": {
    nb: "Ingen enhet her har avvik over grensene. Tabellen er ikke med i rapporten før en enhet har det.",
    nn: "Ingen eining her har avvik over grensene. Tabellen er ikkje med i rapporten før ei eining har det.",
    en: "No unit here has a variance above the limits. The table is not in the report until a unit has one.",
  },
  "forhandsvisning.uten": {
    nb: "Kildene har ikke det tabellen «{tabell}» lages av.",
    nn: "Kjeldene har ikkje det tabellen «{tabell}» blir laga av.",
    en: "The sources lack what the table «{tabell}» is made of.",
  },
  "kolonnevalg.overskrift": { nb: "Kolonner", nn: "Kolonnar", en: "Columns" },
  "kolonnevalg.gjelder": {
    nb: "Gjelder {tabell}. Velg en annen tabell i forhåndsvisningen.",
    nn: "Gjeld {tabell}. Vel ein annan tabell i førehandsvisinga.",
    en: "For {tabell}. Choose another table in the preview.",
  },
  "kolonnevalg.fast": {
    nb: "Kolonnene i {tabell} følger av listen den er laget av.",
    nn: "Kolonnane i {tabell} følgjer av lista han er laga av.",
    en: "The columns of {tabell} follow from the list it is made of.",
  },
  "kolonnevalg.oppsett": { nb: "Oppsett", nn: "Oppsett", en: "Layout" },
  "kolonnevalg.standard": { nb: "Standard for rapporten", nn: "Standard for rapporten", en: "Default of the report" },
  "kolonnevalg.fire": {
    nb: "Regnskap · Rev. · Oppr. · Regnskap i fjor",
    nn: "Rekneskap · Rev. · Oppr. · Rekneskap i fjor",
    en: "Accounts · Rev. · Orig. · Accounts last year",
  },
  "kolonnevalg.egne": { nb: "Egne kolonner", nn: "Eigne kolonnar", en: "Own columns" },
  "kolonnevalg.flyttFrem": {
    nb: "Flytt kolonnen {kolonne} til venstre",
    nn: "Flytt kolonnen {kolonne} til venstre",
    en: "Move the column {kolonne} to the left",
  },
  "kolonnevalg.flyttTilbake": {
    nb: "Flytt kolonnen {kolonne} til høyre",
    nn: "Flytt kolonnen {kolonne} til høgre",
    en: "Move the column {kolonne} to the right",
  },
  "kolonnevalg.flyttet": {
    nb: "{kolonne} er kolonne {nr} av {antall}.",
    nn: "{kolonne} er kolonne {nr} av {antall}.",
    en: "{kolonne} is column {nr} of {antall}.",
  },
  "kolonnevalg.vist": {
    nb: "Kolonnen {kolonne} vises.",
    nn: "Kolonnen {kolonne} blir vist.",
    en: "The column {kolonne} is shown.",
  },
  "kolonnevalg.skjult": {
    nb: "Kolonnen {kolonne} vises ikke.",
    nn: "Kolonnen {kolonne} blir ikkje vist.",
    en: "The column {kolonne} is not shown.",
  },
  "kolonnevalg.valgt": {
    nb: "{tabell} har kolonnene {oppsett}.",
    nn: "{tabell} har kolonnane {oppsett}.",
    en: "{tabell} has the columns {oppsett}.",
  },
  "kolonnevalg.alle": {
    nb: "Bruk i alle lovbestemte tabeller",
    nn: "Bruk i alle lovbestemte tabellar",
    en: "Use in all statutory tables",
  },
  "kolonnevalg.alleHjelp": {
    nb: "§§ 5-4, 5-5 og 5-6 får de samme kolonnene som tabellen over.",
    nn: "§§ 5-4, 5-5 og 5-6 får dei same kolonnane som tabellen over.",
    en: "§§ 5-4, 5-5 and 5-6 get the same columns as the table above.",
  },
  "kolonnevalg.alleFatt": {
    nb: "Alle tabellene etter §§ 5-4, 5-5 og 5-6 har nå disse kolonnene.",
    nn: "Alle tabellane etter §§ 5-4, 5-5 og 5-6 har no desse kolonnane.",
    en: "All tables under §§ 5-4, 5-5 and 5-6 now have these columns.",
  },
  "kolonnevalg.uten.en": {
    nb: "{n} kolonne kan ikke vises",
    nn: "{n} kolonne kan ikkje visast",
    en: "{n} column cannot be shown",
  },
  "kolonnevalg.uten.flere": {
    nb: "{n} kolonner kan ikke vises",
    nn: "{n} kolonnar kan ikkje visast",
    en: "{n} columns cannot be shown",
  },
  "kolonnevalg.visesIkke": { nb: "Vises ikke: {grunn}", nn: "Blir ikkje vist: {grunn}", en: "Not shown: {grunn}" },
  "kolonnevalg.mangler.figures": {
    nb: "kildene har ikke {tall}.",
    nn: "kjeldene har ikkje {tall}.",
    en: "the sources lack {tall}.",
  },
  "kolonnevalg.mangler.budget": {
    nb: "kildene har ikke budsjett.",
    nn: "kjeldene har ikkje budsjett.",
    en: "the sources have no budget.",
  },
  "kolonnevalg.mangler.period": {
    nb: "hører til rapporter til og med en måned.",
    nn: "høyrer til rapportar til og med ein månad.",
    en: "belongs to reports up to a month.",
  },
  "kolonnevalg.mangler.besidePrognose": {
    nb: "vises bare sammen med prognosen.",
    nn: "blir vist berre saman med prognosen.",
    en: "is shown only together with the forecast.",
  },
  "kolonnevalg.mangler.drafts": {
    nb: "finnes bare i «Forklaringer til avvik».",
    nn: "finst berre i «Forklaringar til avvik».",
    en: "is only in «Explanations of variances».",
  },
  "kolonnevalg.mangler.notes": {
    nb: "ingen note i rapporten hører til linjene i denne tabellen.",
    nn: "ingen note i rapporten høyrer til linjene i denne tabellen.",
    en: "no note in the report belongs to the lines of this table.",
  },
  "notevalg.apne": { nb: "Nummer på notene", nn: "Nummer på notane", en: "Numbers of the notes" },
  "notevalg.hjelp": {
    nb: "Vises i kolonnen Note. Et tomt felt utelater noten. Bare noter som er med i rapporten vises.",
    nn: "Numra blir viste i kolonnen Note. Eit tomt felt utelèt noten. Berre notar som er med i rapporten, blir viste.",
    en: "Shown in the column Note. A blank field leaves the note out. Only notes that are in the report are shown.",
  },
  "notevalg.ingen": {
    nb: "Rapporten har ingen noter. Legg ved listene de lages av, under «Alle kilder».",
    nn: "Rapporten har ingen notar. Legg ved listene dei blir laga av, under «Alle kjelder».",
    en: "The report has no notes. Add the lists they are made of, under «All sources».",
  },
  "radmetode.apne": { nb: "Prognosemetode per linje", nn: "Prognosemetode per linje", en: "Forecast method per line" },
  "radmetode.hjelp": {
    nb: "Gjelder {tabell}. Andre linjer følger metoden for hele rapporten.",
    nn: "Gjeld {tabell}. Andre linjer følgjer metoden for heile rapporten.",
    en: "For {tabell}. Other lines follow the method of the whole report.",
  },
  "radmetode.som": { nb: "Som rapporten ({metode})", nn: "Som rapporten ({metode})", en: "As the report ({metode})" },
  "radmetode.valgt": { nb: "{linje}: {metode}.", nn: "{linje}: {metode}.", en: "{linje}: {metode}." },
  "radmetode.fraStatus": {
    nb: "Prognosen er hentet fra «Status økonomi». Velg metode per enhet der.",
    nn: "Prognosen er henta frå «Status økonomi». Vel metode per eining der.",
    en: "The forecast is taken from «Financial status». Choose a method per unit there.",
  },
  "terskel.overskrift": {
    nb: "Avvik som forklares",
    nn: "Avvik som blir forklarte",
    en: "Variances that are explained",
  },
  "terskel.hjelp": {
    nb: "En enhet er med i forklaringene når avviket når begge grensene.",
    nn: "Ei eining er med i forklaringane når avviket når begge grensene.",
    en: "A unit is in the explanations when its variance reaches both limits.",
  },
  "terskel.belop": { nb: "Fra beløp i kroner", nn: "Frå beløp i kroner", en: "From amount in NOK" },
  "terskel.prosent": {
    nb: "Fra prosent av budsjettet",
    nn: "Frå prosent av budsjettet",
    en: "From per cent of the budget",
  },
  "terskel.kontroll": {
    nb: "Differanser i kontrollene samles under, i kroner",
    nn: "Differansar i kontrollane blir samla under, i kroner",
    en: "Differences in the controls are gathered below, in NOK",
  },
  "terskel.kontrollHjelp": {
    nb: "Mindre differanser enn dette er én merknad. Alle står på arket Kontroll.",
    nn: "Mindre differansar enn dette er éi merknad. Alle står på arket Kontroll.",
    en: "Differences smaller than this are one note. All of them are on the sheet Kontroll.",
  },
  "terskel.eksempel.belop": { nb: "1 000 000", nn: "1 000 000", en: "1 000 000" },
  "terskel.eksempel.prosent": { nb: "2,5", nn: "2,5", en: "2,5" },
  "terskel.eksempel.kontroll": { nb: "1 000", nn: "1 000", en: "1 000" },
  "terskel.uleselig": {
    nb: "Skriv et tall som 0 eller mer, for eksempel {eksempel}.",
    nn: "Skriv eit tal som 0 eller meir, til dømes {eksempel}.",
    en: "Write a number that is 0 or more, for example {eksempel}.",
  },
} as const satisfies Readonly<Record<string, Words>>;
