import type { Translations } from "../dictionary";

/** Loans: their controls, and § 5-7. */
export const LAANEKONTROLLER: Translations = {
  "listen og regnskapet er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp": [
    "lista og rekneskapen er dei same beløpa på øret; ei liste i heile kroner har rom for ei halv krone for kvart beløp",
    "the list and the accounts are the same amounts to the øre; a list in whole kroner has room for half a krone for each amount"],
  "§§ 5-5 og 5-8 mot noten": ["§§ 5-5 og 5-8 mot noten", "§§ 5-5 and 5-8 against the note"],
  "§§ 5-5 og 5-6 mot noten": ["§§ 5-5 og 5-6 mot noten", "§§ 5-5 and 5-6 against the note"],
  "Nytt låneopptak: noten mot bruk av lån og endringen i ubrukte lånemidler": [
    "Nytt låneopptak: noten mot bruk av lån og endringa i unytta lånemidlar",
    "New borrowing: the note against the use of loans and the change in unused loan funds"],
  "bruk av lån og endring i ubrukte lånemidler": ["bruk av lån og endring i unytta lånemidlar", "use of loans and change in unused loan funds"],
  "Det som er tatt opp av nye lån, er enten brukt i investering eller står som ubrukte lånemidler.": [
    "Det som er teke opp av nye lån, er anten brukt i investering eller står som unytta lånemidlar.",
    "What is borrowed is either used in investments or stands as unused loan funds."],
  "Er refinansiering ført som opptak og avdrag i listen, flytt den til kolonnene for refinansiering; ellers finn lånet som mangler eller har feil beløp.": [
    "Er refinansiering ført som opptak og avdrag i lista, flytt ho til kolonnane for refinansiering; elles finn lånet som manglar eller har feil beløp.",
    "Where refinancing is entered as borrowing and repayments in the list, move it to the columns for refinancing; otherwise find the loan that is missing or has a wrong amount."],
  "Avdrag: noten mot art 510, 511 og 512": ["Avdrag: noten mot art 510, 511 og 512", "Repayments: the note against accounts 510, 511 and 512"],
  "art 510, 511 og 512": ["art 510, 511 og 512", "art 510, 511 and 512"],
  "Avdragene i noten skal være like store som de som er ført i drift og investering.": [
    "Avdraga i noten skal vere like store som dei som er førte i drift og investering.",
    "Repayments in the note must be as large as those entered in operations and investments."],
  "Bruk av lån er ikke større enn investeringene uten kompensert merverdiavgift": [
    "Bruk av lån er ikkje større enn investeringane utan kompensert meirverdiavgift",
    "The use of loans is no more than the investments without compensated VAT"],
  "Kommuneloven §§ 14-15 første ledd og 14-16": ["Kommunelova §§ 14-15 første ledd og 14-16", "Local Government Act §§ 14-15 first paragraph and 14-16"],
  "investeringer, tilskudd og tidligere udekket beløp uten art 729": [
    "investeringar, tilskot og tidlegare udekt beløp utan art 729",
    "investments, grants and earlier uncovered amounts without account 729"],
  "bruk av lån uten videreutlån": ["bruk av lån utan vidareutlån", "use of loans without on-lending"],
  "Lån kan ikke finansiere den delen av investeringene som det gis kompensasjon for merverdiavgift for (art 729).": [
    "Lån kan ikkje finansiere den delen av investeringane som det blir gjeve kompensasjon for meirverdiavgift for (art 729).",
    "Loans may not finance the part of the investments for which VAT is compensated (account 729)."],
  "Reduser bruken av lån (art 910), eller kontroller art 729 og om lånet er etter annen lov eller til innfrielse av en kausjon.": [
    "Reduser bruken av lån (art 910), eller kontroller art 729 og om lånet er etter anna lov eller til innfriing av ein kausjon.",
    "Reduce the use of loans (account 910), or check account 729 and whether the loan is by another law or to honour a guarantee."],
  "Oversikt over gjeld og andre vesentlige langsiktige forpliktelser etter § 5-7": [
    "Oversikt over gjeld og andre vesentlege langsiktige forpliktingar etter § 5-7",
    "Debt and other significant long-term obligations under § 5-7"],
  "Herav til egne investeringer (§ 14-15)": ["Av dette til eigne investeringar (§ 14-15)", "Of which for own investments (§ 14-15)"],
  "Herav til andres investeringer (§ 14-16)": ["Av dette til andre sine investeringar (§ 14-16)", "Of which for others' investments (§ 14-16)"],
  "Herav til innfrielse av kausjoner (§ 14-16)": ["Av dette til innfriing av kausjonar (§ 14-16)", "Of which to honour guarantees (§ 14-16)"],
  "Herav til videreutlån (§ 14-17)": ["Av dette til vidareutlån (§ 14-17)", "Of which for on-lending (§ 14-17)"],
  "Sum langsiktig gjeld": ["Sum langsiktig gjeld", "Total long-term debt"],
  "Garantiansvar (ikke i balansen)": ["Garantiansvar (ikkje i balansen)", "Guarantees (not in the balance)"],
  "Lånenes formål er av listen over lån, og garantiansvaret av listen over garantier.": [
    "Formålet med låna er av lista over lån, og garantiansvaret av lista over garantiar.",
    "The purposes of the loans are from the list of loans, and the guarantees from the list of guarantees."],
  "§ 5-7 (FOR-2019-06-07-714); § 5-8 D, listene over lån og garantier.": [
    "§ 5-7 (FOR-2019-06-07-714); § 5-8 D, listene over lån og garantiar.",
    "§ 5-7 (FOR-2019-06-07-714); § 5-8 D, the lists of loans and guarantees."],
  "Ordlyden i § 5-7 er ikke lest. Oversikten hører til økonomiplan og årsbudsjett; her er gjelden ved årets begynnelse og slutt, uten planårene, som ikke står i kildene, og av andre forpliktelser bare garantiene.": [
    "Ordlyden i § 5-7 er ikkje lesen. Oversikta høyrer til økonomiplan og årsbudsjett; her er gjelda ved byrjinga og slutten av året, utan planåra, som ikkje står i kjeldene, og av andre forpliktingar berre garantiane.",
    "The wording of § 5-7 has not been read. The overview belongs to the financial plan and annual budget; here is the debt at the beginning and end of the year, without the plan years, which are not in the sources, and of other obligations only the guarantees."],
};
