import type { Translations } from "../dictionary";

/** What is asked of a source, and rows that are not believed. */
export const INNTAK: Translations = {
  "--{0} \"{1}\"": ["--{=0} \"{=1}\"", "--{=0} \"{=1}\""],
  "{0} rad, {1}": ["{0} rad, {1}", "{0} row, {1}"],
  "{0} rader, {1}": ["{0} rader, {1}", "{0} rows, {1}"],
  "Ikke med": ["Ikkje med", "Not included"],
  "rad": ["rad", "row"],
  "rader": ["rader", "rows"],
  "hva en kolonne er, når overskriften ikke sier det: regnskap, revidertBudsjett, opprinneligBudsjett, regnskapIFjor, konto, ansvar, funksjon, periode, aar, debet, kredit, fortegn … eller ignorer. En kolonne uten overskrift heter sitt nummer. «FIL:» foran gjelder bare den filen, også i de neste valgene.": [
    "kva ein kolonne er, når overskrifta ikkje seier det: regnskap, revidertBudsjett, opprinneligBudsjett, regnskapIFjor, konto, ansvar, funksjon, periode, aar, debet, kredit, fortegn … eller ignorer. Ein kolonne utan overskrift heiter nummeret sitt. «FIL:» framfor gjeld berre den fila, òg i dei neste vala.",
    "what a column is, when its header does not say: regnskap, revidertBudsjett, opprinneligBudsjett, regnskapIFjor, konto, ansvar, funksjon, periode, aar, debet, kredit, fortegn … or ignorer. A column without a header is called by its number. «FIL:» in front is for that file only, also in the next options."],
  "bare radene som har verdien i kolonnen, for eksempel «Fase=Regnskap». Kan gis flere ganger.": [
    "berre radene som har verdien i kolonnen, til dømes «Fase=Regnskap». Kan gjevast fleire gonger.",
    "only the rows that have the value in the column, for example «Fase=Regnskap». Can be given several times."],
  "arkene i arbeidsboken som leses, når flere har regnskapstall": [
    "arka i arbeidsboka som vert lesne, når fleire har rekneskapstal",
    "the sheets of the workbook that are read, when several hold accounts"],
  "kolonnen med debet og kredit, eller behold, inntekter, utgifter eller snu: hvilke beløp som skal snus": [
    "kolonnen med debet og kredit, eller behold, inntekter, utgifter eller snu: kva beløp som skal snuast",
    "the column with debit and credit, or behold, inntekter, utgifter or snu: which amounts are to be turned"],
  "kolonnen med årstall: bare radene for rapportens år leses": [
    "kolonnen med årstal: berre radene for året til rapporten vert lesne",
    "the column with the year: only the rows of the report's year are read"],
  "dag eller maaned: hva som står først i 01/02/2024. januar eller oktober: hva 2024.1 er": [
    "dag eller maaned: kva som står fyrst i 01/02/2024. januar eller oktober: kva 2024.1 er",
    "dag or maaned: what is first in 01/02/2024. januar or oktober: what 2024.1 is"],
  "annet tall": ["anna tal", "another figure"],
  "valgt bort": ["valt bort", "left out by choice"],
  "Ansvar er skrevet med og uten innledende null: {0}. Trolig er det samme ansvar, og et regneark har fjernet nullen. Skriv dem likt i alle kildene.": [
    "Ansvar er skrivne med og utan innleiande null: {0}. Truleg er det same ansvar, og eit rekneark har fjerna nullen. Skriv dei likt i alle kjeldene.",
    "Ansvar codes are written with and without a leading zero: {0}. They are probably the same, and a spreadsheet has removed the zero. Write them alike in all sources."],
  "Ansvar er skrevet med store og små bokstaver: {0}. Excel regner dem som samme ansvar. Skriv dem likt i alle kildene.": [
    "Ansvar er skrivne med store og små bokstavar: {0}. Excel reknar dei som same ansvar. Skriv dei likt i alle kjeldene.",
    "Ansvar codes are written with capital and small letters: {0}. Excel takes them for the same ansvar. Write them alike in all sources."],
  "Prosjekter er skrevet med og uten innledende null: {0}. Trolig er det samme prosjekt, og et regneark har fjernet nullen. Skriv dem likt i alle kildene.": [
    "Prosjekt er skrivne med og utan innleiande null: {0}. Truleg er det same prosjekt, og eit rekneark har fjerna nullen. Skriv dei likt i alle kjeldene.",
    "Projects are written with and without a leading zero: {0}. They are probably the same, and a spreadsheet has removed the zero. Write them alike in all sources."],
  "Prosjekter er skrevet med store og små bokstaver: {0}. Excel regner dem som samme prosjekt. Skriv dem likt i alle kildene.": [
    "Prosjekt er skrivne med store og små bokstavar: {0}. Excel reknar dei som same prosjekt. Skriv dei likt i alle kjeldene.",
    "Projects are written with capital and small letters: {0}. Excel takes them for the same project. Write them alike in all sources."],
  "Kolonnen «{0}» har to koder i hver celle («{1}»), trolig ansvar og funksjon, og ingen kolonne har funksjon. Hent ut rapporten med hver kode i sin kolonne, eller si at cellen er én kode.": [
    "Kolonnen «{=0}» har to kodar i kvar celle («{=1}»), truleg ansvar og funksjon, og ingen kolonne har funksjon. Hent ut rapporten med kvar kode i sin kolonne, eller sei at cella er éin kode.",
    "The column «{=0}» has two codes in each cell («{=1}»), probably ansvar and funksjon, and no column has funksjon. Export the report with each code in a column of its own, or say that the cell is one code."],
  "{0} Svar i Tertial-ruten eller med ett av valgene {1}.": [
    "{0} Svar i Tertial-ruta eller med eitt av vala {=1}.",
    "{0} Answer in Tertial's pane or with one of the options {=1}."],
  "Den er lest som {0}, men det er en gjetning.": ["Han er lesen som {0}, men det er ei gjetting.", "It is read as {0}, but that is a guess."],
  "Kolonnen «{0}» ligner beløp{1}, men det er ikke gitt hva den er: {2}.{3} {4}Si hva den skal brukes til.": [
    "Kolonnen «{=0}» liknar beløp{1}, men det er ikkje gjeve kva han er: {2}.{3} {4}Sei kva han skal brukast til.",
    "The column «{=0}» looks like amounts{1}, but what it is, is not given: {2}.{3} {4}Say what it is to be used for."],
  "Som beløp er lest: {0}{1}.": ["Som beløp er lese: {=0}{1}.", "Read as amounts: {=0}{1}."],
  "Les «{0}» som {1}": ["Les «{=0}» som {1}", "Read «{=0}» as {1}"],
  "Se bort fra «{0}»": ["Sjå bort frå «{=0}»", "Leave «{=0}» out"],
  "Kolonnen «{0}» kan leses på to måter: «{1}» er {2}, og ingen av de andre periodene avgjør det.": [
    "Kolonnen «{=0}» kan lesast på to måtar: «{=1}» er {2}, og ingen av dei andre periodane avgjer det.",
    "The column «{=0}» can be read in two ways: «{=1}» is {2}, and none of the other periods settles it."],
  "dag først (som i Norge), eller måned først (som i USA)": [
    "dag først (som i Noreg), eller månad først (som i USA)",
    "day first (as in Norway), or month first (as in the USA)"],
  "Dagen står først": ["Dagen står først", "The day is first"],
  "Måneden står først": ["Månaden står først", "The month is first"],
  "januar, eller oktober som har mistet en null": ["januar, eller oktober som har mist ein null", "January, or October that has lost a zero"],
  "Bare arket «{0}»": ["Berre arket «{=0}»", "Only the sheet «{=0}»"],
  "Arbeidsboken har {0} ark med regnskapstall: {1}. Si hvilke som skal leses.": [
    "Arbeidsboka har {0} ark med rekneskapstal: {1}. Sei kva for nokre som skal lesast.",
    "The workbook has {0} sheets with accounts: {1}. Say which are to be read."],
  "Alle arkene": ["Alle arka", "All the sheets"],
  "Kildene har hver sin side, og til sammen er ikke utgifter (art 010–590) og eiendeler positive, og inntekter (art 600–990), gjeld og egenkapital negative ({0}). Si hvordan fortegnene skal forstås.": [
    "Kjeldene har kvar si side, og til saman er ikkje utgifter (art 010–590) og eigedelar positive, og inntekter (art 600–990), gjeld og eigenkapital negative ({0}). Sei korleis forteikna skal forståast.",
    "The sources have a side each, and together expenses (art 010–590) and assets are not positive, and incomes (art 600–990), debt and equity not negative ({0}). Say how the signs are to be understood."],
  "Eiendeler (kapittel 10–27) skal være positive, og gjeld og egenkapital (kapittel 31–59) negative, men er det ikke ({0}). Si hvordan fortegnene skal forstås.": [
    "Eigedelar (kapittel 10–27) skal vere positive, og gjeld og eigenkapital (kapittel 31–59) negative, men er det ikkje ({0}). Sei korleis forteikna skal forståast.",
    "Assets (kapittel 10–27) are to be positive, and debt and equity (kapittel 31–59) negative, but are not ({0}). Say how the signs are to be understood."],
  "{0}, balanse: eiendeler {tall}, gjeld og egenkapital {tall2}": [
    "{0}, balanse: eigedelar {tall}, gjeld og eigenkapital {tall2}",
    "{0}, balance: assets {tall}, debt and equity {tall2}"],
  "Gjeld og egenkapital står uten minus: snu dem": ["Gjeld og eigenkapital står utan minus: snu dei", "Debt and equity have no minus: turn them"],
  "Eiendelene står med minus: snu dem": ["Eigedelane står med minus: snu dei", "Assets have a minus: turn them"],
  "Utgifter (art 010–590) skal være positive og inntekter (art 600–990) negative, men er det ikke ({0}). Si hvordan fortegnene skal forstås.": [
    "Utgifter (art 010–590) skal vere positive og inntekter (art 600–990) negative, men er det ikkje ({0}). Sei korleis forteikna skal forståast.",
    "Expenses (art 010–590) are to be positive and incomes (art 600–990) negative, but are not ({0}). Say how the signs are to be understood."],
  "{0}: utgifter {tall}, inntekter {tall2}": ["{0}: utgifter {tall}, inntekter {tall2}", "{0}: expenses {tall}, incomes {tall2}"],
  "{0}, {1}: utgifter {tall}, inntekter {tall2}": ["{0}, {1}: utgifter {tall}, inntekter {tall2}", "{0}, {1}: expenses {tall}, incomes {tall2}"],
  "Det er januar": ["Det er januar", "It is January"],
  "Det er oktober": ["Det er oktober", "It is October"],
  "Fase=Regnskap": ["Fase=Regnskap", "Fase=Regnskap"],
  "B2024=opprinneligBudsjett": ["B2024=opprinneligBudsjett", "B2024=opprinneligBudsjett"],
  "Fortegnene er riktige som de står": ["Forteikna er rette som dei står", "The signs are right as they stand"],
  "Inntektene står uten minus: snu dem": ["Inntektene står utan minus: snu dei", "Incomes have no minus: turn them"],
  "Utgiftene står med minus: snu dem": ["Utgiftene står med minus: snu dei", "Expenses have a minus: turn them"],
  "Alle fortegn er omvendt: snu dem": ["Alle forteikn er omvende: snu dei", "All signs are the other way round: turn them"],
  "«{0}» er fortegnet": ["«{=0}» er forteiknet", "«{=0}» is the sign"],
  "men sier noe om alle radene": ["men seier noko om alle radene", "but says something of all the rows"],
  "men skiller rader med beløp": ["men skil rader med beløp", "but parts rows with amounts"],
  "Arket «{0}» har skjulte rader med beløp: {tall} i alt, til sammen {2}. De er med i tallene. Ta bort filteret i Excel og se over dem; slett dem hvis de ikke skal være med.": [
    "Arket «{=0}» har skjulte rader med beløp: {tall} i alt, til saman {2}. Dei er med i tala. Ta bort filteret i Excel og sjå over dei; slett dei om dei ikkje skal vere med.",
    "The sheet «{=0}» has hidden rows with amounts: {tall} in all, together {2}. They count in the figures. Take the filter off in Excel and look at them; delete them if they are not to count."],
  "Arket «{0}» er skjult og er ikke lest, men har konto og beløp som et regnskap. Skal det med, vis det i Excel, eller les det med --ark \"{1}\".": [
    "Arket «{=0}» er skjult og er ikkje lese, men har konto og beløp som ein rekneskap. Skal det med, vis det i Excel, eller les det med --ark \"{=1}\".",
    "The sheet «{=0}» is hidden and is not read, but has accounts and amounts as a ledger has. If it is to count, show it in Excel, or read it with --ark \"{=1}\"."],
  "Ingen kolonne har periode eller år, og «{0}» har datoer i flere år enn {aar}: {1}. Si om bare radene for {aar2} skal med.": [
    "Ingen kolonne har periode eller år, og «{=0}» har datoar i fleire år enn {aar}: {1}. Sei om berre radene for {aar2} skal vere med.",
    "No column has a period or a year, and «{=0}» has dates in more years than {aar}: {1}. Say whether only the rows of {aar2} count."],
  "Bare {aar}: periodene leses av «{0}»": ["Berre {aar}: periodane vert lesne av «{=0}»", "Only {aar}: the periods are read from «{=0}»"],
  "Kolonnen «{0}» er ikke lest, {1}: {2}. Si om alle radene skal med, eller bare noen av dem.": [
    "Kolonnen «{=0}» er ikkje lesen, {1}: {2}. Sei om alle radene skal med, eller berre nokre av dei.",
    "The column «{=0}» is not read, {1}: {2}. Say whether all the rows count, or only some of them."],
  "Bare rader der «{0}» er {1}": ["Berre rader der «{=0}» er {1}", "Only rows where «{=0}» is {1}"],
  "Alle radene: se bort fra «{0}»": ["Alle radene: sjå bort frå «{=0}»", "All the rows: leave «{=0}» out"],
  "«{0}» er årstallet: bare rapportens år": ["«{=0}» er årstalet: berre året til rapporten", "«{=0}» is the year: only the report's year"],
  "et årstall": ["eit årstal", "a year"],
  "en av {0}": ["ein av {=0}", "one of {=0}"],
  "debet eller kredit": ["debet eller kredit", "debit or credit"],
  "Fant bare den ene siden av beløpet, {0}. Velg hvilken kolonne som er den andre (debet eller kredit), eller hent ut rapporten med begge.": [
    "Fann berre den eine sida av beløpet, {=0}. Vel kva for ein kolonne som er den andre (debet eller kredit), eller hent ut rapporten med begge.",
    "Only one side of the amount was found, {=0}. Choose which column is the other (debit or credit), or export the report with both."],
  "debet": ["debet", "debit"],
  "kredit, som alt har minus": ["kredit, som alt har minus", "credit, which has its minus already"],
  "kredit, som trekkes fra": ["kredit, som vert trekt frå", "credit, which is subtracted"],
  "overskriften er {0}, men innholdet ser ikke ut som beløp": [
    "overskrifta er {=0}, men innhaldet ser ikkje ut som beløp",
    "the header is {=0}, but the content does not look like amounts"],
  "et annet år: {0} er {1}, ikke {2}": ["eit anna år: {=0} er {1}, ikkje {2}", "another year: {=0} is {1}, not {2}"],
  "er med i saldoen": ["er med i saldoen", "is part of the balance"],
  "saldoen er summen av beløpene på kontoen": ["saldoen er summen av beløpa på kontoen", "the balance is the sum of the account's amounts"],
  "beløpet har egen kolonne": ["beløpet har eigen kolonne", "the amount has a column of its own"],
  "to kolonner er for samme side": ["to kolonnar er for same sida", "two columns are for the same side"],
  "den andre siden mangler": ["den andre sida manglar", "the other side is missing"],
  "{0} sier debet eller kredit, og beløpene er uten fortegn": [
    "{=0} seier debet eller kredit, og beløpa er utan forteikn",
    "{=0} says debit or credit, and the amounts have no sign"],
  "fortegnet står i beløpet": ["forteiknet står i beløpet", "the sign stands in the amount"],
  "fortegnet står bare i noen av beløpene": ["forteiknet står berre i nokre av beløpa", "the sign stands in some of the amounts only"],
  "verdiene er {0}": ["verdiane er {=0}", "the values are {=0}"],
};
