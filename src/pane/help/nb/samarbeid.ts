import type { HelpText } from "../helpText";

/** Working with colleagues, over time, and with the built workbook. */
export const nbSamarbeid = {
  maler: {
    title: "Maler: lagre, dele og bruke en kollegas",
    text: [
      "Malen er alle valgene om rapporten, uten tall. Den lagres i arbeidsboken når rapporten bygges, og er i bruk når oppgaveruten åpnes der igjen.",
      ["«Last ned malen» gir den som .json, til en delt mappe eller en e-post.", "«Åpne mal» eller «Hent fra adresse» viser hva som blir annerledes før den tas i bruk.", "En mal fra en eldre utgave løftes, og en merknad sier hva som er nytt. En fra en nyere utgave avvises."],
      "Forskriften finnes bare på bokmål. Linjenes navn på nynorsk og engelsk er våre egne, og etiketter kan endres i malen.",
    ],
    words: "mal template dele kollega json lagre åpne adresse delt mappe oppsett",
  },
  oppdatering: {
    title: "Oppdater rapporten med nye tall",
    text: [
      "Har arbeidsboken en rapport fra før, foreslår oversikten «Oppdater rapporten» når du har lagt ved nye kilder.",
      [
        "De nye tallene settes inn der de hører til, også når arkene har fått nye navn eller rader er satt inn.",
        "Kommentarer, egne prognoser, egne rader og kolonner, formatering og arknavn blir stående. En celle du har skrevet over, beholdes og nevnes.",
        "Etterpå ser du hvert tall som er endret, før og etter, og rader og tabeller som er kommet til eller borte.",
        "«Angre oppdateringen» setter rapporten tilbake.",
      ],
      "Gir de nye kildene de samme tallene, skrives ingenting. Med en senere periode eller et nytt år får tekstene fra sist sin egen kolonne. «Bygg på nytt» erstatter arkene i stedet.",
    ],
    words: "refresh oppdatere ny hovedbok neste periode nytt år rulle kommentarer beholde angre endret forskjell",
  },
  tekstkontroll: {
    title: "Tekstkontroll: tallene i den ferdige rapporten",
    text: [
      "Slipp rapporten under «Se tabellene og kontrollene» (Word, Excel, PDF, nettside eller tekst), eller lim inn et kapittel. Tabellene i den holdes celle for celle mot tabellene som er regnet ut, og setningene mot de samme tallene: merforbruk og mindreforbruk, beløp, avvik fra budsjett, endring fra i fjor, andeler og sykefravær.",
      [
        "Bare det som bør endres, listes: setningen, tallet som står der, tallet som skulle stått der, og veien til cellen.",
        "Avrundinger er aldri feil. Det som ikke er sikkert, meldes ikke: at ingenting meldes, betyr ikke at alt er kontrollert.",
        "En tabell fra et eldre regnskap navngis én gang. En rapport for en annen kommune eller periode kontrolleres bare mot seg selv.",
        "«Kontroller tekstene i arbeidsboken» gjør det samme med kommentarer og forklaringer i rapportens egne felt, hvert mot sin egen rad, og med setninger med AVVIK_TEKST på dine egne ark. «Følg med mens jeg skriver» tar hver av dem når du går ut av cellen.",
        "«Det er rett …» med en grunn gjør funnet stille til setningen, tallet eller cellen er en annen. Er tallet holdt mot feil celle, velger du den rette, fra listen eller i arbeidsboken.",
      ],
      "Svarene ligger i malen: neste års rapport begynner med dem, og tall du har bundet til en celle, holdes mot den. Målsettinger, årsaker og tall uten en rad i tabellene kontrolleres ikke. Rapporten leses på maskinen din og sendes ingen steder.",
    ],
    words: "revisjon revidere korrektur skrivefeil word docx pdf html årsrapport tekst setning prosa tall stemmer feil kommentar",
  },
  forklaring: {
    title: "Forklar et tall i rapporten",
    text: [
      "Åpne «Forklar tallet» øverst i ruten, og velg en celle i en av rapportens tabeller.",
      ["Du ser tabellen, linjen, hjemmelen og kodene bak linjen.", "Kontoene og ansvarene bak tallet vises med beløp, de største først. Summen er cellen.", "«Vis i Grunnlag» filtrerer arket Grunnlag til de samme radene. Dine egne filtre står.", "For en prosent eller en prognose vises beregningen med tallene i."],
      "Det virker også etter at arbeidsboken er lagret, sendt og åpnet et annet sted.",
    ],
    words: "drill-down hva består tallet av bak cellen konto ansvar grunnlag filter beregning spore",
  },
  deling: {
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
  kontroller: {
    title: "Kontroller, og hva du gjør når en ikke holder",
    text: [
      "Kontrollene sammenligner tabeller, regnskap og kilder. Hver viser begge sider, differanse, toleranse og hjemmel.",
      ["OK: sidene er like.", "Avrunding: forskjellen er det hele tusen i kilden kan gi.", "Avvik: forskjellen er større enn toleransen. Kontrollen sier hva du gjør.", "Ikke aktuell: kildene har ikke det kontrollen sammenligner."],
      "«Gå til» ved en kontroll merker cellen i den bygde rapporten. Noen kontroller holder først når året er avsluttet; de er advarsler i en rapport underveis.",
      "Søk på navnet til kontrollen for å se hva den krever.",
    ],
    words: "avstemming differanse toleranse hjemmel ok avvik avrunding kontroll arket kontroll",
  },
  personvern: {
    title: "Hva som forlater maskinen",
    text: [
      "Kildene leses i oppgaveruten og sendes ikke noe sted. Tertial har ingen tjener og sender ingen målinger.",
      "Bare det du ber om, går ut: spørringen til SSB når du trykker «Hent fra SSB», og adressen til en mal når du trykker «Hent».",
      "På maskinen huskes overskriftene og valgene fra uttrekk du har brukt, og at du har sett velkomstsiden. Aldri tall eller navn fra radene.",
      "Office.js, Microsofts eget bibliotek mellom Excel og tillegg, kan sende bruksdata til Microsoft etter reglene i deres avtale.",
    ],
    words: "personvern sikkerhet gdpr sky nett sende lagre data telemetri informasjonskapsler",
  },
  tilgjengelighet: {
    title: "Tastatur, skjermleser, zoom og farger",
    text: [
      ["Tab og Shift+Tab går mellom felt og knapper, mellomrom og Enter trykker. Piltastene velger mellom alternativer.", "F1 åpner hjelpen der Excel lar ruten få tasten, og Esc lukker den. I Excel flytter F6 mellom arket og ruten.", "En tabell i ruten kan rulles med piltastene når den har fokus.", "Lyse og mørke farger følger Office-temaet eller systemet, og høy kontrast følger Windows."],
    ],
    words: "universell utforming uu wcag skjermleser nvda jaws tastatur hurtigtast mørk lys kontrast zoom forstørre fokus F1 F6",
  },
} as const satisfies Readonly<Record<string, HelpText>>;
