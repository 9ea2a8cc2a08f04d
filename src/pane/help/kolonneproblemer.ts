import type { InAll, ProblemText } from "./helpTopic";

/** Problems with what the columns, the sheets and the rows of a source are. */
export const kolonneproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "kilde-periode-tvetydig": {
    nb: ["Periodene kan leses på to måter", "01/02/2024 er 1. februar eller 2. januar, og 2024.1 er januar eller oktober.", "Leses de feil, havner beløpene i feil måned.", "Svar på spørsmålet ved kilden."],
    nn: ["Periodane kan lesast på to måtar", "01/02/2024 kan vere 1. februar eller 2. januar, og 2024.1 kan vere januar eller oktober.", "Vert dei lesne feil, hamnar beløpa i feil månad.", "Svar på spørsmålet ved kjelda."],
    en: ["The periods can be read in two ways", "01/02/2024 is 1 February or 2 January, and 2024.1 is January or October.", "If they are read wrongly, amounts end up in the wrong month.", "Answer the question at the source."],
  },
  "kilde-saldo-i-perioder": {
    nb: ["En saldo står i rader for flere perioder", "Kolonnen heter saldo, og hver konto har en rad for flere perioder.", "Er den saldoen så langt og leses som føringer, telles hver måned flere ganger.", "Svar på spørsmålet ved kilden: ført i hver periode, eller saldo hittil."],
    nn: ["Ein saldo står i rader for fleire periodar", "Kolonnen heiter saldo, og kvar konto har ei rad for fleire periodar.", "Er han saldoen så langt og vert lesen som føringar, tel kvar månad fleire gonger.", "Svar på spørsmålet ved kjelda: ført i kvar periode, eller saldo hittil."],
    en: ["A balance stands in rows of several periods", "The column is called a balance, and each account has a row for several periods.", "If it is the balance so far and is read as postings, each month counts several times.", "Answer the question at the source: posted in each period, or balance to date."],
  },
  "kilde-hittil-mangler": {
    nb: ["Beløp hittil i året mangler en rad", "En konto har beløp i en periode og ingen rad i den neste. Noen eksporter utelater det som er uendret, andre det som er null.", "Leses beløpet som null når det er uendret, mangler det i regnskapet.", "Svar på spørsmålet ved kilden: uendret, eller null."],
    nn: ["Beløp hittil i året manglar ei rad", "Ein konto har beløp i ein periode og inga rad i den neste. Nokre eksportar utelèt det som er uendra, andre det som er null.", "Vert beløpet lese som null når det er uendra, manglar det i rekneskapen.", "Svar på spørsmålet ved kjelda: uendra, eller null."],
    en: ["An amount so far in the year lacks a row", "An account has an amount in one period and no row in the next. Some exports leave out what is unchanged, others what is nothing.", "If the amount is read as nothing when it is unchanged, it is missing in the accounts.", "Answer the question at the source: unchanged, or nothing."],
  },
  "kilde-tomme-koder": {
    nb: ["Ansvar eller funksjon er tom i rader som skulle hatt den", "Ingen kode står to ganger etter hverandre, og radene under er tomme, slik en pivottabell skriver dem.", "Leses radene uten kode, mangler beløpene i enhetene.", "Svar på spørsmålet ved kilden: gjenta koden over, eller la radene være uten."],
    nn: ["Ansvar eller funksjon er tom i rader som skulle hatt det", "Ingen kode står to gonger etter kvarandre, og radene under er tomme, slik ein pivottabell skriv dei.", "Vert radene lesne utan kode, manglar beløpa i einingane.", "Svar på spørsmålet ved kjelda: ta opp att koden over, eller la radene vere utan."],
    en: ["Ansvar or funksjon is blank in rows that should have it", "No code comes twice running, and the rows below are blank, as a pivot table writes them.", "If the rows are read without a code, the amounts are missing in the units.", "Answer the question at the source: repeat the code above, or leave the rows without."],
  },
  "kilde-sum-eller-foring": {
    nb: ["En rad uten ansvar er like stor som raden med", "Raden kan være kontoens sum, eller en føring til med samme beløp.", "Er den en sum, telles beløpet to ganger.", "Svar på spørsmålet ved kilden: radene er summer, eller føringer."],
    nn: ["Ei rad utan ansvar er like stor som rada med", "Rada kan vere summen av kontoen, eller ei føring til med same beløp.", "Er ho ein sum, vert beløpet talt to gonger.", "Svar på spørsmålet ved kjelda: radene er summar, eller føringar."],
    en: ["A row without ansvar is as large as the row with it", "The row may be the account's total, or one more posting of the same amount.", "If it is a total, the amount is counted twice.", "Answer the question at the source: the rows are totals, or postings."],
  },
  "foring-over-overskriften": {
    nb: ["En føring står over overskriftene", "En rad med konto og beløp står over raden som er lest som overskrifter.", "Da er overskriftene trolig ikke de øverste, og rader faller ut.", "Hent ut rapporten på nytt med overskrifter, eller slett radene over dem."],
    nn: ["Ei føring står over overskriftene", "Ei rad med konto og beløp står over rada som er lesen som overskrifter.", "Då er overskriftene truleg ikkje dei øvste, og rader fell ut.", "Hent ut rapporten på nytt med overskrifter, eller slett radene over dei."],
    en: ["A posting stands above the headers", "A row with an account and an amount stands above the row that is read as the headers.", "The headers are then probably not the top ones, and rows fall out.", "Export the report again with headers, or delete the rows above them."],
  },
  "kode-mangler-over": {
    nb: ["En kode som skal gjentas, står ikke over", "Ansvar eller funksjon er skrevet bare i den første raden i hver gruppe, og raden har ingen over seg.", "Raden kan ikke plasseres, og beløpet er ikke med.", "Skriv koden i raden, eller hent ut rapporten på nytt med koden i alle rader."],
    nn: ["Ein kode som skal takast opp att, står ikkje over", "Ansvar eller funksjon er skriven berre i den første rada i kvar gruppe, og rada har ingen over seg.", "Rada kan ikkje plasserast, og beløpet er ikkje med.", "Skriv koden i rada, eller hent ut rapporten på nytt med koden i alle rader."],
    en: ["A code to be repeated does not stand above", "Ansvar or funksjon is written only in the first row of each group, and the row has none above it.", "The row cannot be placed, and its amount is not included.", "Write the code in the row, or export the report again with the code in every row."],
  },
  "rad-forskjovet": {
    nb: ["Cellene i en rad er forskjøvet", "Et navn står blant kodene og en kode blant navnene.", "Beløpet i raden er da en annen kolonnes.", "Rett raden i kilden."],
    nn: ["Cellene i ei rad er forskyvde", "Eit namn står mellom kodane og ein kode mellom namna.", "Beløpet i rada er då ein annan kolonne sitt.", "Rett rada i kjelda."],
    en: ["The cells of a row have moved", "A name stands among the codes and a code among the names.", "The amount in the row is then another column's.", "Correct the row in the source."],
  },
  "kilde-to-perioder": {
    nb: ["To kolonner har perioder", "To kolonner har måneder, og ikke de samme i hver rad.", "Leses den gale, havner beløpene i feil måned.", "Svar på spørsmålet ved kilden: hvilken av dem som er perioden."],
    nn: ["To kolonnar har periodar", "To kolonnar har månader, og ikkje dei same i kvar rad.", "Vert den gale lesen, hamnar beløpa i feil månad.", "Svar på spørsmålet ved kjelda: kva for ein av dei som er perioden."],
    en: ["Two columns have periods", "Two columns have months, and not the same ones in each row.", "If the wrong one is read, the amounts end in the wrong month.", "Answer the question at the source: which of them is the period."],
  },
  "kilde-svart-for": {
    nb: ["Et svar fra forrige gang er brukt", "En eksport med de samme overskriftene er besvart før, og svaret er brukt igjen.", "Gjelder det ikke denne eksporten, blir tallene feil.", "Velg «Spør igjen» ved kilden, eller gi et annet svar."],
    nn: ["Eit svar frå førre gong er brukt", "Ein eksport med dei same overskriftene er svara på før, og svaret er brukt att.", "Gjeld det ikkje denne eksporten, vert tala feil.", "Vel «Spør att» ved kjelda, eller gje eit anna svar."],
    en: ["An answer from last time is used", "An export with the same headers has been answered before, and the answer is used again.", "If it does not hold for this export, the figures are wrong.", "Choose «Ask again» at the source, or give another answer."],
  },
  "kilde-flere-ark": {
    nb: ["Flere ark har regnskapstall", "Arbeidsboken har flere ark med konto og beløp.", "Leses bare ett, kan måneder eller investeringen mangle.", "Svar på spørsmålet ved kilden: ett av arkene, eller alle."],
    nn: ["Fleire ark har rekneskapstal", "Arbeidsboka har fleire ark med konto og beløp.", "Vert berre eitt lese, kan månader eller investeringa mangle.", "Svar på spørsmålet ved kjelda: eitt av arka, eller alle."],
    en: ["Several sheets hold accounts", "The workbook has several sheets with accounts and amounts.", "If only one is read, months or the investments may be missing.", "Answer the question at the source: one of the sheets, or all."],
  },
  "kilde-skjulte-rader": {
    nb: ["Skjulte rader med beløp", "Arket har rader som er skjult av et filter eller for hånd, og de har beløp.", "De er med i tallene, selv om ingen ser dem.", "Ta bort filteret i Excel og se over dem, og slett dem som ikke skal være med."],
    nn: ["Skjulte rader med beløp", "Arket har rader som er skjulte av eit filter eller for hand, og dei har beløp.", "Dei er med i tala, sjølv om ingen ser dei.", "Ta bort filteret i Excel og sjå over dei, og slett dei som ikkje skal vere med."],
    en: ["Hidden rows with amounts", "The sheet has rows that a filter or a hand has hidden, and they have amounts.", "They count, though nobody sees them.", "Take the filter off in Excel and look at them, and delete those that are not to count."],
  },
  "kilde-skjult-ark": {
    nb: ["Et skjult ark har regnskapstall", "Arbeidsboken har et skjult ark med konto og beløp, som ikke er lest.", "Det kan være fjorårets tall, eller noe som skulle vært med.", "Vis arket i Excel og legg ved filen på nytt hvis det skal leses."],
    nn: ["Eit skjult ark har rekneskapstal", "Arbeidsboka har eit skjult ark med konto og beløp, som ikkje er lese.", "Det kan vere tal frå i fjor, eller noko som skulle vore med.", "Vis arket i Excel og legg ved fila på nytt om det skal lesast."],
    en: ["A hidden sheet holds accounts", "The workbook has a hidden sheet with accounts and amounts, which is not read.", "It may be last year's figures, or something that was meant to count.", "Show the sheet in Excel and add the file again if it is to be read."],
  },
  "for-faa-felt": {
    nb: ["En rad har for få felt", "Raden har færre felt enn overskriften.", "Et felt mangler, eller et linjeskift inne i en tekst har delt raden i to.", "Rett raden i kilden, eller hent ut rapporten på nytt med anførselstegn om tekstene."],
    nn: ["Ei rad har for få felt", "Rada har færre felt enn overskrifta.", "Eit felt manglar, eller eit linjeskift inne i ein tekst har delt rada i to.", "Rett rada i kjelda, eller hent ut rapporten på nytt med hermeteikn om tekstane."],
    en: ["A row has too few fields", "The row has fewer fields than the header.", "A field is missing, or a line break inside a text has split the row.", "Correct the row in the source, or export the report again with quotes around the texts."],
  },
  "kilde-to-ganger": {
    nb: ["Det samme uttrekket står to ganger", "Under en tom rad eller overskriftene på nytt står alle radene en gang til.", "Alle beløp ville vært talt dobbelt, og kontrollene ville likevel gått opp.", "Slett den ene halvdelen, eller hent ut rapporten på nytt."],
    nn: ["Det same uttrekket står to gonger", "Under ei tom rad eller overskriftene på nytt står alle radene ein gong til.", "Alle beløp ville vore talde dobbelt, og kontrollane ville likevel ha gått opp.", "Slett den eine halvdelen, eller hent ut rapporten på nytt."],
    en: ["The same extract stands twice", "Below a blank row, or the headers again, all the rows stand once more.", "Every amount would be counted twice, and the controls would still agree.", "Delete one half, or export the report again."],
  },
  "overskrift-ny": {
    nb: ["En ny overskriftsrad med en annen rekkefølge", "Lenger ned i filen står overskriftene på nytt, i en annen rekkefølge.", "Radene under den leses da etter feil overskrifter.", "Del filen i to, eller hent ut rapporten på nytt."],
    nn: ["Ei ny overskriftsrad med ei anna rekkjefølgje", "Lenger nede i fila står overskriftene på nytt, i ei anna rekkjefølgje.", "Radene under vert då lesne etter feil overskrifter.", "Del fila i to, eller hent ut rapporten på nytt."],
    en: ["A new header row in another order", "Further down the file the headers stand again, in another order.", "The rows below are then read by the wrong headers.", "Split the file in two, or export the report again."],
  },
  "overskrift-sen": {
    nb: ["En overskrift mellom radene kommer sent", "Langt ned i filen står en overskrift med en kode som ingen kolonne har, og radene over har ingen slik.", "Radene under ville blitt lest som om overskriften ikke var der.", "Hent ut rapporten med det overskriften sier, i en egen kolonne, eller del filen i to."],
    nn: ["Ei overskrift mellom radene kjem seint", "Langt nede i fila står ei overskrift med ein kode som ingen kolonne har, og radene over har inga slik.", "Radene under ville ha vorte lesne som om overskrifta ikkje var der.", "Hent ut rapporten med det overskrifta seier, i ein eigen kolonne, eller del fila i to."],
    en: ["A heading between the rows comes late", "Far down the file is a heading with a code that no column has, and the rows above have none.", "The rows below would be read as if the heading were not there.", "Export the report with what the heading says in a column of its own, or split the file in two."],
  },
  "verdi-ukjent": {
    nb: ["En celle sier ikke hvilket år, fortegn eller tall raden har", "Kolonnen sier noe om hver rad, og cellen har en verdi den ikke skal ha.", "Raden kan ikke leses uten å gjette, og er ikke med.", "Rett cellen i kilden, eller velg noe annet for kolonnen."],
    nn: ["Ei celle seier ikkje kva år, forteikn eller tal rada har", "Kolonnen seier noko om kvar rad, og cella har ein verdi ho ikkje skal ha.", "Rada kan ikkje lesast utan å gjette, og er ikkje med.", "Rett cella i kjelda, eller vel noko anna for kolonnen."],
    en: ["A cell does not say which year, sign or figure the row has", "The column says something of each row, and the cell has a value it should not have.", "The row cannot be read without guessing, and is left out.", "Correct the cell in the source, or choose something else for the column."],
  },
  "sum-uten-bevis": {
    nb: ["En rad kaller seg en sum, men er det ikke", "Raden heter sum eller total, men beløpet er ikke summen av radene ved siden av.", "Da mangler det rader, summen er feil, eller raden er en føring.", "Sammenlign med økonomisystemet og rett kilden."],
    nn: ["Ei rad kallar seg ein sum, men er det ikkje", "Rada heiter sum eller total, men beløpet er ikkje summen av radene ved sida av.", "Då manglar det rader, summen er feil, eller rada er ei føring.", "Samanlikn med økonomisystemet og rett kjelda."],
    en: ["A row calls itself a total, but is not", "The row is named sum or total, but its amount is not the sum of the rows beside it.", "Then rows are missing, the total is wrong, or the row is a posting.", "Compare with the accounting system and correct the source."],
  },
  "ansvar-ulik-null": {
    nb: ["Ansvar eller prosjekt skrevet på to måter", "Samme kode er skrevet 0100 ett sted og 100 et annet, eller med store og små bokstaver.", "Et regneark har trolig fjernet nullen. Koden blir delt på to, men Excel regner de to som én.", "Skriv kodene likt i alle kildene. Lagre kodene som tekst i Excel."],
    nn: ["Ansvar eller prosjekt skrivne på to måtar", "Same kode er skriven 0100 éin stad og 100 ein annan, eller med store og små bokstavar.", "Eit rekneark har truleg fjerna nullen. Koden vert delt på to, men Excel reknar dei to som éin.", "Skriv kodane likt i alle kjeldene. Lagre kodane som tekst i Excel."],
    en: ["Ansvar or projects written in two ways", "The same code is written 0100 in one place and 100 in another, or with capital and small letters.", "A spreadsheet has probably removed the zero. The code is split in two, but Excel takes the two for one.", "Write the codes alike in all sources. Store them as text in Excel."],
  },
  "kilde-dobbel-overskrift": {
    nb: ["Samme overskrift på flere kolonner", "To eller flere kolonner heter det samme. Si hvilken som skal brukes.", "Tertial kan ikke vite hvilken som er ment.", "Gi kolonnene ulike overskrifter, eller velg rolle for hver av dem under «Slik er de lest»."],
    nn: ["Same overskrift på fleire kolonnar", "To eller fleire kolonnar heiter det same. Sei kven som skal brukast.", "Tertial kan ikkje vite kva for ein av dei som er meint.", "Gi kolonnane ulike overskrifter, eller vel rolle for kvar av dei under «Slik er dei lesne»."],
    en: ["The same header on several columns", "Two or more columns are called the same. Say which is to be used.", "Tertial cannot know which of them is meant.", "Give the columns different headers, or choose a role for each of them under «How they are read»."],
  },
  "kilde-perioden-alene": {
    nb: ["En kolonne er perioden alene", "Kolonnen har beløp for perioden alene, og en annen har de samme hittil i året.", "Rapporten er for året så langt, så den leser den som er hittil, og sier fra.", "Ingenting. Er det perioden du vil ha, velger du den under «Slik er de lest»."],
    nn: ["Ein kolonne er perioden åleine", "Kolonnen har beløp for perioden åleine, og ein annan har dei same hittil i året.", "Rapporten er for året så langt, så han les den som er hittil, og seier frå.", "Ingenting. Er det perioden du vil ha, vel du han under «Slik er dei lesne»."],
    en: ["A column is the period alone", "The column has amounts of the period alone, and another has the same for the year so far.", "The report is of the year so far: it reads that one, and says so.", "Nothing. If it is the period you want, choose it under «How they are read»."],
  },
  "kilde-flere-kolonner": {
    nb: ["To kolonner ser ut som det samme", "To kolonner kan begge være det samme beløpet. Si hvilken som skal brukes.", "Ble begge lest, ville beløpet blitt talt dobbelt.", "Velg under «Slik er de lest» den som skal brukes."],
    nn: ["To kolonnar ser ut som det same", "To kolonnar kan begge vere det same beløpet. Sei kven som skal brukast.", "Vart begge lesne, ville beløpet ha blitt talt dobbelt.", "Vel under «Slik er dei lesne» den som skal brukast."],
    en: ["Two columns look like the same amount", "Two columns may both be the same amount. Say which is to be used.", "If both were read, the amount would be counted twice.", "Under «How they are read», choose the one to use."],
  },
  "kilde-ikke-kroner": {
    nb: ["Beløpene er ikke i kroner", "Overskriften sier at beløpene er i tusen eller millioner.", "Tertial regner på øret, og ville vist tall som er tusen ganger for små.", "Hent ut rapporten i kroner."],
    nn: ["Beløpa er ikkje i kroner", "Overskrifta seier at beløpa er i tusen eller millionar.", "Tertial reknar på øret, og ville ha vist tal som er tusen gonger for små.", "Hent ut rapporten i kroner."],
    en: ["The amounts are not in kroner", "The header says that the amounts are in thousands or millions.", "Tertial calculates to the øre, and would have shown figures that are a thousand times too small.", "Export the report in kroner."],
  },
  "budsjett-likt-i-periodene": {
    nb: ["Budsjettet er likt i alle periodene", "Budsjettkolonnen har samme beløp i hver periode for så godt som alle kontoer. Det samme gjelder en kolonne med fjoråret. Det kan være årets budsjett gjentatt i hver periode, eller et budsjett fordelt likt på månedene.", "Er det årets budsjett, telles det én gang for hver periode.", "Sammenlign de to summene med budsjettet dere har vedtatt. Er det årets budsjett, velg «Beløp: revidert budsjett, hele året i hver rad» for kolonnen; valget huskes og blir en del av malen."],
    nn: ["Budsjettet er likt i alle periodane", "Budsjettkolonnen har same beløpet i kvar periode for så godt som alle kontoar. Det same gjeld ei kolonne med fjoråret. Det kan vere budsjettet for året, teke opp att i kvar periode, eller eit budsjett som er fordelt likt på månadene.", "Er det budsjettet for året, blir det talt éin gong for kvar periode.", "Samanlikn dei to summane med budsjettet de har vedteke. Er det budsjettet for året, vel «Beløp: revidert budsjett, heile året i kvar rad» for kolonnen; valet blir hugsa og blir ein del av malen."],
    en: ["The budget is the same in all periods", "The budget column has the same amount in each period for nearly all accounts. The same goes for a column of last year. It may be the budget of the year repeated in each period, or a budget spread evenly over the months.", "If it is the budget of the year, it is counted once for each period.", "Compare the two sums with the budget you have adopted. If it is the budget of the year, choose «Amount: revised budget, the whole year in each row» for the column; the choice is remembered and becomes part of the template."],
  },
  "kilde-dobbelt-tall": {
    nb: ["Samme tall i to kilder", "To kilder har det samme beløpet på de samme kontoene.", "Slås de sammen, telles alt dobbelt.", "Fjern den ene, eller sett kolonnen i den til «Ikke i bruk»."],
    nn: ["Same tal i to kjelder", "To kjelder har det same beløpet på dei same kontoane.", "Blir dei slegne saman, blir alt talt dobbelt.", "Fjern den eine, eller set kolonnen i ho til «Ikkje i bruk»."],
    en: ["The same figures in two sources", "Two sources have the same amounts on the same accounts.", "Put together, everything is counted twice.", "Remove one of them, or set its column to «Not in use»."],
  },
  "kilde-for-mange-noekler": {
    nb: ["Kilden har for mange ulike nøkler", "Kilden har flere sett av konto, ansvar, funksjon og prosjekt enn det er plass til.", "Da er en kolonne oftest lest som noe annet enn den er, som bilagsnummer lest som prosjekt, og ingen av beløpene er brukt.", "Kontroller kolonnene ansvar, funksjon og prosjekt i steget Kolonner. Tabellene bruker prosjekt bare for investeringer."],
    nn: ["Kjelda har for mange ulike nøklar", "Kjelda har fleire sett av konto, ansvar, funksjon og prosjekt enn det er plass til.", "Då er ein kolonne oftast lesen som noko anna enn han er, som bilagsnummer lese som prosjekt, og ingen av beløpa er brukte.", "Kontroller kolonnane ansvar, funksjon og prosjekt i steget Kolonnar. Tabellane bruker prosjekt berre for investeringar."],
    en: ["The source has too many different keys", "The source has more sets of account, cost centre, function and project than there is room for.", "A column has then most often been read as something it is not, such as voucher numbers as project, and none of the amounts are used.", "Check the columns for cost centre, function and project in the step Columns. The tables use project for investments only."],
  },
  "kilde-felles-noekler": {
    nb: ["To kilder har noen av de samme kontoene", "Begge kildene har beløp på noen av de samme kontoene, og beløpene er lagt sammen.", "Det er riktig når den ene er et tillegg til den andre, som en etterføring, og feil når den er en kopi.", "Kontroller at kildene utfyller hverandre."],
    nn: ["To kjelder har nokre av dei same kontoane", "Begge kjeldene har beløp på nokre av dei same kontoane, og beløpa er lagde saman.", "Det er rett når den eine er eit tillegg til den andre, som ei etterføring, og feil når ho er ein kopi.", "Kontroller at kjeldene utfyller kvarandre."],
    en: ["Two sources share some of their accounts", "Both sources have amounts on some of the same accounts, and the amounts have been added together.", "That is right when one supplements the other, such as late postings, and wrong when it is a copy.", "Check that the sources complement each other."],
  },
  "kolonne-annet-aar": {
    nb: ["En kolonne gjelder et annet år", "Overskriften sier et annet år enn rapportens, og kolonnen er ikke lest.", "Ellers ville to års tall blitt blandet.", "Ingenting, hvis året er riktig. Er det kolonnen du vil ha, endrer du regnskapsåret under «Alle kilder»."],
    nn: ["Ein kolonne gjeld eit anna år", "Overskrifta seier eit anna år enn rapporten, og kolonnen er ikkje lesen.", "Elles ville tal frå to år ha blitt blanda.", "Ingenting, viss året er rett. Er det kolonnen du vil ha, endrar du rekneskapsåret under «Alle kjelder»."],
    en: ["A column is for another year", "The header says another year than the report's, and the column has not been read.", "Otherwise the figures of two years would have been mixed.", "Nothing, if the year is right. If it is the column you want, change the accounting year under «All sources»."],
  },
  "kolonne-feil-aar": {
    nb: ["En kolonne er lest som et annet år enn den sier", "Overskriften har ett år, men kolonnen er lest som tall for et annet.", "Tallene ville stått i feil år.", "Velg riktig regnskapsår, riktig fil eller riktig kolonne."],
    nn: ["Ein kolonne er lesen som eit anna år enn han seier", "Overskrifta har eitt år, men kolonnen er lesen som tal for eit anna.", "Tala ville ha stått i feil år.", "Vel rett rekneskapsår, rett fil eller rett kolonne."],
    en: ["A column is read as another year than it says", "The header has one year, but the column is read as figures for another.", "The figures would have stood in the wrong year.", "Choose the right accounting year, the right file or the right column."],
  },
  "kontokolonne-mangler": {
    nb: ["Ingen kolonne er satt til konto", "Du har tatt bort valget av kontokolonne.", "Uten konto kan ingen rad plasseres.", "Velg hvilken kolonne kontoen står i."],
    nn: ["Ingen kolonne er sett til konto", "Du har teke bort valet av kontokolonne.", "Utan konto kan inga rad plasserast.", "Vel kva kolonne kontoen står i."],
    en: ["No column is set to account", "You have removed the choice of account column.", "Without accounts no row can be placed.", "Choose which column has the account."],
  },
  "belopskolonne-mangler": {
    nb: ["Ingen kolonne er satt til beløp", "Du har tatt bort valget av beløpskolonne.", "Uten beløp blir tabellene tomme.", "Velg hvilken kolonne beløpet står i."],
    nn: ["Ingen kolonne er sett til beløp", "Du har teke bort valet av beløpskolonne.", "Utan beløp blir tabellane tomme.", "Vel kva kolonne beløpet står i."],
    en: ["No column is set to amount", "You have removed the choice of amount column.", "Without amounts the tables are empty.", "Choose which column has the amount."],
  },
};
