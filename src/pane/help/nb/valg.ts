import type { HelpText } from "../helpText";

/** Every choice about the report. */
export const nbValg = {
  kolonnevalg: {
    title: "Kolonner og rekkefølgen på dem",
    text: ["Under «Tabeller og valg» velger du hvilke kolonner en tabell har, og flytter dem med knappene. Valget gjelder tabellen i forhåndsvisningen, eller alle tabellene etter §§ 5-4, 5-5 og 5-6. Budsjettkolonnene i dem er regulert i forskriften § 5-2, som ikke er lest: hvilke de skal være, velger du.", "En kolonne som ikke kan vises, står med grunnen: at kildene ikke har budsjett, eller at kolonnen bare hører til rapporter til og med en måned."],
    words: "kolonner flytte skjule oppsett regnskap i fjor note forbruk prognose rekkefølge",
  },
  formler: {
    title: "Formler: KOMMUNE-funksjoner, vanlige formler eller verdier",
    text: [
      ["Med KOMMUNE-funksjoner: avvik regnes med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Den som skal regne på nytt, må ha tillegget.", "Vanlige Excel-formler: regner overalt, også i LibreOffice.", "Bare verdier: faste tall, uten formler."],
      "Tallene er de samme på alle tre måtene.",
    ],
    words: "funksjoner excel levende tall verdier uten formler libreoffice",
  },
  terskel: {
    title: "Grenser for avvik som forklares",
    text: ["En enhet er med i «Forklaringer til avvik» når avviket når begge grensene: beløpet i kroner og prosenten av budsjettet. Sett en grense til 0 for å la den andre avgjøre."],
    words: "terskel grense vesentlig forklaring beløp prosent kommentar",
  },
  notenummer: { title: "Nummer på notene", text: ["Under «Tabeller og valg» kan notene få nummer. De vises i kolonnen Note ved linjene de hører til. Et tomt felt utelater nummeret."], words: "note notehenvisning nummer" },
  felles: {
    title: "Områder som ikke er tjenesteområder",
    text: ["Merk områdene som er felles for kommunen, under «Slik er de lest». De får ikke egen tabell og regnes ikke med i resultat per tjenesteområde.", "Tallene er med i §§ 5-4 og 5-6, så broen mellom tabellene går opp."],
    words: "felles finans skatt ramme selvkost bro resultat per tjenesteområde",
  },
} as const satisfies Readonly<Record<string, HelpText>>;
