import type { Translations } from "../dictionary";

/** Consolidated accounts. */
export const KONSERN: Translations = {
  "art 570 i drift mot art 970 i investering": ["art 570 i drift mot art 970 i investering", "art 570 in operations against art 970 in investment"],
  "art 589 og 989 (rapportkontroll)": ["art 589 og 989 (rapportkontroll)", "art 589 and 989 (report control)"],
  "Interne poster har den ene siden i drift og den andre i investering ({0}). Når de elimineres, er beløpet lagt tilbake med {1}, så drift og investering går opp hver for seg. Regelverket er ikke kontrollert på dette punktet; malen kan velge «{2}» (konsern.mellomDriftOgInvestering).": [
    "Interne postar har den eine sida i drift og den andre i investering ({0}). Når dei blir eliminerte, er beløpet lagt tilbake med {1}, så drift og investering går opp kvar for seg. Regelverket er ikkje kontrollert på dette punktet; malen kan velje «{2}» (konsern.mellomDriftOgInvestering).",
    "Internal items have one side in operations and the other in investment ({0}). When they are eliminated the amount is put back with {1}, so that operations and investment each balance. The rules have not been checked on this point; the template can choose «{2}» (konsern.mellomDriftOgInvestering)."],
  "Rapporten er av det konsoliderte regnskapet for {0}. Forskriften ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). De andre tabellene, også § 5-9, er regnet av det samme; bygg uten foretakene for å få kommunekassens egne.": [
    "Rapporten er av den konsoliderte rekneskapen for {=0}. Forskrifta ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). Dei andre tabellane, også § 5-9, er rekna av det same; bygg utan føretaka for å få dei som gjeld kommunekassa.",
    "The report is of the consolidated accounts of {=0}. The regulation asks for §§ 5-5 first paragraph, 5-6 and 5-8 consolidated (§ 10-2). The other tables, also § 5-9, are calculated from the same; build without the undertakings to get the municipality's own."],
  "balansen kan ikke elimineres mot drift og investering": [
    "balansen kan ikkje eliminerast mot drift og investering",
    "the balance sheet cannot be eliminated against operations and investment"],
  "KOSTRA-artene for andre regnskapsenheter i konsernet; begge parter skal bruke dem (KOSTRA-veilederen, KRS 14)": [
    "KOSTRA-artane for andre rekneskapseiningar i konsernet; begge partar skal bruke dei (KOSTRA-rettleiaren, KRS 14)",
    "The KOSTRA arter for other accounting units of the group; both parties shall use them (the KOSTRA guide, KRS 14)"],
  "KOSTRA-kapitlene for konserninterne mellomværender; at de to er hverandres motpart er lest av navnene": [
    "KOSTRA-kapitla for konserninterne mellomvære; at dei to er motpartar, er lese av namna",
    "The KOSTRA chapters for intragroup balances; that the two are each other's counterpart is read from the names"],
  "Kjøp og salg": ["Kjøp og sal", "Purchases and sales"],
  "Kjøp fra andre regnskapsenheter": ["Kjøp frå andre rekneskapseiningar", "Purchases from other accounting units"],
  "Salg til andre regnskapsenheter": ["Sal til andre rekneskapseiningar", "Sales to other accounting units"],
  "Overføringer": ["Overføringar", "Transfers"],
  "Overføring til andre regnskapsenheter": ["Overføring til andre rekneskapseiningar", "Transfer to other accounting units"],
  "Overføring fra andre regnskapsenheter": ["Overføring frå andre rekneskapseiningar", "Transfer from other accounting units"],
  "Renter": ["Renter", "Interest"],
  "Konserninterne renteutgifter": ["Konserninterne renteutgifter", "Intragroup interest expenses"],
  "Konserninterne renteinntekter": ["Konserninterne renteinntekter", "Intragroup interest income"],
  "Konserninterne utlån": ["Konserninterne utlån", "Intragroup loans granted"],
  "Bruk av konserninterne lån": ["Bruk av konserninterne lån", "Use of intragroup loans"],
  "Avdrag": ["Avdrag", "Repayments"],
  "Konserninterne avdrag": ["Konserninterne avdrag", "Intragroup repayments"],
  "Mottatte avdrag på konserninterne utlån": ["Mottekne avdrag på konserninterne utlån", "Repayments received on intragroup loans granted"],
  "Internkjøp og fordelte utgifter": ["Internkjøp og fordelte utgifter", "Internal purchases and allocated expenses"],
  "KOSTRA-arter til 2019; bare der de fortsatt er i bruk": [
    "KOSTRA-artar til 2019; berre der dei framleis er i bruk",
    "KOSTRA arter up to 2019; only where they are still in use"],
  "Internkjøp": ["Internkjøp", "Internal purchases"],
  "Fordelte utgifter og internsalg": ["Fordelte utgifter og internsal", "Allocated expenses and internal sales"],
  "Kortsiktige fordringer og gjeld": ["Kortsiktige fordringar og gjeld", "Short-term receivables and liabilities"],
  "Konsernintern kortsiktig gjeld": ["Konsernintern kortsiktig gjeld", "Intragroup short-term liabilities"],
  "Langsiktige fordringer og gjeld": ["Langsiktige fordringar og gjeld", "Long-term receivables and liabilities"],
  "Forskriften § 10-1; KRS 14": ["Forskrifta § 10-1; KRS 14", "Regulation § 10-1; KRS 14"],
  "Interne poster, {0}: {1} mot {2}": ["Interne postar, {0}: {1} mot {2}", "Internal items, {0}: {1} against {2}"],
  "Det den ene enheten fører mot den andre, skal stå like stort hos motparten.": [
    "Det den eine eininga fører mot den andre, skal stå like stort hos motparten.",
    "What one unit posts against the other shall be equally large at the counterpart."],
  "Bare det minste beløpet er eliminert; tabellen «Elimineringer» viser hver enhet. Finn ut hvilken enhet som mangler en føring, har brukt en annen art eller har ført den i en senere måned enn rapporten.": [
    "Berre det minste beløpet er eliminert; tabellen «Elimineringar» viser kvar eining. Finn ut kva eining som manglar ei føring, har brukt ein annan art eller har ført ho i ein seinare månad enn rapporten.",
    "Only the smaller amount is eliminated; the table «Eliminations» shows each unit. Find out which unit lacks a posting, has used another art or has posted it in a later month than the report."],
  "Elimineringene i {0} går i null": ["Elimineringane i {0} går i null", "The eliminations in {0} sum to zero"],
  "Elimineringer skal ikke endre summen av {0}.": ["Elimineringar skal ikkje endre summen av {0}.", "Eliminations shall not change the sum of {0}."],
  "Kontroller reglene i malen (konsern).": ["Kontroller reglane i malen (konsern).", "Check the rules in the template (konsern)."],
  "§ {0} {1}: enhetene og elimineringene mot konsolidert": [
    "§ {0} {1}: einingane og elimineringane mot konsolidert",
    "§ {0} {1}: the units and the eliminations against consolidated"],
  "enhetene og elimineringene": ["einingane og elimineringane", "the units and the eliminations"],
  "Summen av enhetene og elimineringene skal være det konsoliderte beløpet.": [
    "Summen av einingane og elimineringane skal vere det konsoliderte beløpet.",
    "The sum of the units and the eliminations shall be the consolidated amount."],
  "konsern.utenRegler: regelen «{0}» finnes ikke. Reglene er {1}.": [
    "konsern.utenRegler: regelen «{=0}» finst ikkje. Reglane er {=1}.",
    "konsern.utenRegler: the rule «{=0}» does not exist. The rules are {=1}."],
  "konsern.egneRegler: regelen «{0}» står to ganger. Gi den en annen id, eller ta den felles regelen ut (utenRegler).": [
    "konsern.egneRegler: regelen «{=0}» står to gonger. Gi han ein annan id, eller ta den felles regelen ut (utenRegler).",
    "konsern.egneRegler: the rule «{=0}» appears twice. Give it another id, or take the shared rule out (utenRegler)."],
  "konsern.egneRegler: «{0}» har koden {1}, som ikke er {2}.": [
    "konsern.egneRegler: «{=0}» har koden {=1}, som ikkje er {2}.",
    "konsern.egneRegler: «{=0}» has the code {=1}, which is not {2}."],
  "et KOSTRA-kapittel": ["eit KOSTRA-kapittel", "a KOSTRA chapter"],
  "en KOSTRA-art": ["ein KOSTRA-art", "a KOSTRA art"],
  "Kommuneloven § 14-6 og forskrift om økonomiplan, årsbudsjett, årsregnskap og årsberetning kapittel 10; KRS 14": [
    "Kommunelova § 14-6 og forskrift om økonomiplan, årsbudsjett, årsrekneskap og årsmelding kapittel 10; KRS 14",
    "Local Government Act § 14-6 and the regulation on financial plan, annual budget, annual accounts and annual report, chapter 10; KRS 14"],
  "Konsolidert": ["Konsolidert", "Consolidated"],
  "Konsolidering – {0}": ["Konsolidering – {0}", "Consolidation – {0}"],
  "Konsolidert er summen av enhetene og elimineringene, og er den samme som i tabellen for hele kommunen.": [
    "Konsolidert er summen av einingane og elimineringane, og er den same som i tabellen for heile kommunen.",
    "Consolidated is the sum of the units and the eliminations, and is the same as in the table for the whole municipality."],
  "Sum enhetene": ["Sum einingane", "Total units"],
  "Elimineringer": ["Elimineringar", "Eliminations"],
  "Intern transaksjon": ["Intern transaksjon", "Internal transaction"],
  "Beløp som i regnskapet: debet med pluss og kredit med minus. Differanse er summen av de to sidene; den skal være 0 i «Sum enhetene» og er alltid 0 i «Eliminering».": [
    "Beløp som i rekneskapen: debet med pluss og kredit med minus. Differanse er summen av dei to sidene; han skal vere 0 i «Sum einingane» og er alltid 0 i «Eliminering».",
    "Amounts as in the accounts: debit with plus and credit with minus. Difference is the sum of the two sides; it shall be 0 in «Total units» and is always 0 in «Elimination»."],
  "Er sidene ulike, er bare det minste beløpet eliminert. Resten står igjen på den største posten på den andre siden, og må avklares mellom enhetene.": [
    "Er sidene ulike, er berre det minste beløpet eliminert. Resten står igjen på den største posten på den andre sida, og må avklarast mellom einingane.",
    "If the sides differ, only the smaller amount is eliminated. The rest remains on the largest item of the other side, and must be settled between the units."],
  "Etter eliminering": ["Etter eliminering", "After elimination"],
  "Utligning mellom drift og investering": ["Utlikning mellom drift og investering", "Balancing between operations and investment"],
  "I drift": ["I drift", "In operations"],
  "I investering": ["I investering", "In investment"],
  "inngående balanse (periode 00)": ["inngåande balanse (periode 00)", "opening balance (period 00)"],
  "{0} har ikke {1}, men det har {2}. Konsolidert er {3} derfor bare av {4}, og kan ikke sammenlignes med de andre kolonnene. Legg ved en kilde med {5} for {6}.": [
    "{=0} har ikkje {1}, men det har {=2}. Konsolidert er {3} derfor berre av {=4}, og kan ikkje samanliknast med dei andre kolonnane. Legg ved ei kjelde med {5} for {=6}.",
    "{=0} has no {1}, but {=2} does. Consolidated {3} is therefore for {=4} only, and cannot be compared with the other columns. Add a source with {5} for {=6}."],
  "{0} har de samme tallene som {1}, til øret, på {2} av {3} kontoer. Er samme fil gitt to ganger? Velg filen med regnskapet til {4}.": [
    "{=0} har dei same tala som {=1}, til øret, på {2} av {3} kontoar. Er same fil gitt to gonger? Vel fila med rekneskapen til {=4}.",
    "{=0} has the same figures as {=1}, exactly, on {2} of {3} accounts. Is one file given twice? Choose the file with the accounts of {=4}."],
  "Kommunekassen": ["Kommunekassa", "Municipal treasury"],
  "Foretaket mangler navn.": ["Føretaket manglar namn.", "The undertaking has no name."],
  "Navnet «{0}» er i bruk. Gi foretaket et annet navn.": [
    "Namnet «{=0}» er i bruk. Gi føretaket eit anna namn.",
    "The name «{=0}» is in use. Give the undertaking another name."],
  "Regnskapsenhet": ["Rekneskapseining", "Accounting unit"],
  "Internpost": ["Internpost", "Internal item"],
};
