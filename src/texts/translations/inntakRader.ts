import type { Translations } from "../dictionary";

/** Rows that are not believed, and what is asked of amounts, periods and codes. */
export const INNTAK_RADER: Translations = {
  "Rad {0}: {1} felt, men overskriften har {2}. Trolig mangler et felt, eller et linjeskift inne i en tekst uten anførselstegn har delt raden i to. Raden er ikke med. Rett raden i kilden.": [
    "Rad {0}: {1} felt, men overskrifta har {2}. Truleg manglar eit felt, eller eit linjeskift inne i ein tekst utan hermeteikn har delt rada i to. Rada er ikkje med. Rett rada i kjelda.",
    "Row {0}: {1} fields, but the header has {2}. A field is probably missing, or a line break inside a text without quotes has split the row. The row is not included. Correct the row in the source."],
  "Rad {0}: under den står de samme {1} radene en gang til, med de samme kontoene, beløpene og periodene, så alt ville vært talt dobbelt. Slett den ene halvdelen, eller hent ut rapporten på nytt.": [
    "Rad {0}: under ho står dei same {1} radene ein gong til, med dei same kontoane, beløpa og periodane, så alt ville vore talt dobbelt. Slett den eine halvdelen, eller hent ut rapporten på nytt.",
    "Row {0}: below it the same {1} rows stand once more, with the same accounts, amounts and periods, so everything would be counted twice. Delete one half, or export the report again."],
  "Kodene {0} er lest som kontoer, men hver av dem er summen av radene under: de er trolig ansvar i en pivottabell med flere nivåer i én kolonne, og alt ville vært talt dobbelt. Vis pivottabellen i tabellformat med gjentatte etiketter, eller hent ut rapporten med ansvar i egen kolonne.": [
    "Kodane {0} er lesne som kontoar, men kvar av dei er summen av radene under: dei er truleg ansvar i ein pivottabell med fleire nivå i éin kolonne, og alt ville vore talt dobbelt. Vis pivottabellen i tabellformat med gjentekne etikettar, eller hent ut rapporten med ansvar i eigen kolonne.",
    "The codes {0} are read as accounts, but each of them is the sum of the rows below: they are probably ansvar in a pivot table with several levels in one column, and all of it would be counted twice. Show the pivot table in tabular form with repeated labels, or take out the report with ansvar in a column of its own."],
  "De {0} første radene står en gang til under seg selv, med de samme kontoene, beløpene og periodene i samme rekkefølge, så alt ville vært talt dobbelt. Slett den ene halvdelen, eller hent ut rapporten på nytt.": [
    "Dei {0} første radene står ein gong til under seg sjølve, med dei same kontoane, beløpa og periodane i same rekkjefølgje, så alt ville vore talt dobbelt. Slett den eine halvdelen, eller hent ut rapporten på nytt.",
    "The first {0} rows stand once more below themselves, with the same accounts, amounts and periods in the same order, so all of it would be counted twice. Delete one half, or take out the report again."],
  "Rad {0}: en ny rad med overskrifter, i en annen rekkefølge enn øverst. Radene under den er lest etter de øverste overskriftene. Del filen i to, eller hent ut rapporten på nytt.": [
    "Rad {0}: ei ny rad med overskrifter, i ei anna rekkjefølgje enn øvst. Radene under er lesne etter dei øvste overskriftene. Del fila i to, eller hent ut rapporten på nytt.",
    "Row {0}: a new row of headers, in another order than at the top. The rows below are read by the headers at the top. Split the file in two, or export the report again."],
  "Rad {0}: «{1}» står som overskrift over radene under, men rader lenger oppe har ingen slik overskrift, og ingen kolonne sier hva den gjelder. Hent ut rapporten med det i en egen kolonne, eller del filen i to.": [
    "Rad {0}: «{=1}» står som overskrift over radene under, men rader lenger oppe har inga slik overskrift, og ingen kolonne seier kva ho gjeld. Hent ut rapporten med det i ein eigen kolonne, eller del fila i to.",
    "Row {0}: «{=1}» stands as a heading above the rows below, but rows further up have no such heading, and no column says what it is of. Export the report with it in a column of its own, or split the file in two."],
  "Rad {0}, kolonne «{1}»: «{2}» er ikke {3}. Raden er ikke med. Rett cellen i kilden, eller velg noe annet for kolonnen.": [
    "Rad {0}, kolonne «{=1}»: «{=2}» er ikkje {3}. Rada er ikkje med. Rett cella i kjelda, eller vel noko anna for kolonnen.",
    "Row {0}, column «{=1}»: «{=2}» is not {3}. The row is not included. Correct the cell in the source, or choose something else for the column."],
  "Rad {0}: «{1}» ser ut som en sum ({2}), men er ikke summen av radene den står ved (radene over gir {3}). Raden er ikke med. Er den en føring, gi den konto; er den en sum, mangler det rader, eller summen er feil.": [
    "Rad {0}: «{=1}» ser ut som ein sum ({2}), men er ikkje summen av radene han står ved (radene over gjev {3}). Rada er ikkje med. Er ho ei føring, gje henne konto; er ho ein sum, manglar det rader, eller summen er feil.",
    "Row {0}: «{=1}» looks like a total ({2}), but is not the sum of the rows it stands by (the rows above give {3}). The row is not included. If it is a posting, give it an account; if it is a total, rows are missing, or the total is wrong."],
  "--periodeformat {0} finnes ikke; bruk {1}.": ["--periodeformat {=0} finst ikkje; bruk {=1}.", "--periodeformat {=0} does not exist; use {=1}."],
  "--{0} {1} må ha kolonne og verdi: --{2} \"{3}\".": [
    "--{=0} {=1} må ha kolonne og verdi: --{=2} \"{=3}\".",
    "--{=0} {=1} must have a column and a value: --{=2} \"{=3}\"."],
  "«{0}» er ikke noe en kolonne kan være; bruk {1}.": ["«{=0}» er ikkje noko ein kolonne kan vere; bruk {=1}.", "«{=0}» is nothing a column can be; use {=1}."],
  "{0}: ingen av kildene heter «{1}».": ["{=0}: ingen av kjeldene heiter «{=1}».", "{=0}: none of the sources is called «{=1}»."],
  "{0}: ingen av kildene har kolonnen «{1}».": ["{=0}: ingen av kjeldene har kolonnen «{=1}».", "{=0}: none of the sources has the column «{=1}»."],
  "«{0}» står i rader for flere perioder, og det er ikke gitt om den er det som er ført i hver periode, eller saldoen så langt. Si hvilken av dem den er.": [
    "«{=0}» står i rader for fleire periodar, og det er ikkje gjeve om han er det som er ført i kvar periode, eller saldoen så langt. Sei kva for ein av dei han er.",
    "«{=0}» stands in rows of several periods, and it is not given whether it is what was posted in each period, or the balance so far. Say which of them it is."],
  "«{0}» vokser fra periode til periode for {1} av {2} kontoer, slik beløp hittil i året gjør. Si om den er det som er ført i hver periode, eller det som er ført så langt.": [
    "«{=0}» veks frå periode til periode for {1} av {2} kontoar, slik beløp hittil i året gjer. Sei om han er det som er ført i kvar periode, eller det som er ført så langt.",
    "«{=0}» grows from period to period for {1} of {2} accounts, as amounts so far in the year do. Say whether it is what was posted in each period, or what has been posted so far."],
  "Kolonnene «{0}» til «{1}» ({2}) vokser fra periode til periode for {3} av {4} kontoer, slik beløp hittil i året gjør. Si om de er det som er ført i hver periode, eller det som er ført så langt.": [
    "Kolonnane «{=0}» til «{=1}» ({2}) veks frå periode til periode for {3} av {4} kontoar, slik beløp hittil i året gjer. Sei om dei er det som er ført i kvar periode, eller det som er ført så langt.",
    "The columns «{=0}» to «{=1}» ({2}) grow from period to period for {3} of {4} accounts, as amounts so far in the year do. Say whether they are what was posted in each period, or what has been posted so far."],
  "Hittil i året: bare «{0}»": ["Hittil i året: berre «{=0}»", "So far in the year: only «{=0}»"],
  "«{0}» er tom i rader der det skulle stå en kode, og ingen kode står to ganger etter hverandre: koden er trolig skrevet bare i den første raden i hver gruppe. Si om de tomme cellene har koden over.": [
    "«{=0}» er tom i rader der det skulle stå ein kode, og ingen kode står to gonger etter kvarandre: koden er truleg skriven berre i den første rada i kvar gruppe. Sei om dei tomme cellene har koden over.",
    "«{=0}» is blank in rows that should have a code, and no code comes twice running: the code is probably written only in the first row of each group. Say whether the blank cells have the code above."],
  "«{0}» er beløp hittil i året, og noen kontoer har beløp i en periode og ingen rad i den neste ({1}). Det er ikke gitt om beløpet da er uendret, eller om det er blitt null. Si hvilken av dem det er.": [
    "«{=0}» er beløp hittil i året, og nokre kontoar har beløp i ein periode og inga rad i den neste ({1}). Det er ikkje gjeve om beløpet då er uendra, eller om det har vorte null. Sei kva for ein av dei det er.",
    "«{=0}» is amounts so far in the year, and some accounts have an amount in one period and no row in the next ({1}). It is not given whether the amount is then unchanged, or has become nothing. Say which of them it is."],
  "{0}: {1} i {2}, ingen rad i {3}": ["{=0}: {1} i {2}, inga rad i {3}", "{=0}: {1} in {2}, no row in {3}"],
  "Uendret: «{0}» er som i perioden før": ["Uendra: «{=0}» er som i perioden før", "Unchanged: «{=0}» is as in the period before"],
  "Null: «{0}» er 0 uten rad": ["Null: «{=0}» er 0 utan rad", "Nothing: «{=0}» is 0 without a row"],
  "Gjenta koden over i «{0}»": ["Ta opp att koden over i «{=0}»", "Repeat the code above in «{=0}»"],
  "Radene er uten kode, som de står": ["Radene er utan kode, som dei står", "The rows have no code, as they stand"],
  "Rader uten «{0}» er summer av radene med, men ikke på disse kontoene (uten / med): {1}. Enten mangler det rader, eller så er de føringer. Hent ut rapporten på nytt, eller si hva rader uten «{2}» er.": [
    "Rader utan «{=0}» er summar av radene med, men ikkje på desse kontoane (utan / med): {1}. Anten manglar det rader, eller så er dei føringar. Hent ut rapporten på nytt, eller sei kva rader utan «{=2}» er.",
    "Rows without «{=0}» are totals of the rows with it, but not in these accounts (without / with): {1}. Either rows are missing, or they are postings. Export the report again, or say what rows without «{=2}» are."],
  "«{0}» står i flere rader for samme konto, og ingen kolonne skiller radene. Er det saldoen på flere tidspunkter, kan den ikke legges sammen: hent ut rapporten med periode, eller med én rad for hver konto. Si om radene skal legges sammen.": [
    "«{=0}» står i fleire rader for same konto, og ingen kolonne skil radene. Er det saldoen på fleire tidspunkt, kan han ikkje leggjast saman: hent ut rapporten med periode, eller med éi rad for kvar konto. Sei om radene skal leggjast saman.",
    "«{=0}» stands in several rows of the same account, and no column tells the rows apart. If it is the balance at several times, it cannot be added: export the report with the period, or with one row for each account. Say whether the rows are to be added."],
  "«{0}» står i flere rader for samme konto, og bare «{1}» skiller dem. Er det saldoen så langt, kan den ikke legges sammen. Si om radene skal legges sammen, eller om «{2}» er perioden.": [
    "«{=0}» står i fleire rader for same konto, og berre «{=1}» skil dei. Er det saldoen så langt, kan han ikkje leggjast saman. Sei om radene skal leggjast saman, eller om «{=2}» er perioden.",
    "«{=0}» stands in several rows of the same account, and only «{=1}» tells them apart. If it is the balance so far, it cannot be added. Say whether the rows are to be added, or whether «{=2}» is the period."],
  "«{0}» vokser fra dato til dato for {1} av {2} kontoer, slik beløp hittil i året gjør, og bare «{3}» skiller radene. Si om radene skal legges sammen, eller om «{4}» er perioden.": [
    "«{=0}» veks frå dato til dato for {1} av {2} kontoar, slik beløp hittil i året gjer, og berre «{=3}» skil radene. Sei om radene skal leggjast saman, eller om «{=4}» er perioden.",
    "«{=0}» grows from date to date for {1} of {2} accounts, as amounts so far in the year do, and only «{=3}» tells the rows apart. Say whether the rows are to be added, or whether «{=4}» is the period."],
  "Legg sammen radene": ["Legg saman radene", "Add the rows"],
  "Konto {0} har en rad uten {1}, like stor som raden med: den er en sum, eller en føring til. Si hva rader uten «{2}» er.": [
    "Konto {0} har ei rad utan {1}, like stor som rada med: ho er ein sum, eller ei føring til. Sei kva rader utan «{=2}» er.",
    "Account {0} has a row without {1}, of the same size as the row with it: it is a total, or one more posting. Say what rows without «{=2}» are."],
  "Radene er føringer: «{0}» leses som den står": ["Radene er føringar: «{=0}» blir lesen som han står", "The rows are postings: «{=0}» is read as it stands"],
  "Koder i «{0}» har mange beløp som er summen av andre koders på samme konto, men ikke alle (summer/beløp): {1}. Er de sumrader, blir alt talt to ganger: hent ut rapporten uten dem. Ellers si at de er føringer.": [
    "Kodar i «{=0}» har mange beløp som er summen av beløpa til andre kodar på same konto, men ikkje alle (summar/beløp): {1}. Er dei sumrader, blir alt talt to gonger: hent ut rapporten utan dei. Elles sei at dei er føringar.",
    "Codes in «{=0}» have many amounts that are the sum of other codes' at the same account, but not all (sums/amounts): {1}. If they are total rows, all is counted twice: export the report without them. If not, say that they are postings."],
  "Koder i «{0}» er skrevet som gruppene som er summen av kontoene under, men er det ikke (gruppen / kontoene under): {1}. Mangler det kontoer, eller er gruppene summer av noe annet, blir de talt i tillegg: hent ut rapporten uten dem. Ellers si at de er føringer.": [
    "Kodar i «{=0}» er skrivne som gruppene som er summen av kontoane under, men er det ikkje (gruppa / kontoane under): {1}. Manglar det kontoar, eller er gruppene summar av noko anna, blir dei talde i tillegg: hent ut rapporten utan dei. Elles sei at dei er føringar.",
    "Codes in «{=0}» are written as the groups that are the sum of the accounts below, but are not (the group / the accounts below): {1}. If accounts are missing, or the groups are sums of something else, they are counted in addition: export the report without them. If not, say that they are postings."],
  "Konto {0} har færre siffer enn de andre og ingen {1}: radene er summer over radene de står ved, eller føringer. Si hva rader uten «{2}» er.": [
    "Konto {0} har færre siffer enn dei andre og ingen {1}: radene er summar over radene dei står ved, eller føringar. Sei kva rader utan «{=2}» er.",
    "Account {0} has fewer digits than the others and no {1}: the rows are totals of the rows they stand by, or postings. Say what rows without «{=2}» are."],
  "Rader uten «{0}» er summer": ["Rader utan «{=0}» er summar", "Rows without «{=0}» are totals"],
  "Rader uten «{0}» er føringer": ["Rader utan «{=0}» er føringar", "Rows without «{=0}» are postings"],
  "Rad {0}: konto {1} med beløp står over raden som er lest som overskrifter. Raden er ikke med. Trolig mangler overskriftene øverst: hent ut rapporten på nytt, eller slett radene over overskriftene.": [
    "Rad {0}: konto {1} med beløp står over rada som er lesen som overskrifter. Rada er ikkje med. Truleg manglar overskriftene øvst: hent ut rapporten på nytt, eller slett radene over overskriftene.",
    "Row {0}: account {1} with an amount stands above the row that is read as the headers. The row is not included. The headers are probably missing at the top: export the report again, or delete the rows above the headers."],
  "Kolonnen {0} er perioden alene og er ikke lest. Rapporten er for året så langt, og leser {1}.": [
    "Kolonnen {=0} er perioden åleine og er ikkje lesen. Rapporten er for året så langt, og les {=1}.",
    "The column {=0} is the period alone and is not read. The report is of the year so far, and reads {=1}."],
  "Rad {0}, kolonne «{1}»: cellen er tom, og ingen rad over den i gruppen har koden som skal gjentas. Raden er ikke med. Trolig er filen delt midt i en gruppe, eller radene er sortert om: skriv koden i raden, eller hent ut rapporten på nytt med koden i alle rader.": [
    "Rad {0}, kolonne «{=1}»: cella er tom, og inga rad over ho i gruppa har koden som skal takast opp att. Rada er ikkje med. Truleg er fila delt midt i ei gruppe, eller radene er sorterte om: skriv koden i rada, eller hent ut rapporten på nytt med koden i alle rader.",
    "Row {0}, column «{=1}»: the cell is blank, and no row above it in the group has the code to be repeated. The row is not included. The file is probably split in the middle of a group, or its rows have been sorted anew: write the code in the row, or export the report again with the code in every row."],
  "«{0}» og «{1}» har noen av de samme føringene i {2}: {3} med samme konto, ansvar, dato og beløp. Legges de sammen, telles føringene dobbelt. Hent ut filene på nytt for perioder som ikke overlapper, eller bruk bare én av dem.": [
    "«{=0}» og «{=1}» har nokre av dei same føringane i {2}: {3} med same konto, ansvar, dato og beløp. Vert dei lagde saman, vert føringane talde dobbelt. Hent ut filene på nytt for periodar som ikkje overlappar, eller bruk berre éi av dei.",
    "«{=0}» and «{=1}» have some of the same postings in {2}: {3} with the same account, ansvar, date and amount. If they are added, the postings count twice. Export the files again for periods that do not overlap, or use only one of them."],
  "Rad {0}: «{1}» står i kolonnen «{2}», der det ikke hører hjemme: cellene i raden er trolig forskjøvet. Raden er ikke med. Rett raden i kilden.": [
    "Rad {0}: «{=1}» står i kolonnen «{=2}», der det ikkje høyrer heime: cellene i rada er truleg forskyvde. Rada er ikkje med. Rett rada i kjelda.",
    "Row {0}: «{=1}» stands in the column «{=2}», where it does not belong: the cells of the row have probably moved. The row is not included. Correct the row in the source."],
  "--tomme {0} finnes ikke; bruk {1}.": ["--tomme {=0} finst ikkje; bruk {=1}.", "--tomme {=0} does not exist; use {=1}."],
  "hva en tom celle i en kolonne med koder er, for eksempel «Ansvar=gjenta»: gjenta (koden over), foring (raden er uten kode) eller sum (raden er en sum). Av beløp hittil i året: hva en periode uten rad er, uendret eller null": [
    "kva ei tom celle i ein kolonne med kodar er, til dømes «Ansvar=gjenta»: gjenta (koden over), foring (rada er utan kode) eller sum (rada er ein sum). Av beløp hittil i året: kva ein periode utan rad er, uendret (uendra) eller null",
    "what a blank cell in a column of codes is, for example «Ansvar=gjenta»: gjenta (the code above), foring (the row has no code) or sum (the row is a total). Of amounts so far in the year: what a period without a row is, uendret (unchanged) or null (nothing)"],
  "Ført i hver periode": ["Ført i kvar periode", "Posted in each period"],
  "Saldo hittil i hver periode": ["Saldo hittil i kvar periode", "Balance to date in each period"],
  "Ansvar=gjenta": ["Ansvar=gjenta", "Ansvar=gjenta"],
  "Hver periodes budsjett": ["Budsjettet for kvar periode", "The budget of each period"],
  "Årets budsjett, gjentatt i hver periode": ["Årsbudsjettet, gjenteke i kvar periode", "The year's budget, repeated in each period"],
  "«{0}» har samme beløp i alle periodene for {1} av {2} kontoer. Er det ført i hver periode, er {3} i {4} til sammen {5}. Er det fjoråret gjentatt i hver periode, er de {6} for året, og fjoråret må gis som en egen fil.": [
    "«{=0}» har same beløpet i alle periodane for {1} av {2} kontoar. Er det ført i kvar periode, er {3} i {4} til saman {5}. Er det fjoråret gjenteke i kvar periode, er dei {6} for året, og fjoråret må gjevast som ei eiga fil.",
    "«{=0}» has the same amount in all periods for {1} of {2} accounts. If it is entered in each period, {3} in {4} total {5}. If it is last year repeated in each period, they are {6} for the year, and last year must be given as a file of its own."],
  "«{0}» har samme beløp i alle periodene for {1} av {2} kontoer. Er det hver periodes budsjett, er {3} i {4} til sammen {5}. Er det årets budsjett gjentatt i hver periode, er de {6} for året.": [
    "«{=0}» har same beløpet i alle periodane for {1} av {2} kontoar. Er det budsjettet for kvar periode, er {3} i {4} til sammen {5}. Er det årsbudsjettet gjenteke i kvar periode, er dei {6} for året.",
    "«{=0}» has the same amount in all periods for {1} of {2} accounts. If it is the budget of each period, {3} in {4} are {5} in all. If it is the year's budget repeated in each period, they are {6} for the year."],
  "Både «{0}» og «{1}» har måneder, og ikke de samme. «{2}» er lest. Si hvilken som er perioden.": [
    "Både «{=0}» og «{=1}» har månader, og ikkje dei same. «{=2}» er lesen. Sei kva for ein som er perioden.",
    "Both «{=0}» and «{=1}» have months, and not the same ones. «{=2}» is read. Say which of them is the period."],
  "Perioden er «{0}»": ["Perioden er «{=0}»", "The period is «{=0}»"],
  "Svart før, av en eksport med de samme overskriftene: {0}. Svaret er brukt igjen. Svar på nytt hvis det ikke gjelder denne.": [
    "Svara før, av ein eksport med dei same overskriftene: {=0}. Svaret er brukt att. Svar på nytt om det ikkje gjeld denne.",
    "Answered before, of an export with the same headers: {=0}. The answer is used again. Answer anew if it does not hold for this one."],
  "{0} «{1}», og ingen kolonne sier hvilket år radene er fra. «{2}» er lest som tall for {3}. Velg riktig fil, eller si at tallene er riktige.": [
    "{0} «{=1}», og ingen kolonne seier kva år radene er frå. «{=2}» er lesen som tal for {3}. Vel rett fil, eller sei at tala er rette.",
    "{0} «{=1}», and no column says which year the rows are from. «{=2}» is read as figures for {3}. Choose the right file, or say that the figures are right."],
  "{0} «{1}», men «{2}» er lest som regnskap. Si hva kolonnen er.": [
    "{0} «{=1}», men «{=2}» er lesen som rekneskap. Sei kva kolonnen er.",
    "{0} «{=1}», but «{=2}» is read as accounts. Say what the column is."],
  "Rad {0}, med føringer over og under, sier «{1}», men «{2}» er lest som {3} for {4} i alle radene. Del filen der, eller si hva kolonnen er i alle radene.": [
    "Rad {0}, med føringar over og under, seier «{=1}», men «{=2}» er lesen som {3} for {4} i alle radene. Del fila der, eller sei kva kolonnen er i alle radene.",
    "Row {0}, with postings above and below, says «{=1}», but «{=2}» is read as {3} for {4} in all the rows. Split the file there, or say what the column is in all the rows."],
  "Arket heter": ["Arket heiter", "The sheet is called"],
  "Rad {0} over overskriftene sier": ["Rad {0} over overskriftene seier", "Row {0} above the headers says"],
  "Rad {0} sier": ["Rad {0} seier", "Row {0} says"],
  "Mellom radene står overskrifter som begynner med en kode ({0}), og ingen kolonne har ansvar. Si hva koden er.": [
    "Mellom radene står overskrifter som byrjar med ein kode ({=0}), og ingen kolonne har ansvar. Sei kva koden er.",
    "Between the rows are headings that begin with a code ({=0}), and no column has ansvar. Say what the code is."],
  "Koden i overskriftene er {0}": ["Koden i overskriftene er {0}", "The code in the headings is {0}"],
  "Se bort fra overskriftene": ["Sjå bort frå overskriftene", "Ignore the headings"],
  "«{0}» er ansvar": ["«{=0}» er ansvar", "«{=0}» is ansvar"],
  "«{0}» er prosjekt": ["«{=0}» er prosjekt", "«{=0}» is prosjekt"],
  "«{0}» har koder ({1}), og ingen overskrift sier at de er ansvar. Si hva kolonnen er.": [
    "«{=0}» har kodar ({=1}), og inga overskrift seier at dei er ansvar. Sei kva kolonnen er.",
    "«{=0}» has codes ({=1}), and no header says that they are ansvar. Say what the column is."],
  "en kode": ["ein kode", "a code"],
  "{0} (debet og kredit {1})": ["{0} (debet og kredit {1})", "{0} (debit and credit {1})"],
  "debet og kredit": ["debet og kredit", "debit and credit"],
};
