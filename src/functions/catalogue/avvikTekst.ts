import type { FunctionEntry } from "../entry";

/** An avvik in words. */
export const AVVIK_TEKST: FunctionEntry = {
  id: "AVVIK_TEKST",
  description: {
    nb: "Avvik som ord: «merforbruk 7,3 mill. kr»",
    nn: "Avvik som ord på bokmål: «merforbruk 7,3 mill. kr»",
    en: "Deviation in Norwegian words: «merforbruk 7,3 mill. kr»",
  },
  parameters: [
    {
      name: { nb: "avvik", en: "deviation" },
      description: {
        nb: "Avvik i kroner, der + er bedre enn budsjettert",
        nn: "Avvik i kroner, der + er betre enn budsjettert",
        en: "Deviation in kroner, where + is better than budgeted",
      },
    },
    {
      name: { nb: "enhet", en: "unit" },
      description: {
        nb: "«mill» (standard), «tusen» eller «kroner»",
        nn: "«mill» (standard), «tusen» eller «kroner»",
        en: '"mill" (default), "tusen" (thousands) or "kroner"',
      },
      optional: true,
    },
  ],
  formula: {
    nb: "mindreforbruk når avviket er positivt, merforbruk når det er negativt",
    nn: "mindreforbruk når avviket er positivt, merforbruk når det er negativt",
    en: "mindreforbruk (underspending) when positive, merforbruk (overspending) when negative",
  },
  about: [
    {
      nb: 'Tallet skrives uten fortegn, fordi ordet sier retningen: millioner med én desimal, tusen og kroner uten. Bruk den i setninger: ="Enheten har et "&KOMMUNE.AVVIK_TEKST(E12)',
      nn: "Talet blir skrive utan forteikn, fordi ordet seier retninga: millionar med éin desimal, tusen og kroner utan. Svaret er på bokmål. Bruk funksjonen i setningar: =\"Enheten har et \"&KOMMUNE.AVVIK_TEKST(E12)",
      en: 'The figure has no sign because the word tells the direction: millions with one decimal, thousands and kroner with none. The text is Norwegian. Use it in sentences: ="Enheten har et "&KOMMUNE.AVVIK_TEKST(E12)',
    },
    {
      nb: "Et avvik som avrundes til 0 i den valgte enheten, gir «i balanse».",
      nn: "Eit avvik som blir avrunda til 0 i den valde eininga, gir «i balanse».",
      en: "A deviation that rounds to 0 in the chosen unit gives «i balanse» (balanced).",
    },
  ],
  errors: [{ nb: "#VERDI! når enheten ikke er en av de tre.", nn: "#VERDI! når eininga ikkje er ei av dei tre.", en: "#VALUE! when the unit is not one of the three." }],
  source: {
    nb: "Begrepene er fra budsjett- og regnskapsforskriften (FOR-2019-06-07-714) kapittel 4.",
    en: "The terms are those of the municipal budget and accounts regulation (FOR-2019-06-07-714) chapter 4.",
  },
  examples: [
    {
      says: { nb: "Millioner", nn: "Millionar", en: "Millions" },
      arguments: [-7325400],
      result: [["merforbruk 7,3\u00a0mill.\u00a0kr"]],
    },
    {
      says: { nb: "Kroner", nn: "Kroner", en: "Kroner" },
      arguments: [7325400, "kroner"],
      result: [["mindreforbruk 7\u00a0325\u00a0400\u00a0kr"]],
    },
  ],
};
