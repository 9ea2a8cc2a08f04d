import type { InAll, HelpText } from "./helpTopic";

/** The page and its panels. */
export const stegTopics: Readonly<Record<string, InAll<HelpText>>> = {
  oversikt: {
    nb: {
      title: "Oversikten",
      text: [
        "Alt rapporten lages av, står på én side: rapport, kommune og år, en linje for hver kilde med rader, måneder og summer, og slik resultatet og kontrollene blir. Tertial leser og regner av seg selv når noe endres.",
        ["Det som er sikkert, trenger ingen titt. Det som er usikkert, spør på linjen sin, med beløpene bak hvert svar.", "«Bytt» setter en ny fil i stedet for den som står der. En fil med samme navn og samme innhold gjør det av seg selv, og kan angres.", "«Bygg rapporten» (Ctrl+Enter) skriver tabellene i arbeidsboken, med arkene Grunnlag og Kontroll. Ark som finnes fra før, røres ikke uten at du sier ja."],
        "Kilder, lesing, valg og kontroller åpnes som paneler, og lukkes tilbake hit (Esc). Stanser byggingen, settes arbeidsboken tilbake slik den var.",
      ],
      words: "skrive ark erstatte grunnlag lage arbeidsbok bygge på nytt forside bytte fil kommune resultat hjem start",
    },
    nn: {
      title: "Oversikta",
      text: [
        "Alt rapporten blir laga av, står på éi side: rapport, kommune og år, ei linje for kvar kjelde med rader, månader og summar, og slik resultatet og kontrollane blir. Tertial les og reknar av seg sjølv når noko blir endra.",
        ["Det som er sikkert, treng ingen å sjå på. Det som er usikkert, spør på linja si, med beløpa bak kvart svar.", "«Byt» set ei ny fil i staden for den som står der. Ei fil med same namn og same innhald gjer det av seg sjølv, og det kan angrast.", "«Bygg rapporten» (Ctrl+Enter) skriv tabellane i arbeidsboka, saman med arka Grunnlag og Kontroll. Ark som finst frå før, blir ikkje rørte utan at du seier ja."],
        "Kjelder, lesing, val og kontrollar blir opna som panel, og lukka tilbake hit (Esc). Stansar bygginga, blir arbeidsboka sett tilbake slik ho var.",
      ],
      words: "skrive ark erstatte grunnlag lage arbeidsbok byggje på nytt framside forside byte fil kommune resultat heim start",
    },
    en: {
      title: "The overview",
      text: [
        "Everything the report is made of stands on one page: report, municipality and year, a line for each source with rows, months and sums, and how the result and the controls will be. Tertial reads and computes by itself when something changes.",
        ["What is certain needs no visit. What is uncertain asks on its line, with the amounts behind each answer.", "«Swap» puts a new file in the place of the one that is there. A file with the same name and the same content does so by itself, and it can be undone.", "«Build the report» (Ctrl+Enter) writes the tables to the workbook, together with the sheets Grunnlag and Control. Sheets that are there already are not touched unless you say yes."],
        "Sources, reading, choices and controls open as panels, and close back to this page (Esc). If the build stops, the workbook is put back as it was.",
      ],
      words: "write sheet replace grunnlag create workbook rebuild front page cover forside swap file municipality result home start",
    },
  },
  kilde: {
    nb: {
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
    nn: {
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
    en: {
      title: "The sources",
      text: [
        "Here you choose the files the figures come from, and the accounting year. The files are read on your machine.",
        [
          "A general ledger or trial balance is all you need. CSV, text, .xlsx and KOSTRA files (0A, 0B) can be read.",
          "The budget and last year's accounts can be files of their own, or columns of the trial balance.",
          "The organisation file says which unit and which service area each cost centre (ansvar) belongs to, and whether it is funded at full cost (selvkost).",
          "Lists for the notes (loans, funds, pensions and others) are added as files or filled in on sheets.",
        ],
        "If the figures are in Excel already, choose the sheet, the selected range or a table under «From the workbook».",
        "Tertial guesses what each source is. If it guesses wrong, change the content of the source.",
      ],
      words: "file upload import export extract general ledger trial balance hovedbok saldobalanse ansvar selvkost csv xlsx excel kostra agresso unit4 visma framsikt fiscal year drag drop open",
    },
  },
  kolonner: {
    nb: {
      title: "Kolonner og organisasjon",
      text: [
        "Her ser du hvordan hver kilde er lest, med eksempler fra radene og hvor sikker gjenkjenningen er. Endre det som er gjettet feil; kilden leses på nytt med det samme.",
        ["Kontrollsummene skal være de samme som i økonomisystemet.", "Rader som er holdt utenfor, telles med grunn: overskrifter, totalrader og andre år.", "Ansvar som mangler i organisasjonen, og arter som ikke er i KOSTRA, kan settes på plass her. Valgene blir en del av malen."],
        "Neste gang du legger ved et uttrekk med de samme overskriftene, leses det som nå uten at du gjør noe.",
      ],
      words: "kolonne rolle overskrift gjenkjenning gjenkjent mapping husket kontrollsum enhet område ansvar tjenesteområde",
    },
    nn: {
      title: "Kolonnar og organisasjon",
      text: [
        "Her ser du korleis kvar kjelde er lesen, med døme frå radene og kor sikker attkjenninga er. Endre det som er gjetta feil; kjelda blir lesen på nytt med det same.",
        ["Kontrollsummane skal vere dei same som i økonomisystemet.", "Rader som er haldne utanfor, blir talde med grunn: overskrifter, totalrader og andre år.", "Ansvar som manglar i organisasjonen, og artar som ikkje er i KOSTRA, kan setjast på plass her. Vala blir ein del av malen."],
        "Neste gong du legg ved eit uttrekk med dei same overskriftene, blir det lese som no utan at du gjer noko.",
      ],
      words: "kolonne rolle overskrift attkjenning gjenkjenning kjend att mapping hugsa husket kontrollsum eining enhet område ansvar tenesteområde tjenesteområde",
    },
    en: {
      title: "Columns and organisation",
      text: [
        "Here you see how each source has been read, with examples from the rows and how certain the recognition is. Change what has been guessed wrong; the source is read again at once.",
        ["The control totals should be the same as in the accounting system.", "Rows that are left out are counted with the reason: headers, total rows and other years.", "Cost centres that are missing in the organisation, and arter that are not in KOSTRA, can be put in place here. The choices become part of the template."],
        "The next time you add an extract with the same headers, it is read the same way without you doing anything.",
      ],
      words: "column role header recognition recognised mapping remembered checksum unit area ansvar art cost centre service area tjenesteområde",
    },
  },
  rapport: {
    nb: {
      title: "Rapport og tabeller",
      text: [
        "Her velger du årsrapport, tertialrapport eller månedsrapport, hvilke tabeller som er med og i hvilken rekkefølge, og hvordan tallene vises. Forhåndsvisningen følger valgene.",
        "Alle valgene her er malen. Den lagres i arbeidsboken når rapporten bygges, og kan deles med kolleger.",
        "En tabell merket «mangler liste» kommer med når listen den bygger på, er lagt til under «Alle kilder».",
      ],
      words: "årsrapport årsberetning tertialrapport månedsrapport tabell rekkefølge forhåndsvisning velge",
    },
    nn: {
      title: "Rapport og tabellar",
      text: [
        "Her vel du årsrapport, tertialrapport eller månadsrapport, kva tabellar som er med og i kva rekkjefølgje, og korleis tala blir viste. Førehandsvisinga følgjer vala.",
        "Alle vala her er malen. Han blir lagra i arbeidsboka når rapporten blir bygd, og kan delast med kollegar.",
        "Ein tabell merka «manglar liste» kjem med når lista han byggjer på, er lagd til under «Alle kjelder».",
      ],
      words: "årsrapport årsmelding årsberetning tertialrapport månadsrapport månedsrapport tabell rekkjefølgje førehandsvising forhåndsvisning velje",
    },
    en: {
      title: "Report and tables",
      text: [
        "Here you choose annual report, tertial report or monthly report, which tables it has and in what order, and how the figures are shown. The preview follows your choices.",
        "All the choices here make up the template. It is stored in the workbook when the report is built, and can be shared with colleagues.",
        "A table marked «lacks list» is included once the list it is made of has been added under «All sources».",
      ],
      words: "annual report tertial report monthly report årsrapport årsberetning tertialrapport table order preview choose",
    },
  },
  kontroll: {
    nb: {
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
    nn: {
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
    en: {
      title: "Preview and control",
      text: [
        "Here you see the tables as they will be, the remarks and the controls.",
        ["Error means that the tables should not be used until it has been corrected.", "Warning means that the tables can be used, but that something should be looked at.", "For information is meant as documentation."],
        "Each remark says what is wrong, where, the amounts involved, and what to do. «What does this mean?» beside a remark opens the help about it.",
        "If there are errors, you can tick «Build anyway». This is recorded on the sheet Control.",
        "Drop last year's finished report under “Last year agrees”, and last year's accounts are held against it, line by line.",
      ],
      words: "remark error warning information control check reconciliation build anyway merknad avstemming",
    },
  },
};
