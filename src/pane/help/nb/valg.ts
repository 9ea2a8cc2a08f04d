import type { HelpText } from "../helpText";

/** Every choice about the report. */
export const nbValg = {
  fortegn: {
    title: "Fortegn",
    text: [
      "«Som i regnskapet» viser utgifter positive og inntekter negative. Da er et overskudd negativt.",
      "«Inntekter positive» snur linjer som er inntekter, og resultatlinjene, så et overskudd er positivt.",
      "Fortegnet endrer bare hvordan tabellene vises. Grunnlag og kontroller er alltid i regnskapets fortegn.",
    ],
    words: "minus pluss negativ positiv inntekt utgift snu profil kredit debet",
  },
  avvik: {
    title: "Avvik: retning, og mot hvilket budsjett",
    text: [
      "«Bedre enn budsjett er positivt» viser mindreforbruk og merinntekt med pluss: budsjett minus regnskap i regnskapets fortegn.",
      "«Regnskap minus budsjett» viser forskjellen slik tallene står i kolonnene.",
      "Avviket måles mot revidert budsjett, eller mot opprinnelig. I en tertialrapport måles avviket hittil mot budsjettet hittil.",
    ],
    words: "merforbruk mindreforbruk merinntekt revidert opprinnelig regulert prosent budsjettavvik",
  },
  nullbudsjett: {
    title: "Avvik i prosent når budsjettet er null",
    text: ["En prosent av null finnes ikke. Du kan velge at cellen er blank, viser 0,0 eller viser n.a.", "Valget gjelder alle tabeller. Avviket i kroner vises uansett."],
    words: "dele på null divisjon 0 #DIV/0! n.a. blank prosent",
  },
  enhet: {
    title: "Beløp i kroner, 1000 kr eller mill. kr",
    text: ["Cellene i arket er alltid eksakte på øret. «1000 kr» er et tallformat, så summer av celler stemmer med regnskapet.", "Hver celle avrundes for seg når den vises. Avrundede rader trenger derfor ikke summere til den avrundede totalen, og linjer rettes aldri for å få det til."],
    words: "tusen millioner avrunding desimaler øre format nevner",
  },
  kolonnevalg: {
    title: "Kolonner og rekkefølgen på dem",
    text: ["I steget Rapport velger du hvilke kolonner en tabell har, og flytter dem med knappene. Valget gjelder tabellen i forhåndsvisningen, eller alle tabellene etter §§ 5-4, 5-5 og 5-6.", "En kolonne som ikke kan vises, står med grunnen: at kildene ikke har budsjett, eller at kolonnen bare hører til rapporter til og med en måned."],
    words: "kolonner flytte skjule oppsett regnskap i fjor note forbruk prognose rekkefølge",
  },
  linje4: {
    title: "§ 5-4 linje 4: hvilke tilskudd som er frie inntekter",
    text: [
      "Linje 4, «Andre generelle driftsinntekter», har art 877, og den delen av art 810 (overføringer fra staten) som kommunen regner som frie inntekter. Hva det er, avgjør kommunen.",
      ["810 på funksjon 840: statlig rammetilskudd og øvrige generelle tilskudd. Dette er standard.", "810 på funksjon 840 og 850: også integreringstilskudd og vertskommunetilskudd.", "All 810: alle overføringer fra staten.", "Bare 877: ingen overføringer på art 810."],
      "Det som ikke er på linje 4, inngår i sum bevilgninger drift, netto (linje 6). Netto driftsresultat er det samme uansett.",
    ],
    words: "810 877 840 850 generelle driftsinntekter linje 6 bevilgninger statstilskudd integreringstilskudd rentekompensasjon paragraf regel",
  },
  konsernlaan: {
    title: "§ 5-5: art 521 og 911",
    text: ["Art 521 (konserninterne utlån) og 911 (bruk av lån) kan stå med egne utlån og bruk av lån (linje 4 og 13), eller med videreutlån (linje 15 og 16).", "Standard er linjene for egne midler. En kommune som bruker artene til videreutlån, velger det andre."],
    words: "521 911 521/911 videreutlån startlån utlån bruk av lån linje 13 15 16",
  },
  fondslinjer: {
    title: "Fondslinjer: avsetning og bruk hver for seg, eller netto",
    text: ["Oppstillingene har avsetning til og bruk av fond på hver sin linje fra og med 2022. Til og med 2021 vises de netto, slik oppstillingen da var.", "Du kan velge en av dem for alle år. Summene er de samme."],
    words: "avsetning bruk fond netto brutto 2021 2022 oppstilling",
  },
  konserninterne: {
    title: "§ 5-8: konserninterne poster",
    text: ["Konserninterne kapitler i balansen kan vises samlet med de andre på samme linje, eller på egne linjer under.", "Sum eiendeler og sum egenkapital og gjeld er de samme. Elimineringen i et konsolidert regnskap er noe annet, og skjer uansett."],
    words: "konsern intern balanse egne linjer samlet kapittel 14 33 23 47",
  },
  investeringsoversikt: {
    title: "§ 5-5 andre ledd: per prosjekt eller per portefølje",
    text: ["Tabellen har én rad per prosjekt i investeringsregnskapet. Med listen «Investeringsprosjekter» kan den stå per portefølje, med sum for hver.", "Uten listen blir tabellen per prosjekt, og en merknad sier det."],
    words: "investering prosjekt portefølje bevilgning",
  },
  formler: {
    title: "Formler: KOMMUNE-funksjoner, vanlige formler eller verdier",
    text: [
      ["Med KOMMUNE-funksjoner: avvik regnes med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Den som skal regne på nytt, må ha tillegget.", "Vanlige Excel-formler: regner overalt, også i LibreOffice.", "Bare verdier: faste tall, uten formler."],
      "Tallene er de samme på alle tre måtene.",
    ],
    words: "funksjoner excel levende tall verdier uten formler libreoffice",
  },
  stil: { title: "Farger i arkene", text: ["Velg farge på overskrifter og summer i arkene: blå, grønn, burgunder eller grå. Fargen er en del av malen."], words: "stil utseende tema farge blå grønn burgunder grå logo" },
  terskel: {
    title: "Grenser for avvik som forklares",
    text: ["En enhet er med i «Forklaringer til avvik» når avviket når begge grensene: beløpet i kroner og prosenten av budsjettet. Sett en grense til 0 for å la den andre avgjøre."],
    words: "terskel grense vesentlig forklaring beløp prosent kommentar",
  },
  notenummer: { title: "Nummer på notene", text: ["I steget Rapport kan notene få nummer. De vises i kolonnen Note ved linjene de hører til. Et tomt felt utelater nummeret."], words: "note notehenvisning nummer" },
  felles: {
    title: "Områder som ikke er tjenesteområder",
    text: ["Merk områdene som er felles for kommunen, i steget Kolonner. De får ikke egen tabell og regnes ikke med i resultat per tjenesteområde.", "Tallene er med i §§ 5-4 og 5-6, så broen mellom tabellene går opp."],
    words: "felles finans skatt ramme selvkost bro resultat per tjenesteområde",
  },
} as const satisfies Readonly<Record<string, HelpText>>;
