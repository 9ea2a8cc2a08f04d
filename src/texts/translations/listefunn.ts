import type { Translations } from "../dictionary";

/** What is found in the lists. */
export const LISTEFUNN: Translations = {
  "Listens beløp er brukt. Rett det, eller la cellen stå tom.": [
    "Beløpet i lista er brukt. Rett det, eller la cella stå tom.",
    "The list's amount is used. Correct it, or leave the cell blank."],
  "{0} Grunnlag: {1}": ["{0} Grunnlag: {=1}", "{0} Basis: {=1}"],
  "Grunnlag: {0}": ["Grunnlag: {=0}", "Basis: {=0}"],
  "Tallenes status: {0}.": ["Status for tala: {0}.", "Status of the figures: {0}."],
  "Blanke felt: {0}.": ["Blanke felt: {0}.", "Blank fields: {0}."],
  "«{0}» mangler for «{1}», og snittet er regnet som om den var 0. Fyll den ut.": [
    "«{0}» manglar for «{=1}», og snittet er rekna som om verdien var 0. Fyll ut cella.",
    "«{0}» is missing for «{=1}», and the average is calculated as if it were 0. Fill it in."],
  "«{0}» er tom. Fyll ut listen, eller la den være.": ["«{=0}» er tom. Fyll ut lista, eller la ho vere.", "«{=0}» is empty. Fill in the list, or leave it."],
  "den er {0}": ["ho er {0}", "it is {0}"],
  "den er en KOSTRA-fil, altså et regnskap og ingen liste. Gi den som regnskap": [
    "det er ei KOSTRA-fil, altså ein rekneskap og inga liste. Gi ho som rekneskap",
    "it is a KOSTRA file, that is accounts and no list. Give it as accounts"],
  "den er for stor til å være en liste. Er det et regnskap, må den gis som det": [
    "ho er for stor til å vere ei liste. Er det ein rekneskap, må ho givast som det",
    "it is too large to be a list. If it is accounts, it must be given as that"],
  "«{0}» kan ikke leses som en liste: {1}.": ["«{=0}» kan ikkje lesast som ei liste: {1}.", "«{=0}» cannot be read as a list: {1}."],
  "Rad {tall}: {tekst}": ["Rad {tall}: {tekst}", "Row {tall}: {tekst}"],
  "en tekst": ["ein tekst", "a text"],
  "et beløp i kroner med høyst to desimaler": ["eit beløp i kroner med høgst to desimalar", "an amount in kroner with at most two decimals"],
  "en prosent, for eksempel 4,25": ["ein prosent, til dømes 4,25", "a percentage, for example 4,25"],
  "et årstall med fire sifre": ["eit årstal med fire siffer", "a year with four digits"],
  "en dato, for eksempel 31.12.2028": ["ein dato, til dømes 31.12.2028", "a date, for example 31.12.2028"],
  "«{0}» er «{1}», som ikke er {2}. Rett cellen; raden er ikke med før det er gjort.": [
    "«{=0}» er «{=1}», som ikkje er {2}. Rett cella; rada er ikkje med før det er gjort.",
    "«{=0}» is «{=1}», which is not {2}. Correct the cell; the row is left out until it is done."],
  "«{0}» er «{1}», men skal være en av {2}. Rett cellen; raden er ikke med før det er gjort.": [
    "«{=0}» er «{=1}», men skal vere ein av {=2}. Rett cella; rada er ikkje med før det er gjort.",
    "«{=0}» is «{=1}», but must be one of {=2}. Correct the cell; the row is left out until it is done."],
  "«{0}» er tom. Fyll den ut; raden er ikke med før det er gjort.": [
    "«{=0}» er tom. Fyll ut cella; rada er ikkje med før det er gjort.",
    "«{=0}» is empty. Fill it in; the row is left out until it is done."],
  "Raden er merket som eksempel, men innholdet er endret, og den er regnet med. Se over alle cellene i raden, og slett merket.": [
    "Rada er merka som døme, men innhaldet er endra, og ho er rekna med. Sjå over alle cellene i rada, og slett merket.",
    "The row is marked as an example, but its content has been changed, and it is counted. Check all cells of the row, and delete the mark."],
  "Overskriftene i «{0}» passer ikke til noen liste Tertial kjenner. Listene er: {1}. Bruk overskriftene i malen for listen.": [
    "Overskriftene i «{=0}» passar ikkje til nokon liste Tertial kjenner. Listene er: {1}. Bruk overskriftene i malen for lista.",
    "The headers in «{=0}» fit no list Tertial knows. The lists are: {1}. Use the headers of the list's template."],
  "«{0}» ligner «{1}», men {2} {3} finnes ikke. Uten {4} kan listen ikke leses. Legg til {5}, eller rett overskriften.": [
    "«{=0}» liknar «{1}», men {2} {=3} finst ikkje. Utan {4} kan lista ikkje lesast. Legg til {5}, eller rett overskrifta.",
    "«{=0}» resembles «{1}», but {2} {=3} cannot be found. Without {4} the list cannot be read. Add {5}, or correct the header."],
  "{0} er {1}, men regnes til {2}, differanse {3}. {4}": [
    "{0} er {1}, men blir rekna til {2}, differanse {3}. {4}",
    "{0} is {1}, but is calculated as {2}, difference {3}. {4}"],
  "Posten «{0}» finnes ikke i «{1}» og er ikke med. Bruk postene i malen for listen.": [
    "Posten «{=0}» finst ikkje i «{1}» og er ikkje med. Bruk postane i malen for lista.",
    "The item «{=0}» is not in «{1}» and is left out. Use the items of the list's template."],
  "«{0}» mangler i listen, og summene i «{1}» er uten den. Legg til en rad med posten.": [
    "«{0}» manglar i lista, og summane i «{1}» er utan han. Legg til ei rad med posten.",
    "«{0}» is missing in the list, and the sums in «{1}» are without it. Add a row with the item."],
  "Tabellen viser summen. Rett det beløpet i listen som er feil.": [
    "Tabellen viser summen. Rett det beløpet i lista som er feil.",
    "The table shows the sum. Correct the amount in the list that is wrong."],
  "{0}, arket {1}": ["{=0}, arket {=1}", "{=0}, sheet {=1}"],
  "«{0}» har overskriftene til «{1}», men ingen rader. Fyll ut listen, eller la den være.": [
    "«{=0}» har overskriftene til «{1}», men ingen rader. Fyll ut lista, eller la ho vere.",
    "«{=0}» has the headers of «{1}», but no rows. Fill in the list, or leave it."],
  "«{0}» står også på rad {1}. Begge er regnet med. Slett den ene hvis det er samme post.": [
    "«{=0}» står også på rad {1}. Begge er rekna med. Slett den eine viss det er same post.",
    "«{=0}» is also on row {1}. Both are counted. Delete one if it is the same item."],
  "Alle beløpene er summen av de {tall} radene med beløp over. Raden er lest som en sum, og er ikke med.": [
    "Alle beløpa er summen av dei {tall} radene med beløp over. Rada er lesen som ein sum, og er ikkje med.",
    "All the amounts are the sum of the {tall} rows with amounts above. The row is read as a sum and is not included."],
  "Kolonnen «{0}» er lest med motsatt fortegn: bare da går saldoene i listen opp.": [
    "Kolonnen «{=0}» er lesen med motsett forteikn: berre då går saldoane i lista opp.",
    "The column «{=0}» is read with the opposite sign: only then do the balances of the list add up."],
  "Alle beløpene i {0} er under null, og listen har dem uten minus: den er trolig skrevet med regnskapets fortegn. Snu fortegnet på alle beløpene.": [
    "Alle beløpa i {=0} er under null, og lista har dei utan minus: ho er truleg skriven med forteiknet i rekneskapen. Snu forteiknet på alle beløpa.",
    "All amounts in {=0} are below zero, and the list has them without minus: it is probably written with the signs of the accounts. Turn the sign of all amounts."],
  "Alle tallene i «{0}» er så små at de kan være andeler: {1} kan være {2} % eller {3} %. Skriv dem med prosenttegn.": [
    "Alle tala i «{=0}» er så små at dei kan vere delar: {1} kan vere {2} % eller {3} %. Skriv dei med prosentteikn.",
    "All the figures in «{=0}» are so small that they may be shares: {1} may be {2} % or {3} %. Write them with a percent sign."],
  "et sikkert tall: tegnet i det kan skille tusener eller desimaler": [
    "eit sikkert tal: teiknet i det kan skilje tusen eller desimalar",
    "a certain number: the sign in it may part thousands or decimals"],
  "Alle beløpene er summen av de {tall} radene med beløp under. Raden er lest som en sum, og er ikke med.": [
    "Alle beløpa er summen av dei {tall} radene med beløp under. Rada er lesen som ein sum, og er ikkje med.",
    "All the amounts are the sum of the {tall} rows with amounts below. The row is read as a sum, and is left out."],
  "Raden heter «{0}», men beløpene er ikke summen av radene over. Er den en sum, rett den eller slett den; er den en egen post, gi den et annet navn.": [
    "Rada heiter «{=0}», men beløpa er ikkje summen av radene over. Er ho ein sum, rett ho eller slett ho; er ho ein eigen post, gi ho eit anna namn.",
    "The row is called «{=0}», but its amounts are not the sum of the rows above. If it is a sum, correct or delete it; if it is an item of its own, give it another name."],
  "«{0}» står på rad {1} og rad {2}, og «{3}» skiller dem: «{4}» og «{5}». Listen leser ikke den kolonnen. Behold bare radene som gjelder, eller legg dem sammen til én rad.": [
    "«{=0}» står på rad {1} og rad {2}, og «{=3}» skil dei: «{=4}» og «{=5}». Lista les ikkje den kolonnen. Behald berre radene som gjeld, eller legg dei saman til éi rad.",
    "«{=0}» is on row {1} and row {2}, and «{=3}» tells them apart: «{=4}» and «{=5}». The list does not read that column. Keep only the rows that apply, or add them up in one row."],
  "Rader med et annet år enn {0} i «{1}» er ikke med: {2}.": [
    "Rader med eit anna år enn {0} i «{=1}» er ikkje med: {2}.",
    "Rows with another year than {0} in «{=1}» are left out: {2}."],
  "Ingen rad har {0} i «{1}»": ["Inga rad har {0} i «{=1}»", "No row has {0} in «{=1}»"],
  "Tittelen eller arket sier «{0}», og ingen overskrift sier et år": [
    "Tittelen eller arket seier «{=0}», og inga overskrift seier eit år",
    "The title or the sheet says «{=0}», and no header says a year"],
  "{0}. Listen leses som tall for {1}. Velg riktig fil, riktig ark eller riktig år, eller rett året.": [
    "{0}. Lista blir lesen som tal for {1}. Vel rett fil, rett ark eller rett år, eller rett året.",
    "{0}. The list is read as figures for {1}. Choose the right file, the right sheet or the right year, or correct the year."],
  "Tittelen eller arket sier «{0}», og listen leses som regnskapets tall. Velg riktig fil eller riktig ark, eller rett tittelen.": [
    "Tittelen eller arket seier «{=0}», og lista blir lesen som tala i rekneskapen. Vel rett fil eller rett ark, eller rett tittelen.",
    "The title or the sheet says «{=0}», and the list is read as figures of the accounts. Choose the right file or the right sheet, or correct the title."],
  "En rad med rader under sier «{0}»": ["Ei rad med rader under seier «{=0}»", "A row with rows below says «{=0}»"],
  "Radene har flere år i «{0}», og ingen rad står for flere av dem. Er det året tallene er fra, behold bare årets rader; er det noe annet, kall kolonnen det.": [
    "Radene har fleire år i «{=0}», og inga rad står for fleire av dei. Er det året tala er frå, behald berre radene for året; er det noko anna, kall kolonnen det.",
    "The rows have several years in «{=0}», and no item stands for more than one of them. If it is the year the figures are of, keep only the rows of the year; if it is something else, call the column so."],
  "Radene har «{0}» og «{1}» i «{2}», og listen leser ikke den kolonnen: alle radene ville blitt lagt sammen. Behold bare radene som gjelder.": [
    "Radene har «{=0}» og «{=1}» i «{=2}», og lista les ikkje den kolonnen: alle radene ville blitt lagde saman. Behald berre radene som gjeld.",
    "The rows have «{=0}» and «{=1}» in «{=2}», and the list does not read that column: all the rows would be added up. Keep only the rows that apply."],
  "{0} rader står to ganger med de samme tallene, den første på rad {1} og rad {2} («{3}»). Slett dem som er med én gang for mye.": [
    "{0} rader står to gonger med dei same tala, den første på rad {1} og rad {2} («{=3}»). Slett dei som er med éin gong for mykje.",
    "{0} rows are there twice with the same figures, the first on row {1} and row {2} («{=3}»). Delete those that are one time too many."],
  "{0} står to ganger i overskriftene, med tall under begge, og bare den første er lest. Slett eller omdøp den som ikke gjelder; står to lister ved siden av hverandre, legg dem under hverandre.": [
    "{=0} står to gonger i overskriftene, med tal under begge, og berre den første er lesen. Slett eller gi nytt namn til den som ikkje gjeld; står to lister ved sida av kvarandre, legg dei under kvarandre.",
    "{=0} is there twice among the headers, with figures below both, and only the first is read. Delete or rename the one that does not apply; if two lists are side by side, put them below each other."],
  "«{0}» er av et annet år, og er ikke med.": ["«{=0}» er av eit anna år, og er ikkje med.", "«{=0}» is of another year, and is left out."],
  "{0} hører ikke til listen og er ikke lest.": ["{=0} høyrer ikkje til lista og er ikkje lese.", "{=0} is no part of the list and is not read."],
  "Raden er en prosent blant antall, og er ikke med.": [
    "Rada er ein prosent blant antal, og er ikkje med.",
    "The row is a percentage among counts, and is left out."],
  "Raden kalles en sum, og har beløpene i raden over. Den er ikke med.": [
    "Rada blir kalla ein sum, og har beløpa i rada over. Ho er ikkje med.",
    "The row is called a sum, and has the amounts of the row above. It is left out."],
  "Raden har tekst, men ingen tall, og er ikke med.": [
    "Rada har tekst, men ingen tal, og er ikkje med.",
    "The row has text but no figures, and is not included."],
  "«{0}» for «{1}»": ["«{0}» for «{=1}»", "«{0}» for «{=1}»"],
  "«{0}» er vist slik listen oppgir det: den har ikke «{1}», som snittet ellers vektes med.": [
    "«{0}» er vist slik lista oppgir det: ho har ikkje «{1}», som snittet elles blir vekta med.",
    "«{0}» is shown as the list gives it: it has no «{1}», by which the average is otherwise weighted."],
  "«{0}» er snittet, vektet med «{1}» i listen.": ["«{0}» er snittet, vekta med «{1}» i lista.", "«{0}» is the average, weighted by «{1}» in the list."],
  "{0}: radene summerer til {1}, totalraden er {2}.": ["{0}: radene summerer til {1}, totalrada er {2}.", "{0}: the rows sum to {1}, the total row is {2}."],
  "«{0}» er vist slik listen oppgir det, og er ikke regnet ut av radene.": [
    "«{0}» er vist slik lista oppgir det, og er ikkje rekna ut av radene.",
    "«{0}» is shown as the list gives it, and is not calculated from the rows."],
  "Listen har verken «{0}» eller en totalrad, og «{1}» står blank. Legg til en av dem.": [
    "Lista har verken «{0}» eller ei totalrad, og «{1}» står blank. Legg til ein av delane.",
    "The list has neither «{0}» nor a total row, and «{1}» is blank. Add one of them."],
  "«{0}» mangler, og raden er ikke med i «{1}». Fyll den ut.": [
    "«{0}» manglar, og rada er ikkje med i «{1}». Fyll ut cella.",
    "«{0}» is missing, and the row is not in «{1}». Fill it in."],
  "Tabellen viser det radene gir. Rett det tallet i listen som er feil.": [
    "Tabellen viser det radene gir. Rett det talet i lista som er feil.",
    "The table shows what the rows give. Correct the figure in the list that is wrong."],
  "«{0}» og «{1}» er begge listen «{2}». Bare den første er brukt. Gi listen i én fil.": [
    "«{=0}» og «{=1}» er begge lista «{2}». Berre den første er brukt. Gi lista i éi fil.",
    "«{=0}» and «{=1}» are both the list «{2}». Only the first is used. Give the list in one file."],
};
