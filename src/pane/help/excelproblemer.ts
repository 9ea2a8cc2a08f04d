import type { InAll, ProblemText } from "./helpTopic";

/** What Excel answers when it cannot do what it is asked. */
export const excelproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "excel-celle-redigeres": {
    nb: ["Excel er midt i redigering av en celle", "En celle er åpen for skriving i arket.", "Excel tar ikke imot endringer så lenge.", "Trykk Enter eller Esc i arket, og prøv igjen."],
    nn: ["Excel er midt i redigering av ei celle", "Ei celle er open for skriving i arket.", "Excel tek ikkje imot endringar så lenge.", "Trykk Enter eller Esc i arket, og prøv igjen."],
    en: ["Excel is in the middle of editing a cell", "A cell in the sheet is open for writing.", "Excel accepts no changes in the meantime.", "Press Enter or Esc in the sheet, and try again."],
  },
  "excel-beskyttet": {
    nb: ["Arket eller arbeidsboken er beskyttet", "Excel lar ingen endre det som er beskyttet.", "Tertial opphever aldri beskyttelse selv.", "Opphev beskyttelsen under Se gjennom, eller bruk en annen arbeidsbok."],
    nn: ["Arket eller arbeidsboka er verna", "Excel lèt ingen endre det som er verna.", "Tertial opphevar aldri vern sjølv.", "Opphev vernet under Sjå gjennom, eller bruk ei anna arbeidsbok."],
    en: ["The sheet or the workbook is protected", "Excel lets nobody change what is protected.", "Tertial never removes protection itself.", "Remove the protection on the Review tab, or use another workbook."],
  },
  "excel-for-mye-data": {
    nb: ["For mye data på én gang", "Excel tok ikke imot så mye i én forespørsel.", "Grensen er Excels egen, og er lavere på nettet.", "Velg færre tabeller eller et mindre område."],
    nn: ["For mykje data på éin gong", "Excel tok ikkje imot så mykje i éin førespurnad.", "Grensa er Excel si eiga, og er lågare på nettet.", "Vel færre tabellar eller eit mindre område."],
    en: ["Too much data at once", "Excel did not accept that much in one request.", "The limit is Excel's own, and is lower on the web.", "Choose fewer tables or a smaller range."],
  },
  "excel-navn-opptatt": {
    nb: ["Navnet er i bruk", "Arbeidsboken har allerede et ark, et navn eller en tabell som heter det samme.", "To ting kan ikke hete det samme i en arbeidsbok.", "Velg å erstatte det, eller gi det et annet navn."],
    nn: ["Namnet er i bruk", "Arbeidsboka har allereie eit ark, eit namn eller ein tabell som heiter det same.", "To ting kan ikkje heite det same i ei arbeidsbok.", "Vel å erstatte det, eller gi det eit anna namn."],
    en: ["The name is in use", "The workbook already has a sheet, a name or a table that is called the same.", "Two things in a workbook cannot have the same name.", "Choose to replace it, or give it another name."],
  },
  "excel-finnes-ikke": {
    nb: ["Noe finnes ikke lenger i arbeidsboken", "Et ark, et navn eller en tabell er slettet eller har fått nytt navn.", "Det kan være gjort av deg eller av en annen som har arbeidsboken åpen.", "Les inn på nytt, og prøv igjen."],
    nn: ["Noko finst ikkje lenger i arbeidsboka", "Eit ark, eit namn eller ein tabell er sletta eller har fått nytt namn.", "Det kan vere gjort av deg eller av nokon andre som har arbeidsboka open.", "Les inn på nytt, og prøv igjen."],
    en: ["Something is no longer in the workbook", "A sheet, a name or a table has been deleted or renamed.", "It may have been done by you or by someone else who has the workbook open.", "Read it again, and try once more."],
  },
  "excel-flere-omrader": {
    nb: ["Flere områder er merket", "Tertial leser ett sammenhengende område.", "Radene må stå under de samme overskriftene.", "Merk ett område, og prøv igjen."],
    nn: ["Fleire område er merka", "Tertial les eitt samanhengande område.", "Radene må stå under dei same overskriftene.", "Merk eitt område, og prøv igjen."],
    en: ["Several ranges are selected", "Tertial reads one contiguous range.", "The rows must stand under the same headers.", "Select one range, and try again."],
  },
  "excel-opptatt": {
    nb: ["Excel er opptatt", "Excel gjør noe annet, eller har mistet forbindelsen med arbeidsboken.", "Det går oftest over av seg selv.", "Vent litt, og prøv igjen."],
    nn: ["Excel er oppteken", "Excel gjer noko anna, eller har mista sambandet med arbeidsboka.", "Det går oftast over av seg sjølv.", "Vent litt, og prøv igjen."],
    en: ["Excel is busy", "Excel is doing something else, or has lost contact with the workbook.", "It usually passes by itself.", "Wait a little, and try again."],
  },
  "excel-feil": {
    nb: ["Excel avviste endringen", "Excel svarte med en feil Tertial ikke har egne ord for.", "Feilkoden i meldingen er Excels egen.", "Prøv igjen. Hjelper ikke det, prøver du i en ny, tom arbeidsbok."],
    nn: ["Excel avviste endringa", "Excel svara med ein feil Tertial ikkje har eigne ord for.", "Feilkoden i meldinga er Excel sin eigen.", "Prøv igjen. Hjelper ikkje det, prøver du i ei ny, tom arbeidsbok."],
    en: ["Excel refused the change", "Excel answered with an error that Tertial has no words of its own for.", "The error code in the message is Excel's own.", "Try again. If that does not help, try in a new, empty workbook."],
  },
  "excel-tomt-ark": {
    nb: ["Arket er tomt", "Arket eller området har ingen celler med innhold.", "Det finnes ingenting å lese.", "Velg arket eller området med hovedboken."],
    nn: ["Arket er tomt", "Arket eller området har ingen celler med innhald.", "Det finst ingenting å lese.", "Vel arket eller området med hovudboka."],
    en: ["The sheet is empty", "The sheet or range has no cells with content.", "There is nothing to read.", "Choose the sheet or range with the general ledger."],
  },
  "excel-arbeidsboken-endret": {
    nb: ["Arbeidsboken er endret underveis", "Ark, navn eller tabeller er endret siden arbeidet ble forberedt. Ingenting er skrevet.", "Det som ble forberedt, passer ikke lenger.", "Start på nytt."],
    nn: ["Arbeidsboka er endra undervegs", "Ark, namn eller tabellar er endra sidan arbeidet vart førebudd. Ingenting er skrive.", "Det som vart førebudd, passar ikkje lenger.", "Start på nytt."],
    en: ["The workbook has been changed meanwhile", "Sheets, names or tables have been changed since the work was prepared. Nothing has been written.", "What was prepared no longer fits.", "Start again."],
  },
  "excel-ikke-ryddet": {
    nb: ["Noen ark kan være halvferdige", "Arbeidet stanset, og Excel lot seg ikke rydde opp i.", "Arkene meldingen nevner, kan mangle rader eller formler.", "Åpne oppgaveruten på nytt og velg «Ta tilbake», lukk arbeidsboken uten å lagre, eller slett arkene og bygg på nytt."],
    nn: ["Nokre ark kan vere halvferdige", "Arbeidet stansa, og Excel lét seg ikkje rydde opp i.", "Arka meldinga nemner, kan mangle rader eller formlar.", "Lukk arbeidsboka utan å lagre, eller slett arka og bygg på nytt."],
    en: ["Some sheets may be half finished", "The work stopped, and Excel could not be tidied up.", "The sheets named in the message may lack rows or formulas.", "Close the workbook without saving, or delete the sheets and build again."],
  },
  "excel-skrevet-siden": {
    nb: ["Noe er skrevet siden oppdateringen", "I cellene meldingen nevner, står det noe som ikke sto der da oppdateringen var ferdig.", "Å angre ville skrevet over det, fjernet raden det står i, eller brutt formelen som viser dit.", "Flytt det du vil beholde, tøm cellene, og velg «Angre oppdateringen» igjen."],
    nn: ["Noko er skrive sidan oppdateringa", "I cellene meldinga nemner, står det noko som ikkje stod der då oppdateringa var ferdig.", "Å angre ville skrive over det, fjerna rada det står i, eller brote formelen som viser dit.", "Flytt det du vil behalde, tøm cellene, og vel «Angre oppdateringa» igjen."],
    en: ["Something has been written since the refresh", "The cells the message names hold something they did not hold when the refresh was done.", "Undoing would write over it, remove its row, or break the formula that points there.", "Move what you want to keep, empty the cells, and choose «Undo the refresh» again."],
  },
  "excel-ingen-rapport": {
    nb: ["Ingen rapport å oppdatere", "Arket Grunnlag eller tabellene er slettet.", "En oppdatering finner tabellene ved hjelp av skjulte merker i arbeidsboken.", "Bygg rapporten på nytt."],
    nn: ["Ingen rapport å oppdatere", "Arket Grunnlag eller tabellane er sletta.", "Ei oppdatering finn tabellane ved hjelp av skjulte merke i arbeidsboka.", "Bygg rapporten på nytt."],
    en: ["No report to refresh", "The sheet Grunnlag or the tables have been deleted.", "A refresh finds the tables by hidden marks in the workbook.", "Build the report again."],
  },
  "excel-filter-staar": {
    nb: ["Excel tok ikke av filteret", "Rader som er skjult, kan ikke oppdateres.", "Excel lot filteret stå da det ble bedt om å fjerne det.", "Fjern filteret selv (Data → Fjern filter), og prøv igjen."],
    nn: ["Excel tok ikkje av filteret", "Rader som er gøymde, kan ikkje oppdaterast.", "Excel lét filteret stå då det vart bede om å fjerne det.", "Fjern filteret sjølv (Data → Fjern filter), og prøv igjen."],
    en: ["Excel did not take the filter off", "Rows that are hidden cannot be refreshed.", "Excel left the filter when it was asked to remove it.", "Remove the filter yourself (Data → Clear filter), and try again."],
  },
  "excel-uten-sideoppsett": {
    nb: ["Excel tok ikke imot sideoppsettet", "Arkene skrives ut med Excels eget oppsett. Tallene er skrevet.", "Noen utgaver av Excel har ikke sideoppsett for tillegg, eller maskinen har ingen skriver.", "Sett retning, tittelrader og sideskift under Sideoppsett om du skal skrive ut."],
    nn: ["Excel tok ikkje imot sideoppsettet", "Arka blir skrivne ut med Excels eige oppsett. Tala er skrivne.", "Nokre utgåver av Excel har ikkje sideoppsett for tillegg, eller maskina har ingen skrivar.", "Set retning, tittelrader og sideskift under Sideoppsett om du skal skrive ut."],
    en: ["Excel did not accept the page setup", "The sheets print with Excel's own setup. The figures are written.", "Some versions of Excel have no page setup for add-ins, or the machine has no printer.", "Set orientation, title rows and page breaks under Page Setup if you are to print."],
  },
  "excel-uten-fil": {
    nb: ["Excel ga ikke fra seg arbeidsboken som fil", "Arbeidsboken kan ikke kopieres herfra.", "Den kan være delt med begrenset tilgang eller merket fortrolig.", "Lagre en kopi, og bygg rapporten der med formlene satt til «Bare verdier»."],
    nn: ["Excel gav ikkje frå seg arbeidsboka som fil", "Arbeidsboka kan ikkje kopierast herifrå.", "Ho kan vere delt med avgrensa tilgang eller merka fortruleg.", "Lagre ein kopi, og bygg rapporten der med formlane sette til «Berre verdiar»."],
    en: ["Excel would not hand over the workbook as a file", "The workbook cannot be copied from here.", "It may be shared with restricted access or marked confidential.", "Save a copy, and build the report there with the formulas set to «Values only»."],
  },
  "grunnlag-borte": {
    nb: ["Grunnlag er slettet", "Arket Grunnlag, eller tabellen på det, finnes ikke i arbeidsboken.", "Tabellene summerer over det, og postene bak et tall står der.", "Bygg rapporten på nytt for å få det tilbake."],
    nn: ["Grunnlag er sletta", "Arket Grunnlag, eller tabellen på det, finst ikkje i arbeidsboka.", "Tabellane summerer over det, og postane bak eit tal står der.", "Bygg rapporten på nytt for å få det tilbake."],
    en: ["Grunnlag has been deleted", "The sheet Grunnlag, or the table on it, is not in the workbook.", "The tables sum over it, and the posts behind a figure are there.", "Build the report again to get it back."],
  },
  "celle-borte": {
    nb: ["Cellen finnes ikke lenger", "Cellen er slettet, eller rapporten er bygget med andre tabeller.", "Tertial finner celler ved hva de er, ikke ved hvor de sto.", "Bygg rapporten på nytt."],
    nn: ["Cella finst ikkje lenger", "Cella er sletta, eller rapporten er bygd med andre tabellar.", "Tertial finn celler ut frå kva dei er, ikkje ut frå kvar dei stod.", "Bygg rapporten på nytt."],
    en: ["The cell is no longer there", "The cell has been deleted, or the report has been built with other tables.", "Tertial finds cells by what they are, not by where they were.", "Build the report again."],
  },
  "celle-uten-rapport": {
    nb: ["Arbeidsboken har ingen rapport", "Det finnes ingen rapport fra Tertial å gå til.", "Kontrollene viser til celler i den bygde rapporten.", "Bygg rapporten under «Oversikt», og gå så til cellen."],
    nn: ["Arbeidsboka har ingen rapport", "Det finst ingen rapport frå Tertial å gå til.", "Kontrollane viser til celler i den bygde rapporten.", "Bygg rapporten under «Oversikt», og gå så til cella."],
    en: ["The workbook has no report", "There is no report from Tertial to go to.", "The controls refer to cells in the built report.", "Build the report under «Overview», and then go to the cell."],
  },
};
