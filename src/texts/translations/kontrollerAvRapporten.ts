import type { Translations } from "../dictionary";

/** The controls of a report: its sources, its tables against each other, and how the outcome is said. */
export const KONTROLLER_AV_RAPPORTEN: Translations = {
  "Sum {figur}: kilder mot Grunnlag": ["Sum {figur}: kjelder mot Grunnlag", "Total of {figur}: sources against Grunnlag"],
  "Avstemming mot økonomisystemet": ["Avstemming mot økonomisystemet", "Reconciliation with the accounting system"],
  "Summen i kildene skal være lik summen i Grunnlag.": [
    "Summen i kjeldene skal vere lik summen i Grunnlag.",
    "The sum in the sources shall equal the sum in Grunnlag."],
  "Les inn kildene på nytt; meld feilen hvis den består.": [
    "Les inn kjeldene på nytt; meld feilen viss han ikkje blir borte.",
    "Read the sources again; report the error if it persists."],
  "Kontroller malens linjeregler for § 5-4.": ["Kontroller linjereglane i malen for § 5-4.", "Check the template's line rules for § 5-4."],
  "Netto driftsresultat: § 5-4 mot § 5-6": ["Netto driftsresultat: § 5-4 mot § 5-6", "Net operating result: § 5-4 against § 5-6"],
  "§§ 5-4 og 5-6": ["§§ 5-4 og 5-6", "§§ 5-4 and 5-6"],
  "Netto driftsresultat i § 5-4 skal være lik § 5-6.": [
    "Netto driftsresultat i § 5-4 skal vere lik § 5-6.",
    "Net operating result in § 5-4 shall equal § 5-6."],
  "Brutto driftsresultat: § 5-4 mot § 5-6": ["Brutto driftsresultat: § 5-4 mot § 5-6", "Gross operating result: § 5-4 against § 5-6"],
  "Brutto driftsresultat i § 5-4 er til vanlig lik § 5-6.": [
    "Brutto driftsresultat i § 5-4 er til vanleg lik § 5-6.",
    "Gross operating result in § 5-4 is usually equal to § 5-6."],
  "Det er riktig når bevilgningene holder renter eller fond etter kommunens egen regel; ellers kontroller malens linjeregler.": [
    "Det er rett når løyvingane inneheld renter eller fond etter kommunen sin eigen regel; elles kontroller linjereglane i malen.",
    "A difference is correct when the appropriations contain interest or funds by the municipality's own rule; otherwise check the template's line rules."],
  "Sum bevilgninger: § 5-4 andre ledd mot første ledd": [
    "Sum løyvingar: § 5-4 andre ledd mot første ledd",
    "Total appropriations: § 5-4 second paragraph against first paragraph"],
  "andre ledd": ["andre ledd", "second paragraph"],
  "første ledd, linje 6": ["første ledd, linje 6", "first paragraph, line 6"],
  "Summen av § 5-4 andre ledd skal være linje 6 i første ledd.": [
    "Summen av § 5-4 andre ledd skal vere linje 6 i første ledd.",
    "The sum of § 5-4 second paragraph shall be line 6 of the first paragraph."],
  "Kontroller at alle ansvar står i organisasjonen.": [
    "Kontroller at alle ansvar står i organisasjonen.",
    "Check that all cost centres are in the organisation."],
  "Broen med og uten selvkost ender i § 5-4 linje 6": [
    "Brua med og utan sjølvkost endar i § 5-4 linje 6",
    "The bridge with and without full-cost services ends in § 5-4 line 6"],
  "§ 5-4 linje 6": ["§ 5-4 linje 6", "§ 5-4 line 6"],
  "Broen fra tjenesteområdene skal ende i linje 6 i § 5-4 første ledd.": [
    "Brua frå tenesteområda skal ende i linje 6 i § 5-4 første ledd.",
    "The bridge from the service areas shall end in line 6 of § 5-4 first paragraph."],
  "Broen med og uten selvkost begynner i resultat per tjenesteområde": [
    "Brua med og utan sjølvkost byrjar i resultat per tenesteområde",
    "The bridge with and without full-cost services begins in result per service area"],
  "resultat per tjenesteområde": ["resultat per tenesteområde", "result per service area"],
  "Broens første rad skal være totalsummen i resultat per tjenesteområde.": [
    "Første rad i brua skal vere totalsummen i resultat per tenesteområde.",
    "The first row of the bridge shall be the grand total of result per service area."],
  "Kontroller hvilke områder malen regner som felles.": ["Kontroller kva område malen reknar som felles.", "Check which areas the template counts as shared."],
  "Investeringer: § 5-5 andre ledd mot første ledd linje 1–4": [
    "Investeringar: § 5-5 andre ledd mot første ledd linje 1–4",
    "Investments: § 5-5 second paragraph against first paragraph lines 1–4"],
  "første ledd, linje 1–4": ["første ledd, linje 1–4", "first paragraph, lines 1–4"],
  "Summen av § 5-5 andre ledd skal være linje 1–4 i første ledd.": [
    "Summen av § 5-5 andre ledd skal vere linje 1–4 i første ledd.",
    "The sum of § 5-5 second paragraph shall be lines 1–4 of the first paragraph."],
  "Merforbruk bare når overføring, avsetning og dekning er strøket": [
    "Meirforbruk berre når overføring, avsetjing og dekking er strokne",
    "Overspending only when transfer, allocation and coverage are cancelled"],
  "overføring, avsetning og dekning i § 5-6": ["overføring, avsetjing og dekking i § 5-6", "transfer, allocation and coverage in § 5-6"],
  "Et merforbruk fremføres først når overføring til investering, avsetning til disposisjonsfond og dekning av tidligere merforbruk er strøket.": [
    "Eit meirforbruk blir framført først når overføring til investering, avsetjing til disposisjonsfond og dekking av tidlegare meirforbruk er strokne.",
    "Overspending is carried forward only when transfer to investment, allocation to the unrestricted reserve fund and coverage of earlier overspending are cancelled."],
  "Kontroller strykningene i § 5-9 linje 9–11 før merforbruket føres på art 980.": [
    "Kontroller strykingane i § 5-9 linje 9–11 før meirforbruket blir ført på art 980.",
    "Check the cancellations in § 5-9 lines 9–11 before the overspending is posted on art 980."],
  "Udekket beløp bare når avsetning til ubundet investeringsfond er strøket": [
    "Udekt beløp berre når avsetjing til ubunde investeringsfond er stroken",
    "Uncovered amount only when allocation to the unrestricted investment fund is cancelled"],
  "avsetning til ubundet investeringsfond i § 5-5": [
    "avsetjing til ubunde investeringsfond i § 5-5",
    "allocation to the unrestricted investment fund in § 5-5"],
  "Et udekket beløp fremføres først når avsetningen til ubundet investeringsfond er strøket.": [
    "Eit udekt beløp blir framført først når avsetjinga til ubunde investeringsfond er stroken.",
    "An uncovered amount is carried forward only when the allocation to the unrestricted investment fund is cancelled."],
  "Kontroller strykningen i § 5-9 investering linje 10 før beløpet føres på art 980.": [
    "Kontroller strykinga i § 5-9 investering linje 10 før beløpet blir ført på art 980.",
    "Check the cancellation in § 5-9 investment line 10 before the amount is posted on art 980."],
  "Avdrag er minst minimumsavdraget": ["Avdrag er minst minimumsavdraget", "Repayments are at least the minimum repayment"],
  "Kommuneloven § 14-18 første ledd": ["Kommunelova § 14-18 første ledd", "Local Government Act § 14-18 first paragraph"],
  "betalte avdrag": ["betalte avdrag", "repayments made"],
  "Betalte avdrag skal være minst avskrivninger × lånegjeld / avskrivbare anleggsmidler.": [
    "Betalte avdrag skal vere minst avskrivingar × lånegjeld / avskrivbare anleggsmiddel.",
    "Repayments made shall be at least depreciation × loan debt / depreciable fixed assets."],
  "Før et høyere avdrag, eller kontroller formål i listen over lån og hva som avskrives i listen over anleggsmidler. Lån etter annen lov er med, men avdrag på lån til kirkebygg kan følge byggets levetid (§ 14-18 andre ledd); mottatte avdrag på videreutlån senker ikke kravet (tredje ledd).": [
    "Før eit høgare avdrag, eller kontroller føremål i lista over lån og kva som blir avskrivne i lista over anleggsmiddel. Lån etter anna lov er med, men avdrag på lån til kyrkjebygg kan følgje levetida til bygget (§ 14-18 andre ledd); mottekne avdrag på vidareutlån senkar ikkje kravet (tredje ledd).",
    "Post a higher repayment, or check purposes in the list of loans and what is depreciated in the list of fixed assets. Loans under other law count, but repayment of loans for church buildings may follow the building's life (section 14-18 second paragraph); repayments received on on-lending do not lower the requirement (third paragraph)."],
  "§ 5-6, art 570": ["§ 5-6, art 570", "§ 5-6, art 570"],
  "§ 5-5, art 970": ["§ 5-5, art 970", "§ 5-5, art 970"],
  "1 krone: et virkelig regnskap hadde en differanse på 50 øre fra beløp avrundet hver for seg": [
    "1 krone: ein verkeleg rekneskap hadde ein differanse på 50 øre frå beløp avrunda kvar for seg",
    "1 krone: real accounts had a difference of 50 øre from amounts rounded one by one"],
  "500 kr, det halve av enheten regnskapet trykkes i: kontoen bærer differanser fra tidligere år; et virkelig regnskap hadde 87 kr": [
    "500 kr, halvparten av eininga rekneskapen blir trykt i: kontoen ber differansar frå tidlegare år; ein verkeleg rekneskap hadde 87 kr",
    "500 kr, half the unit the accounts are printed in: the account carries differences from earlier years; real accounts had 87 kr"],
  "1 krone: minimumsavdraget er en brøk, og kommuner avrunder det til hele kroner": [
    "1 krone: minimumsavdraget er ein brøk, og kommunar avrundar det til heile kroner",
    "1 krone: the minimum repayment is a fraction, and municipalities round it to whole kroner"],
  "summer av de samme hele ørene er like på øret": ["summar av dei same heile øra er like på øret", "sums of the same whole øre are equal to the øre"],
  "Bak nullen: {0}.": ["Bak nullen: {0}.", "Behind the zero: {0}."],
  "ingen beløp": ["ingen beløp", "no amounts"],
  "debet = kredit = {tall}": ["debet = kredit = {tall}", "debit = credit = {tall}"],
  "debet = kredit = {tall} i {0} og i {1}": ["debet = kredit = {tall} i {0} og i {1}", "debit = credit = {tall} in {0} and in {1}"],
  "debet = kredit = {tall} i {0} og {tall2} i {1}": ["debet = kredit = {tall} i {0} og {tall2} i {1}", "debit = credit = {tall} in {0} and {tall2} in {1}"],
  "debet = kredit = {tall} i {0}, ingen beløp i {1}": ["debet = kredit = {tall} i {0}, ingen beløp i {1}", "debit = credit = {tall} in {0}, no amounts in {1}"],
  "ingen beløp i {0}, debet = kredit = {tall} i {1}": ["ingen beløp i {0}, debet = kredit = {tall} i {1}", "no amounts in {0}, debit = credit = {tall} in {1}"],
  "debetpostene": ["debetpostane", "the debit posts"],
  "kreditpostene": ["kreditpostane", "the credit posts"],
  "Ingen anleggsgruppe avskrives lenger enn § 3-4 gir": [
    "Inga anleggsgruppe blir avskriven lenger enn § 3-4 gir",
    "No group of fixed assets is depreciated over more years than § 3-4 gives"],
  "Budsjett- og regnskapsforskriften § 3-4": ["Budsjett- og rekneskapsforskrifta § 3-4", "Budget and Accounting Regulation § 3-4"],
  "bokført verdi med for lang avskrivningstid": ["bokført verdi med for lang avskrivingstid", "book value with too long a depreciation period"],
  "Ingen gruppe i listen over anleggsmidler skal avskrives over flere år enn § 3-4 gir høyst i rapportens år.": [
    "Inga gruppe i lista over anleggsmiddel skal avskrivast over fleire år enn § 3-4 gir høgst i året til rapporten.",
    "No group in the list of fixed assets is to be depreciated over more years than § 3-4 gives at most in the year of the report."],
  "Rett avskrivningstiden, eller del gruppen opp; merknadene nevner hver gruppe.": [
    "Rett avskrivingstida, eller del opp gruppa; merknadene nemner kvar gruppe.",
    "Correct the depreciation period, or split the group; the remarks name each group."],
  "{tall} kontroller har differanser under {tall2} kr, som er grensen for det som er vesentlig, og står på arket Kontroll.": [
    "{tall} kontrollar har differansar under {tall2} kr, som er grensa for det som er vesentleg, og står på arket Kontroll.",
    "{tall} controls have differences below {tall2} kr, which is the limit of what is material, and stand on the sheet Kontroll."],
  "Den største er denne.": ["Den største er denne.", "The largest is this one."],
  "Det gjelder {tall} kontroller på arket Kontroll.": ["Det gjeld {tall} kontrollar på arket Kontroll.", "It concerns {tall} controls on the sheet Kontroll."],
  "Kildene har ikke revidert budsjett, og § 5-9 følger det opprinnelige. Legg til revidert budsjett, eller oppgi det som er vedtatt i listen «Vedtatte disposisjoner».": [
    "Kjeldene har ikkje revidert budsjett, og § 5-9 følgjer det opphavlege. Legg til revidert budsjett, eller oppgi det som er vedteke i lista «Vedtatte disposisjoner».",
    "The sources have no revised budget, and § 5-9 follows the original one. Add the revised budget, or state what is adopted in the list «Vedtatte disposisjoner»."],
};
