import type { InAll, ProblemText } from "./helpTopic";

/** Problems with the report as a whole: tables left out, periods, consolidated accounts, templates. */
export const rapportproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "art-uten-linje": {
    nb: ["En art har ingen linje", "Arten finnes ikke på noen linje i tabellen.", "Hver føring skal stå på nøyaktig én linje. Tabellen mangler beløpet, og skal ikke brukes.", "Si under «Slik er de lest» hvilken KOSTRA-art den skal leses som, eller rett kontoen i regnskapet."],
    nn: ["Ein art har inga linje", "Arten finst ikkje på noka linje i tabellen.", "Kvar føring skal stå på nøyaktig éi linje. Tabellen manglar beløpet, og skal ikkje brukast.", "Sei under «Slik er dei lesne» kva KOSTRA-art han skal lesast som, eller rett kontoen i rekneskapen."],
    en: ["An art has no line", "The art is on none of the lines in the table.", "Every posting should be on exactly one line. The table lacks the amount, and should not be used.", "Under «How they are read», say which KOSTRA art it is to be read as, or correct the account in the ledger."],
  },
  "sma-differanser": {
    nb: ["Flere kontroller har små differanser", "Differansene er under grensen for det som er vesentlig (1 000 kr, om malen ikke sier noe annet), og er samlet i én merknad.", "Noen få øre gir ofte utslag i flere kontroller, av samme årsak.", "Se kontrollene på arket Kontroll. Grensen endres under «Tabeller og valg»."],
    nn: ["Fleire kontrollar har små differansar", "Differansane er under grensa for det som er vesentleg (1 000 kr, om malen ikkje seier noko anna), og er samla i éi merknad.", "Nokre få øre gir ofte utslag i fleire kontrollar, av same årsak.", "Sjå kontrollane på arket Kontroll. Grensa blir endra under «Tabellar og val»."],
    en: ["Several controls have small differences", "The differences are below the limit of what is material (NOK 1 000, unless the template says otherwise), and are gathered in one note.", "A few øre often show in several controls, for the same reason.", "See the controls on the sheet Kontroll. The limit is changed under «Tables and choices»."],
  },
  "felles-utenfor-omradene": {
    nb: ["Felles områder er ikke med per tjenesteområde", "Driftsføringene på området står i §§ 5-4 og 5-6, men ikke i tabellene per tjenesteområde.", "Området er merket som felles under «Slik er de lest».", "Ingenting, hvis området ikke er et tjenesteområde. Ellers tar du bort merket."],
    nn: ["Felles område er ikkje med per tenesteområde", "Driftsføringane på området står i §§ 5-4 og 5-6, men ikkje i tabellane per tenesteområde.", "Området er merka som felles under «Slik er dei lesne».", "Ingenting, viss området ikkje er eit tenesteområde. Elles tek du bort merket."],
    en: ["Shared areas are not included per service area", "The operating postings in the area are in §§ 5-4 and 5-6, but not in the tables per service area.", "The area is marked as shared under «How they are read».", "Nothing, if the area is not a service area. Otherwise remove the mark."],
  },
  "linje4-uten-810": {
    nb: ["§ 5-4 linje 4 er uten art 810", "Regnskapet har overføringer fra staten på art 810, men ingen på funksjon 840, som malen regner som frie inntekter.", "Uten et valg inngår beløpet i sum bevilgninger (linje 6), og linje 4 blir for lav. Netto driftsresultat er det samme.", "Velg under «Tabeller og valg», Kommunens valg, hva som er frie inntekter. Beløpet bak hvert svar står på oversikten."],
    nn: ["§ 5-4 linje 4 er utan art 810", "Rekneskapen har overføringar frå staten på art 810, men ingen på funksjon 840, som malen reknar som frie inntekter.", "Utan eit val inngår beløpet i sum løyvingar (linje 6), og linje 4 blir for låg. Netto driftsresultat er det same.", "Vel under «Tabellar og val», Vala til kommunen, kva som er frie inntekter. Beløpet bak kvart svar står på oversikta."],
    en: ["§ 5-4 line 4 has no art 810", "The accounts have transfers from the state on art 810, but none on function 840, which the template counts as free revenues.", "Without a choice the amount is part of total appropriations (line 6), and line 4 is too low. The net operating result is the same.", "Choose under «Tables and choices», the municipality's choices, what free revenues are. The amount behind each answer is on the overview."],
  },
  "tabell-uten-tall": {
    nb: ["En tabell er utelatt fordi den mangler tall", "Kildene har ikke de beløpene tabellen trenger.", "En tabell uten grunnlag ville vist nuller som ikke er sanne.", "Legg ved det meldingen nevner: fjorårets regnskap, en hovedbok med inngående saldo eller et regnskap med periode."],
    nn: ["Ein tabell er utelaten fordi han manglar tal", "Kjeldene har ikkje dei beløpa tabellen treng.", "Ein tabell utan grunnlag ville ha vist nullar som ikkje er sanne.", "Legg ved det meldinga nemner: fjorårets rekneskap, ei hovudbok med inngåande saldo eller ein rekneskap med periode."],
    en: ["A table is left out because it lacks figures", "The sources do not have the amounts the table needs.", "A table without a basis would have shown zeros that are not true.", "Add what the message names: last year's accounts, a general ledger with opening balances or accounts with periods."],
  },
  "tabell-uten-omrader": {
    nb: ["En tabell er utelatt fordi ingen føringer har område", "Kildene har ingen driftsføringer med ansvar i et tjenesteområde.", "Tabellen har én rad eller én tabell per område.", "Legg ved en kilde med ansvar, og organisasjonsfilen."],
    nn: ["Ein tabell er utelaten fordi ingen føringar har område", "Kjeldene har ingen driftsføringar med ansvar i eit tenesteområde.", "Tabellen har éi rad eller éin tabell per område.", "Legg ved ei kjelde med ansvar, og organisasjonsfila."],
    en: ["A table is left out because no postings have an area", "The sources have no operating postings with a cost centre in a service area.", "The table has one row, or is one table, per area.", "Add a source with cost centres, and the organisation file."],
  },
  "tabell-uten-prognose": {
    nb: ["En tabell er utelatt fordi prognosen mangler", "Tabellen regnes av prognosen i § 5-6, som ikke er med i rapporten.", "Uten den finnes det ingenting å regne av.", "Ta med § 5-6 under «Tabeller og valg», med kolonnen «Prognose»."],
    nn: ["Ein tabell er utelaten fordi prognosen manglar", "Tabellen blir rekna av prognosen i § 5-6, som ikkje er med i rapporten.", "Utan han finst det ingenting å rekne av.", "Ta med § 5-6 under «Tabellar og val», med kolonnen «Prognose»."],
    en: ["A table is left out because the forecast is missing", "The table is calculated from the forecast in § 5-6, which is not in the report.", "Without it there is nothing to calculate from.", "Include § 5-6 under «Tables and choices», with the column «Forecast»."],
  },
  "felt-uleselig": {
    nb: ["Et felt i rapporten har noe annet enn et beløp", "En egen prognose eller justering i arket er ikke et tall.", "Feltet er ikke med i det som regnes ut.", "Skriv et tall i tabellens enhet, eller tøm feltet."],
    nn: ["Eit felt i rapporten har noko anna enn eit beløp", "Ein eigen prognose eller ei justering i arket er ikkje eit tal.", "Feltet er ikkje med i det som blir rekna ut.", "Skriv eit tal i eininga til tabellen, eller tøm feltet."],
    en: ["A field in the report has something other than an amount", "A forecast or adjustment of your own in the sheet is not a number.", "The field is left out of what is calculated.", "Write a number in the unit of the table, or clear the field."],
  },
  "tabell-uten-liste": {
    nb: ["En tabell er utelatt fordi listen mangler", "Tabellen bygger på en liste som ikke er gitt.", "Tallene står ikke i regnskapet.", "Velg «Lag ark» under «Alle kilder» og fyll ut listen, eller ta bort tabellen under «Tabeller og valg»."],
    nn: ["Ein tabell er utelaten fordi lista manglar", "Tabellen byggjer på ei liste som ikkje er lagd ved.", "Tala står ikkje i rekneskapen.", "Vel «Lag ark» under «Alle kjelder» og fyll ut lista, eller ta bort tabellen under «Tabellar og val»."],
    en: ["A table is left out because its list is missing", "The table is made of a list that has not been given.", "The figures are not in the accounts.", "Choose «Make sheet» under «All sources» and fill in the list, or remove the table under «Tables and choices»."],
  },
  "portefolje-uten-liste": {
    nb: ["§ 5-5 andre ledd er per prosjekt", "Malen ber om tabellen per portefølje, men listen «Investeringsprosjekter» er ikke gitt.", "Listen sier hvilken portefølje hvert prosjekt hører til.", "Legg ved listen, eller velg «Per prosjekt» under «Tabeller og valg»."],
    nn: ["§ 5-5 andre ledd er per prosjekt", "Malen ber om tabellen per portefølje, men lista «Investeringsprosjekt» er ikkje lagd ved.", "Lista seier kva portefølje kvart prosjekt høyrer til.", "Legg ved lista, eller vel «Per prosjekt» under «Tabellar og val»."],
    en: ["§ 5-5 second paragraph is per project", "The template asks for the table per portfolio, but the list «Investment projects» has not been given.", "The list says which portfolio each project belongs to.", "Add the list, or choose «Per project» under «Tables and choices»."],
  },
  "foringer-etter-perioden": {
    nb: ["Føringer etter perioden er ikke med", "Regnskapet har føringer i perioder etter den rapporten gjelder.", "En tertialrapport viser bare regnskap til og med perioden.", "Ingenting, eller velg en senere periode under «Tabeller og valg»."],
    nn: ["Føringar etter perioden er ikkje med", "Rekneskapen har føringar i periodar etter den rapporten gjeld.", "Ein tertialrapport viser berre rekneskap til og med perioden.", "Ingenting, eller vel ein seinare periode under «Tabellar og val»."],
    en: ["Postings after the period are not included", "The accounts have postings in periods after the one the report is for.", "A tertial report shows only the accounts up to and including the period.", "Nothing, or choose a later period under «Tables and choices»."],
  },
  "regnskap-uten-periode": {
    nb: ["Regnskapet har ikke periode", "Føringene har ikke periode, og er lest som regnskap hittil.", "Er uttrekket tatt ut senere, er det for mye med.", "Kontroller at uttrekket er tatt ut per datoen i meldingen, eller legg ved et med periode."],
    nn: ["Rekneskapen har ikkje periode", "Føringane har ikkje periode, og er lesne som rekneskap hittil.", "Er uttrekket teke ut seinare, er det for mykje med.", "Kontroller at uttrekket er teke ut per datoen i meldinga, eller legg ved eit med periode."],
    en: ["The accounts have no periods", "The postings have no period, and have been read as accounts to date.", "If the extract was taken later, it has too much.", "Check that the extract was taken as of the date in the message, or add one with periods."],
  },
  "budsjett-hittil-mangler": {
    nb: ["Noen ansvar mangler budsjett hittil", "En kilde har budsjett hittil i en egen kolonne, og en annen har bare årsbudsjett.", "Ansvar uten budsjett hittil får hele regnskapet som avvik.", "Legg ved budsjett hittil for alle, eller fjern kolonnen i den ene kilden, så blir hele budsjettet fordelt på månedene."],
    nn: ["Nokre ansvar manglar budsjett hittil", "Ei kjelde har budsjett hittil i ein eigen kolonne, og ei anna har berre årsbudsjett.", "Ansvar utan budsjett hittil får heile rekneskapen som avvik.", "Legg ved budsjett hittil for alle, eller fjern kolonnen i den eine kjelda, så blir heile budsjettet fordelt på månadene."],
    en: ["Some cost centres lack budget to date", "One source has budget to date in a column of its own, and another has only the year's budget.", "Cost centres without budget to date get all of their accounts as variance.", "Add budget to date for all of them, or remove the column in the one source, so that the whole budget is distributed over the months."],
  },
  "fjoraret-delvis-uten-periode": {
    nb: ["Deler av fjorårets regnskap mangler periode", "Noen av fjorårets føringer har periode og andre ikke.", "De uten periode kan ikke være med i samme periode i fjor, og sammenligningen blir skjev.", "Legg ved fjorårets regnskap med periode for alle føringer."],
    nn: ["Delar av fjorårets rekneskap manglar periode", "Nokre av føringane frå i fjor har periode og andre ikkje.", "Dei utan periode kan ikkje vere med i same periode i fjor, og samanlikninga blir skeiv.", "Legg ved fjorårets rekneskap med periode for alle føringane."],
    en: ["Parts of last year's accounts have no period", "Some of last year's postings have a period and others do not.", "Those without cannot be included in the same period last year, and the comparison is skewed.", "Add last year's accounts with a period for every posting."],
  },
  "budsjett-uten-periode": {
    nb: ["Budsjettet er ikke periodisert", "Budsjettet har ikke periode, og er fordelt på månedene etter metoden under «Tabeller og valg».", "Avviket hittil måles mot det fordelte budsjettet.", "Ingenting, hvis metoden passer. Et budsjett som er periodisert i kilden, brukes som det er."],
    nn: ["Budsjettet er ikkje periodisert", "Budsjettet har ikkje periode, og er fordelt på månadene etter metoden under «Tabellar og val».", "Avviket hittil blir målt mot det fordelte budsjettet.", "Ingenting, viss metoden passar. Eit budsjett som er periodisert i kjelda, blir brukt som det er."],
    en: ["The budget is not phased", "The budget has no periods, and has been distributed over the months by the method under «Tables and choices».", "The variance to date is measured against the distributed budget.", "Nothing, if the method suits. A budget that is periodised in the source is used as it is."],
  },
  "regnskapsenhet-uten-tall": {
    nb: ["En enhet mangler tall som de andre har", "Et foretak eller kommunekassen har ikke budsjett, fjorår eller noe annet som de andre har.", "Kolonnen er ikke konsolidert, og kan ikke sammenlignes med de andre.", "Legg ved en kilde med tallene for enheten."],
    nn: ["Ei eining manglar tal som dei andre har", "Eit føretak eller kommunekassa har ikkje budsjett, fjorår eller noko anna som dei andre har.", "Kolonnen er ikkje konsolidert, og kan ikkje samanliknast med dei andre.", "Legg ved ei kjelde med tala for eininga."],
    en: ["A unit lacks figures that the others have", "An undertaking or the municipal treasury lacks budget, last year or something else that the others have.", "The column is not consolidated, and cannot be compared with the others.", "Add a source with the figures for the unit."],
  },
  "regnskapsenhet-samme-tall": {
    nb: ["Et foretak har kommunens egne tall", "Tallene er de samme som en annen enhets, til øret, på de fleste kontoene.", "Samme fil er trolig gitt to ganger. Alt blir talt dobbelt i det konsoliderte regnskapet.", "Velg foretakets egen fil."],
    nn: ["Eit føretak har tala til kommunen sjølv", "Tala er dei same som for ei anna eining, til øret, på dei fleste kontoane.", "Same fila er truleg gitt to gonger. Alt blir talt dobbelt i den konsoliderte rekneskapen.", "Vel fila til føretaket."],
    en: ["An undertaking has the municipality's own figures", "The figures are the same as another unit's, exactly, on most accounts.", "One file is probably given twice. Everything is counted double in the consolidated accounts.", "Choose the undertaking's own file."],
  },
  "konsolidert-regnskap": {
    nb: ["Rapporten er av det konsoliderte regnskapet", "Kildene har flere regnskapsenheter, og rapporten er av dem samlet.", "Forskriften ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). De andre tabellene er regnet av det samme.", "Fjern foretakene under «Alle kilder» for å få kommunekassens egne tabeller."],
    nn: ["Rapporten er av den konsoliderte rekneskapen", "Kjeldene har fleire rekneskapseiningar, og rapporten er av alle samla.", "Forskrifta ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). Dei andre tabellane er rekna av det same.", "Fjern føretaka under «Alle kjelder» for å få tabellane for kommunekassa åleine."],
    en: ["The report is of the consolidated accounts", "The sources have several accounting units, and the report is of them together.", "The regulation requires §§ 5-5 first paragraph, 5-6 and 5-8 consolidated (§ 10-2). The other tables are calculated from the same.", "Remove the undertakings under «All sources» to get the municipal treasury's own tables."],
  },
  "eliminering-mellom-drift-og-investering": {
    nb: ["En intern post har én side i drift og én i investering", "Når posten elimineres, er beløpet lagt tilbake, så drift og investering går opp hver for seg.", "Regelverket er ikke kontrollert på dette punktet.", "Se på arket Konsolidering. Malen kan velge den andre måten (konsern.mellomDriftOgInvestering)."],
    nn: ["Ein intern post har éi side i drift og éi i investering", "Når posten blir eliminert, er beløpet lagt tilbake, så drift og investering går opp kvar for seg.", "Regelverket er ikkje kontrollert på dette punktet.", "Sjå på arket Konsolidering. Malen kan velje den andre måten (konsern.mellomDriftOgInvestering)."],
    en: ["An internal item has one side in operations and one in investment", "When the item is eliminated, the amount is put back, so that operations and investment each balance.", "The rules have not been checked on this point.", "See the sheet Consolidation. The template can choose the other way (konsern.mellomDriftOgInvestering)."],
  },
  "eliminering-ulik": {
    nb: ["Interne poster er ikke like på begge sider", "Det ene regnskapet har ført mer enn det andre på en intern post.", "Bare det som er likt på begge sider, er eliminert. Resten blir stående.", "Finn posten på arket Konsolidering, og rett føringen i regnskapet der den er feil."],
    nn: ["Interne postar er ikkje like på begge sider", "Den eine rekneskapen har ført meir enn den andre på ein intern post.", "Berre det som er likt på begge sider, er eliminert. Resten blir ståande.", "Finn posten på arket Konsolidering, og rett føringa i den rekneskapen der ho er feil."],
    en: ["Internal items are not equal on both sides", "One set of accounts has posted more than the other on an internal item.", "Only what is equal on both sides has been eliminated. The rest remains.", "Find the item on the sheet Consolidation, and correct the posting in the accounts where it is wrong."],
  },
  "eliminering-ikke-null": {
    nb: ["Elimineringene går ikke i null", "Summen av elimineringene i en kontoklasse er ikke null.", "En eliminering tar like mye ut på begge sider og skal ikke endre summen.", "Kontroller reglene i malen (konsern)."],
    nn: ["Elimineringane går ikkje i null", "Summen av elimineringane i ein kontoklasse er ikkje null.", "Ei eliminering tek like mykje ut på begge sider og skal ikkje endre summen.", "Kontroller reglane i malen (konsern)."],
    en: ["The eliminations do not sum to zero", "The sum of the eliminations in an account class is not zero.", "An elimination takes out as much on both sides and should not change the sum.", "Check the rules in the template (konsern)."],
  },
  "konsolidering-ulik": {
    nb: ["Enhetene og elimineringene gir ikke det konsoliderte", "Summen av enhetene og elimineringene er en annen enn den konsoliderte linjen.", "Da kan tabellen ikke avstemmes mot regnskapene.", "Bygg rapporten på nytt. Består feilen, melder du den."],
    nn: ["Einingane og elimineringane gir ikkje det konsoliderte", "Summen av einingane og elimineringane er ein annan enn den konsoliderte linja.", "Då kan tabellen ikkje avstemmast mot rekneskapane.", "Bygg rapporten på nytt. Held feilen fram, melder du han."],
    en: ["The units and the eliminations do not give the consolidated amount", "The sum of the units and the eliminations differs from the consolidated line.", "The table cannot then be reconciled with the accounts.", "Build the report again. If the error remains, report it."],
  },
  "mal-eldre-versjon": {
    nb: ["Malen er laget i en eldre utgave", "Malen er løftet til det formatet Tertial bruker nå.", "Nye valg har fått standardverdien.", "Se over det meldingen nevner, og lagre malen på nytt når du bygger."],
    nn: ["Malen er laga i ei eldre utgåve", "Malen er lyft til det formatet Tertial bruker no.", "Nye val har fått standardverdien.", "Sjå over det meldinga nemner, og lagre malen på nytt når du byggjer."],
    en: ["The template was made in an older version", "The template has been converted to the format Tertial uses now.", "New choices have been given their default value.", "Look over what the message names, and save the template again when you build."],
  },
  "merforbruk-frister": {
    nb: ["Regnskapet ender med merforbruk", "§ 5-9 drift fremfører et merforbruk til senere år.", "Kommuneloven § 14-5 fjerde ledd krever budsjettendring behandlet innen 30. juni, og § 14-11 at det dekkes året etter, senest andre år.", "Foreslå budsjettendringen når regnskapet legges fram, og vis hvordan merforbruket dekkes (§ 14-3)."],
    nn: ["Rekneskapen endar med meirforbruk", "§ 5-9 drift framfører eit meirforbruk til seinare år.", "Kommunelova § 14-5 fjerde ledd krev budsjettendring handsama innan 30. juni, og § 14-11 at det blir dekt året etter, seinast andre år.", "Gjer framlegg om budsjettendringa når rekneskapen blir lagd fram, og vis korleis meirforbruket blir dekt (§ 14-3)."],
    en: ["The accounts end with overspending", "§ 5-9 operations carries overspending forward to later years.", "The Local Government Act § 14-5 fourth paragraph requires a budget change dealt with by 30 June, and § 14-11 that it is covered the year after, at the latest the second year.", "Propose the change when the accounts are put forward, and show how the overspending is covered (§ 14-3)."],
  },
  "udekket-frister": {
    nb: ["Investeringsregnskapet ender med et udekket beløp", "§ 5-9 investering fremfører et udekket beløp.", "Kommuneloven § 14-11: det skal dekkes i budsjettet for året etter.", "Ta det inn i budsjettet, og vis det i vedtaket av regnskapet (§ 14-3)."],
    nn: ["Investeringsrekneskapen endar med eit udekt beløp", "§ 5-9 investering framfører eit udekt beløp.", "Kommunelova § 14-11: det skal dekkjast i budsjettet for året etter.", "Ta det inn i budsjettet, og vis det i vedtaket av rekneskapen (§ 14-3)."],
    en: ["The investment accounts end with an uncovered amount", "§ 5-9 investment carries an uncovered amount forward.", "The Local Government Act § 14-11: it must be covered in the budget of the year after.", "Put it into the budget, and show it in the decision on the accounts (§ 14-3)."],
  },
  "merforbruk-ikke-budsjettert": {
    nb: ["Budsjettet dekker ikke et tidligere merforbruk", "Merforbruket ved årets begynnelse er større enn det revidert budsjett dekker.", "Kommuneloven §§ 14-10 og 14-11: budsjettet skal dekke et merforbruk året etter, senest det andre året etter.", "Kontroller vedtaket om inndekning, eller endre budsjettet."],
    nn: ["Budsjettet dekkjer ikkje eit tidlegare meirforbruk", "Meirforbruket ved byrjinga av året er større enn det revidert budsjett dekkjer.", "Kommunelova §§ 14-10 og 14-11: budsjettet skal dekkje eit meirforbruk året etter, seinast det andre året etter.", "Kontroller vedtaket om inndekking, eller endre budsjettet."],
    en: ["The budget does not cover earlier overspending", "Overspending at the beginning of the year is more than the revised budget covers.", "The Local Government Act §§ 14-10 and 14-11: the budget must cover overspending the year after, at the latest the second year after.", "Check the decision on how it is covered, or change the budget."],
  },
  "udekket-ikke-budsjettert": {
    nb: ["Budsjettet dekker ikke et tidligere udekket beløp", "Det udekkede beløpet ved årets begynnelse er større enn det revidert budsjett dekker.", "Kommuneloven § 14-11: det skal dekkes i budsjettet året etter.", "Endre budsjettet."],
    nn: ["Budsjettet dekkjer ikkje eit tidlegare udekt beløp", "Det udekte beløpet ved byrjinga av året er større enn det revidert budsjett dekkjer.", "Kommunelova § 14-11: det skal dekkjast i budsjettet året etter.", "Endre budsjettet."],
    en: ["The budget does not cover an earlier uncovered amount", "The uncovered amount at the beginning of the year is more than the revised budget covers.", "The Local Government Act § 14-11: it must be covered in the budget of the year after.", "Change the budget."],
  },
  "avdrag-budsjett-under-minimum": {
    nb: ["Budsjettet dekker ikke minimumsavdraget", "Revidert budsjett har mindre til avdrag enn minimumsavdraget i noten.", "Kommuneloven § 14-10: budsjettet skal dekke minimumsavdraget.", "Se på neste års budsjett."],
    nn: ["Budsjettet dekkjer ikkje minimumsavdraget", "Det reviderte budsjettet har mindre til avdrag enn det minimumsavdraget noten reknar ut.", "Kommunelova § 14-10: budsjettet skal dekkje minimumsavdraget.", "Sjå på budsjettet for neste år."],
    en: ["The budget does not cover the minimum repayment", "The revised budget has less for repayments than the minimum repayment in the note.", "The Local Government Act § 14-10: the budget must cover the minimum repayment.", "Look at next year's budget."],
  },
  "merforbruk-tidligere-igjen": {
    nb: ["Tidligere års merforbruk er ikke dekket inn", "Merforbruk fra tidligere år står igjen etter linje 16, mens det er penger i disposisjonsfondet eller i en avsetning som ikke er strøket.", "§ 4-4 i forskriften er ikke lest, så Tertial foreslår ingenting for linje 10 og 15.", "Avgjør det etter forskriften og kommunens økonomireglement, og skriv beløpene i listen «Vedtatte disposisjoner»."],
    nn: ["Meirforbruk frå tidlegare år er ikkje dekt inn", "Meirforbruk frå tidlegare år står att etter linje 16, medan det er pengar i disposisjonsfondet eller i ei avsetjing som ikkje er stroken.", "§ 4-4 i forskrifta er ikkje lesen, så Tertial gjer ikkje framlegg for linje 10 og 15.", "Avgjer det etter forskrifta og økonomireglementet til kommunen, og skriv beløpa i lista «Vedtekne disposisjonar»."],
    en: ["Earlier years' overspending is not covered", "Overspending of earlier years is left after line 16, while there is money in the discretionary reserve or in an allocation that is not cancelled.", "§ 4-4 of the regulation has not been read, so Tertial proposes nothing for lines 10 and 15.", "Decide it by the regulation and the municipality's financial rules, and write the amounts in the list «Adopted dispositions»."],
  },
  "bygget-med-feil": {
    nb: ["Rapporten er bygget med kjente feil", "Du valgte «Bygg likevel» mens kildene hadde feil.", "Tabellene skal ikke brukes før feilene er rettet. Merknaden står også på arket Kontroll.", "Rett feilene, og bygg på nytt."],
    nn: ["Rapporten er bygd med kjende feil", "Du valde «Bygg likevel» medan kjeldene hadde feil.", "Tabellane skal ikkje brukast før feila er retta. Merknaden står også på arket Kontroll.", "Rett feila, og bygg på nytt."],
    en: ["The report is built with known errors", "You chose «Build anyway» while the sources had errors.", "The tables should not be used before the errors have been corrected. The remark is also on the sheet Control.", "Correct the errors, and build again."],
  },
  "avstemming-uten-ark": {
    nb: ["Arbeidsboken har ikke arket Avstemming", "Filen som er gitt med --avstemming, har ingen merker å telle, eller kan ikke leses.", "Merkene står på arket Avstemming i arbeidsboken rapporten er bygget i.", "Lagre arbeidsboken som .xlsx, og gi den."],
    nn: ["Arbeidsboka har ikkje arket Avstemming", "Fila som er gitt med --avstemming, har ingen merke å telje, eller kan ikkje lesast.", "Merka står på arket Avstemming i arbeidsboka rapporten er bygd i.", "Lagre arbeidsboka som .xlsx, og gi ho."],
    en: ["The workbook has no sheet Reconciliation", "The file given with --avstemming has no marks to count, or cannot be read.", "The marks are on the sheet Reconciliation (Avstemming) of the workbook the report is built in.", "Save the workbook as .xlsx, and give it."],
  },
  "fjoraret-endret": {
    nb: ["Fjoråret er et annet enn publisert", "En eller flere linjer i «Regnskap i fjor» har et annet beløp enn fjorårets ferdige rapport.", "Endrede sammenligningstall skal forklares; det kan også være en feil i kilden.", "Skriv årsaken i noten om endrede sammenligningstall, eller rett kilden."],
    nn: ["Fjoråret er eit anna enn publisert", "Ei eller fleire linjer i rekneskapen i fjor har eit anna beløp enn den ferdige rapporten frå i fjor.", "Endra samanlikningstal skal forklarast; det kan òg vere ein feil i kjelda.", "Skriv årsaka i noten om endra samanlikningstal, eller rett kjelda."],
    en: ["Last year is other than published", "One or more lines of last year's accounts have another amount than last year's finished report.", "Changed comparatives are to be explained; it may also be a mistake in the source.", "Write the reason in the note on changed comparatives, or correct the source."],
  },
  "fjoraret-linje-usikker": {
    nb: ["Linjer er ikke sammenlignet med fjoråret", "Fjorårets rapport har ingen linje, eller flere, som kan være den samme.", "En linje sammenlignes bare når det er sikkert hvilken den er.", "Se over linjene selv."],
    nn: ["Linjer er ikkje samanlikna med fjoråret", "Rapporten frå i fjor har inga linje, eller fleire, som kan vere den same.", "Ei linje blir berre samanlikna når det er sikkert kva for ei ho er.", "Sjå over linjene sjølv."],
    en: ["Lines are not compared with last year", "Last year's report has no line, or several, that may be the same.", "A line is compared only when it is certain which it is.", "Look at the lines yourself."],
  },
  "fjoraret-usikker": {
    nb: ["Tabellen er ikke sammenlignet med fjoråret", "For få linjer er like til å vite hvilken enhet og hvilke fortegn fjorårets tabell har.", "Enheten og fortegnene bevises av linjene som er like; ellers gjettes det ikke.", "Se etter at filen er fjorårets ferdige rapport."],
    nn: ["Tabellen er ikkje samanlikna med fjoråret", "For få linjer er like til å vite kva eining og kva forteikn tabellen frå i fjor har.", "Eininga og forteikna blir prova av linjene som er like; elles blir det ikkje gjetta.", "Sjå etter at fila er den ferdige rapporten frå i fjor."],
    en: ["The table is not compared with last year", "Too few lines agree to know the unit and the signs of last year's table.", "Unit and signs are proved by the lines that agree; nothing is guessed.", "Check that the file is last year's finished report."],
  },
  "fjoraret-uten-tabeller": {
    nb: ["Fjorårets rapport har ingen kjente tabeller", "Filen har ingen tabell som er lik en i rapporten med en kolonne for fjorårets regnskap.", "Da er ingenting sammenlignet.", "Gi fjorårets ferdige rapport, og ta med fjoråret i kildene."],
    nn: ["Rapporten frå i fjor har ingen kjende tabellar", "Fila har ingen tabell som er lik ein i rapporten med ei kolonne for rekneskapen i fjor.", "Då er ingenting samanlikna.", "Gi den ferdige rapporten frå i fjor, og ta med fjoråret i kjeldene."],
    en: ["Last year's report has no known tables", "The file has no table that is like one in the report with a column for last year's accounts.", "Nothing is then compared.", "Give last year's finished report, and have last year in the sources."],
  },
  "fjoraret-uleselig": {
    nb: ["Fjorårets rapport kan ikke leses", "Filen er ikke et regneark eller en CSV-fil som kan leses.", "Da er ingenting sammenlignet.", "Lagre fjorårets rapport som .xlsx, og gi den."],
    nn: ["Rapporten frå i fjor kan ikkje lesast", "Fila er ikkje eit rekneark eller ei CSV-fil som kan lesast.", "Då er ingenting samanlikna.", "Lagre rapporten frå i fjor som .xlsx, og gi han."],
    en: ["Last year's report cannot be read", "The file is not a workbook or a CSV file that can be read.", "Nothing is then compared.", "Save last year's report as .xlsx, and give it."],
  },
};
