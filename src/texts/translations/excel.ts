import type { Translations } from "../dictionary";

/** What Excel refuses. */
export const EXCEL: Translations = {
  "Ark, navn eller tabeller i arbeidsboken er endret siden byggingen ble forberedt. Ingenting er skrevet. Start byggingen på nytt.": [
    "Ark, namn eller tabellar i arbeidsboka er endra sidan bygginga vart førebudd. Ingenting er skrive. Start bygginga på nytt.",
    "Sheets, names or tables in the workbook have changed since the build was prepared. Nothing is written. Start the build again."],
  "Noen har skrevet i arbeidsboken, eller flyttet på rapporten, siden oppdateringen ble forberedt. Ingenting er skrevet. Start oppdateringen på nytt.": [
    "Nokon har skrive i arbeidsboka, eller flytta på rapporten, sidan oppdateringa vart førebudd. Ingenting er skrive. Start oppdateringa på nytt.",
    "Somebody has written in the workbook, or moved the report, since the refresh was prepared. Nothing is written. Start the refresh again."],
  "Denne Excel gir ikke tillegg arbeidsboken som fil, så kopien kan ikke lages herfra. Lag en kopi med Fil → Lagre en kopi, åpne den i Excel på PC eller Mac og velg «Frys til verdier» der, eller bygg rapporten på nytt i kopien med formlene satt til «Bare verdier».": [
    "Denne Excel gir ikkje tillegg arbeidsboka som fil, så kopien kan ikkje lagast herifrå. Lag ein kopi med Fil → Lagre ein kopi, opne han i Excel på PC eller Mac og vel «Frys til verdiar» der, eller bygg rapporten på nytt i kopien med formlane sette til «Berre verdiar».",
    "This Excel does not give add-ins the workbook as a file, so the copy cannot be made from here. Make a copy with File → Save a Copy, open it in Excel on a PC or Mac and choose «Freeze to values» there, or build the report again in the copy with the formulas set to «Values only»."],
  "Excel tok ikke av filteret på kolonnene {0} på arket «{1}», og rader som er skjult, kan ikke oppdateres. Ingenting er endret. Fjern filteret selv (Data → Fjern filter), og prøv igjen.": [
    "Excel tok ikkje av filteret på kolonnane {=0} på arket «{=1}», og rader som er gøymde, kan ikkje oppdaterast. Ingenting er endra. Fjern filteret sjølv (Data → Fjern filter), og prøv igjen.",
    "Excel did not take the filter off the columns {=0} on the sheet «{=1}», and rows that are hidden cannot be refreshed. Nothing has been changed. Remove the filter yourself (Data → Clear filter), and try again."],
  "Excel tok ikke imot sideoppsettet (retning, tittelrader, topptekst og sideskift) på arkene {0}. Alt annet er skrevet. Vil du skrive ut, sett det under Sideoppsett.": [
    "Excel tok ikkje imot sideoppsettet (retning, tittelrader, topptekst og sideskift) på arka {=0}. Alt anna er skrive. Vil du skrive ut, set det under Sideoppsett.",
    "Excel did not accept the page setup (orientation, title rows, header and page breaks) of the sheets {=0}. Everything else is written. If you are to print, set it under Page Setup."],
  "Excel ga ikke fra seg arbeidsboken som fil («{0}»). Er den delt med begrenset tilgang eller merket fortrolig, kan den ikke kopieres herfra. Lagre en kopi, og bygg rapporten der med formlene satt til «Bare verdier».": [
    "Excel gav ikkje frå seg arbeidsboka som fil («{=0}»). Er ho delt med avgrensa tilgang eller merka fortruleg, kan ho ikkje kopierast herifrå. Lagre ein kopi, og bygg rapporten der med formlane sette til «Berre verdiar».",
    "Excel would not hand over the workbook as a file («{=0}»). If it is shared with restricted access or marked confidential, it cannot be copied from here. Save a copy, and build the report there with the formulas set to «Values only»."],
  "Arket Grunnlag, eller tabellen på det, er slettet fra arbeidsboken. Bygg rapporten på nytt for å få det tilbake.": [
    "Arket Grunnlag, eller tabellen på det, er sletta frå arbeidsboka. Bygg rapporten på nytt for å få det tilbake.",
    "The sheet Grunnlag, or the table on it, has been deleted from the workbook. Build the report again to get it back."],
  "Excel er midt i redigering av en celle. Trykk Enter eller Esc i arket, og prøv igjen.": [
    "Excel er midt i redigering av ei celle. Trykk Enter eller Esc i arket, og prøv igjen.",
    "Excel is in the middle of editing a cell. Press Enter or Esc in the sheet, and try again."],
  "Arbeidsboken eller arket er beskyttet. Opphev beskyttelsen under Se gjennom, eller bruk en annen arbeidsbok, og prøv igjen.": [
    "Arbeidsboka eller arket er verna. Opphev vernet under Sjå gjennom, eller bruk ei anna arbeidsbok, og prøv igjen.",
    "The workbook or the sheet is protected. Remove the protection under Review, or use another workbook, and try again."],
  "Excel tok ikke imot så mye data på én gang. Velg færre tabeller eller et mindre område, og prøv igjen.": [
    "Excel tok ikkje imot så mykje data på éin gong. Vel færre tabellar eller eit mindre område, og prøv igjen.",
    "Excel could not take that much data at once. Choose fewer tables or a smaller range, and try again."],
  "Arbeidsboken har allerede et ark, et navn eller en tabell med samme navn. Velg å erstatte det, eller gi det et annet navn, og prøv igjen.": [
    "Arbeidsboka har allereie eit ark, eit namn eller ein tabell med same namn. Vel å erstatte det, eller gi det eit anna namn, og prøv igjen.",
    "The workbook already has a sheet, a name or a table with the same name. Choose to replace it, or give it another name, and try again."],
  "Arket, navnet eller tabellen finnes ikke lenger i arbeidsboken. Les inn på nytt, og prøv igjen.": [
    "Arket, namnet eller tabellen finst ikkje lenger i arbeidsboka. Les inn på nytt, og prøv igjen.",
    "The sheet, the name or the table is no longer in the workbook. Read it again, and try again."],
  "Flere områder er merket. Merk ett sammenhengende område, og prøv igjen.": [
    "Fleire område er merkte. Merk eitt samanhengande område, og prøv igjen.",
    "Several ranges are selected. Select one contiguous range, and try again."],
  "Excel er opptatt eller mistet forbindelsen med arbeidsboken. Vent litt, og prøv igjen.": [
    "Excel er oppteken eller har mista sambandet med arbeidsboka. Vent litt, og prøv igjen.",
    "Excel is busy or has lost its connection with the workbook. Wait a little, and try again."],
  "Excel avviste endringen med feilen {0}. Prøv igjen; hjelper ikke det, prøv i en ny, tom arbeidsbok.": [
    "Excel avviste endringa med feilen {=0}. Prøv igjen; hjelper ikkje det, prøv i ei ny, tom arbeidsbok.",
    "Excel refused the change with the error {=0}. Try again; if that does not help, try in a new, empty workbook."],
  "Feltet «{0}» i raden «{1}» i {2} har «{3}», som ikke er et beløp. Skriv et tall i tabellens enhet, eller tøm feltet.": [
    "Feltet «{=0}» i rada «{=1}» i {=2} har «{=3}», som ikkje er eit beløp. Skriv eit tal i eininga til tabellen, eller tøm feltet.",
    "The field «{=0}» in the row «{=1}» of {=2} has «{=3}», which is not an amount. Write a number in the unit of the table, or clear the field."],
  "Arbeidsboken har ingen rapport som kan oppdateres: arket Grunnlag eller tabellene er slettet. Velg «Bygg på nytt» for å få dem tilbake.": [
    "Arbeidsboka har ingen rapport som kan oppdaterast: arket Grunnlag eller tabellane er sletta. Vel «Bygg på nytt» for å få dei tilbake.",
    "The workbook has no report that can be refreshed: the sheet Grunnlag or the tables have been deleted. Choose «Build again» to get them back."],
  "Merkingen": ["Merkinga", "The selection"],
  "Arket": ["Arket", "The sheet"],
  "{tekst} «{0}»": ["{tekst} «{=0}»", "{tekst} «{=0}»"],
  "{0} har ingen celler med innhold. Velg arket eller området med hovedboken, og prøv igjen.": [
    "{0} har ingen celler med innhald. Vel arket eller området med hovudboka, og prøv igjen.",
    "{0} has no cells with content. Choose the sheet or range with the ledger, and try again."],
  "Reparasjonen stanset, og Excel lot seg ikke rydde opp i: noen celler kan ha fått ny formel, andre ikke. Formlene regner det samme. Start reparasjonen på nytt, eller lukk arbeidsboken uten å lagre.": [
    "Reparasjonen stansa, og Excel lét seg ikkje rydde opp i: nokre celler kan ha fått ny formel, andre ikkje. Formlane reknar det same. Start reparasjonen på nytt, eller lukk arbeidsboka utan å lagre.",
    "The repair stopped, and what it had done in Excel could not be undone: some cells may have received a new formula, others not. The formulas calculate the same. Start the repair again, or close the workbook without saving."],
  "Arbeidsboken har ingen rapport fra Tertial. Bygg rapporten i Tertial-ruten, og gå så til cellen.": [
    "Arbeidsboka har ingen rapport frå Tertial. Bygg rapporten i Tertial-ruten, og gå så til cella.",
    "The workbook has no report from Tertial. Build the report in the Tertial pane, and then go to the cell."],
  "Cellen finnes ikke i rapporten som står i arbeidsboken: den er slettet, eller bygget med andre tabeller. Bygg rapporten på nytt.": [
    "Cella finst ikkje i rapporten som står i arbeidsboka: ho er sletta, eller bygd med andre tabellar. Bygg rapporten på nytt.",
    "The cell is not in the report in the workbook: it has been deleted, or built with other tables. Build the report again."],
  "Rapporten er flyttet eller oppdatert igjen siden, og oppdateringen kan ikke angres herfra. Ingenting er endret. Bruk Angre i Excel, eller åpne den forrige versjonen av arbeidsboken.": [
    "Rapporten er flytta eller oppdatert igjen sidan, og oppdateringa kan ikkje angrast herifrå. Ingenting er endra. Bruk Angre i Excel, eller opne den førre versjonen av arbeidsboka.",
    "The report has been moved or refreshed again since, and the refresh cannot be undone from here. Nothing is changed. Use Undo in Excel, or open the previous version of the workbook."],
  "Skrivingen til arbeidsboken stanset, og Excel lot seg ikke rydde opp i. Disse arkene kan være halvferdige: {0}. Åpne oppgaveruten på nytt og ta skrivingen tilbake der, eller lukk arbeidsboken uten å lagre. Det som stanset den: {1}": [
    "Skrivinga til arbeidsboka stansa, og Excel lét seg ikkje rydde opp i. Desse arka kan vere halvferdige: {=0}. Opne oppgåveruta på nytt og ta skrivinga tilbake der, eller lukk arbeidsboka utan å lagre. Det som stansa ho: {1}",
    "Writing to the workbook stopped, and what it had done in Excel could not be undone. These sheets may be half done: {=0}. Open the task pane again and take the writing back there, or close the workbook without saving. What stopped it: {1}"],
  "En skriving til arbeidsboken ble avbrutt, og den lar seg ikke ta tilbake herfra: arkene er endret siden, eller arket _Tertial er skadet. Åpne den forrige versjonen av arbeidsboken, eller bygg rapporten på nytt i en ny.": [
    "Ei skriving til arbeidsboka vart avbroten, og ho lèt seg ikkje ta tilbake herifrå: arka er endra sidan, eller arket _Tertial er skadd. Opne den førre versjonen av arbeidsboka, eller bygg rapporten på nytt i ei ny.",
    "Writing to the workbook was interrupted, and it cannot be taken back from here: the sheets have changed since, or the sheet _Tertial is damaged. Open the previous version of the workbook, or build the report again in a new one."],
  "Det er skrevet i rapporten siden oppdateringen, og det ville gått tapt om den ble angret: {0}. Ingenting er endret. Flytt det du vil beholde, tøm cellene, og prøv igjen.": [
    "Det er skrive i rapporten sidan oppdateringa, og det ville gått tapt om ho vart angra: {=0}. Ingenting er endra. Flytt det du vil behalde, tøm cellene, og prøv igjen.",
    "Somebody has written in the report since the refresh, and that would be lost if it were undone: {=0}. Nothing is changed. Move what you want to keep, empty the cells, and try again."],
  "og {0} til": ["og {=0} til", "and {=0} more"],
  "Noen skriver i arbeidsboken, og listen ble ikke skrevet. Ingenting er endret. Hent på nytt når arbeidsboken er i ro.": [
    "Nokon skriv i arbeidsboka, og lista vart ikkje skriven. Ingenting er endra. Hent på nytt når arbeidsboka er i ro.",
    "Somebody is writing in the workbook, and the list was not written. Nothing is changed. Fetch again when the workbook is at rest."],
};
