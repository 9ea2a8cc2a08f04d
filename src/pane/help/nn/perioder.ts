import type { nbPerioder } from "../nb/perioder";
import type { SameShape } from "../sameShape";

/** Nynorsk: reports of a period. */
export const nnPerioder: SameShape<typeof nbPerioder> = {
  tertial: {
    title: "Tertialrapport og månadsrapport",
    text: [
      "Tertialrapport 1 er til og med 30. april, tertialrapport 2 til og med 31. august. Månadsrapporten er til og med den månaden du vel.",
      "Rekneskapen hittil blir målt mot budsjettet hittil, og prognosen gjeld heile året. Føringar etter perioden er ikkje med.",
      "Uttrekket må ha periode, eller vere teke ut per datoen.",
    ],
    words: "tertial månad måned hittil periode april august kvartal",
  },
  prognose: {
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
  periodisering: {
    title: "Periodisering av budsjettet",
    text: ["Eit budsjett med periode i kjelda blir brukt som det er. Utan periode blir årsbudsjettet fordelt på månadene: likt, som fjorårets rekneskap per art, eller som fjorårets rekneskap per ansvar.", "Fordelinga går alltid opp: månadene summerer til årsbudsjettet på øret."],
    words: "periodisert budsjett fordele månader måneder lineær hittil budsjett",
  },
};
