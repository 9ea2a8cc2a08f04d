import type { nbSamarbeid } from "../nb/samarbeid";
import type { SameShape } from "../sameShape";

/** Nynorsk: working with colleagues, over time, and with the built workbook. */
export const nnSamarbeid: SameShape<typeof nbSamarbeid> = {
  maler: {
    title: "Malar: lagre, dele og bruke malen til ein kollega",
    text: [
      "Malen er alle vala om rapporten, utan tal. Han blir lagra i arbeidsboka når rapporten blir bygd, og er i bruk når oppgåveruta blir opna der igjen.",
      ["«Last ned malen» gir han som .json, til ei delt mappe eller ein e-post.", "«Opne mal» eller «Hent frå adresse» viser kva som blir annleis før malen blir teken i bruk.", "Ein mal frå ei eldre utgåve blir lyft, og ein merknad seier kva som er nytt. Ein mal frå ei nyare utgåve blir avvist."],
      "Forskrifta finst berre på bokmål. Namna på linjene på nynorsk og engelsk er våre eigne, og etikettar kan endrast i malen.",
    ],
    words: "mal template dele kollega json lagre opne åpne adresse delt mappe oppsett",
  },
  oppdatering: {
    title: "Oppdater rapporten med nye tal",
    text: [
      "Har arbeidsboka ein rapport frå før, foreslår oversikta «Oppdater rapporten» når du har lagt ved nye kjelder.",
      [
        "Dei nye tala blir sette inn der dei høyrer til, også når arka har fått nye namn eller rader er sette inn.",
        "Kommentarar, eigne prognosar, eigne rader og kolonnar, formatering og arknamn blir ståande. Ei celle du har skrive over, får stå og blir nemnd.",
        "Etterpå ser du kvart tal som er endra, før og etter, og rader og tabellar som er komne til eller borte.",
        "«Angre oppdateringa» set rapporten tilbake.",
      ],
      "Gir dei nye kjeldene dei same tala, blir ingenting skrive. Med ein seinare periode eller eit nytt år får tekstane frå sist ein eigen kolonne. «Bygg på nytt» erstattar arka i staden.",
    ],
    words: "refresh oppdatere ny hovudbok hovedbok neste periode nytt år rulle kommentarar behalde angre endra skilnad forskjell",
  },
  tekstkontroll: {
    title: "Tekstkontroll: tala i den ferdige rapporten",
    text: [
      "Slepp rapporten under «Sjå tabellane og kontrollane» (Word, Excel, PDF, nettside eller tekst), eller lim inn eit kapittel. Tabellane i han blir haldne celle for celle mot tabellane som er rekna ut, og setningane mot dei same tala: meirforbruk og mindreforbruk, beløp, avvik frå budsjett, endring frå i fjor, delar og sjukefråvær.",
      [
        "Berre det som bør endrast, blir lista opp: setninga, talet som står der, talet som skulle stått der, og vegen til cella.",
        "Avrundingar er aldri feil. Det som ikkje er sikkert, blir ikkje meldt: at ingenting blir meldt, tyder ikkje at alt er kontrollert.",
        "Ein tabell frå ein eldre rekneskap blir nemnd éin gong. Ein rapport for ein annan kommune eller periode blir berre kontrollert mot seg sjølv.",
        "«Kontroller tekstane i arbeidsboka» gjer det same med kommentarar og forklaringar i felta til rapporten, kvart mot si eiga rad, og med setningar med AVVIK_TEKST på dine eigne ark. «Følg med medan eg skriv» tek kvar av dei når du går ut av cella.",
        "«Det er rett …» med ein grunn gjer funnet stille til setninga, talet eller cella er ei anna. Er talet halde mot feil celle, vel du den rette, frå lista eller i arbeidsboka.",
      ],
      "Svara ligg i malen: rapporten neste år begynner med dei, og tal du har bunde til ei celle, blir haldne mot henne. Målsetjingar, årsaker og tal utan ei rad i tabellane blir ikkje kontrollerte. Rapporten blir lesen på maskina di og blir ikkje send nokon stad.",
    ],
    words: "revisjon revidere korrektur skrivefeil word docx pdf html årsrapport tekst setning prosa tal stemmer feil kommentar",
  },
  forklaring: {
    title: "Forklar eit tal i rapporten",
    text: [
      "Opne «Forklar talet» øvst i ruta, og vel ei celle i ein av tabellane i rapporten.",
      ["Du ser tabellen, linja, heimelen og kodane bak linja.", "Kontoane og ansvara bak talet blir viste med beløp, dei største først. Summen er cella.", "«Vis i Grunnlag» filtrerer arket Grunnlag til dei same radene. Dine eigne filter står.", "For ein prosent eller ein prognose blir utrekninga vist med tala i."],
      "Det verkar også etter at arbeidsboka er lagra, send og opna ein annan stad.",
    ],
    words: "drill-down kva består talet av bak cella konto ansvar grunnlag filter utrekning beregning spore hjemmel",
  },
  deling: {
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
  kontroller: {
    title: "Kontrollar, og kva du gjer når ein ikkje held",
    text: [
      "Kontrollane samanliknar tabellar, rekneskap og kjelder. Kvar kontroll viser begge sider, differanse, toleranse og heimel.",
      ["OK: sidene er like.", "Avrunding: skilnaden er det heile tusen i kjelda kan gi.", "Avvik: skilnaden er større enn toleransen. Kontrollen seier kva du gjer.", "Ikkje aktuell: kjeldene har ikkje det kontrollen samanliknar."],
      "«Gå til» ved ein kontroll merkar cella i den bygde rapporten. Nokre kontrollar held først når året er avslutta; dei er åtvaringar i ein rapport undervegs.",
      "Søk på namnet til kontrollen for å sjå kva han krev.",
    ],
    words: "avstemming differanse toleranse heimel hjemmel ok avvik avrunding kontroll arket kontroll",
  },
  personvern: {
    title: "Kva som forlèt maskina",
    text: [
      "Kjeldene blir lesne i oppgåveruta og ikkje sende nokon stad. Tertial har ingen tenar og sender ingen målingar.",
      "Berre det du ber om, går ut: spørjinga til SSB når du trykkjer «Hent frå SSB», og adressa til ein mal når du trykkjer «Hent».",
      "Maskina hugsar overskriftene og vala frå uttrekk du har brukt, og at du har sett velkomstsida. Aldri tal eller namn frå radene.",
      "Office.js, biblioteket til Microsoft mellom Excel og tillegget, kan sende bruksdata til Microsoft etter reglane i avtalen deira.",
    ],
    words: "personvern tryggleik sikkerheit sikkerhet gdpr sky nett sende lagre data telemetri informasjonskapslar server",
  },
  tilgjengelighet: {
    title: "Tastatur, skjermlesar, zoom og fargar",
    text: [
      ["Tab og Shift+Tab går mellom felt og knappar, mellomrom og Enter trykkjer. Piltastane vel mellom alternativ.", "F1 opnar hjelpa der Excel lèt ruta få tasten. Esc lukkar hjelpa igjen. I Excel byter F6 mellom arket og ruta.", "Ein tabell i ruta kan rullast med piltastane når han har fokus.", "Lyse og mørke fargar følgjer Office-temaet eller systemet, og høg kontrast følgjer Windows."],
    ],
    words: "universell utforming uu wcag skjermlesar nvda jaws tastatur hurtigtast mørk lys kontrast zoom forstørre fokus F1 F6",
  },
};
