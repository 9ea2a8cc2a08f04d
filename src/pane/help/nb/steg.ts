import type { HelpText } from "../helpText";

/** The page and its panels. */
export const nbSteg = {
  oversikt: {
    title: "Oversikten",
    text: [
      "Alt rapporten lages av, står på én side: rapport, kommune og år, en linje for hver kilde med rader, måneder og summer, og slik resultatet og kontrollene blir. Tertial leser og regner av seg selv når noe endres.",
      ["Det som er sikkert, trenger ingen titt. Det som er usikkert, spør på linjen sin, med beløpene bak hvert svar.", "«Bytt» setter en ny fil i stedet for den som står der. En fil med samme navn og samme innhold gjør det av seg selv, og kan angres.", "«Bygg rapporten» (Ctrl+Enter) skriver tabellene i arbeidsboken, med arkene Grunnlag og Kontroll. Ark som finnes fra før, røres ikke uten at du sier ja."],
      "Kilder, lesing, valg og kontroller åpnes som paneler, og lukkes tilbake hit (Esc). Stanser byggingen, settes arbeidsboken tilbake slik den var.",
    ],
    words: "skrive ark erstatte grunnlag lage arbeidsbok bygge på nytt forside bytte fil kommune resultat hjem start",
  },
  kilde: {
    title: "Kildene",
    text: [
      "Her velger du filene tallene kommer fra, og regnskapsåret. Filene leses på maskinen din.",
      [
        "Hovedbok eller saldobalanse er det eneste som må være med. CSV, tekst, .xlsx og KOSTRA-filer (0A, 0B) kan leses.",
        "Budsjett og fjorårets regnskap kan ligge i egne filer, eller som kolonner i saldobalansen.",
        "Organisasjonsfilen sier hvilken enhet og hvilket tjenesteområde hvert ansvar hører til, og om det er selvkost.",
        "Lister til notene (lån, fond, pensjon og andre) legges ved som filer eller fylles ut på ark.",
      ],
      "Står tallene alt i Excel, velger du arket, det merkede området eller en tabell under «Fra arbeidsboken».",
      "Tertial gjetter hva hver kilde er. Gjetter det feil, endrer du innholdet på kilden.",
    ],
    words: "fil laste opp import eksport uttrekk hovedbok saldobalanse csv xlsx excel kostra agresso unit4 visma framsikt regnskapsår dra slippe",
  },
  kolonner: {
    title: "Kolonner og organisasjon",
    text: [
      "Her ser du hvordan hver kilde er lest, med eksempler fra radene og hvor sikker gjenkjenningen er. Endre det som er gjettet feil; kilden leses på nytt med det samme.",
      ["Kontrollsummene skal være de samme som i økonomisystemet.", "Rader som er holdt utenfor, telles med grunn: overskrifter, totalrader og andre år.", "Ansvar som mangler i organisasjonen, og arter som ikke er i KOSTRA, kan settes på plass her. Valgene blir en del av malen."],
      "Neste gang du legger ved et uttrekk med de samme overskriftene, leses det som nå uten at du gjør noe.",
    ],
    words: "kolonne rolle overskrift gjenkjenning gjenkjent mapping husket kontrollsum enhet område ansvar tjenesteområde",
  },
  rapport: {
    title: "Rapport og tabeller",
    text: [
      "Her velger du årsrapport, tertialrapport eller månedsrapport, hvilke tabeller som er med og i hvilken rekkefølge, og hvordan tallene vises. Forhåndsvisningen følger valgene.",
      "Alle valgene her er malen. Den lagres i arbeidsboken når rapporten bygges, og kan deles med kolleger.",
      "En tabell merket «mangler liste» kommer med når listen den bygger på, er lagt til under «Alle kilder».",
    ],
    words: "årsrapport årsberetning tertialrapport månedsrapport tabell rekkefølge forhåndsvisning velge",
  },
  kontroll: {
    title: "Forhåndsvisning og kontroll",
    text: [
      "Her ser du tabellene som de blir, merknadene og kontrollene.",
      ["Feil betyr at tabellene ikke skal brukes før de er rettet.", "Advarsel betyr at tabellene kan brukes, men at noe bør ses på.", "Til orientering er ment som dokumentasjon."],
      "Hver merknad sier hva som er galt, hvor, med beløp, og hva du gjør. «Hva betyr dette?» ved en merknad åpner hjelpen om den.",
      "Finnes det feil, kan du merke av for «Bygg likevel». Det skrives på arket Kontroll.",
      "Slipp fjorårets ferdige rapport under «Fjoråret stemmer», så holdes «Regnskap i fjor» mot den, linje for linje.",
    ],
    words: "merknad feil advarsel orientering kontroll avstemming bygg likevel",
  },
} as const satisfies Readonly<Record<string, HelpText>>;
