import type { Translations } from "../dictionary";

/** § 5-9 and the minimum repayment. */
export const DISPONERING: Translations = {
  "Budsjett mangler: bokført": ["Budsjett manglar: bokført", "Budget missing: as posted"],
  "Vedtatt beløp": ["Vedteke beløp", "Adopted amount"],
  "Budsjettavvik og årsavslutningsdisposisjoner drift etter § 5-9": [
    "Budsjettavvik og årsavslutningsdisposisjonar drift etter § 5-9",
    "Budget variance and year-end dispositions, operations, under § 5-9"],
  "Budsjettavvik og årsavslutningsdisposisjoner investering etter § 5-9": [
    "Budsjettavvik og årsavslutningsdisposisjonar investering etter § 5-9",
    "Budget variance and year-end dispositions, investment, under § 5-9"],
  "Note: Avdrag på lån og minimumsavdrag": ["Note: Avdrag på lån og minimumsavdrag", "Note: Loan repayments and minimum repayment"],
  "Oversikt over samlet budsjettavvik og årsavslutningsdisposisjoner, drift, etter § 5-9": [
    "Oversikt over samla budsjettavvik og årsavslutningsdisposisjonar, drift, etter § 5-9",
    "Overview of total budget variance and year-end dispositions, operations, under § 5-9"],
  "Grunnlag eller paragraf": ["Grunnlag eller paragraf", "Basis or section"],
  "§ 5-9 (FOR-2019-06-07-714), strykninger etter §§ 4-1 til 4-4.": [
    "§ 5-9 (FOR-2019-06-07-714), strykingar etter §§ 4-1 til 4-4.",
    "§ 5-9 (FOR-2019-06-07-714), cancellations under §§ 4-1 to 4-4."],
  "Linje 4–7 er de vedtatte beløpene. Uten listen «Vedtatte disposisjoner» er de hentet fra budsjettet. I listen kan det også stå at et beløp ikke skal strykes.": [
    "Linje 4–7 er dei vedtekne beløpa. Utan lista «Vedtekne disposisjonar» er dei henta frå budsjettet. I lista kan det også stå at eit beløp ikkje skal strykast.",
    "Lines 4–7 are the adopted amounts. Without the list «Adopted dispositions» they are taken from the budget. The list can also say that an amount is not to be cancelled."],
  "Inngående balanse mangler": ["Inngåande balanse manglar", "Opening balance missing"],
  "Overføring til investering i henhold til årsbudsjettet og fullmakter": [
    "Overføring til investering i samsvar med årsbudsjettet og fullmakter",
    "Transfer to investment according to the annual budget and authorisations"],
  "Avsetninger til disposisjonsfond i henhold til årsbudsjettet og fullmakter": [
    "Avsetjingar til disposisjonsfond i samsvar med årsbudsjettet og fullmakter",
    "Allocations to the unrestricted reserve fund according to the annual budget and authorisations"],
  "Bruk av disposisjonsfond i henhold til årsbudsjettet og fullmakter": [
    "Bruk av disposisjonsfond i samsvar med årsbudsjettet og fullmakter",
    "Use of the unrestricted reserve fund according to the annual budget and authorisations"],
  "Budsjettert dekning av tidligere års merforbruk": ["Budsjettert dekking av tidlegare års meirforbruk", "Budgeted coverage of earlier years' overspending"],
  "Årets budsjettavvik (mer- eller mindreforbruk før strykninger)": [
    "Årets budsjettavvik (meir- eller mindreforbruk før strykingar)",
    "The year's budget variance (over- or underspending before cancellations)"],
  "Strykning av overføring til investering": ["Stryking av overføring til investering", "Cancellation of transfer to investment"],
  "Strykning av avsetninger til disposisjonsfond": [
    "Stryking av avsetjingar til disposisjonsfond",
    "Cancellation of allocations to the unrestricted reserve fund"],
  "Strykning av dekning av tidligere års merforbruk": [
    "Stryking av dekking av tidlegare års meirforbruk",
    "Cancellation of coverage of earlier years' overspending"],
  "Strykning av bruk av disposisjonsfond": ["Stryking av bruk av disposisjonsfond", "Cancellation of use of the unrestricted reserve fund"],
  "§ 4-3 første ledd": ["§ 4-3 første ledd", "§ 4-3 first paragraph"],
  "Mer- eller mindreforbruk etter strykninger": ["Meir- eller mindreforbruk etter strykingar", "Over- or underspending after cancellations"],
  "Bruk av disposisjonsfond for reduksjon av årets merforbruk etter strykninger": [
    "Bruk av disposisjonsfond for reduksjon av årets meirforbruk etter strykingar",
    "Use of the unrestricted reserve fund to reduce the year's overspending after cancellations"],
  "Bruk av mindreforbruk etter strykninger for dekning av tidligere års merforbruk": [
    "Bruk av mindreforbruk etter strykingar for dekking av tidlegare års meirforbruk",
    "Use of underspending after cancellations to cover earlier years' overspending"],
  "§ 4-3 andre ledd": ["§ 4-3 andre ledd", "§ 4-3 second paragraph"],
  "Avsetning av mindreforbruk etter strykninger til disposisjonsfond": [
    "Avsetjing av mindreforbruk etter strykingar til disposisjonsfond",
    "Allocation of underspending after cancellations to the unrestricted reserve fund"],
  "Til hjelp for strykningene": ["Til hjelp for strykingane", "To help with the cancellations"],
  "Disposisjonsfond 01.01": ["Disposisjonsfond 01.01", "Unrestricted reserve fund 01.01"],
  "Disposisjonsfond etter linje 5, 6, 10 og 12": ["Disposisjonsfond etter linje 5, 6, 10 og 12", "Unrestricted reserve fund after lines 5, 6, 10 and 12"],
  "Merforbruk 01.01": ["Meirforbruk 01.01", "Overspending 01.01"],
  "Tidligere års merforbruk etter linje 7 og 11": ["Tidlegare års meirforbruk etter linje 7 og 11", "Earlier years' overspending after lines 7 and 11"],
  "Avstemming mot § 5-6 (differansen er 0 når disposisjonene er ført som foreslått)": [
    "Avstemming mot § 5-6 (differansen er 0 når disposisjonane er ført som foreslått)",
    "Reconciliation with § 5-6 (the difference is 0 when the dispositions are posted as proposed)"],
  "Fremført merforbruk, bokført": ["Framført meirforbruk, bokført", "Overspending carried forward, as posted"],
  "Oversikt over samlet budsjettavvik og årsavslutningsdisposisjoner, investering, etter § 5-9": [
    "Oversikt over samla budsjettavvik og årsavslutningsdisposisjonar, investering, etter § 5-9",
    "Overview of total budget variance and year-end dispositions, investment, under § 5-9"],
  "§ 5-9 (FOR-2019-06-07-714), strykninger etter §§ 4-1, 4-5 og 4-6.": [
    "§ 5-9 (FOR-2019-06-07-714), strykingar etter §§ 4-1, 4-5 og 4-6.",
    "§ 5-9 (FOR-2019-06-07-714), cancellations under §§ 4-1, 4-5 and 4-6."],
  "Sum utgifter og inntekter eksklusive bruk av lån": [
    "Sum utgifter og inntekter eksklusive bruk av lån",
    "Total expenditure and revenues excluding use of loans"],
  "Budsjettert bruk av lån": ["Budsjettert bruk av lån", "Budgeted use of loans"],
  "Overføring fra drift i henhold til årsbudsjettet og fullmakter": [
    "Overføring frå drift i samsvar med årsbudsjettet og fullmakter",
    "Transfer from operations according to the annual budget and authorisations"],
  "Avsetninger til ubundet investeringsfond i henhold til årsbudsjettet og fullmakter": [
    "Avsetjingar til ubunde investeringsfond i samsvar med årsbudsjettet og fullmakter",
    "Allocations to the unrestricted investment fund according to the annual budget and authorisations"],
  "Bruk av ubundet investeringsfond i henhold til årsbudsjettet og fullmakter": [
    "Bruk av ubunde investeringsfond i samsvar med årsbudsjettet og fullmakter",
    "Use of the unrestricted investment fund according to the annual budget and authorisations"],
  "Årets budsjettavvik (udekket eller udisponert beløp før strykninger)": [
    "Årets budsjettavvik (udekt eller udisponert beløp før strykingar)",
    "The year's budget variance (uncovered or unallocated amount before cancellations)"],
  "Strykning av avsetninger til ubundet investeringsfond": [
    "Stryking av avsetjingar til ubunde investeringsfond",
    "Cancellation of allocations to the unrestricted investment fund"],
  "Strykning av overføring fra drift": ["Stryking av overføring frå drift", "Cancellation of transfer from operations"],
  "§ 4-2, § 4-6 første ledd": ["§ 4-2, § 4-6 første ledd", "§ 4-2, § 4-6 first paragraph"],
  "Strykning av bruk av lån": ["Stryking av bruk av lån", "Cancellation of use of loans"],
  "§ 4-6 første ledd a, § 4-1 fjerde ledd b": ["§ 4-6 første ledd a, § 4-1 fjerde ledd b", "§ 4-6 first paragraph a, § 4-1 fourth paragraph b"],
  "Strykning av bruk av ubundet investeringsfond": ["Stryking av bruk av ubunde investeringsfond", "Cancellation of use of the unrestricted investment fund"],
  "§ 4-6 første ledd": ["§ 4-6 første ledd", "§ 4-6 first paragraph"],
  "Udekket eller udisponert beløp etter strykninger": ["Udekt eller udisponert beløp etter strykingar", "Uncovered or unallocated amount after cancellations"],
  "Avsetning av udisponert beløp etter strykninger til ubundet investeringsfond": [
    "Avsetjing av udisponert beløp etter strykingar til ubunde investeringsfond",
    "Allocation of unallocated amount after cancellations to the unrestricted investment fund"],
  "Overføring struket i driftsregnskapet": ["Overføring stroken i driftsrekneskapen", "Transfer cancelled in the operating accounts"],
  "§ 5-9 drift, linje 9": ["§ 5-9 drift, linje 9", "§ 5-9 operations, line 9"],
  "Overføring fra drift etter dette": ["Overføring frå drift etter dette", "Transfer from operations after this"],
  "Strykning for udisponert beløp": ["Stryking for udisponert beløp", "Cancellation for unallocated amount"],
  "Avstemming mot § 5-5 (differansen er 0 når disposisjonene er ført som foreslått)": [
    "Avstemming mot § 5-5 (differansen er 0 når disposisjonane er ført som foreslått)",
    "Reconciliation with § 5-5 (the difference is 0 when the dispositions are posted as proposed)"],
  "Fremført udekket beløp, bokført": ["Framført udekt beløp, bokført", "Uncovered amount carried forward, as posted"],
  "Overskudd, bruk av midler og saldo på fond står med pluss.": [
    "Overskot, bruk av middel og saldo på fond står med pluss.",
    "Surplus, use of funds and fund balances are shown with a plus sign."],
  "Overskudd, bruk av midler og saldo på fond står med minus.": [
    "Overskot, bruk av middel og saldo på fond står med minus.",
    "Surplus, use of funds and fund balances are shown with a minus sign."],
  "Note lån": ["Note lån", "Note loans"],
  "Kommuneloven § 14-18 første ledd.": ["Kommunelova § 14-18 første ledd.", "Local Government Act § 14-18 first paragraph."],
  "Minimumsavdrag = avskrivninger × lånegjeld / bokført verdi av avskrivbare anleggsmidler, begge 01.01.": [
    "Minimumsavdrag = avskrivingar × lånegjeld / bokført verdi av avskrivbare anleggsmiddel, begge 01.01.",
    "Minimum repayment = depreciation × loan debt / book value of depreciable fixed assets, both 01.01."],
  "Årets avskrivninger": ["Årets avskrivingar", "Depreciation of the year"],
  "Art 590": ["Art 590", "Art 590"],
  "Lånegjeld 01.01.{0}, uten lån til videreutlån": ["Lånegjeld 01.01.{0}, utan lån til vidareutlån", "Loan debt 01.01.{0}, without loans for on-lending"],
  "Bokført verdi av avskrivbare anleggsmidler 01.01.{0}": [
    "Bokført verdi av avskrivbare anleggsmiddel 01.01.{0}",
    "Book value of depreciable fixed assets 01.01.{0}"],
  "Beregnet minimumsavdrag": ["Berekna minimumsavdrag", "Calculated minimum repayment"],
  "Betalte avdrag i driftsregnskapet": ["Betalte avdrag i driftsrekneskapen", "Repayments made in the operating accounts"],
  "Art 510 og 511": ["Art 510 og 511", "Art 510 and 511"],
  "Betalt mer (+) eller mindre (−) enn minimumsavdraget": [
    "Betalt meir (+) eller mindre (−) enn minimumsavdraget",
    "Paid more (+) or less (−) than the minimum repayment"],
  "kontoene i kapittel 51, 53, 55 og 56. Avsetning er kreditføringene på kontoen og bruk er debetføringene. Er det flere fond på en konto, del raden opp.": [
    "kontoane i kapittel 51, 53, 55 og 56. Avsetjing er kreditføringane på kontoen og bruk er debetføringane. Er det fleire fond på ein konto, del rada opp.",
    "the accounts of chapters 51, 53, 55 and 56. Allocation is the credit postings on the account and use is the debit postings. If there are several funds on an account, split the row."],
  "Konto {koder}": ["Konto {koder}", "Account {koder}"],
  "lånekontoene i kapittel 41, 42, 43, 45 og 47. Nytt låneopptak er kreditføringene og avdrag er debetføringene. Skriv formål, rente og forfall, og del raden der en konto har flere lån.": [
    "lånekontoane i kapittel 41, 42, 43, 45 og 47. Nytt låneopptak er kreditføringane og avdrag er debetføringane. Skriv føremål, rente og forfall, og del rada der ein konto har fleire lån.",
    "the loan accounts of chapters 41, 42, 43, 45 and 47. New borrowing is the credit postings and repayments the debit postings. Write purpose, interest and due date, and split the row where an account has several loans."],
  "prosjektene med utgifter i investeringsregnskapet eller -budsjettet, med merverdiavgift. Skriv portefølje, totalramme og det som er påløpt før året.": [
    "prosjekta med utgifter i investeringsrekneskapen eller -budsjettet, med meirverdiavgift. Skriv portefølje, totalramme og det som er påløpt før året.",
    "the projects with expenditure in the investment accounts or budget, including VAT. Write portfolio, total project budget and what was incurred before the year."],
  "beløpene i budsjettet, med fortegn som i regnskapet (utgifter og avsetninger pluss, inntekter og bruk minus). Rett dem til det som er vedtatt, og skriv vedtaket.": [
    "beløpa i budsjettet, med forteikn som i rekneskapen (utgifter og avsetjingar pluss, inntekter og bruk minus). Rett dei til det som er vedteke, og skriv vedtaket.",
    "the amounts of the budget, with signs as in the accounts (expenditure and allocations plus, revenues and use minus). Correct them to what is adopted, and write the decision."],
  "Strykes ikke": ["Blir ikkje stroke", "Not to be cancelled"],
  "Vedtatte disposisjoner": ["Vedtekne disposisjonar", "Adopted dispositions"],
  "Vedtatt beløp {aar}": ["Vedteke beløp {aar}", "Adopted amount {aar}"],
  "Vedtatt": ["Vedteke", "Adopted"],
  "Kan strykes": ["Kan strykast", "Can be cancelled"],
  "Vedtak": ["Vedtak", "Decision"],
  "Linje 9–12, 14, 16 og 17 er forslag.": ["Linje 9–12, 14, 16 og 17 er forslag.", "Lines 9–12, 14, 16 and 17 are proposals."],
  "Linje 10–13 og 15 er forslag.": ["Linje 10–13 og 15 er forslag.", "Lines 10–13 and 15 are proposals."],
  "Herav bruk av lån til videreutlån": ["Av dette bruk av lån til vidareutlån", "Of which use of loans for on-lending"],
  "Herav bruk av lån til videreutlån (startlån)": ["Av dette bruk av lån til vidareutlån (startlån)", "Of which use of loans for on-lending (start loans)"],
  "Herav bruk av lån til egne investeringer": ["Av dette bruk av lån til eigne investeringar", "Of which use of loans for own investments"],
  "§ 4-1 fjerde ledd b": ["§ 4-1 fjerde ledd b", "§ 4-1 fourth paragraph b"],
  "§ 4-6 første ledd a": ["§ 4-6 første ledd a", "§ 4-6 first paragraph a"],
  "Vedtatt bruk av lån til videreutlån": ["Vedteken bruk av lån til vidareutlån", "Adopted use of loans for on-lending"],
  "Bruk av lån til videreutlån, bokført": ["Bruk av lån til vidareutlån, bokført", "Use of loans for on-lending, booked"],
  "Vedtatt og ikke brukt til videreutlån": ["Vedteke og ikkje brukt til vidareutlån", "Adopted and not used for on-lending"],
  "§ 5-9 investering ender med et udekket beløp på {0}. Etter kommuneloven § 14-11 skal det dekkes i budsjettet for {1}.": [
    "§ 5-9 investering endar med eit udekt beløp på {0}. Etter kommunelova § 14-11 skal det dekkjast i budsjettet for {1}.",
    "§ 5-9 investment ends with an uncovered amount of {0}. By the Local Government Act § 14-11 it must be covered in the budget for {1}."],
  "Av tidligere års merforbruk er {0} ikke dekket inn i § 5-9 drift. Disposisjonsfondet har {1}, og {2} er satt av og ikke strøket. § 4-4 er ikke lest, så verken linje 10 eller linje 15 er foreslått for dette. Avgjør det etter forskriften og kommunens økonomireglement, og oppgi beløpene i listen «Vedtatte disposisjoner».": [
    "Av meirforbruket frå tidlegare år er {0} ikkje dekt inn i § 5-9 drift. Disposisjonsfondet har {1}, og {2} er sett av og ikkje stroke. § 4-4 er ikkje lesen, så verken linje 10 eller linje 15 er føreslått for dette. Avgjer det etter forskrifta og økonomireglementet til kommunen, og oppgi beløpa i lista «Vedtekne disposisjonar».",
    "Of earlier years' overspending {0} is not covered in § 5-9 operations. The discretionary reserve has {1}, and {2} is set aside and not cancelled. § 4-4 has not been read, so neither line 10 nor line 15 is proposed for this. Decide it by the regulation and the municipality's financial rules, and give the amounts in the list «Adopted dispositions»."],
  "Merforbruket 01.01.{aar} er {0}, og revidert budsjett dekker {1} (art 530 i drift): {2} er ikke dekket. Etter kommuneloven §§ 14-10 og 14-11 skal budsjettet dekke et merforbruk året etter at det oppsto, senest det andre året etter; kommunestyret kan i særlige tilfeller vedta inntil fire år. Kontroller vedtaket, eller endre budsjettet.": [
    "Meirforbruket 01.01.{aar} er {0}, og revidert budsjett dekkjer {1} (art 530 i drift): {2} er ikkje dekt. Etter kommunelova §§ 14-10 og 14-11 skal budsjettet dekkje eit meirforbruk året etter at det oppstod, seinast det andre året etter; kommunestyret kan i særlege tilfelle vedta inntil fire år. Kontroller vedtaket, eller endre budsjettet.",
    "The overspending at 01.01.{aar} is {0}, and the revised budget covers {1} (account 530 in operations): {2} is not covered. By the Local Government Act §§ 14-10 and 14-11 the budget must cover overspending the year after it arose, at the latest the second year after; the council may in particular cases decide up to four years. Check the decision, or change the budget."],
  "Udekket beløp 01.01.{aar} er {0}, og revidert budsjett dekker {1} (art 530 i investering): {2} er ikke dekket. Etter kommuneloven § 14-11 skal det dekkes i budsjettet året etter. Endre budsjettet.": [
    "Udekt beløp 01.01.{aar} er {0}, og revidert budsjett dekkjer {1} (art 530 i investering): {2} er ikkje dekt. Etter kommunelova § 14-11 skal det dekkjast i budsjettet året etter. Endre budsjettet.",
    "The uncovered amount at 01.01.{aar} is {0}, and the revised budget covers {1} (account 530 in investments): {2} is not covered. By the Local Government Act § 14-11 it must be covered in the budget of the year after. Change the budget."],
  "Revidert budsjett for {aar} har {0} til avdrag (art 510 og 511 i drift), {1} under minimumsavdraget på {2}. Etter kommuneloven § 14-10 skal budsjettet dekke minimumsavdraget. Se på neste års budsjett.": [
    "Revidert budsjett for {aar} har {0} til avdrag (art 510 og 511 i drift), {1} under minimumsavdraget på {2}. Etter kommunelova § 14-10 skal budsjettet dekkje minimumsavdraget. Sjå på budsjettet for neste år.",
    "The revised budget for {aar} has {0} for repayments (accounts 510 and 511 in operations), {1} below the minimum repayment of {2}. By the Local Government Act § 14-10 the budget must cover the minimum repayment. Look at next year's budget."],
  "§ 5-9 drift ender med et merforbruk på {0}. Etter kommuneloven § 14-5 fjerde ledd skal endringer i budsjettet for {1} foreslås når regnskapet legges fram, og behandles senest 30. juni {2}. Etter § 14-11 skal merforbruket dekkes i {3}, senest i {4}; kommunestyret kan i særlige tilfeller vedta inntil {5}, og lenger krever departementets godkjenning.": [
    "§ 5-9 drift endar med eit meirforbruk på {0}. Etter kommunelova § 14-5 fjerde ledd skal endringar i budsjettet for {1} gjerast framlegg om når rekneskapen blir lagd fram, og handsamast seinast 30. juni {2}. Etter § 14-11 skal meirforbruket dekkjast i {3}, seinast i {4}; kommunestyret kan i særlege tilfelle vedta inntil {5}, og lenger krev godkjenning frå departementet.",
    "§ 5-9 operations ends with overspending of {0}. By the Local Government Act § 14-5 fourth paragraph, changes in the budget for {1} must be proposed when the accounts are put forward, and dealt with no later than 30 June {2}. By § 14-11 the overspending must be covered in {3}, no later than in {4}; the council may in special cases decide on up to {5}, and longer needs the ministry's approval."],
};
