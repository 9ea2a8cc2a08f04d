import type { InAll, ProblemText } from "./helpTopic";

/** Problems with the small lists, and with what is made of them. */
export const listeproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "liste-ukjent": {
    nb: ["Listen kjennes ikke igjen", "Overskriftene passer ikke til noen av listene Tertial kjenner.", "En liste kjennes på overskriftene, ikke på filnavnet.", "Bruk «Lag ark» under «Alle kilder» for å få listen med riktige overskrifter."],
    nn: ["Lista blir ikkje kjend att", "Overskriftene passar ikkje til nokon av listene Tertial kjenner.", "Ei liste blir kjend att på overskriftene, ikkje på filnamnet.", "Bruk «Lag ark» under «Alle kjelder» for å få lista med rette overskrifter."],
    en: ["The list is not recognised", "The headers fit none of the lists Tertial knows.", "A list is known by its headers, not by its file name.", "Use «Make sheet» under «All sources» to get the list with the right headers."],
  },
  "liste-kolonne-mangler": {
    nb: ["Listen mangler en kolonne", "Listen ligner en Tertial kjenner, men en kolonne som må være der, finnes ikke.", "Uten den kan listen ikke leses.", "Legg til kolonnen, eller rett overskriften."],
    nn: ["Lista manglar ein kolonne", "Lista liknar ei Tertial kjenner, men ein kolonne som må vere der, finst ikkje.", "Utan han kan lista ikkje lesast.", "Legg til kolonnen, eller rett overskrifta."],
    en: ["The list lacks a column", "The list resembles one that Tertial knows, but a column that must be there is missing.", "Without it the list cannot be read.", "Add the column, or correct the header."],
  },
  "liste-tom": {
    nb: ["Listen er tom", "Listen har overskrifter, men ingen rader.", "Tabellen den hører til, blir ikke laget.", "Fyll ut listen, eller la den være."],
    nn: ["Lista er tom", "Lista har overskrifter, men ingen rader.", "Tabellen ho høyrer til, blir ikkje laga.", "Fyll ut lista, eller la ho vere."],
    en: ["The list is empty", "The list has headers, but no rows.", "The table it belongs to is not made.", "Fill in the list, or leave it."],
  },
  "liste-to-filer": {
    nb: ["Samme liste to ganger", "To kilder er den samme listen. Bare den første er brukt.", "Lagt sammen ville postene blitt talt dobbelt.", "Gi listen i én fil eller på ett ark."],
    nn: ["Same lista to gonger", "To kjelder er den same lista. Berre den første er brukt.", "Lagde saman ville postane ha blitt talde dobbelt.", "Legg ved lista i éi fil eller på eitt ark."],
    en: ["The same list twice", "Two sources are the same list. Only the first has been used.", "Put together, the items would have been counted twice.", "Give the list in one file or on one sheet."],
  },
  "liste-dublett": {
    nb: ["En post står to ganger", "Samme post står på to rader. Begge er regnet med. Skiller en kolonne dem som listen ikke leser (kvartal, versjon), er det en feil.", "Det er riktig bare når de virkelig er to.", "Slett den ene hvis de er samme post."],
    nn: ["Ein post står to gonger", "Same posten står på to rader. Begge er rekna med. Skil ein kolonne dei som lista ikkje les (kvartal, versjon), er det ein feil.", "Det er rett berre når dei verkeleg er to.", "Slett den eine viss dei er same posten."],
    en: ["An item is listed twice", "The same item is on two rows. Both have been counted. Where a column that the list does not read tells them apart (quarter, version), it is an error.", "That is right only when they really are two.", "Delete one of them if they are the same item."],
  },
  "liste-eksempel-endret": {
    nb: ["Eksempelraden er endret", "Raden er merket som eksempel, men innholdet er ditt eget. Den er regnet med.", "En urørt eksempelrad regnes aldri med; en endret er trolig ment som din.", "Se over cellene i raden, og slett merket i kolonnen «Merke»."],
    nn: ["Eksempelrada er endra", "Rada er merka som eksempel, men innhaldet er ditt eige. Ho er rekna med.", "Ei urørt eksempelrad blir aldri rekna med; ei endra er truleg meint som di.", "Sjå over cellene i rada, og slett merket i kolonnen «Merke»."],
    en: ["The example row has been changed", "The row is marked as an example, but the content is your own. It has been counted.", "An untouched example row is never counted; a changed one is probably meant as yours.", "Look over the cells of the row, and delete the mark in the column «Merke»."],
  },
  "liste-belop-uleselig": {
    nb: ["Et beløp i listen kan ikke leses", "Cellen er ikke et beløp Tertial forstår. Raden er ikke med.", "Et beløp som ikke kan leses, blir aldri til null.", "Skriv beløpet i kroner, for eksempel 1 234,50."],
    nn: ["Eit beløp i lista kan ikkje lesast", "Cella er ikkje eit beløp Tertial forstår. Rada er ikkje med.", "Eit beløp som ikkje kan lesast, blir aldri til null.", "Skriv beløpet i kroner, til dømes 1 234,50."],
    en: ["An amount in the list cannot be read", "The cell is not an amount Tertial understands. The row is left out.", "An amount that cannot be read never becomes zero.", "Write the amount in kroner, for example 1 234,50."],
  },
  "liste-verdi-uleselig": {
    nb: ["En verdi i listen kan ikke leses", "Cellen er ikke et tall, et årstall eller en dato, slik kolonnen skal ha.", "Raden er ikke med før verdien er rettet.", "Skriv verdien slik forklaringen over kolonnen sier."],
    nn: ["Ein verdi i lista kan ikkje lesast", "Cella er ikkje eit tal, eit årstal eller ein dato, slik kolonnen skal ha.", "Rada er ikkje med før verdien er retta.", "Skriv verdien slik forklaringa over kolonnen seier."],
    en: ["A value in the list cannot be read", "The cell is not a number, a year or a date, as the column requires.", "The row is left out until the value has been corrected.", "Write the value as the explanation above the column says."],
  },
  "liste-verdi-ikke-tillatt": {
    nb: ["En verdi er ikke blant dem kolonnen kan ha", "Kolonnen har en fast liste av verdier. Raden er ikke med.", "Verdien avgjør hvilken linje posten hører til.", "Velg en av verdiene meldingen nevner."],
    nn: ["Ein verdi er ikkje blant dei kolonnen kan ha", "Kolonnen har ei fast liste av verdiar. Rada er ikkje med.", "Verdien avgjer kva linje posten høyrer til.", "Vel ein av verdiane meldinga nemner."],
    en: ["A value is not among those the column can have", "The column has a fixed list of values. The row is left out.", "The value decides which line the item belongs to.", "Choose one of the values the message names."],
  },
  "liste-verdi-mangler": {
    nb: ["En celle som må fylles ut, er tom", "En kolonne som må ha verdi, er tom.", "Uten den kan raden, snittet eller summen ikke regnes ut. Meldingen sier hva som er gjort.", "Fyll ut cellen."],
    nn: ["Ei celle som må fyllast ut, er tom", "Ein kolonne som må ha verdi, er tom.", "Utan han kan rada, snittet eller summen ikkje reknast ut. Meldinga seier kva som er gjort.", "Fyll ut cella."],
    en: ["A cell that must be filled in is empty", "A column that must have a value is empty.", "Without it the row, the mean or the sum cannot be calculated. The message says what has been done.", "Fill in the cell."],
  },
  "liste-post-mangler": {
    nb: ["En post mangler i listen", "Tabellen har en fast post som listen ikke har.", "Summene er regnet uten den.", "Legg til en rad med posten."],
    nn: ["Ein post manglar i lista", "Tabellen har ein fast post som lista ikkje har.", "Summane er rekna utan han.", "Legg til ei rad med posten."],
    en: ["An item is missing in the list", "The table has a fixed item that the list does not have.", "The sums are calculated without it.", "Add a row with the item."],
  },
  "liste-post-ukjent": {
    nb: ["En post hører ikke til tabellen", "Listen har en post som ikke er blant postene i tabellen. Den er ikke med.", "Postene i tabellen er faste.", "Bruk en av postene i listens ark."],
    nn: ["Ein post høyrer ikkje til tabellen", "Lista har ein post som ikkje er blant postane i tabellen. Han er ikkje med.", "Postane i tabellen er faste.", "Bruk ein av postane i arket for lista."],
    en: ["An item does not belong to the table", "The list has an item that is not among the items of the table. It is left out.", "The items of the table are fixed.", "Use one of the items on the sheet of the list."],
  },
  "liste-sum-avviker": {
    nb: ["Listens sum er en annen enn den som regnes ut", "Et beløp eller en sum i listen er ikke det de andre cellene gir.", "Tabellen viser det som regnes ut. Listen har trolig en skrivefeil.", "Rett tallet i listen som er feil."],
    nn: ["Summen i lista er ein annan enn den som blir rekna ut", "Eit beløp eller ein sum i lista er ikkje det dei andre cellene gir.", "Tabellen viser det som blir rekna ut. Lista har truleg ein skrivefeil.", "Rett det talet i lista som er feil."],
    en: ["The sum in the list differs from the one calculated", "An amount or a sum in the list is not what the other cells give.", "The table shows what is calculated. The list probably has a typing error.", "Correct the figure in the list that is wrong."],
  },
  "liste-rad-utelatt": {
    nb: ["En rad er lest som en sum", "Beløpene i raden er summen av radene over den. Den er ikke med.", "Regnet med ville pengene stått to ganger.", "Ingenting, når raden er en sum. Er den en post for seg, må et av beløpene være feil."],
    nn: ["Ei rad er lesen som ein sum", "Beløpa i rada er summen av radene over henne. Ho er ikkje med.", "Rekna med ville pengane stått to gonger.", "Ingenting, når rada er ein sum. Er ho ein post for seg, må eitt av beløpa vere feil."],
    en: ["A row is read as a sum", "The amounts of the row are the sum of the rows above it. It is not included.", "Counted, the money would be there twice.", "Nothing, when the row is a sum. If it is an item of its own, one of the amounts must be wrong."],
  },
  "liste-fortegn-snudd": {
    nb: ["En kolonne er lest med motsatt fortegn", "Saldoene i listen går opp bare når kolonnen snus.", "Bruk av fond, avdrag og avskrivninger står med minus i tabellene. Listens egne saldoer viser hva som er ment.", "Ingenting, eller skriv beløpene med minus."],
    nn: ["Ein kolonne er lesen med motsett forteikn", "Saldoane i lista går opp berre når kolonnen blir snudd.", "Bruk av fond, avdrag og avskrivingar står med minus i tabellane. Saldoane til lista viser kva som er meint.", "Ingenting, eller skriv beløpa med minus."],
    en: ["A column is read with the opposite sign", "The balances of the list add up only when the column is turned.", "Use of funds, repayments and depreciation have a minus in the tables. The list's own balances show what is meant.", "Nothing, or write the amounts with a minus."],
  },
  "liste-bare-minus": {
    nb: ["Listen har alle fortegn snudd", "Alle saldoene i listen er under null.", "Listen har saldoer, garantiansvar, inntekter og kostnader uten minus, også der regnskapet har dem med.", "Snu fortegnet på alle beløpene i listen."],
    nn: ["Lista har alle forteikn snudde", "Alle saldoane i lista er under null.", "Lista har saldoar, garantiansvar, inntekter og kostnader utan minus, også der rekneskapen har dei med.", "Snu forteiknet på alle beløpa i lista."],
    en: ["The list has all its signs turned", "All balances in the list are below zero.", "The list has balances, guarantees, revenues and costs without minus, also where the accounts have them with it.", "Turn the sign of all amounts in the list."],
  },
  "liste-ikke-regnskap": {
    nb: ["Listen kalles budsjett eller prognose", "En tittel over listen, eller arket, sier budsjett, prognose eller forslag.", "Listen leses som regnskapets tall, og noten ville vist noe som ikke er bokført.", "Velg riktig fil eller ark, eller rett tittelen."],
    nn: ["Lista blir kalla budsjett eller prognose", "Ein tittel over lista, eller arket, seier budsjett, prognose eller forslag.", "Lista blir lesen som tala i rekneskapen, og noten ville vist noko som ikkje er bokført.", "Vel rett fil eller ark, eller rett tittelen."],
    en: ["The list is called a budget or a prognosis", "A title above the list, or the sheet, says budget, prognosis or proposal.", "The list is read as figures of the accounts, and the note would show what is not booked.", "Choose the right file or sheet, or correct the title."],
  },
  "liste-prosent-andel": {
    nb: ["Prosentene kan være andeler", "Alle prosentene i en kolonne er 1 eller mindre, og har ikke prosenttegn.", "0,0495 kan være 4,95 prosent eller 0,0495 prosent.", "Skriv prosentene med prosenttegn: 4,95 %."],
    nn: ["Prosentane kan vere delar", "Alle prosentane i ein kolonne er 1 eller mindre, og har ikkje prosentteikn.", "0,0495 kan vere 4,95 prosent eller 0,0495 prosent.", "Skriv prosentane med prosentteikn: 4,95 %."],
    en: ["The percentages may be shares", "All the percentages of a column are 1 or less, and have no percent sign.", "0.0495 may be 4.95 percent or 0.0495 percent.", "Write the percentages with a percent sign: 4,95 %."],
  },
  "liste-kolonne-ulest": {
    nb: ["En kolonne i listen er ikke lest", "Listen har tall i en kolonne som ikke hører til den.", "Det som ikke er lest, er ikke med i tabellene.", "Ingenting, når kolonnen er til eget bruk. Er den en av listens, må overskriften rettes."],
    nn: ["Ein kolonne i lista er ikkje lesen", "Lista har tal i ein kolonne som ikkje høyrer til henne.", "Det som ikkje er lese, er ikkje med i tabellane.", "Ingenting, når kolonnen er til eige bruk. Er han ein av dei i lista, må overskrifta rettast."],
    en: ["A column of the list is not read", "The list has figures in a column that is no part of it.", "What is not read is not in the tables.", "Nothing, when the column is for your own use. If it is one of the list's, correct the heading."],
  },
  "liste-amortisering-avviker": {
    nb: ["Amortiseringen er en annen enn den som regnes ut", "Listens beløp for amortisering er ikke premieavviket delt på antall år.", "Listens beløp er brukt. Det kan være riktig, for eksempel det siste året av en plan.", "Rett det, eller la cellen stå tom, så regnes den ut."],
    nn: ["Amortiseringa er ei anna enn den som blir rekna ut", "Beløpet for amortisering i lista er ikkje premieavviket delt på talet på år.", "Beløpet i lista er brukt. Det kan vere rett, til dømes det siste året av ein plan.", "Rett det, eller la cella stå tom, så blir beløpet rekna ut."],
    en: ["The amortisation differs from the one calculated", "The list's amount for amortisation is not the premium deviation divided by the number of years.", "The list's amount has been used. It may be right, for example in the last year of a plan.", "Correct it, or leave the cell blank and it will be calculated."],
  },
  "avskrivningstid-for-lang": {
    nb: ["Avskrivningstiden er for lang", "En gruppe i listen «Anleggsmidler» avskrives over flere år enn § 3-4 gir høyst i rapportens år.", "Gruppen er kjent igjen på navnet. Fra 2026 gjelder nye tider (5, 10, 15, 20, 40, 50 og 80 år).", "Rett avskrivningstiden, eller del gruppen opp."],
    nn: ["Avskrivingstida er for lang", "Ei gruppe i lista «Anleggsmiddel» blir avskriven over fleire år enn § 3-4 gir høgst i året rapporten gjeld.", "Gruppa er kjend att på namnet. Frå 2026 gjeld nye tider (5, 10, 15, 20, 40, 50 og 80 år).", "Rett avskrivingstida, eller del gruppa opp."],
    en: ["The depreciation period is too long", "A group in the list «Fixed assets» is depreciated over more years than § 3-4 allows in the year of the report.", "The group is known by its name. From 2026 there are new periods (5, 10, 15, 20, 40, 50 and 80 years).", "Correct the period, or split the group."],
  },
  "avskrivningstid-uten-plan": {
    nb: ["Et anlegg har ikke fått ny plan", "En rad i listen «Nye avskrivningstider» faller utenfor § 3-4a, eller har ingen år igjen.", "Uten år igjen kan bokført verdi ikke fordeles.", "Rett anskaffelsesår eller avskrivningstid, eller ta raden bort."],
    nn: ["Eit anlegg har ikkje fått ny plan", "Ei rad i lista «Nye avskrivingstider» fell utanfor § 3-4a, eller har ingen år att.", "Utan år att kan bokført verdi ikkje fordelast.", "Rett kjøpsår eller avskrivingstid, eller ta rada bort."],
    en: ["An asset has no new plan", "A row of the list «New depreciation periods» falls outside § 3-4a, or has no years left.", "Without years left the book value cannot be spread.", "Correct the year of acquisition or the period, or remove the row."],
  },
  "selvkost-avsetning-ulik": {
    nb: ["Avsetningen til selvkostfondet følger ikke av resultatet", "Avsetning eller bruk i selvkostlisten er en annen enn over- eller underskuddet tilsier.", "Et overskudd hører til brukerne og settes av i sin helhet; av et underskudd dekkes ikke mer enn det er.", "Rett inntektene, kostnadene eller avsetningen i listen."],
    nn: ["Avsetjinga til sjølvkostfondet følgjer ikkje av resultatet", "Avsetjing eller bruk i sjølvkostlista er ei anna enn over- eller underskotet tilseier.", "Eit overskot høyrer til brukarane og blir sett av i si heilheit; av eit underskot blir ikkje meir dekt enn det er.", "Rett inntektene, kostnadene eller avsetjinga i lista."],
    en: ["The allocation to the full-cost fund does not follow from the result", "Allocation or use in the full-cost list is other than the surplus or deficit gives.", "A surplus belongs to the users and is set aside in full; of a deficit no more is covered than there is.", "Correct the revenue, the costs or the allocation in the list."],
  },
  "selvkost-underskudd-fremfort": {
    nb: ["Et underskudd kan ikke fremføres", "Et selvkostområde for plan, byggesak, oppmåling eller eierseksjonering ender året med underskudd i listen.", "Underskudd på disse kan ikke føres videre.", "Dekk underskuddet i årets regnskap."],
    nn: ["Eit underskot kan ikkje framførast", "Eit sjølvkostområde for plan, byggjesak, oppmåling eller eigarseksjonering endar året med underskot i lista.", "Underskot på desse kan ikkje førast vidare.", "Dekk underskotet i rekneskapen for året."],
    en: ["A deficit may not be carried forward", "A full-cost service for planning, building applications, surveying or property division ends the year in deficit in the list.", "Deficits of these may not be carried on.", "Cover the deficit in the year's accounts."],
  },
  "selvkost-overskudd-sjette-aar": {
    nb: ["Et overskudd går inn i det sjette året", "En årgang i listen «Selvkostfond per årgang» har penger igjen etter fem år.", "Overskudd skal tilbake til brukerne senest det femte året etter.", "Sett ned gebyret, eller rett listen."],
    nn: ["Eit overskot går inn i det sjette året", "Ein årgang i lista «Sjølvkostfond per årgang» har pengar att etter fem år.", "Overskot skal attende til brukarane seinast det femte året etter.", "Set ned gebyret, eller rett lista."],
    en: ["A surplus enters its sixth year", "A cohort of the list «Full-cost funds by year» has money left after five years.", "A surplus must be given back to the users by the fifth year after.", "Lower the fee, or correct the list."],
  },
  "selvkost-underskudd-over-fem-aar": {
    nb: ["Et underskudd er eldre enn fem år", "En årgang i listen «Selvkostfond per årgang» er ikke dekket etter fem år.", "Lenger er det bare adgang til etter selvkostforskriften § 8 tredje ledd.", "Dekk underskuddet, eller vis hjemmelen."],
    nn: ["Eit underskot er eldre enn fem år", "Ein årgang i lista «Sjølvkostfond per årgang» er ikkje dekt etter fem år.", "Lengre er det berre høve til etter sjølvkostforskrifta § 8 tredje ledd.", "Dekk underskotet, eller vis heimelen."],
    en: ["A deficit is older than five years", "A cohort of the list «Full-cost funds by year» is not covered after five years.", "Longer is allowed only by the full-cost regulation § 8 third paragraph.", "Cover the deficit, or show the basis."],
  },
  "liste-avskrivningstid-for-lang": {
    nb: ["Kontroll: avskrivningstid over det § 3-4 gir", "Bokført verdi i grupper av anleggsmidler som avskrives over flere år enn § 3-4 gir høyst, skal være null.", "Gruppen er kjent igjen på navnet; en gruppe med flere slag kan være så lang som det lengste av dem.", "Rett avskrivningstiden, eller del gruppen opp."],
    nn: ["Kontroll: avskrivingstid over det § 3-4 gir", "Bokført verdi i grupper av anleggsmiddel som blir avskrivne over fleire år enn § 3-4 gir høgst, skal vere null.", "Gruppa er kjend att på namnet; ei gruppe med fleire slag kan vere så lang som det lengste av dei.", "Rett avskrivingstida, eller del opp gruppa."],
    en: ["Control: depreciation period beyond § 3-4", "The book value of groups of fixed assets depreciated over more years than § 3-4 gives at most is to be zero.", "The group is known by its name; a group of several kinds may be as long as the longest of them.", "Correct the depreciation period, or split the group."],
  },
  "liste-selvkost-argang-ulik": {
    nb: ["Kontroll: selvkostfond per årgang mot selvkostnoten", "Summen av årgangene i «Selvkostfond per årgang» skal være tjenestens fond i «Selvkost», ved årets begynnelse og slutt.", "De to listene er de samme pengene.", "Finn årgangen eller beløpet som er feil; området må hete det samme i begge."],
    nn: ["Kontroll: sjølvkostfond per årgang mot sjølvkostnoten", "Summen av årgangane i lista over sjølvkostfond per årgang skal vere fondet til tenesta i lista over sjølvkost, ved starten og slutten av året.", "Dei to listene er dei same pengane.", "Finn årgangen eller beløpet som er feil; området må heite det same i begge."],
    en: ["Control: full-cost funds by year against the full-cost note", "The years in the list of full-cost funds by year are together to be the service's fund in the list of full cost, at the beginning and the end of the year.", "The two lists are the same money.", "Find the year or the amount that is wrong; the area must have the same name in both."],
  },
  "liste-avviker-fra-regnskap": {
    nb: ["Prosjektlisten har andre tall enn regnskapet", "Budsjett eller regnskap for et prosjekt i listen er ikke det regnskapet har.", "Investeringsoversikten viser regnskapets tall.", "Rett listen, eller finn føringen som mangler."],
    nn: ["Prosjektlista har andre tal enn rekneskapen", "Budsjett eller rekneskap for eit prosjekt i lista er ikkje det rekneskapen har.", "Investeringsoversikta viser tala i rekneskapen.", "Rett lista, eller finn føringa som manglar."],
    en: ["The list of projects has other figures than the accounts", "Budget or accounts of a project in the list are not what the accounts have.", "The overview of investments shows the figures of the accounts.", "Correct the list, or find the posting that is missing."],
  },
  "liste-fortegn": {
    nb: ["Et beløp i listen har feil fortegn", "En inntekt står med pluss i listen.", "Listen er i regnskapets fortegn, der inntekter er minus. Ellers legges inntekten til utgiftene.", "Sett minus foran beløpet."],
    nn: ["Eit beløp i lista har feil forteikn", "Ei inntekt står med pluss i lista.", "Lista har same forteikn som rekneskapen, der inntekter er minus. Elles blir inntekta lagd til utgiftene.", "Set minus framfor beløpet."],
    en: ["An amount in the list has the wrong sign", "A revenue has plus in the list.", "The list has the signs of the accounts, where revenues are minus. Otherwise the revenue is added to the expenses.", "Put a minus in front of the amount."],
  },
  "prosjekt-utenfor-liste": {
    nb: ["Et prosjekt i regnskapet mangler i listen", "Investeringsregnskapet har føringer på prosjekter som ikke er i prosjektlisten.", "De er med i tabellen, men uten ramme og tidligere år.", "Legg prosjektene til i listen, eller rett prosjektet på føringene."],
    nn: ["Eit prosjekt i rekneskapen manglar i lista", "Investeringsrekneskapen har føringar på prosjekt som ikkje er i prosjektlista.", "Dei er med i tabellen, men utan ramme og tidlegare år.", "Legg prosjekta til i lista, eller rett prosjektet på føringane."],
    en: ["A project in the accounts is missing in the list", "The investment accounts have postings on projects that are not in the list of projects.", "They are included in the table, but without a budget frame and earlier years.", "Add the projects to the list, or correct the project on the postings."],
  },
  "regnskap-uten-prosjekt": {
    nb: ["Ingen av listens prosjekter er i regnskapet", "Prosjektnumrene i listen finnes ikke på føringene i regnskapet.", "Rammene kan da ikke settes opp mot regnskapet.", "Legg ved et uttrekk med prosjekt, eller rett prosjektnumrene i listen."],
    nn: ["Ingen av prosjekta i lista er i rekneskapen", "Prosjektnumra i lista finst ikkje på føringane i rekneskapen.", "Rammene kan då ikkje setjast opp mot rekneskapen.", "Legg ved eit uttrekk med prosjekt, eller rett prosjektnumra i lista."],
    en: ["None of the list's projects are in the accounts", "The project numbers in the list are not on any postings in the accounts.", "The budget frames cannot then be set against the accounts.", "Add an extract with projects, or correct the project numbers in the list."],
  },
  "laan-uten-opplysning": {
    nb: ["Et lån mangler en opplysning", "En kolonne i lånelisten er tom for et lån. Meldingen sier hva som følger av det.", "Oversikten over forfall, rente eller binding blir ufullstendig.", "Fyll ut cellen i lånelisten."],
    nn: ["Eit lån manglar ei opplysning", "Ein kolonne i lånelista er tom for eit lån. Meldinga seier kva som følgjer av det.", "Oversikta over forfall, rente eller binding blir ufullstendig.", "Fyll ut cella i lånelista."],
    en: ["A loan lacks a piece of information", "A column in the list of loans is empty for a loan. The message says what follows from it.", "The overview of maturities, interest or fixed-rate periods is incomplete.", "Fill in the cell in the list of loans."],
  },
  "maaltall-avviker": {
    nb: ["Et måltall i listen er et annet enn det beløpene gir", "Listen har én prosent, men teller og nevner gir en annen.", "Tabellen viser det beløpene gir.", "Rett listen, eller finn ut hva tallet der er regnet av."],
    nn: ["Eit måltal i lista er eit anna enn det beløpa gir", "Lista har éin prosent, men teljar og nemnar gir ein annan.", "Tabellen viser det beløpa gir.", "Rett lista, eller finn ut kva talet der er rekna av."],
    en: ["A target figure in the list differs from what the amounts give", "The list has one percentage, but numerator and denominator give another.", "The table shows what the amounts give.", "Correct the list, or find out what the figure there was calculated from."],
  },
  "maaltall-to-ganger": {
    nb: ["Et måltall er gitt to ganger for samme år", "Listen har året under to navn på det samme måltallet.", "Bare den første raden er med.", "Behold én av radene."],
    nn: ["Eit måltal er gjeve to gonger for same år", "Lista har året under to namn på det same måltalet.", "Berre den første rada er med.", "Behald éi av radene."],
    en: ["A target figure is given twice for the same year", "The list has the year under two names of the same target figure.", "Only the first row is included.", "Keep one of the rows."],
  },
  "maaltall-ufullstendig": {
    nb: ["Et måltall mangler teller eller nevner", "Andelen kan ikke regnes ut.", "Året står tomt i oversikten.", "Fyll ut både teller og nevner, eller verdien."],
    nn: ["Eit måltal manglar teljar eller nemnar", "Andelen kan ikkje reknast ut.", "Året står tomt i oversikta.", "Fyll ut både teljar og nemnar, eller verdien."],
    en: ["A target figure lacks its numerator or denominator", "The share cannot be calculated.", "The year is blank in the overview.", "Fill in both numerator and denominator, or the value."],
  },
  "maaltall-uklart": {
    nb: ["«Gjeldsgrad» kan bety to ting", "Listen sier ikke om gjeldsgraden er med eller uten startlån.", "De to er ulike tall, og kan ikke stå på samme linje.", "Skriv «Gjeldsgrad uten startlån» eller «Gjeldsgrad med startlån»."],
    nn: ["«Gjeldsgrad» kan tyde to ting", "Lista seier ikkje om gjeldsgraden er med eller utan startlån.", "Dei to er ulike tal, og kan ikkje stå på same linja.", "Skriv «Gjeldsgrad utan startlån» eller «Gjeldsgrad med startlån» i lista."],
    en: ["«Gjeldsgrad» can mean two things", "The list does not say whether the debt ratio (gjeldsgrad) is with or without start loans.", "The two are different figures, and cannot stand on the same line.", "Write «Gjeldsgrad uten startlån» (without start loans) or «Gjeldsgrad med startlån» (with them)."],
  },
};
