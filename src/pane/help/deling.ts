import type { InAll, HelpText } from "./helpTopic";

/** Sharing the report, checking it, and who can use it and see what. */
export const delingTopics: Readonly<Record<string, InAll<HelpText>>> = {
  deling: {
    nb: {
      title: "Del rapporten: frys, kopier og reparer",
      text: [
        [
          "«Kopier for Word/Framsikt» legger en tabell på utklippstavlen. Tallene er tekst, uten formler.",
          "«Last ned som Word-dokument» gir rapporten med tabellene i felt. Slipper du den igjen når tallene er nye, får du en kopi med dagens tall i feltene.",
          "«Frys til verdier» lager en kopi av hele arbeidsboken der formlene er blitt tall. Arbeidsboken du har åpen, endres ikke.",
          "«Reparer funksjoner» er for celler som viser #NAVN? (#NAME?) fordi arbeidsboken har vært åpnet uten tillegget. Funksjonene kan regnes ut igjen, eller byttes til vanlige formler.",
        ],
        "Valgene står i oversikten når rapporten er bygget.",
      ],
      words: "sende e-post word framsikt lime inn utklippstavle fryse verdier #NAME? #NAVN? reparere funksjoner kopi dele eksportere",
    },
    nn: {
      title: "Del rapporten: frys, kopier og reparer",
      text: [
        [
          "«Kopier for Word/Framsikt» legg ein tabell på utklippstavla. Tala er tekst, utan formlar.",
          "«Last ned som Word-dokument» gir rapporten med tabellane i felt. Slepper du han igjen når tala er nye, får du ein kopi med tala i dag i felta.",
          "«Frys til verdiar» lagar ein kopi av heile arbeidsboka der formlane er gjorde om til tal. Arbeidsboka du har open, blir ikkje endra.",
          "«Reparer funksjonar» er for celler som viser #NAVN? (#NAME?) fordi arbeidsboka har vore opna utan tillegget. Funksjonane kan reknast ut igjen, eller bytast til vanlege formlar.",
        ],
        "Vala står i oversikta når rapporten er bygd.",
      ],
      words: "sende e-post word framsikt lime inn utklippstavle fryse verdiar #NAME? #NAVN? reparere funksjonar kopi dele eksportere",
    },
    en: {
      title: "Share the report: freeze, copy and repair",
      text: [
        [
          "«Copy for Word/Framsikt» puts a table on the clipboard. The figures are text, without formulas.",
          "«Download as a Word document» gives the report with its tables in fields. Drop it again when the figures are new, and you get a copy with today's figures in the fields.",
          "«Freeze to values» makes a copy of the whole workbook where the formulas have become figures. The workbook you have open is not changed.",
          "«Repair functions» is for cells that show #NAVN? (#NAME?) because the workbook has been open without the add-in. The functions can be calculated again, or changed to ordinary formulas.",
        ],
        "The choices are in the overview once the report has been built.",
      ],
      words: "send e-mail email word framsikt paste clipboard freeze values #NAME? #NAVN? repair functions copy share export",
    },
  },
  kontroller: {
    nb: {
      title: "Kontroller, og hva du gjør når en ikke holder",
      text: [
        "Kontrollene sammenligner tabeller, regnskap og kilder. Hver viser begge sider, differanse, toleranse og hjemmel.",
        ["OK: sidene er like.", "Avrunding: forskjellen er det hele tusen i kilden kan gi.", "Avvik: forskjellen er større enn toleransen. Kontrollen sier hva du gjør.", "Ikke aktuell: kildene har ikke det kontrollen sammenligner."],
        "«Gå til» ved en kontroll merker cellen i den bygde rapporten. Noen kontroller holder først når året er avsluttet; de er advarsler i en rapport underveis.",
        "Søk på navnet til kontrollen for å se hva den krever.",
      ],
      words: "avstemming differanse toleranse hjemmel ok avvik avrunding kontroll arket kontroll",
    },
    nn: {
      title: "Kontrollar, og kva du gjer når ein ikkje held",
      text: [
        "Kontrollane samanliknar tabellar, rekneskap og kjelder. Kvar kontroll viser begge sider, differanse, toleranse og heimel.",
        ["OK: sidene er like.", "Avrunding: skilnaden er det heile tusen i kjelda kan gi.", "Avvik: skilnaden er større enn toleransen. Kontrollen seier kva du gjer.", "Ikkje aktuell: kjeldene har ikkje det kontrollen samanliknar."],
        "«Gå til» ved ein kontroll merkar cella i den bygde rapporten. Nokre kontrollar held først når året er avslutta; dei er åtvaringar i ein rapport undervegs.",
        "Søk på namnet til kontrollen for å sjå kva han krev.",
      ],
      words: "avstemming differanse toleranse heimel hjemmel ok avvik avrunding kontroll arket kontroll",
    },
    en: {
      title: "Controls, and what to do when one fails",
      text: [
        "The controls compare tables, accounts and sources. Each shows both sides, the difference, the tolerance and the legal basis.",
        ["OK: the sides are equal.", "Rounding: the difference is what whole thousands in the source can give.", "Deviation: the difference is larger than the tolerance. The control says what to do.", "Not relevant: the sources lack what the control compares."],
        "«Go to» at a control selects the cell in the built report. Some controls hold only once the year has been closed; they are warnings in a report during the year.",
        "Search for the name of a control to see what it requires.",
      ],
      words: "reconciliation check difference tolerance legal basis ok deviation rounding control sheet avstemming kontroll",
    },
  },
  personvern: {
    nb: {
      title: "Hva som forlater maskinen",
      text: [
        "Kildene leses i oppgaveruten og sendes ikke noe sted. Tertial har ingen tjener og sender ingen målinger.",
        "Bare det du ber om, går ut: spørringen til SSB når du trykker «Hent fra SSB», og adressen til en mal når du trykker «Hent».",
        "På maskinen huskes overskriftene og valgene fra uttrekk du har brukt, og at du har sett velkomstsiden. Aldri tall eller navn fra radene.",
        "Office.js, Microsofts eget bibliotek mellom Excel og tillegg, kan sende bruksdata til Microsoft etter reglene i deres avtale.",
      ],
      words: "personvern sikkerhet gdpr sky nett sende lagre data telemetri informasjonskapsler",
    },
    nn: {
      title: "Kva som forlèt maskina",
      text: [
        "Kjeldene blir lesne i oppgåveruta og ikkje sende nokon stad. Tertial har ingen tenar og sender ingen målingar.",
        "Berre det du ber om, går ut: spørjinga til SSB når du trykkjer «Hent frå SSB», og adressa til ein mal når du trykkjer «Hent».",
        "Maskina hugsar overskriftene og vala frå uttrekk du har brukt, og at du har sett velkomstsida. Aldri tal eller namn frå radene.",
        "Office.js, biblioteket til Microsoft mellom Excel og tillegget, kan sende bruksdata til Microsoft etter reglane i avtalen deira.",
      ],
      words: "personvern tryggleik sikkerheit sikkerhet gdpr sky nett sende lagre data telemetri informasjonskapslar server",
    },
    en: {
      title: "What leaves the machine",
      text: [
        "The sources are read in the pane and are sent nowhere. Tertial has no server and sends no telemetry.",
        "Only what you ask for goes out: the query to SSB when you press «Fetch from SSB», and the address of a template when you press «Fetch».",
        "On the machine, the headers and choices of extracts you have used are remembered, and that you have seen the welcome page. Never figures or names from the rows.",
        "Office.js, Microsoft's own library between Excel and add-ins, may send usage data to Microsoft under the terms of their agreement.",
      ],
      words: "privacy personal data security gdpr cloud network send store data telemetry cookies personvern",
    },
  },
  tilgjengelighet: {
    nb: {
      title: "Tastatur, skjermleser, zoom og farger",
      text: [
        ["Tab og Shift+Tab går mellom felt og knapper, mellomrom og Enter trykker. Piltastene velger mellom alternativer.", "F1 åpner hjelpen der Excel lar ruten få tasten, og Esc lukker den. I Excel flytter F6 mellom arket og ruten.", "En tabell i ruten kan rulles med piltastene når den har fokus.", "Lyse og mørke farger følger Office-temaet eller systemet, og høy kontrast følger Windows."],
      ],
      words: "universell utforming uu wcag skjermleser nvda jaws tastatur hurtigtast mørk lys kontrast zoom forstørre fokus F1 F6",
    },
    nn: {
      title: "Tastatur, skjermlesar, zoom og fargar",
      text: [
        ["Tab og Shift+Tab går mellom felt og knappar, mellomrom og Enter trykkjer. Piltastane vel mellom alternativ.", "F1 opnar hjelpa der Excel lèt ruta få tasten. Esc lukkar hjelpa igjen. I Excel byter F6 mellom arket og ruta.", "Ein tabell i ruta kan rullast med piltastane når han har fokus.", "Lyse og mørke fargar følgjer Office-temaet eller systemet, og høg kontrast følgjer Windows."],
      ],
      words: "universell utforming uu wcag skjermlesar nvda jaws tastatur hurtigtast mørk lys kontrast zoom forstørre fokus F1 F6",
    },
    en: {
      title: "Keyboard, screen reader, zoom and colours",
      text: [
        ["Tab and Shift+Tab move between fields and buttons, Space and Enter press. The arrow keys choose between options.", "F1 opens the help where Excel lets the pane have the key, and Esc closes it. In Excel, F6 moves between the sheet and the pane.", "A table in the pane can be scrolled with the arrow keys when it has focus.", "Light and dark colours follow the Office theme or the system, and high contrast follows Windows."],
      ],
      words: "accessibility a11y wcag screen reader nvda jaws keyboard shortcut dark light mode contrast zoom magnify focus F1 F6",
    },
  },
};
