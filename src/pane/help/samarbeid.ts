import type { InAll, HelpText } from "./helpTopic";

/** Working with colleagues and over time: templates, refreshing, texts around the tables, explanations. */
export const samarbeidTopics: Readonly<Record<string, InAll<HelpText>>> = {
  maler: {
    nb: {
      title: "Maler: lagre, dele og bruke en kollegas",
      text: [
        "Malen er alle valgene om rapporten, uten tall. Den lagres i arbeidsboken når rapporten bygges, og er i bruk når oppgaveruten åpnes der igjen.",
        ["«Last ned malen» gir den som .json, til en delt mappe eller en e-post.", "«Åpne mal» eller «Hent fra adresse» viser hva som blir annerledes før den tas i bruk.", "En mal fra en eldre utgave løftes, og en merknad sier hva som er nytt. En fra en nyere utgave avvises."],
        "Forskriften finnes bare på bokmål. Linjenes navn på nynorsk og engelsk er våre egne, og etiketter kan endres i malen.",
      ],
      words: "mal template dele kollega json lagre åpne adresse delt mappe oppsett",
    },
    nn: {
      title: "Malar: lagre, dele og bruke malen til ein kollega",
      text: [
        "Malen er alle vala om rapporten, utan tal. Han blir lagra i arbeidsboka når rapporten blir bygd, og er i bruk når oppgåveruta blir opna der igjen.",
        ["«Last ned malen» gir han som .json, til ei delt mappe eller ein e-post.", "«Opne mal» eller «Hent frå adresse» viser kva som blir annleis før malen blir teken i bruk.", "Ein mal frå ei eldre utgåve blir lyft, og ein merknad seier kva som er nytt. Ein mal frå ei nyare utgåve blir avvist."],
        "Forskrifta finst berre på bokmål. Namna på linjene på nynorsk og engelsk er våre eigne, og etikettar kan endrast i malen.",
      ],
      words: "mal template dele kollega json lagre opne åpne adresse delt mappe oppsett",
    },
    en: {
      title: "Templates: save, share and use a colleague's",
      text: [
        "The template is all the choices about the report, without figures. It is stored in the workbook when the report is built, and is in use when the pane is opened there again.",
        ["«Download the template» gives it to you as .json, for a shared folder or an e-mail.", "«Open template» or «Fetch from address» shows what will be different before it is used.", "A template from an older version is converted, and a remark says what is new. One from a newer version is rejected."],
        "The regulation is in Norwegian only. The English names of the lines are our own, and labels can be changed in the template.",
      ],
      words: "template share colleague json save open address shared folder setup settings mal",
    },
  },
  oppdatering: {
    nb: {
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
    nn: {
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
    en: {
      title: "Refresh the report with new figures",
      text: [
        "If the workbook has a report already, the overview suggests «Refresh the report» once you have added new sources.",
        [
          "The new figures are put where they belong, even when sheets have been renamed or rows inserted.",
          "Comments, your own forecasts, your own rows and columns, formatting and sheet names remain. A cell you have written over is kept and reported.",
          "Afterwards you see every figure that has changed, before and after, and the rows and tables that have been added or are gone.",
          "«Undo the refresh» puts the report back.",
        ],
        "If the new sources give the same figures, nothing is written. With a later period or a new year, the texts from last time get a column of their own. «Build again» replaces the sheets instead.",
      ],
      words: "refresh update new ledger next period new year roll forward comments keep undo changed difference oppdater",
    },
  },
  tekstkontroll: {
    nb: {
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
    nn: {
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
    en: {
      title: "Text check: the figures of the finished report",
      text: [
        "Drop the report under «See the tables and controls» (Word, Excel, PDF, web page or text), or paste a chapter. The tables in it are held cell by cell against the tables that are computed, and the sentences against the same figures: over- and underspending, amounts, deviations from the budget, change from last year, shares and sick leave.",
        [
          "Only what should be changed is listed: the sentence, the figure that stands there, the figure that should, and the way to the cell.",
          "Roundings are never errors. What is not certain is not told: that nothing is told does not mean that everything is checked.",
          "A table of older accounts is named once. A report of another municipality or period is checked against itself only.",
          "«Check the texts of the workbook» does the same with comments and explanations in the report's own fields, each against its own row, and with sentences with AVVIK_TEKST on your own sheets. «Follow as I write» takes each of them when you leave the cell.",
          "«It is right …» with a reason silences the finding until the sentence, the figure or the cell is another. If the figure is held against the wrong cell, you choose the right one, from the list or in the workbook.",
        ],
        "The answers are in the template: next year's report begins with them, and figures you have bound to a cell are held against it. Goals, causes and figures without a row in the tables are not checked. The report is read on your machine and sent nowhere.",
      ],
      words: "audit proofread misprint word docx pdf html annual report text sentence prose figures agree wrong comment",
    },
  },
  forklaring: {
    nb: {
      title: "Forklar et tall i rapporten",
      text: [
        "Åpne «Forklar tallet» øverst i ruten, og velg en celle i en av rapportens tabeller.",
        ["Du ser tabellen, linjen, hjemmelen og kodene bak linjen.", "Kontoene og ansvarene bak tallet vises med beløp, de største først. Summen er cellen.", "«Vis i Grunnlag» filtrerer arket Grunnlag til de samme radene. Dine egne filtre står.", "For en prosent eller en prognose vises beregningen med tallene i."],
        "Det virker også etter at arbeidsboken er lagret, sendt og åpnet et annet sted.",
      ],
      words: "drill-down hva består tallet av bak cellen konto ansvar grunnlag filter beregning spore",
    },
    nn: {
      title: "Forklar eit tal i rapporten",
      text: [
        "Opne «Forklar talet» øvst i ruta, og vel ei celle i ein av tabellane i rapporten.",
        ["Du ser tabellen, linja, heimelen og kodane bak linja.", "Kontoane og ansvara bak talet blir viste med beløp, dei største først. Summen er cella.", "«Vis i Grunnlag» filtrerer arket Grunnlag til dei same radene. Dine eigne filter står.", "For ein prosent eller ein prognose blir utrekninga vist med tala i."],
        "Det verkar også etter at arbeidsboka er lagra, send og opna ein annan stad.",
      ],
      words: "drill-down kva består talet av bak cella konto ansvar grunnlag filter utrekning beregning spore hjemmel",
    },
    en: {
      title: "Explain a figure in the report",
      text: [
        "Open «Explain the figure» at the top of the pane, and select a cell in one of the report's tables.",
        ["You see the table, the line, the legal basis and the codes behind the line.", "The accounts and cost centres behind the figure are shown with amounts, the largest first. Their sum is the cell.", "«Show in Grunnlag» filters the sheet Grunnlag to the same rows. Your own filters stand.", "For a percentage or a forecast, the calculation is shown with the figures in it."],
        "This also works after the workbook has been saved, sent and opened somewhere else.",
      ],
      words: "drill-down drill down what is the figure made of behind the cell account cost centre ansvar grunnlag filter calculation trace",
    },
  },
};
