import type { nbSteg } from "../nb/steg";
import type { SameShape } from "../sameShape";

/** Nynorsk: the page and its panels. */
export const nnSteg: SameShape<typeof nbSteg> = {
  oversikt: {
    title: "Oversikta",
    text: [
      "Alt rapporten blir laga av, står på éi side: rapport, kommune og år, ei linje for kvar kjelde med rader, månader og summar, og slik resultatet og kontrollane blir. Tertial les og reknar av seg sjølv når noko blir endra.",
      ["Det som er sikkert, treng ingen å sjå på. Det som er usikkert, spør på linja si, med beløpa bak kvart svar.", "«Byt» set ei ny fil i staden for den som står der. Ei fil med same namn og same innhald gjer det av seg sjølv, og det kan angrast.", "«Bygg rapporten» (Ctrl+Enter) skriv tabellane i arbeidsboka, saman med arka Grunnlag og Kontroll. Ark som finst frå før, blir ikkje rørte utan at du seier ja."],
      "Kjelder, lesing, val og kontrollar blir opna som panel, og lukka tilbake hit (Esc). Stansar bygginga, blir arbeidsboka sett tilbake slik ho var.",
    ],
    words: "skrive ark erstatte grunnlag lage arbeidsbok byggje på nytt framside forside byte fil kommune resultat heim start",
  },
  kilde: {
    title: "Kjeldene",
    text: [
      "Her vel du filene tala kjem frå, og rekneskapsåret. Filene blir lesne på maskina di.",
      [
        "Hovudbok eller saldobalanse er det einaste som må vere med. CSV, tekst, .xlsx og KOSTRA-filer (0A, 0B) kan lesast.",
        "Budsjettet og rekneskapen for i fjor kan ligge i eigne filer, eller som kolonnar i saldobalansen.",
        "Organisasjonsfila seier kva eining og kva tenesteområde kvart ansvar høyrer til, og om det er sjølvkost.",
        "Lister til notane (lån, fond, pensjon og andre) blir lagde ved som filer eller fylte ut på ark.",
      ],
      "Står tala alt i Excel, vel du arket, det markerte området eller ein tabell under «Frå arbeidsboka».",
      "Tertial gjettar kva kvar kjelde er. Gjettar det feil, endrar du innhaldet på kjelda.",
    ],
    words: "fil laste opp import eksport uttrekk hovudbok hovedbok saldobalanse csv xlsx excel kostra agresso unit4 visma framsikt rekneskapsår regnskapsår dra sleppe",
  },
  kolonner: {
    title: "Kolonnar og organisasjon",
    text: [
      "Her ser du korleis kvar kjelde er lesen, med døme frå radene og kor sikker attkjenninga er. Endre det som er gjetta feil; kjelda blir lesen på nytt med det same.",
      ["Kontrollsummane skal vere dei same som i økonomisystemet.", "Rader som er haldne utanfor, blir talde med grunn: overskrifter, totalrader og andre år.", "Ansvar som manglar i organisasjonen, og artar som ikkje er i KOSTRA, kan setjast på plass her. Vala blir ein del av malen."],
      "Neste gong du legg ved eit uttrekk med dei same overskriftene, blir det lese som no utan at du gjer noko.",
    ],
    words: "kolonne rolle overskrift attkjenning gjenkjenning kjend att mapping hugsa husket kontrollsum eining enhet område ansvar tenesteområde tjenesteområde",
  },
  rapport: {
    title: "Rapport og tabellar",
    text: [
      "Her vel du årsrapport, tertialrapport eller månadsrapport, kva tabellar som er med og i kva rekkjefølgje, og korleis tala blir viste. Førehandsvisinga følgjer vala.",
      "Alle vala her er malen. Han blir lagra i arbeidsboka når rapporten blir bygd, og kan delast med kollegar.",
      "Ein tabell merka «manglar liste» kjem med når lista han byggjer på, er lagd til under «Alle kjelder».",
    ],
    words: "årsrapport årsmelding årsberetning tertialrapport månadsrapport månedsrapport tabell rekkjefølgje førehandsvising forhåndsvisning velje",
  },
  kontroll: {
    title: "Førehandsvising og kontroll",
    text: [
      "Her ser du tabellane slik dei blir, merknadene og kontrollane.",
      ["Feil tyder at tabellane ikkje skal brukast før feila er retta.", "Åtvaring tyder at tabellane kan brukast, men at du bør sjå på noko.", "Til orientering er meint som dokumentasjon."],
      "Kvar merknad seier kva som er gale, kvar det er, med beløp, og kva du gjer. «Kva tyder dette?» ved ein merknad opnar hjelpa om han.",
      "Finst det feil, kan du merke av for «Bygg likevel». Det blir skrive på arket Kontroll.",
      "Slepp den ferdige rapporten frå i fjor under «Fjoråret stemmer», så blir «Rekneskap i fjor» halden mot han, linje for linje.",
    ],
    words: "merknad feil åtvaring advarsel orientering kontroll avstemming bygg likevel",
  },
};
