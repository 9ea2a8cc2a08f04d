import type { HelpText } from "../helpText";

/** Reports of a period: figures so far, spread budgets, forecasts. */
export const nbPerioder = {
  tertial: {
    title: "Tertialrapport og månedsrapport",
    text: [
      "Tertialrapport 1 er til og med 30. april, tertialrapport 2 til og med 31. august. Månedsrapporten er til og med den måneden du velger.",
      "Regnskap hittil måles mot budsjettet hittil, og prognosen gjelder hele året. Føringer etter perioden er ikke med.",
      "Uttrekket må ha periode, eller være tatt ut per datoen.",
    ],
    words: "tertial måned hittil periode april august kvartal",
  },
  prognose: {
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
  periodisering: {
    title: "Periodisering av budsjettet",
    text: ["Et budsjett med periode i kilden brukes som det er. Uten periode fordeles årsbudsjettet på månedene: likt, som fjorårets regnskap per art, eller som fjorårets regnskap per ansvar.", "Fordelingen går alltid opp: månedene summerer til årsbudsjettet på øret."],
    words: "periodisert budsjett fordele måneder lineær hittil budsjett",
  },
} as const satisfies Readonly<Record<string, HelpText>>;
