import type { Translations } from "../dictionary";

/** The report as a whole. */
export const RAPPORT: Translations = {
  "Årsrapport": ["Årsrapport", "Annual report"],
  "Tertialrapport 1": ["Tertialrapport 1", "Tertial report 1"],
  "Tertialrapport 2": ["Tertialrapport 2", "Tertial report 2"],
  "Månedsrapport": ["Månadsrapport", "Monthly report"],
  "Utbytte": ["Utbytte", "Dividends"],
  "Gevinst og tap på finansielle omløpsmidler": ["Gevinst og tap på finansielle omløpsmiddel", "Gains and losses on financial current assets"],
  "Korrigert sum bevilgninger drift, netto": ["Korrigert sum løyvingar drift, netto", "Adjusted total appropriations, operations, net"],
  "Dekning av tidligere års merforbruk i driftsregnskapet": [
    "Dekking av tidlegare års meirforbruk i driftsrekneskapen",
    "Coverage of earlier years' overspending in the operating accounts"],
  "Linje 4 i § 5-4 har ingenting av art 810: malen tar med det som står på funksjon 840, og regnskapet har {tall} på andre funksjoner. Velg i malen hva som er frie inntekter: 810 på funksjon 840 og 850 ({tall2}), all 810 ({tall3}) eller bare 877.": [
    "Linje 4 i § 5-4 har ingenting av art 810: malen tek med det som står på funksjon 840, og rekneskapen har {tall} på andre funksjonar. Vel i malen kva som er frie inntekter: 810 på funksjon 840 og 850 ({tall2}), all 810 ({tall3}) eller berre 877.",
    "Line 4 of § 5-4 has nothing of art 810: the template includes what is on function 840, and the accounts have {tall} on other functions. Choose in the template what free revenues are: 810 on functions 840 and 850 ({tall2}), all 810 ({tall3}) or only 877."],
  "Foreslått inndeling: enheter og områder er satt opp av ansvarskodene, og er ikke bekreftet.": [
    "Foreslått inndeling: einingar og område er sette opp av ansvarskodane, og er ikkje stadfesta.",
    "Proposed division: units and areas are set up by the ansvar codes, and are not confirmed."],
  "Felles kommune": ["Felles kommune", "Shared by the municipality"],
  "Regnskap hittil {aar}": ["Rekneskap hittil {aar}", "Accounts to date {aar}"],
  "Budsjett": ["Budsjett", "Budget"],
  "Enhet og ansvar": ["Eining og ansvar", "Unit and cost centre"],
  "Faste tall fra regnskapet: arket Grunnlag er ikke delt på ansvar.": [
    "Faste tal frå rekneskapen: arket Grunnlag er ikkje delt på ansvar.",
    "Fixed figures from the accounts: the sheet Grunnlag is not divided by cost centre."],
  "Kommunens egen rapport (ikke lovbestemt)": ["Kommunen sin eigen rapport (ikkje lovbestemt)", "The municipality's own report (not required by law)"],
  "Budsjett hittil": ["Budsjett hittil", "Budget to date"],
  "Revidert budsjett": ["Revidert budsjett", "Revised budget"],
  "Opprinnelig budsjett": ["Opphavleg budsjett", "Original budget"],
  "Andre ansvar ({tall})": ["Andre ansvar ({tall})", "Other cost centres ({tall})"],
  "Andre arter": ["Andre artar", "Other arter"],
  "Forklaringer til avvik": ["Forklaringar til avvik", "Explanations of variances"],
  "Forklaringer": ["Forklaringar", "Explanations"],
  "Forklaring": ["Forklaring", "Explanation"],
  "Avvik per art": ["Avvik per art", "Variance per art"],
  "Enhet og art": ["Eining og art", "Unit and art"],
  "Avvik per ansvar": ["Avvik per ansvar", "Variance per cost centre"],
  "Enheter med avvik på minst {0} kr og {1} % av budsjettet. Utkastet er laget av tallene; deler bedre enn budsjett har +. Din egen forklaring skrives i siste kolonne.": [
    "Einingar med avvik på minst {0} kr og {1} % av budsjettet. Utkastet er laga av tala; delar betre enn budsjett har +. Di eiga forklaring skriv du i siste kolonne.",
    "Units with a variance of at least {0} kr and {1} % of the budget. The draft is made from the figures; parts that are better than budget have +. Your own explanation is written in the last column."],
  "{0} (konsolidert)": ["{0} (konsolidert)", "{0} (consolidated)"],
  "Lån og avdrag": ["Lån og avdrag", "Loans and repayments"],
  "Pensjon": ["Pensjon", "Pensions"],
  "Garantier": ["Garantiar", "Guarantees"],
  "Fond": ["Fond", "Funds"],
  "Selvkostområder": ["Sjølvkostområde", "Full-cost areas"],
  "Årsoppgjørsdisposisjoner": ["Årsoppgjersdisposisjonar", "Year-end dispositions"],
  "prosjekter uten portefølje": ["prosjekt utan portefølje", "projects without portfolio"],
  "Malen ber om § 5-5 andre ledd per portefølje, men listen «Investeringsprosjekter» er ikke gitt. Tabellen er per prosjekt. Legg ved listen med prosjekt og portefølje.": [
    "Malen ber om § 5-5 andre ledd per portefølje, men lista «Investeringsprosjekt» er ikkje gitt. Tabellen er per prosjekt. Legg ved lista med prosjekt og portefølje.",
    "The template asks for § 5-5 second paragraph per portfolio, but the list «Investment projects» is not given. The table is per project. Add the list with project and portfolio."],
  "{tall} rad": ["{tall} rad", "{tall} row"],
  "{tall} rader": ["{tall} rader", "{tall} rows"],
  "Regnskapet har {0} i perioder etter {1} (sum {2}). De er ikke med i rapporten. Velg en senere periode hvis de skal være med.": [
    "Rekneskapen har {0} i periodar etter {1} (sum {2}). Dei er ikkje med i rapporten. Vel ein seinare periode viss dei skal vere med.",
    "The accounts have {0} in periods after {1} (sum {2}). They are not in the report. Choose a later period if they are to be included."],
  "{0} i regnskapet har ikke periode og er lest som regnskap hittil per {1}. Kontroller at uttrekket er tatt ut per denne datoen, eller legg ved et uttrekk med periode.": [
    "{0} i rekneskapen har ikkje periode og er lesne som rekneskap hittil per {1}. Kontroller at uttrekket er teke ut per denne datoen, eller legg ved eit uttrekk med periode.",
    "{0} in the accounts have no period and are read as accounts to date as of {1}. Check that the extract was taken as of this date, or add an extract with periods."],
  "likt på tolv måneder": ["likt på tolv månader", "evenly over twelve months"],
  "etter hvor stor del av fjorårets regnskap per art som var ført på samme tid": [
    "etter kor stor del av fjorårets rekneskap per art som var ført på same tid",
    "by how much of last year's accounts per art was posted at the same time"],
  "etter hvor stor del av fjorårets regnskap per ansvar som var ført på samme tid": [
    "etter kor stor del av fjorårets rekneskap per ansvar som var ført på same tid",
    "by how much of last year's accounts per cost centre was posted at the same time"],
  "Fjorårets regnskap har ikke perioder, så budsjettet er fordelt likt på månedene. Legg ved fjorårets regnskap med periode.": [
    "Fjorårets rekneskap har ikkje periodar, så budsjettet er fordelt likt på månadene. Legg ved fjorårets rekneskap med periode.",
    "Last year's accounts have no periods, so the budget is distributed evenly over the months. Add last year's accounts with periods."],
  "{0} {1} har en slik profil; resten er fordelt likt.": [
    "{0} {1} har ein slik profil; resten er fordelt likt.",
    "{0} {1} have such a profile; the rest is distributed evenly."],
  "Tabellen «{0}» er utelatt: kildene har ikke {1}. Legg ved fjorårets regnskap, eller en hovedbok med inngående saldo.": [
    "Tabellen «{0}» er utelaten: kjeldene har ikkje {1}. Legg ved fjorårets rekneskap, eller ei hovudbok med inngåande saldo.",
    "The table «{0}» is left out: the sources have no {1}. Add last year's accounts, or a general ledger with opening balances."],
  "Tabellen «{0}» er utelatt: kildene har ingen driftsføringer med ansvar i et tjenesteområde. Legg ved en kilde med ansvar, og organisasjonsfilen.": [
    "Tabellen «{0}» er utelaten: kjeldene har ingen driftsføringar med ansvar i eit tenesteområde. Legg ved ei kjelde med ansvar, og organisasjonsfila.",
    "The table «{0}» is left out: the sources have no operating postings with a cost centre in a service area. Add a source with cost centres, and the organisation file."],
  "Tabellen «{0}» er utelatt: verken årets eller fjorårets regnskap har føringer i alle tolv måneder. Legg ved et regnskap med periode for et helt år.": [
    "Tabellen «{0}» er utelaten: verken årets eller fjorårets rekneskap har føringar i alle tolv månader. Legg ved ein rekneskap med periode for eit heilt år.",
    "The table «{0}» is left out: neither this year's nor last year's accounts have postings in all twelve months. Add accounts with periods for a whole year."],
  "Tabellen «{0}» er utelatt: listen den bygger på er ikke gitt. Legg den ved med overskriftene i malen for listen.": [
    "Tabellen «{0}» er utelaten: lista han byggjer på, er ikkje gitt. Legg ho ved med overskriftene i malen for lista.",
    "The table «{0}» is left out: the list it builds on is not given. Add it with the headers of the list's template."],
  "Treffsikkerhet for prognosemetodene": ["Treffsikkerheit for prognosemetodane", "Accuracy of the forecast methods"],
  "Etter {maaned}": ["Etter {maaned}", "After {maaned}"],
  "Alle måneder": ["Alle månader", "All months"],
  "Prognosemetoder": ["Prognosemetodar", "Forecast methods"],
  "Gjennomsnittet av |prognose − årets regnskap| for {0} enheter, når metoden brukes etter hver måned i {1}. Lavest er best.": [
    "Gjennomsnittet av |prognose − årets rekneskap| for {0} einingar, når metoden blir brukt etter kvar månad i {1}. Lågast er best.",
    "The average of |forecast − the year's accounts| for {0} units, when the method is used after each month of {1}. Lowest is best."],
  "Blank: metoden mangler grunnlag (budsjett eller fjorår med måneder). Sammenlign bare metoder som har svart for like mange enheter.": [
    "Blank: metoden manglar grunnlag (budsjett eller fjorår med månader). Samanlikn berre metodar som har svara for like mange einingar.",
    "Blank: the method lacks a basis (budget, or last year with months). Compare only methods that have answered for equally many units."],
  "Revidert budsjett inneholder vedtak som er gjort senere på året, og er derfor en mild prøve for metodene som bruker det.": [
    "Revidert budsjett inneheld vedtak frå seinare på året, og er derfor ein mild prøve for metodane som bruker det.",
    "The revised budget contains decisions made later in the year, and is therefore a mild test of the methods that use it."],
  "Kommunens regnskap per måned; metodene er ikke definert i lov eller forskrift": [
    "Kommunen sin rekneskap per månad; metodane er ikkje definerte i lov eller forskrift",
    "The municipality's accounts per month; the methods are not defined in law or regulation"],
  "{0} kunne ikke svare i {1} av {2} tilfeller.": ["{0} kunne ikkje svare i {1} av {2} tilfelle.", "{0} could not answer in {1} of {2} cases."],
  "Budsjettet er ikke periodisert ({0}): budsjett hittil er fordelt {1}.": [
    "Budsjettet er ikkje periodisert ({0}): budsjett hittil er fordelt {1}.",
    "The budget is not phased ({0}): budget to date is distributed {1}."],
  "Investeringsoversikt": ["Investeringsoversikt", "Overview of investments"],
  "Investeringer per portefølje og prosjekt": ["Investeringar per portefølje og prosjekt", "Investments per portfolio and project"],
  "Totalramme": ["Totalramme", "Total project budget"],
  "Påløpt før {aar}": ["Påløpt før {aar}", "Incurred before {aar}"],
  "Påløpt": ["Påløpt", "Incurred"],
  "Utgifter med merverdiavgift, før tilskudd og kompensasjon (§ 5-5 første ledd linje 1–4).": [
    "Utgifter med meirverdiavgift, før tilskot og kompensasjon (§ 5-5 første ledd linje 1–4).",
    "Expenditure including VAT, before grants and compensation (§ 5-5 first paragraph lines 1–4)."],
  "Tallene for {aar} er av regnskap og budsjett; ramme, tidligere år og status av «{0}».": [
    "Tala for {aar} er av rekneskap og budsjett; ramme, tidlegare år og status av «{=0}».",
    "The figures for {aar} are from the accounts and the budget; project budget, earlier years and status from «{=0}»."],
  "Prognose mot ramme: rammen mot tidligere år og årets prognose; {0}.": [
    "Prognose mot ramme: ramma mot tidlegare år og årets prognose; {0}.",
    "Forecast against project budget: the project budget against earlier years and the year's forecast; {0}."],
  "minus er {tekst}": ["minus er {tekst}", "minus is {tekst}"],
  "mer enn rammen": ["meir enn ramma", "more than the project budget"],
  "mindre enn rammen": ["mindre enn ramma", "less than the project budget"],
  "prognose minus ramme": ["prognose minus ramme", "forecast minus project budget"],
  "Prosjekter uten ramme i listen er ikke med i det som følger av rammen.": [
    "Prosjekt utan ramme i lista er ikkje med i det som følgjer av ramma.",
    "Projects without a project budget in the list are not in what follows from it."],
  "Inntekter i investeringsprosjekter": ["Inntekter i investeringsprosjekt", "Revenues in investment projects"],
  "Inntektsramme": ["Inntektsramme", "Revenue budget"],
  "Mottatt": ["Motteke", "Received"],
  "Mottatt før {aar}": ["Motteke før {aar}", "Received before {aar}"],
  "Mottatt 31.12.{aar}": ["Motteke 31.12.{aar}", "Received 31.12.{aar}"],
  "Tilskudd, salg, utdeling og mottatte avdrag (§ 5-5 første ledd linje 8–12). Merverdiavgiftskompensasjon og bruk av lån er ikke med.": [
    "Tilskot, sal, utdeling og mottekne avdrag (§ 5-5 første ledd linje 8–12). Meirverdiavgiftskompensasjon og bruk av lån er ikkje med.",
    "Grants, sales, distributions and repayments received (§ 5-5 first paragraph lines 8–12). VAT compensation and use of loans are not included."],
  "Sum investeringer": ["Sum investeringar", "Total investments"],
  "Sum inntekter": ["Sum inntekter", "Total revenues"],
  "Ikke i prosjektlisten": ["Ikkje i prosjektlista", "Not in the list of projects"],
  "føringer uten prosjekt": ["føringar utan prosjekt", "postings without project"],
  "§ 5-5 første ledd linje 1–4": ["§ 5-5 første ledd linje 1–4", "§ 5-5 first paragraph lines 1–4"],
  "§ 5-5 første ledd linje 8–12": ["§ 5-5 første ledd linje 8–12", "§ 5-5 first paragraph lines 8–12"],
  "utgifter": ["utgifter", "expenditure"],
  "inntekter": ["inntekter", "revenues"],
  "Rad {0}: inntektsrammen {1} står med pluss. Inntekter står med minus i listen, som i regnskapet. Rett fortegnet.": [
    "Rad {0}: inntektsramma {1} står med pluss. Inntekter står med minus i lista, som i rekneskapen. Rett forteiknet.",
    "Row {0}: the revenue budget {1} has a plus sign. Revenues have a minus sign in the list, as in the accounts. Correct the sign."],
  "Utgifter i investering som ikke står i «{0}»: {1}. De er tatt med uten ramme og tidligere år. Legg dem til i listen, eller rett prosjektet på føringene.": [
    "Utgifter i investering som ikkje står i «{=0}»: {1}. Dei er tekne med utan ramme og tidlegare år. Legg dei til i lista, eller rett prosjektet på føringane.",
    "Expenditure in investment that is not in «{=0}»: {1}. They are included without project budget and earlier years. Add them to the list, or correct the project on the postings."],
  "Inntekter i investering som ikke står i «{0}»: {1}. De er tatt med uten ramme og tidligere år. Legg dem til i listen, eller rett prosjektet på føringene.": [
    "Inntekter i investering som ikkje står i «{=0}»: {1}. Dei er tekne med utan ramme og tidlegare år. Legg dei til i lista, eller rett prosjektet på føringane.",
    "Revenues in investment that are not in «{=0}»: {1}. They are included without project budget and earlier years. Add them to the list, or correct the project on the postings."],
  "Ingen av prosjektene i «{0}» finnes i regnskapet: {1} på {2} står på {3}. Legg ved et uttrekk med prosjekt, eller rett prosjektnumrene i listen.": [
    "Ingen av prosjekta i «{=0}» finst i rekneskapen: {1} på {2} står på {3}. Legg ved eit uttrekk med prosjekt, eller rett prosjektnumra i lista.",
    "None of the projects in «{=0}» is in the accounts: {1} of {2} are on {3}. Add an extract with projects, or correct the project numbers in the list."],
  "«{0}» har andre tall for {1} {2} ({3}) enn regnskapssystemet: {4}. Tabellen viser kildens tall. Rett listen, eller finn føringen som mangler.": [
    "«{=0}» har andre tal for {1} {2} ({3}) enn rekneskapssystemet: {4}. Tabellen viser tala i kjelda. Rett lista, eller finn føringen som manglar.",
    "«{=0}» has other figures for {1} {2} ({3}) than the accounting system: {4}. The table shows the source's figures. Correct the list, or find the posting that is missing."],
  "Prognose mot ramme": ["Prognose mot ramme", "Forecast against project budget"],
  "per {0}": ["per {0}", "as of {0}"],
  "{tekst} før {aar}": ["{tekst} før {aar}", "{tekst} before {aar}"],
  "Tabellen «{0}» er utelatt: den regnes av prognosen i § 5-6, som ikke er med i rapporten. Ta med § 5-6 med kolonnen «Prognose».": [
    "Tabellen «{0}» er utelaten: han blir rekna av prognosen i § 5-6, som ikkje er med i rapporten. Ta med § 5-6 med kolonnen «Prognose».",
    "The table «{0}» is left out: it is calculated from the forecast in § 5-6, which is not in the report. Include § 5-6 with the column «Forecast»."],
  "Ansvar {0} har årsbudsjett, men ikke budsjett hittil, som andre kilder har. Avvik hittil og prognose blir feil for dem. Legg ved budsjett hittil for alle, eller fjern kolonnen, så blir hele budsjettet fordelt på månedene.": [
    "Ansvar {=0} har årsbudsjett, men ikkje budsjett hittil, som andre kjelder har. Avvik hittil og prognose blir feil for dei. Legg ved budsjett hittil for alle, eller fjern kolonnen, så blir heile budsjettet fordelt på månadene.",
    "Cost centre {=0} has a budget for the year, but no budget to date, which other sources have. Variance to date and forecast will be wrong for them. Add budget to date for all, or remove the column, and the whole budget is distributed over the months."],
  "{0} i fjorårets regnskap har ikke periode og er ikke med i samme periode i fjor. Legg ved fjorårets regnskap med periode for alt.": [
    "{0} i fjorårets rekneskap har ikkje periode og er ikkje med i same periode i fjor. Legg ved fjorårets rekneskap med periode for alt.",
    "{0} in last year's accounts have no period and are not in the same period last year. Add last year's accounts with periods for all of them."],
  "«{0}» har ingen tabell som er lik en i rapporten og har en kolonne for regnskapet i {1}. Gi fjorårets ferdige rapport, og ta med fjoråret i kildene.": [
    "«{=0}» har ingen tabell som er lik ein i rapporten og har ei kolonne for rekneskapen i {1}. Gi den ferdige rapporten frå i fjor, og ta med fjoråret i kjeldene.",
    "«{=0}» has no table that is like one in the report and has a column for the accounts of {1}. Give last year's finished report, and have last year in the sources."],
  "«{0}» er ikke sammenlignet med {1}: for få linjer er like til å vite hvilken enhet og hvilke fortegn tabellen har. Se etter at det er fjorårets tabell.": [
    "«{0}» er ikkje samanlikna med {1}: for få linjer er like til å vite kva eining og kva forteikn tabellen har. Sjå etter at det er tabellen frå i fjor.",
    "«{0}» is not compared with {1}: too few lines agree to know the unit and the signs of the table. Check that it is last year's table."],
  "arket «{0}», kolonnen «{1}»": ["arket «{=0}», kolonnen «{=1}»", "the sheet «{=0}», the column «{=1}»"],
  "Regnskapet i fjor er et annet enn publisert i «{0}» ({1}): {2}. Skriv årsaken i noten om endrede sammenligningstall, eller rett kilden.": [
    "Rekneskapen i fjor er ein annan enn publisert i «{0}» ({1}): {2}. Skriv årsaka i noten om endra samanlikningstal, eller rett kjelda.",
    "Last year's accounts are other than published in «{0}» ({1}): {2}. Write the reason in the note on changed comparatives, or correct the source."],
  "{0} (publisert {1}, nå {2})": ["{0} (publisert {1}, no {2})", "{0} (published {1}, now {2})"],
  "I «{0}» er disse linjene ikke sammenlignet med {1}, fordi det ikke er sikkert hvilken linje som er den samme: {2}.": [
    "I «{0}» er desse linjene ikkje samanlikna med {1}, fordi det ikkje er sikkert kva linje som er den same: {2}.",
    "In «{0}» these lines are not compared with {1}, because it is not certain which line is the same: {2}."],
  "Note: Endrede sammenligningstall": ["Note: Endra samanlikningstal", "Note: Changed comparatives"],
  "Note sammenligningstall": ["Note samanlikningstal", "Note comparatives"],
  "Publisert i fjor": ["Publisert i fjor", "Published last year"],
  "Regnskap i fjor nå": ["Rekneskap i fjor no", "Last year's accounts now"],
  "Tabell": ["Tabell", "Table"],
  "Linje": ["Linje", "Line"],
  "Sammenligningstall som er andre enn i fjorårets årsrapport. Skriv årsaken ved siden av.": [
    "Samanlikningstal som er andre enn i årsrapporten frå i fjor. Skriv årsaka ved sida av.",
    "Comparatives that are other than in last year's annual report. Write the reason beside them."],
  "Fjorårets ferdige rapport mot kildenes regnskap i fjor.": [
    "Den ferdige rapporten frå i fjor mot rekneskapen i fjor i kjeldene.",
    "Last year's finished report against last year's accounts in the sources."],
  "Fjoråret": ["Fjoråret", "Last year"],
  "Linjer like": ["Linjer like", "Lines equal"],
  "Endret": ["Endra", "Changed"],
  "Usikker": ["Usikker", "Unsure"],
  "Ikke funnet": ["Ikkje funnen", "Not found"],
  "Publisert": ["Publisert", "Published"],
  "Nå": ["No", "Now"],
  "Kolonne": ["Kolonne", "Column"],
  "fjorårets ferdige rapport (.xlsx eller CSV): «Regnskap i fjor» holdes mot den, linje for linje. build skriver det som er endret, i en note med plass til årsaken.": [
    "den ferdige rapporten frå i fjor (.xlsx eller CSV): «Rekneskap i fjor» blir halden mot han, linje for linje. build skriv det som er endra, i ein note med plass til årsaka.",
    "last year's finished report (.xlsx or CSV): «Accounts last year» is held against it, line by line. build writes what has changed in a note with room for the reason."],
};
