import type { Translations } from "../dictionary";

/** The recognition of columns. */
export const GJENKJENNING: Translations = {
  "året leses av {0}": ["året er lese av {=0}", "the year is read from {=0}"],
  "året leses av {0}, som sier noe annet": ["året er lese av {=0}, som seier noko anna", "the year is read from {=0}, which says something else"],
  "husket fra forrige gang": ["hugsa frå førre gong", "remembered from last time"],
  "Overskriften {0} står på flere kolonner. Bare den første er lest som {1}. Velg selv hva kolonne {2} er, eller gi kolonnene ulike overskrifter.": [
    "Overskrifta {=0} står på fleire kolonnar. Berre den første er lesen som {1}. Vel sjølv kva kolonne {2} er, eller gi kolonnane ulike overskrifter.",
    "The header {=0} appears on several columns. Only the first is read as {1}. Choose what column {2} is, or give the columns different headers."],
  "Kolonnene {0} og {1} ser begge ut som {2}. Bare {3} er lest. Velg selv hvis det er den andre som skal brukes.": [
    "Kolonnane {=0} og {=1} ser begge ut som {2}. Berre {=3} er lesen. Vel sjølv viss det er den andre som skal brukast.",
    "The columns {=0} and {=1} both look like {2}. Only {=3} is read. Choose for yourself if it is the other one that is to be used."],
  "{0} leses fra {1}": ["{0} er henta frå {=1}", "{0} is read from {=1}"],
  "Fant ingen rader med innhold i {0}. Velg en fil eller et område med overskrifter og beløp.": [
    "Fann ingen rader med innhald i {=0}. Vel ei fil eller eit område med overskrifter og beløp.",
    "Found no rows with content in {=0}. Choose a file or a range with headers and amounts."],
  "Filen har ingen overskrifter.": ["Fila har ingen overskrifter.", "The file has no headers."],
  "Overskriftene er: {0}.": ["Overskriftene er: {=0}.", "The headers are: {=0}."],
  "Fant ingen rad med overskrifter. Kolonnene er lest etter innholdet; se over at hver av dem er riktig.": [
    "Fann ingen rad med overskrifter. Kolonnane er lesne etter innhaldet; sjå over at kvar av dei er rett.",
    "Found no row of headers. The columns are read by their content; check that each of them is right."],
  "Fant ingen kolonne med konto. {0} Velg hvilken kolonne som er konto (kontoklasse + art), eller hent ut rapporten med konto.": [
    "Fann ingen kolonne med konto. {0} Vel kva kolonne som er konto (kontoklasse + art), eller hent ut rapporten med konto.",
    "Found no column with account. {0} Choose which column is account (account class + art), or extract the report with account."],
  "Fant ingen kolonne med beløp. {0} Velg hvilken kolonne som er regnskap eller budsjett.": [
    "Fann ingen kolonne med beløp. {0} Vel kva kolonne som er rekneskap eller budsjett.",
    "Found no column with amounts. {0} Choose which column is accounts or budget."],
  "Kolonnene {0} er for samme side av beløpet (debet eller kredit), og lagt sammen ville de telle dobbelt. Velg hvilken som er debet og hvilken som er kredit, og se bort fra den som er til overs.": [
    "Kolonnane {=0} er for same side av beløpet (debet eller kredit), og lagde saman ville dei telje dobbelt. Vel kva for ein som er debet og kva for ein som er kredit, og sjå bort frå den som er til overs.",
    "The columns {=0} are for the same side of the amount (debit or credit), and added they would count twice. Choose which one is debit and which one is credit, and disregard the one that is left."],
  "Kolonnen med art har ingen kontoklasse ved siden av seg, så drift og investering kan ikke skilles. Velg kolonnen som er kontoklasse, eller hent ut rapporten med hele kontoen.": [
    "Kolonnen med art har ingen kontoklasse ved sida av seg, så drift og investering kan ikkje skiljast. Vel kolonnen som er kontoklasse, eller hent ut rapporten med heile kontoen.",
    "The column with art has no account class beside it, so operations and investment cannot be told apart. Choose the column that is account class, or extract the report with the whole account."],
  "Fant ingen kolonne med ansvar. Tabellene per tjenesteområde kan ikke lages av denne kilden.": [
    "Fann ingen kolonne med ansvar. Tabellane per tenesteområde kan ikkje lagast av denne kjelda.",
    "Found no column with cost centre. The tables per service area cannot be made from this source."],
  "Fant ingen kolonne med funksjon. Linjer som skilles på funksjon, som «Andre generelle driftsinntekter», kan bli feil.": [
    "Fann ingen kolonne med funksjon. Linjer som blir skilde på funksjon, som «Andre generelle driftsinntekter», kan bli feil.",
    "Found no column with function. Lines told apart by function, such as «Other general operating revenues», may be wrong."],
  "overskriften er {0}": ["overskrifta er {=0}", "the header is {=0}"],
  "men innholdet ser ikke ut som beløp": ["men innhaldet ser ikkje ut som beløp", "but the content does not look like amounts"],
  "året før {0}": ["året før {0}", "the year before {0}"],
  "hittil i året": ["hittil i året", "to date this year"],
  "en del av {0}": ["ein del av {0}", "a part of {0}"],
  "summen av periodekolonnene": ["summen av periodekolonnane", "the sum of the period columns"],
  "den eneste kolonnen fra i fjor": ["den einaste kolonnen frå i fjor", "the only column from last year"],
  "periodisert budsjett hittil i år": ["periodisert budsjett hittil i år", "phased budget to date this year"],
  "periodisert budsjett er det eneste budsjettet": ["periodisert budsjett er det einaste budsjettet", "the phased budget is the only budget"],
  "regnskapet har egen kolonne": ["rekneskapen har eigen kolonne", "the accounts have a column of their own"],
  "inngående balanse er med i saldoen": ["inngåande balanse er med i saldoen", "opening balance is included in the balance"],
  "bevegelsen er med i saldoen": ["rørsla er med i saldoen", "the movement is included in the balance"],
  "bevegelsen i året": ["rørsla i året", "the movement of the year"],
  "både opprinnelig og revidert budsjett har egne kolonner": [
    "både opphavleg og revidert budsjett har eigne kolonnar",
    "both original and revised budget have columns of their own"],
  "revidert budsjett har egen kolonne": ["revidert budsjett har eigen kolonne", "revised budget has a column of its own"],
  "opprinnelig budsjett har egen kolonne": ["opphavleg budsjett har eigen kolonne", "original budget has a column of its own"],
  "det eneste budsjettet": ["det einaste budsjettet", "the only budget"],
  "innholdet er kontoer med kjent art eller kapittel": [
    "innhaldet er kontoar med kjend art eller kapittel",
    "the content is accounts with known art or chapter"],
  "innholdet er perioder (ÅÅÅÅMM)": ["innhaldet er periodar (ÅÅÅÅMM)", "the content is periods (YYYYMM)"],
  "innholdet er beløp": ["innhaldet er beløp", "the content is amounts"],
  "innholdet er KOSTRA-funksjoner": ["innhaldet er KOSTRA-funksjonar", "the content is KOSTRA functions"],
  "innholdet er koder som kan være ansvar": ["innhaldet er kodar som kan vere ansvar", "the content is codes that can be cost centres"],
  "kolonnen er tom i de første radene": ["kolonnen er tom i dei første radene", "the column is blank in the first rows"],
  "men innholdet ser ikke ut som {0}": ["men innhaldet ser ikkje ut som {0}", "but the content does not look like {0}"],
  "innholdet er KOSTRA-arter": ["innhaldet er KOSTRA-artar", "the content is KOSTRA arter"],
  "innholdet er balansekapitler": ["innhaldet er balansekapittel", "the content is balance sheet chapters"],
  "innholdet er perioder": ["innhaldet er periodar", "the content is periods"],
  "{0}, hittil i hver periode": ["{0}, hittil i kvar periode", "{0}, to date in each period"],
  "«{0}» har andre arter enn kontoen i «{1}» (konto {2}, art {3}). Si hvilken av dem som er KOSTRAs.": [
    "«{=0}» har andre artar enn kontoen i «{=1}» (konto {2}, art {3}). Sei kven av dei som er KOSTRA sin.",
    "«{=0}» has other arts than the account in «{=1}» (account {2}, art {3}). Say which of them is KOSTRA's."],
  "Kontoen i «{0}»": ["Kontoen i «{=0}»", "The account in «{=0}»"],
  "Arten i «{0}»": ["Arten i «{=0}»", "The art in «{=0}»"],
  "kontoen er ikke KOSTRAs: arten leses fra {0}": [
    "kontoen er ikkje KOSTRA sin: arten blir lesen frå {0}",
    "the account is not KOSTRA's: the art is read from {0}"],
  "kontoen inneholder dette": ["kontoen inneheld dette", "the account holds this"],
  "tekst som ikke trengs": ["tekst som ikkje trengst", "text that is not needed"],
  "perioden alene; hittil i år er {0}": ["perioden åleine; hittil i år er {=0}", "the period alone; the year so far is {=0}"],
  "{0} er perioden alene, og hittil i år mangler": [
    "{=0} er perioden åleine, og hittil i år manglar",
    "{=0} is the period alone, and the year so far is missing"],
  "{0} brukes ikke": ["{=0} blir ikkje brukt", "{=0} is not used"],
  "kolonnen er tom": ["kolonnen er tom", "the column is empty"],
  "verken overskriften eller innholdet sier hva dette er": [
    "verken overskrifta eller innhaldet seier kva dette er",
    "neither the header nor the content says what this is"],
  "tekst ved siden av koden": ["tekst ved sida av koden", "text beside the code"],
  "valgt av deg": ["vald av deg", "chosen by you"],
  "du har valgt en annen kolonne til dette": ["du har vald ein annan kolonne til dette", "you have chosen another column for this"],
  "Overskriften {0}": ["Overskrifta {=0}", "The header {=0}"],
  "{0} sier at beløpene er i øre, tusen eller millioner, men Tertial leser dem som kroner. Tabellene blir feil. Hent ut rapporten i kroner.": [
    "{0} seier at beløpa er i øre, tusen eller millionar, men Tertial les dei som kroner. Tabellane blir feil. Hent ut rapporten i kroner.",
    "{0} says that the amounts are in hundredths, thousands or millions, but Tertial reads them as kroner. The tables will be wrong. Extract the report in kroner."],
  "hittil året før {0}": ["hittil året før {0}", "to date the year before {0}"],
  "Teksten {0} over overskriftene eller i arkets navn": [
    "Teksten {=0} over overskriftene eller i namnet på arket",
    "The text {=0} above the headers or in the sheet's name"],
  "Rad {0}, {1},": ["Rad {0}, {=1},", "Row {0}, {=1},"],
  "differansen mellom to av kolonnene som er lest": [
    "differansen mellom to av kolonnane som er lesne",
    "the difference between two of the columns that are read"],
  "summen av månedene i en del av året": ["summen av månadene i ein del av året", "the sum of the months of a part of the year"],
};
