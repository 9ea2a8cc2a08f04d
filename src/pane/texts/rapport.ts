import type { Words } from "../../texts/words";

/** Texts of the panel of the report and how it is shown. */
export const rapport = {
  "rapport.type": { nb: "Rapport", nn: "Rapport", en: "Report" },
  "rapport.aarsrapport": { nb: "Årsrapport {aar}", nn: "Årsrapport {aar}", en: "Annual report {aar}" },
  "rapport.aarsrapportHjelp": {
    nb: "Tabellene i årsberetning og årsregnskap, per 31. desember.",
    nn: "Tabellane i årsmelding og årsrekneskap, per 31. desember.",
    en: "The tables of the annual report and the annual accounts, as of 31 December.",
  },
  "rapport.tertial1": { nb: "Tertialrapport 1 {aar}", nn: "Tertialrapport 1 {aar}", en: "Tertial report 1 {aar}" },
  "rapport.tertial1Hjelp": {
    nb: "Regnskap til og med 30. april, mot budsjettet hittil og prognose for året.",
    nn: "Rekneskap til og med 30. april, mot budsjettet hittil og prognose for året.",
    en: "Accounts up to 30 April, against the budget to date and the forecast for the year.",
  },
  "rapport.tertial2": { nb: "Tertialrapport 2 {aar}", nn: "Tertialrapport 2 {aar}", en: "Tertial report 2 {aar}" },
  "rapport.tertial2Hjelp": {
    nb: "Regnskap til og med 31. august, mot budsjettet hittil og prognose for året.",
    nn: "Rekneskap til og med 31. august, mot budsjettet hittil og prognose for året.",
    en: "Accounts up to 31 August, against the budget to date and the forecast for the year.",
  },
  "rapport.finans1": { nb: "Finansrapport 1 {aar}", nn: "Finansrapport 1 {aar}", en: "Finance report 1 {aar}" },
  "rapport.finans1Hjelp": {
    nb: "Lån og plasseringer per 30. april (kommuneloven § 14-13): porteføljen nå og forrige gang, grensene i finansreglementet, forfall, rentebinding og hva høyere rente koster.",
    nn: "Lån og plasseringar per 30. april (kommunelova § 14-13): porteføljen no og førre gong, grensene i finansreglementet, forfall, rentebinding og kva høgare rente kostar.",
    en: "Loans and placements at 30 April (Local Government Act § 14-13): the portfolio now and last time, the limits of the finance regulations, due dates, fixed rates and what a higher rate costs.",
  },
  "rapport.finans2": { nb: "Finansrapport 2 {aar}", nn: "Finansrapport 2 {aar}", en: "Finance report 2 {aar}" },
  "rapport.finans2Hjelp": {
    nb: "Det samme per 31. august.",
    nn: "Det same per 31. august.",
    en: "The same at 31 August.",
  },
  "rapport.finansaar": { nb: "Finansrapport for {aar}", nn: "Finansrapport for {aar}", en: "Finance report for {aar}" },
  "rapport.finansaarHjelp": {
    nb: "Det samme ved årets slutt.",
    nn: "Det same ved slutten av året.",
    en: "The same at the end of the year.",
  },
  "rapport.maaned": { nb: "Månedsrapport {aar}", nn: "Månadsrapport {aar}", en: "Monthly report {aar}" },
  "rapport.maanedHjelp": {
    nb: "Som tertialrapporten, til og med den måneden du velger.",
    nn: "Som tertialrapporten, til og med den månaden du vel.",
    en: "As the tertial report, up to the month you choose.",
  },
  "rapport.sisteMaaned": { nb: "Til og med", nn: "Til og med", en: "Up to and including" },
  "rapport.metode": { nb: "Prognose for året", nn: "Prognose for året", en: "Forecast for the year" },
  "rapport.metode.budsjett": {
    nb: "Avviket hittil blir stående, og resten av året går som budsjettert.",
    nn: "Avviket hittil blir ståande, og resten av året går som budsjettert.",
    en: "The variance to date remains, and the rest of the year goes as budgeted.",
  },
  "rapport.metode.takt": {
    nb: "Avviket hittil fortsetter i samme takt, målt med det periodiserte budsjettet.",
    nn: "Avviket hittil held fram i same takt, målt med det periodiserte budsjettet.",
    en: "The variance to date continues at the same rate, measured by the phased budget.",
  },
  "rapport.metode.tid": {
    nb: "Resten av året går som månedene hittil.",
    nn: "Resten av året går som månadene hittil.",
    en: "The rest of the year goes as the months to date.",
  },
  "rapport.metode.profil": {
    nb: "Like stor del av året er gått som på samme tid i fjor. Krever fjorårets regnskap med periode.",
    nn: "Like stor del av året er gått som på same tid i fjor. Krev fjorårets rekneskap med periode.",
    en: "As large a part of the year has passed as at the same time last year. Requires last year's accounts with periods.",
  },
  "rapport.metode.rest": {
    nb: "Avviket hittil skyldes tidspunktet, og årsbudsjettet blir brukt.",
    nn: "Avviket hittil kjem av tidspunktet, og årsbudsjettet blir brukt.",
    en: "The variance to date is due to timing, and the year's budget is spent.",
  },
  "rapport.tabellerHjelp": {
    nb: "Rekkefølgen her er rekkefølgen i arbeidsboken.",
    nn: "Rekkjefølgja her er rekkjefølgja i arbeidsboka.",
    en: "The order here is the order in the workbook.",
  },
  "rapport.flyttOpp": { nb: "Flytt {tabell} opp", nn: "Flytt {tabell} opp", en: "Move {tabell} up" },
  "rapport.flyttNed": { nb: "Flytt {tabell} ned", nn: "Flytt {tabell} ned", en: "Move {tabell} down" },
  "rapport.perOmrade": { nb: "én per tjenesteområde", nn: "én per tenesteområde", en: "one per service area" },
  "rapport.manglerListe": { nb: "mangler liste", nn: "manglar liste", en: "lacks list" },
  "rapport.utenListe.en": {
    nb: "{n} tabell mangler liste",
    nn: "{n} tabell manglar liste",
    en: "{n} table lacks a list",
  },
  "rapport.utenListe.flere": {
    nb: "{n} tabeller mangler liste",
    nn: "{n} tabellar manglar liste",
    en: "{n} tables lack a list",
  },
  "rapport.utenListeHjelp": {
    nb: "De kommer med når listen er lagt til under «Alle kilder», som CSV eller Excel.",
    nn: "Dei kjem med når lista er lagd til under «Alle kjelder», som CSV eller Excel.",
    en: "They are included when the list is added under «All sources», as CSV or Excel.",
  },
  "rapport.flyttet": {
    nb: "{tabell} er nummer {nr} av {antall}",
    nn: "{tabell} er nummer {nr} av {antall}",
    en: "{tabell} is number {nr} of {antall}",
  },
  "rapport.kommunensValg": { nb: "Kommunens valg", nn: "Vala til kommunen", en: "The municipality's choices" },
  "rapport.kommunensValgHjelp": {
    nb: "Velges én gang og følger malen, så neste rapport begynner slik.",
    nn: "Blir valde éin gong og følgjer malen, så neste rapport byrjar slik.",
    en: "Chosen once and kept in the template, so the next report begins this way.",
  },
  "rapport.formler": { nb: "Formler i tabellene", nn: "Formlar i tabellane", en: "Formulas in the tables" },
  "rapport.formler.funksjoner": {
    nb: "Med KOMMUNE-funksjoner",
    nn: "Med KOMMUNE-funksjonar",
    en: "With KOMMUNE functions",
  },
  "rapport.formler.funksjonerHjelp": {
    nb: "Levende tall; avvik regnes med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Krever tillegget for å regne på nytt.",
    nn: "Levande tal; avvik blir rekna med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Krev tillegget for å rekne på nytt.",
    en: "Live figures; variances are calculated with KOMMUNE.AVVIK and KOMMUNE.AVVIK_PCT. Requires the add-in to recalculate.",
  },
  "rapport.formler.formler": {
    nb: "Vanlige Excel-formler",
    nn: "Vanlege Excel-formlar",
    en: "Ordinary Excel formulas",
  },
  "rapport.formler.formlerHjelp": {
    nb: "Levende tall som regner uten tillegget.",
    nn: "Levande tal som reknar utan tillegget.",
    en: "Live figures that calculate without the add-in.",
  },
  "rapport.formler.verdier": { nb: "Bare verdier", nn: "Berre verdiar", en: "Values only" },
  "rapport.formler.verdierHjelp": {
    nb: "Faste tall, uten formler.",
    nn: "Faste tal, utan formlar.",
    en: "Fixed figures, without formulas.",
  },
} as const satisfies Readonly<Record<string, Words>>;
