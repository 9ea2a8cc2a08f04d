import type { HelpText } from "../helpText";

/** What a report is made of besides the ledger: § 5-9, lists, SSB, consolidated accounts. */
export const nbInnhold = {
  disponering: {
    title: "§ 5-9: vedtatte disposisjoner og strykninger",
    text: [
      "Linjene 4–7 i § 5-9 er det kommunestyret har vedtatt, og står ikke i regnskapet. Budsjettet er forslag til du har sagt noe annet.",
      ["Åpne «Fastsett beløpene og se strykningene» under «Tabeller og valg».", "Godta forslagene, eller skriv beløpene i regnskapets fortegn.", "Strykningene regnes ut mens du skriver, med paragraf. «Stryk ikke» beholder en disposisjon.", "Avstemmingen viser § 5-9 mot §§ 5-4, 5-5, 5-6 og 5-8."],
      "Beløpene skrives på et eget ark når rapporten bygges, og leses inn igjen neste gang. Strykningene er forslag; hvem som avgjør dem, står i kommunens økonomireglement.",
    ],
    words: "strykning disponering årsavslutning merforbruk mindreforbruk udekket udisponert vedtak kommunestyret veiledning 5-9 4-2 4-3",
  },
  lister: {
    title: "Lister til notene, og ark å fylle ut",
    text: [
      "Det regnskapet ikke vet, kommer fra lister: lån, fond, anleggsmidler, premieavvik, pensjon, investeringsprosjekter, garantier, utlån, selvkost, sykefravær, årsverk og flere.",
      ["Velg «Lag ark for en liste» under «Alle kilder». Arket har overskrifter, forklaring, kontroll av det som skrives inn, og et merket eksempel som ikke regnes med.", "For fond, lån, investeringsprosjekter og vedtatte disposisjoner foreslås rader fra regnskapet.", "Har du listen fra før, legger du den ved som CSV eller .xlsx med de samme overskriftene."],
      "Arkene leses på nytt hver gang rapporten bygges.",
    ],
    words: "note noter inndata liste ark eksempel lån fond pensjon anleggsmidler garantier utlån selvkost sykefravær årsverk likestilling befolkning premieavvik",
  },
  ssb: {
    title: "KOSTRA-nøkkeltall fra SSB",
    text: ["Under «Alle kilder» kan du hente nøkkeltall fra SSB for egen kommune, kommuner du velger, landet og KOSTRA-gruppen. Du ser spørringen før den sendes, og bare den sendes.", "Svaret legges på arket «Liste KOSTRA fra SSB» og brukes derfra uten nett. Hvert tall har SSBs status.", "Får du ikke kontakt, kan adressen være stengt av brannmuren eller ikke åpnet der tillegget er installert."],
    words: "statistikk ssb statbank pxweb nabokommune sammenligning kostra-gruppe nøkkeltall",
  },
  konsern: {
    title: "Konsolidert regnskap med foretak",
    text: [
      "Skriv navnet på foretaket, lånefondet eller samarbeidet på kilden under «Alle kilder». Da blir rapporten det konsoliderte regnskapet.",
      "Interne poster elimineres med egne rader i Grunnlag. Arket Konsolidering viser hver enhet, elimineringene og begge sider av dem.",
      "Er sidene ulike, elimineres det minste beløpet på begge, og en kontroll viser forskjellen.",
    ],
    words: "konsolidering kommunalt foretak KF lånefond interkommunalt samarbeid eliminering konsern 10-2 regnskapsenhet",
  },
  maaltall: {
    title: "Finansielle måltall og diagrammer",
    text: ["Netto driftsresultat, disposisjonsfond og gjeldsgrad vises over flere år mot vedtatte mål. Årets og fjorårets tall er formler mot regnskapet; eldre år og mål kommer fra listen «Finansielle måltall».", "Gjeldsgrad har ingen definisjon i lov, og vises med og uten startlån. Diagrammene er Excels egne, og kan endres som andre."],
    words: "måltall handlingsregel nøkkeltall graf diagram gjeldsgrad disposisjonsfond netto driftsresultat finansreglement",
  },
  kostrafil: { title: "KOSTRA-filer til SSB", text: ["Kommandolinjen (tertial kostra) skriver 0A og 0B, og med foretak også 0I, 0J, 0M og 0N, når de holder SSBs kontroller.", "Hver post avrundes for seg til hele tusen. Poster flyttes bare når regnskapet går opp og avrundingen alene ville brutt en margin, og hver flytting nevnes."], words: "kostra innrapportering 0A 0B 0M 0N ssb fil kontrollprogram" },
} as const satisfies Readonly<Record<string, HelpText>>;
