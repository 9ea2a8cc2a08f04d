import type { nbSteg } from "../nb/steg";
import type { SameShape } from "../sameShape";

/** Nynorsk: the five steps. */
export const nnSteg: SameShape<typeof nbSteg> = {
  kilde: {
    title: "Steg 1: Vel kjelde",
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
    title: "Steg 2: Kolonnar og organisasjon",
    text: [
      "Her ser du korleis kvar kjelde er lesen, med døme frå radene og kor sikker attkjenninga er. Endre det som er gjetta feil; kjelda blir lesen på nytt med det same.",
      ["Kontrollsummane skal vere dei same som i økonomisystemet.", "Rader som er haldne utanfor, blir talde med grunn: overskrifter, totalrader og andre år.", "Ansvar som manglar i organisasjonen, og artar som ikkje er i KOSTRA, kan setjast på plass her. Vala blir ein del av malen."],
      "Neste gong du legg ved eit uttrekk med dei same overskriftene, blir det lese som no utan at du gjer noko.",
    ],
    words: "kolonne rolle overskrift attkjenning gjenkjenning kjend att mapping hugsa husket kontrollsum eining enhet område ansvar tenesteområde tjenesteområde",
  },
  rapport: {
    title: "Steg 3: Rapport og tabellar",
    text: [
      "Her vel du årsrapport, tertialrapport eller månadsrapport, kva tabellar som er med og i kva rekkjefølgje, og korleis tala blir viste. Førehandsvisinga følgjer vala.",
      "Alle vala her er malen. Han blir lagra i arbeidsboka når rapporten blir bygd, og kan delast med kollegar.",
      "Ein tabell merka «manglar liste» kjem med når lista han byggjer på, er lagd til i steget Kjelde.",
    ],
    words: "årsrapport årsmelding årsberetning tertialrapport månadsrapport månedsrapport tabell rekkjefølgje førehandsvising forhåndsvisning velje",
  },
  kontroll: {
    title: "Steg 4: Førehandsvising og kontroll",
    text: [
      "Her ser du tabellane slik dei blir, merknadene og kontrollane.",
      ["Feil tyder at tabellane ikkje skal brukast før feila er retta.", "Åtvaring tyder at tabellane kan brukast, men at du bør sjå på noko.", "Til orientering er meint som dokumentasjon."],
      "Kvar merknad seier kva som er gale, kvar det er, med beløp, og kva du gjer. «Kva tyder dette?» ved ein merknad opnar hjelpa om han.",
      "Finst det feil, kan du merke av for «Bygg likevel». Det blir skrive på arket Kontroll.",
      "Slepp den ferdige rapporten frå i fjor under «Fjoråret stemmer», så blir «Rekneskap i fjor» halden mot han, linje for linje.",
    ],
    words: "merknad feil åtvaring advarsel orientering kontroll avstemming bygg likevel",
  },
  bygg: {
    title: "Steg 5: Bygg rapporten",
    text: [
      "Her blir tabellane skrivne i arbeidsboka, saman med arka Grunnlag og Kontroll. Ark som finst frå før, blir ikkje rørte utan at du seier ja.",
      ["Grunnlag har rekneskapen samla så fint som tabellane treng. Tabellane summerer over det.", "Kontroll har kontrollsummar, kontrollar og merknader."],
      "Stansar bygginga, blir arbeidsboka sett tilbake slik ho var.",
    ],
    words: "skrive ark erstatte grunnlag lage arbeidsbok byggje på nytt framside forside",
  },
};
