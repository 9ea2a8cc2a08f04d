import type { InAll, HelpText } from "./helpTopic";

/** What a report is made of besides the ledger: § 5-9, lists, SSB, consolidated accounts. */
export const innholdTopics: Readonly<Record<string, InAll<HelpText>>> = {
  disponering: {
    nb: {
      title: "§ 5-9: vedtatte disposisjoner og strykninger",
      text: [
        "Linjene 4–7 i § 5-9 er det kommunestyret har vedtatt, og står ikke i regnskapet. Budsjettet er forslag til du har sagt noe annet.",
        ["Åpne «Fastsett beløpene og se strykningene» under «Tabeller og valg».", "Godta forslagene, eller skriv beløpene i regnskapets fortegn.", "Strykningene regnes ut mens du skriver, med paragraf. «Stryk ikke» beholder en disposisjon.", "Avstemmingen viser § 5-9 mot §§ 5-4, 5-5, 5-6 og 5-8."],
        "Beløpene skrives på et eget ark når rapporten bygges, og leses inn igjen neste gang. Strykningene er forslag; hvem som avgjør dem, står i kommunens økonomireglement.",
      ],
      words: "strykning disponering årsavslutning merforbruk mindreforbruk udekket udisponert vedtak kommunestyret veiledning 5-9 4-2 4-3",
    },
    nn: {
      title: "§ 5-9: vedtekne disposisjonar og strykingar",
      text: [
        "Linjene 4–7 i § 5-9 er det kommunestyret har vedteke, og står ikkje i rekneskapen. Budsjettet er forslag til du har sagt noko anna.",
        ["Opne «Fastset beløpa og sjå strykingane» under «Tabellar og val».", "Godta forslaga, eller skriv beløpa med forteiknet i rekneskapen.", "Strykingane blir rekna ut medan du skriv, med paragraf. «Stryk ikkje» gjer at ein disposisjon blir ståande.", "Avstemminga viser § 5-9 mot §§ 5-4, 5-5, 5-6 og 5-8."],
        "Beløpa blir skrivne på eit eige ark når rapporten blir bygd, og lesne inn igjen neste gong. Strykingane er forslag; kven som avgjer dei, står i økonomireglementet til kommunen.",
      ],
      words: "stryking strykning disponering årsavslutning meirforbruk merforbruk mindreforbruk udekt udekket udisponert vedtak kommunestyret rettleiing veiledning 5-9 4-2 4-3",
    },
    en: {
      title: "§ 5-9: adopted dispositions and cancellations",
      text: [
        "Lines 4–7 of § 5-9 are what the municipal council has adopted, and are not in the accounts. The budget is the proposal until you have said otherwise.",
        ["Open «Settle the amounts and see the cancellations» under «Tables and choices».", "Accept the proposals, or write the amounts in the signs of the accounts.", "The cancellations (strykninger) are calculated as you write, with the section they follow from. «Do not cancel» keeps a disposition.", "The reconciliation shows § 5-9 against §§ 5-4, 5-5, 5-6 and 5-8."],
        "The amounts are written on a sheet of their own when the report is built, and are read from it the next time. The cancellations are proposals; who decides them is said in the municipality's financial rules.",
      ],
      words: "strykning disponering year-end closing overspending underspending uncovered unallocated resolution municipal council guide 5-9 4-2 4-3 appropriation",
    },
  },
  lister: {
    nb: {
      title: "Lister til notene, og ark å fylle ut",
      text: [
        "Det regnskapet ikke vet, kommer fra lister: lån, fond, anleggsmidler, premieavvik, pensjon, investeringsprosjekter, garantier, utlån, selvkost, sykefravær, årsverk og flere.",
        ["Velg «Lag ark for en liste» under «Alle kilder». Arket har overskrifter, forklaring, kontroll av det som skrives inn, og et merket eksempel som ikke regnes med.", "For fond, lån, investeringsprosjekter og vedtatte disposisjoner foreslås rader fra regnskapet.", "Har du listen fra før, legger du den ved som CSV eller .xlsx med de samme overskriftene."],
        "Arkene leses på nytt hver gang rapporten bygges.",
      ],
      words: "note noter inndata liste ark eksempel lån fond pensjon anleggsmidler garantier utlån selvkost sykefravær årsverk likestilling befolkning premieavvik",
    },
    nn: {
      title: "Lister til notane, og ark å fylle ut",
      text: [
        "Det rekneskapen ikkje veit, kjem frå lister: lån, fond, anleggsmiddel, premieavvik, pensjon, investeringsprosjekt, garantiar, utlån, sjølvkost, sjukefråvær, årsverk og fleire.",
        ["Vel «Lag ark for ei liste» under «Alle kjelder». Arket har overskrifter, forklaring, kontroll av det som blir skrive inn, og eit merka eksempel som ikkje blir rekna med.", "For fond, lån, investeringsprosjekt og vedtekne disposisjonar blir det foreslått rader frå rekneskapen.", "Har du lista frå før, legg du ho ved som CSV eller .xlsx med dei same overskriftene."],
        "Arka blir lesne på nytt kvar gong rapporten blir bygd.",
      ],
      words: "note notar noter inndata liste ark eksempel døme lån fond pensjon anleggsmiddel anleggsmidler garantiar utlån sjølvkost selvkost sjukefråvær sykefravær årsverk likestilling befolkning premieavvik",
    },
    en: {
      title: "Lists for the notes, and sheets to fill in",
      text: [
        "What the accounts do not know comes from lists: loans, funds, fixed assets, premium deviations, pensions, investment projects, guarantees, loans granted, full-cost services (selvkost), sickness absence, full-time equivalents and more.",
        ["Choose «Make a sheet for a list» under «All sources». The sheet has headers, an explanation, validation of what is entered, and a marked example that is not counted.", "For funds, loans, investment projects and adopted dispositions, rows are proposed from the accounts.", "If you have the list already, add it as CSV or .xlsx with the same headers."],
        "The sheets are read again every time the report is built.",
      ],
      words: "note notes input data list sheet example loans funds pension assets guarantees lending selvkost sickness absence fte årsverk equality population premieavvik",
    },
  },
  ssb: {
    nb: {
      title: "KOSTRA-nøkkeltall fra SSB",
      text: ["Under «Alle kilder» kan du hente nøkkeltall fra SSB for egen kommune, kommuner du velger, landet og KOSTRA-gruppen. Du ser spørringen før den sendes, og bare den sendes.", "Svaret legges på arket «Liste KOSTRA fra SSB» og brukes derfra uten nett. Hvert tall har SSBs status.", "Får du ikke kontakt, kan adressen være stengt av brannmuren eller ikke åpnet der tillegget er installert."],
      words: "statistikk ssb statbank pxweb nabokommune sammenligning kostra-gruppe nøkkeltall",
    },
    nn: {
      title: "KOSTRA-nøkkeltal frå SSB",
      text: ["Under «Alle kjelder» kan du hente nøkkeltal frå SSB for eigen kommune, kommunar du vel, landet og KOSTRA-gruppa. Du ser spørjinga før ho blir send, og ikkje noko anna blir sendt.", "Svaret blir lagt på arket «Liste KOSTRA fra SSB» og brukt derifrå utan nett. Ved kvart tal står statusen hos SSB.", "Får du ikkje kontakt, kan adressa vere stengd av brannmuren eller ikkje opna der tillegget er installert."],
      words: "statistikk ssb statbank pxweb nabokommune samanlikning sammenligning kostra-gruppe nøkkeltal",
    },
    en: {
      title: "KOSTRA key figures from SSB",
      text: ["Under «All sources» you can fetch key figures from SSB (Statistics Norway) for your own municipality, for other municipalities you choose, for the country and for the KOSTRA group. You see the query before it is sent, and only the query is sent.", "The answer is put on the sheet «Liste KOSTRA fra SSB» and is used from there without a network. Each figure has SSB's status.", "If there is no contact, the address may be blocked by the firewall, or not opened where the add-in is installed."],
      words: "statistics norway ssb statbank pxweb neighbouring municipality benchmark comparison kostra group key figures indicators",
    },
  },
  konsern: {
    nb: {
      title: "Konsolidert regnskap med foretak",
      text: [
        "Skriv navnet på foretaket, lånefondet eller samarbeidet på kilden under «Alle kilder». Da blir rapporten det konsoliderte regnskapet.",
        "Interne poster elimineres med egne rader i Grunnlag. Arket Konsolidering viser hver enhet, elimineringene og begge sider av dem.",
        "Er sidene ulike, elimineres det minste beløpet på begge, og en kontroll viser forskjellen.",
      ],
      words: "konsolidering kommunalt foretak KF lånefond interkommunalt samarbeid eliminering konsern 10-2 regnskapsenhet",
    },
    nn: {
      title: "Konsolidert rekneskap med føretak",
      text: [
        "Skriv namnet på føretaket, lånefondet eller samarbeidet på kjelda under «Alle kjelder». Då blir rapporten den konsoliderte rekneskapen.",
        "Interne postar blir eliminerte med eigne rader i Grunnlag. Arket Konsolidering viser kvar eining, elimineringane og begge sidene av dei.",
        "Er sidene ulike, blir det minste beløpet eliminert på begge, og ein kontroll viser skilnaden.",
      ],
      words: "konsolidering kommunalt føretak foretak KF lånefond interkommunalt samarbeid eliminering konsern 10-2 rekneskapseining regnskapsenhet",
    },
    en: {
      title: "Consolidated accounts with undertakings",
      text: [
        "Write the name of the undertaking (kommunalt foretak), the loan fund or the cooperation on the source, under «All sources». The report then becomes the consolidated accounts.",
        "Internal items are eliminated with rows of their own in Grunnlag. The sheet Consolidation shows each unit, the eliminations and both sides of them.",
        "If the sides differ, the smaller amount is eliminated on both, and a control shows the difference.",
      ],
      words: "consolidation group municipal undertaking foretak KF loan fund intermunicipal cooperation elimination konsern 10-2 accounting unit",
    },
  },
  maaltall: {
    nb: {
      title: "Finansielle måltall og diagrammer",
      text: ["Netto driftsresultat, disposisjonsfond og gjeldsgrad vises over flere år mot vedtatte mål. Årets og fjorårets tall er formler mot regnskapet; eldre år og mål kommer fra listen «Finansielle måltall».", "Gjeldsgrad har ingen definisjon i lov, og vises med og uten startlån. Diagrammene er Excels egne, og kan endres som andre."],
      words: "måltall handlingsregel nøkkeltall graf diagram gjeldsgrad disposisjonsfond netto driftsresultat finansreglement",
    },
    nn: {
      title: "Finansielle måltal og diagram",
      text: ["Netto driftsresultat, disposisjonsfond og gjeldsgrad blir viste over fleire år mot vedtekne mål. Tala for i år og i fjor er formlar mot rekneskapen; eldre år og mål kjem frå lista «Finansielle måltal».", "Gjeldsgrad har ingen definisjon i lov, og blir vist med og utan startlån. Diagramma er vanlege Excel-diagram, og kan endrast som andre."],
      words: "måltal måltall handlingsregel nøkkeltal graf diagram gjeldsgrad disposisjonsfond netto driftsresultat finansreglement",
    },
    en: {
      title: "Financial targets and charts",
      text: ["The net operating result, the unrestricted reserve fund and the debt ratio are shown over several years against the targets adopted. This year's and last year's figures are formulas against the accounts; earlier years and the targets come from the list «Financial targets».", "The debt ratio (gjeldsgrad) is not defined in law, and is shown with and without start loans. The charts are Excel's own, and can be edited like any other."],
      words: "target ratio fiscal rule key figures graph chart diagram debt ratio gjeldsgrad disposisjonsfond reserve net operating result netto driftsresultat",
    },
  },
  kostrafil: {
    nb: { title: "KOSTRA-filer til SSB", text: ["Kommandolinjen (tertial kostra) skriver 0A og 0B, og med foretak også 0I, 0J, 0M og 0N, når de holder SSBs kontroller.", "Hver post avrundes for seg til hele tusen. Poster flyttes bare når regnskapet går opp og avrundingen alene ville brutt en margin, og hver flytting nevnes."], words: "kostra innrapportering 0A 0B 0M 0N ssb fil kontrollprogram" },
    nn: { title: "KOSTRA-filer til SSB", text: ["Kommandolinja (tertial kostra) skriv 0A og 0B, og med føretak også 0I, 0J, 0M og 0N, når dei oppfyller kontrollane til SSB.", "Kvar post blir avrunda for seg til heile tusen. Postar blir flytta berre når rekneskapen går opp og avrundinga åleine ville ha brote ein margin, og kvar flytting blir nemnd."], words: "kostra innrapportering 0A 0B 0M 0N ssb fil kontrollprogram" },
    en: { title: "KOSTRA files for SSB", text: ["The command line (tertial kostra) writes 0A and 0B, and with undertakings 0I, 0J, 0M and 0N as well, when they pass SSB's controls.", "Each item is rounded on its own to whole thousands. Items are shifted only when the accounts balance and rounding alone would have broken a margin, and each shift is reported."], words: "kostra reporting submission 0A 0B 0M 0N ssb file control program" },
  },
};
