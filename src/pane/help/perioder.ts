import type { InAll, HelpText } from "./helpTopic";

/** Reports of a period: figures so far, spread budgets, forecasts. */
export const perioderTopics: Readonly<Record<string, InAll<HelpText>>> = {
  tertial: {
    nb: {
      title: "Tertialrapport og månedsrapport",
      text: [
        "Tertialrapport 1 er til og med 30. april, tertialrapport 2 til og med 31. august. Månedsrapporten er til og med den måneden du velger.",
        "Regnskap hittil måles mot budsjettet hittil, og prognosen gjelder hele året. Føringer etter perioden er ikke med.",
        "Uttrekket må ha periode, eller være tatt ut per datoen.",
      ],
      words: "tertial måned hittil periode april august kvartal",
    },
    nn: {
      title: "Tertialrapport og månadsrapport",
      text: [
        "Tertialrapport 1 er til og med 30. april, tertialrapport 2 til og med 31. august. Månadsrapporten er til og med den månaden du vel.",
        "Rekneskapen hittil blir målt mot budsjettet hittil, og prognosen gjeld heile året. Føringar etter perioden er ikkje med.",
        "Uttrekket må ha periode, eller vere teke ut per datoen.",
      ],
      words: "tertial månad måned hittil periode april august kvartal",
    },
    en: {
      title: "Tertial report and monthly report",
      text: [
        "Tertial report 1 goes up to and including 30 April, tertial report 2 up to and including 31 August. The monthly report goes up to and including the month you choose.",
        "Accounts to date are measured against the budget to date, and the forecast is for the whole year. Postings after the period are not included.",
        "The extract must have periods, or have been taken as of the date.",
      ],
      words: "tertial month to date period april august quarter third måned hittil",
    },
  },
  prognose: {
    nb: {
      title: "Prognose for året: metodene",
      text: [
        [
          "Budsjett + avvik hittil: avviket hittil blir stående, og resten av året går som budsjettert.",
          "Samme takt (periodisert): avviket hittil fortsetter i samme takt, målt med det periodiserte budsjettet.",
          "Samme takt (måneder): resten av året går som månedene hittil.",
          "Fjorårets profil: like stor del av året er gått som på samme tid i fjor. Krever fjorårets regnskap med periode.",
          "Resten av budsjettet brukes: avviket hittil skyldes tidspunktet, og årsbudsjettet blir brukt.",
        ],
        "Metoden velges for hele rapporten, og kan byttes linje for linje under «Prognosemetode per linje».",
        "Ingen av metodene vet noe om det som ikke er ført. Vurder prognosen mot det enhetene melder.",
      ],
      words: "prognosemetode årsprognose løpende takt sesongprofil restbudsjett manuell forventet resultat",
    },
    nn: {
      title: "Prognose for året: metodane",
      text: [
        [
          "Budsjett + avvik hittil: avviket hittil blir ståande, og resten av året går som budsjettert.",
          "Same takt (periodisert): avviket hittil held fram som før, målt med det periodiserte budsjettet.",
          "Same takt (månader): resten av året går som månadene hittil.",
          "Fjorårets profil: like stor del av året er gått som på same tid i fjor. Krev fjorårets rekneskap med periode.",
          "Resten av budsjettet blir brukt: avviket hittil kjem av tidspunktet, og årsbudsjettet blir brukt.",
        ],
        "Metoden blir vald for heile rapporten, og kan bytast linje for linje under «Prognosemetode per linje».",
        "Ingen av metodane veit noko om det som ikkje er ført. Vurder prognosen mot det einingane melder.",
      ],
      words: "prognosemetode årsprognose løpande takt sesongprofil restbudsjett rest manuell forventa resultat forventet",
    },
    en: {
      title: "Forecast for the year: the methods",
      text: [
        [
          "Budget plus variance to date: the variance to date remains, and the rest of the year goes as budgeted.",
          "Run rate: the variance to date continues at the same rate, measured by the phased budget.",
          "Run rate by time: the rest of the year goes as the months to date.",
          "Seasonal profile: as large a part of the year has passed as at the same time last year. Requires last year's accounts with periods.",
          "Remaining budget: the variance to date is due to timing, and the year's budget is spent.",
        ],
        "The method is chosen for the whole report, and can be changed line by line under «Forecast method per line».",
        "None of the methods knows anything about what has not been posted. Weigh the forecast against what the units report.",
      ],
      words: "forecast method estimate outlook rate season profile remaining manual expected result prognose",
    },
  },
  periodisering: {
    nb: {
      title: "Periodisering av budsjettet",
      text: ["Et budsjett med periode i kilden brukes som det er. Uten periode fordeles årsbudsjettet på månedene: likt, som fjorårets regnskap per art, eller som fjorårets regnskap per ansvar.", "Fordelingen går alltid opp: månedene summerer til årsbudsjettet på øret."],
      words: "periodisert budsjett fordele måneder lineær hittil budsjett",
    },
    nn: {
      title: "Periodisering av budsjettet",
      text: ["Eit budsjett med periode i kjelda blir brukt som det er. Utan periode blir årsbudsjettet fordelt på månadene: likt, som fjorårets rekneskap per art, eller som fjorårets rekneskap per ansvar.", "Fordelinga går alltid opp: månadene summerer til årsbudsjettet på øret."],
      words: "periodisert budsjett fordele månader måneder lineær hittil budsjett",
    },
    en: {
      title: "Phasing of the budget",
      text: ["A budget that has periods in the source is used as it is. Without periods, the year's budget is distributed over the months: evenly, as last year's accounts per art, or as last year's accounts per cost centre.", "The distribution always adds up: the months sum to the year's budget to the øre."],
      words: "periodised periodisation budget phasing profiling distribute spread months linear budget to date periodisering",
    },
  },
};
