import type { InAll, HelpText } from "./helpTopic";

/** Every choice about the report. */
export const valgTopics: Readonly<Record<string, InAll<HelpText>>> = {
  kolonnevalg: {
    nb: {
      title: "Kolonner og rekkefølgen på dem",
      text: ["Under «Tabeller og valg» velger du hvilke kolonner en tabell har, og flytter dem med knappene. Valget gjelder tabellen i forhåndsvisningen, eller alle tabellene etter §§ 5-4, 5-5 og 5-6. Budsjettkolonnene i dem er regulert i forskriften § 5-2, som ikke er lest: hvilke de skal være, velger du.", "En kolonne som ikke kan vises, står med grunnen: at kildene ikke har budsjett, eller at kolonnen bare hører til rapporter til og med en måned."],
      words: "kolonner flytte skjule oppsett regnskap i fjor note forbruk prognose rekkefølge",
    },
    nn: {
      title: "Kolonnar og rekkjefølgja på dei",
      text: ["Under «Tabellar og val» vel du kva kolonnar ein tabell har, og flyttar dei med knappane. Valet gjeld tabellen i førehandsvisinga, eller alle tabellane etter §§ 5-4, 5-5 og 5-6. Budsjettkolonnane i dei er regulerte i forskrifta § 5-2, som ikkje er lesen: kva dei skal vere, vel du.", "Ein kolonne som ikkje kan visast, står med grunnen: at kjeldene ikkje har budsjett, eller at kolonnen berre høyrer til rapportar til og med ein månad."],
      words: "kolonner kolonnar flytte skjule oppsett rekneskap i fjor note forbruk prognose rekkjefølgje rekkefølge",
    },
    en: {
      title: "Columns and their order",
      text: ["Under «Tables and choices» you choose which columns a table has, and move them with the buttons. The choice applies to the table in the preview, or to all tables under §§ 5-4, 5-5 and 5-6. Their budget columns are governed by § 5-2 of the regulation, which has not been read: you choose which they are.", "A column that cannot be shown is listed with the reason: that the sources have no budget, or that the column only belongs to reports up to a month."],
      words: "columns move hide layout accounts last year note budget used forecast order",
    },
  },
  formler: {
    nb: {
      title: "Formler: KOMMUNE-funksjoner, vanlige formler eller verdier",
      text: [
        ["Med KOMMUNE-funksjoner: avvik regnes med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Den som skal regne på nytt, må ha tillegget.", "Vanlige Excel-formler: regner overalt, også i LibreOffice.", "Bare verdier: faste tall, uten formler."],
        "Tallene er de samme på alle tre måtene.",
      ],
      words: "funksjoner excel levende tall verdier uten formler libreoffice",
    },
    nn: {
      title: "Formlar: KOMMUNE-funksjonar, vanlege formlar eller verdiar",
      text: [
        ["Med KOMMUNE-funksjonar: avvik blir rekna med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Den som skal rekne på nytt, må ha tillegget.", "Vanlege Excel-formlar: reknar overalt, også i LibreOffice.", "Berre verdiar: faste tal, utan formlar."],
        "Tala er dei same på alle tre måtane.",
      ],
      words: "funksjonar excel levande tal verdiar utan formlar formler libreoffice",
    },
    en: {
      title: "Formulas: KOMMUNE functions, ordinary formulas or values",
      text: [
        ["With KOMMUNE functions: variances are calculated with KOMMUNE.AVVIK and KOMMUNE.AVVIK_PCT. Anyone who is to recalculate must have the add-in.", "Ordinary Excel formulas: calculate everywhere, in LibreOffice too.", "Values only: fixed figures, without formulas."],
        "The figures are the same in all three.",
      ],
      words: "functions excel live figures values without formulas libreoffice",
    },
  },
  terskel: {
    nb: {
      title: "Grenser for avvik som forklares",
      text: ["En enhet er med i «Forklaringer til avvik» når avviket når begge grensene: beløpet i kroner og prosenten av budsjettet. Sett en grense til 0 for å la den andre avgjøre."],
      words: "terskel grense vesentlig forklaring beløp prosent kommentar",
    },
    nn: {
      title: "Grenser for avvik som blir forklarte",
      text: ["Ei eining er med i «Forklaringar til avvik» når avviket når begge grensene: beløpet i kroner og prosenten av budsjettet. Set ei grense til 0 for å la den andre avgjere."],
      words: "terskel grense vesentleg forklaring beløp prosent kommentar",
    },
    en: {
      title: "Limits for variances that are explained",
      text: ["A unit is included in «Explanations of variances» when its variance reaches both limits: the amount in kroner and the percentage of the budget. Set one limit to 0 to let the other decide."],
      words: "threshold limit material significant explanation amount per cent comment",
    },
  },
  notenummer: {
    nb: { title: "Nummer på notene", text: ["Under «Tabeller og valg» kan notene få nummer. De vises i kolonnen Note ved linjene de hører til. Et tomt felt utelater nummeret."], words: "note notehenvisning nummer" },
    nn: { title: "Nummer på notane", text: ["Under «Tabellar og val» kan notane få nummer. Numra blir viste i kolonnen Note ved linjene dei høyrer til. Eit tomt felt utelèt nummeret."], words: "note notetilvising notehenvisning nummer" },
    en: { title: "Numbers of the notes", text: ["Under «Tables and choices» the notes can be given numbers. They are shown in the column Note at the lines they belong to. A blank field leaves the number out."], words: "note reference number numbering" },
  },
  felles: {
    nb: {
      title: "Områder som ikke er tjenesteområder",
      text: ["Merk områdene som er felles for kommunen, under «Slik er de lest». De får ikke egen tabell og regnes ikke med i resultat per tjenesteområde.", "Tallene er med i §§ 5-4 og 5-6, så broen mellom tabellene går opp."],
      words: "felles finans skatt ramme selvkost bro resultat per tjenesteområde",
    },
    nn: {
      title: "Område som ikkje er tenesteområde",
      text: ["Merk områda som er felles for kommunen, under «Slik er dei lesne». Dei får ikkje eigen tabell og blir ikkje rekna med i resultat per tenesteområde.", "Tala er med i §§ 5-4 og 5-6, så brua mellom tabellane går opp."],
      words: "felles finans skatt ramme sjølvkost selvkost bru bro resultat per tenesteområde",
    },
    en: {
      title: "Areas that are not service areas",
      text: ["Under «How they are read», mark the areas that are shared by the municipality. They get no table of their own and are not counted in result per service area.", "The figures are included in §§ 5-4 and 5-6, so the bridge between the tables still reconciles."],
      words: "shared common finance tax block grant full cost selvkost felles bridge result per service area tjenesteområde",
    },
  },
};
