import type { Translations } from "../dictionary";

/** The controls of § 5-9 and of what is carried forward. */
export const DISPONERINGSKONTROLLER: Translations = {
  "Kontroller at ingen har skrevet over en linje i § 5-9.": [
    "Kontroller at ingen har skrive over ei linje i § 5-9.",
    "Check that nobody has written over a line of § 5-9."],
  "Netto driftsresultat: § 5-9 mot § 5-6": ["Netto driftsresultat: § 5-9 mot § 5-6", "Net operating result: § 5-9 against § 5-6"],
  "§§ 5-6 og 5-9": ["§§ 5-6 og 5-9", "§§ 5-6 and 5-9"],
  "§ 5-9 linje 1": ["§ 5-9 linje 1", "§ 5-9 line 1"],
  "Netto driftsresultat i § 5-9 skal være lik § 5-6.": [
    "Netto driftsresultat i § 5-9 skal vere lik § 5-6.",
    "Net operating result in § 5-9 shall equal § 5-6."],
  "Kontroller arter uten linje, og art 930, som § 5-9 ikke har linje for.": [
    "Kontroller artar utan linje, og art 930, som § 5-9 ikkje har linje for.",
    "Check arter without a line, and art 930, for which § 5-9 has no line."],
  "Utgifter og inntekter uten bruk av lån: § 5-9 investering mot § 5-5": [
    "Utgifter og inntekter utan bruk av lån: § 5-9 investering mot § 5-5",
    "Expenditure and revenues without use of loans: § 5-9 investment against § 5-5"],
  "§§ 5-5 og 5-9": ["§§ 5-5 og 5-9", "§§ 5-5 and 5-9"],
  "§ 5-5 uten bruk av lån": ["§ 5-5 utan bruk av lån", "§ 5-5 without use of loans"],
  "Linje 1 i § 5-9 investering skal være utgifter og inntekter i § 5-5 uten bruk av lån.": [
    "Linje 1 i § 5-9 investering skal vere utgifter og inntekter i § 5-5 utan bruk av lån.",
    "Line 1 of § 5-9 investment shall be expenditure and revenues in § 5-5 without use of loans."],
  "Kontroller malens linjeregler for § 5-5.": ["Kontroller linjereglane i malen for § 5-5.", "Check the template's line rules for § 5-5."],
  "§ 5-9 drift: linje 8 er summen av linje 1–7": ["§ 5-9 drift: linje 8 er summen av linje 1–7", "§ 5-9 operations: line 8 is the sum of lines 1–7"],
  "linje 8": ["linje 8", "line 8"],
  "linje 1–7": ["linje 1–7", "lines 1–7"],
  "Årets budsjettavvik i drift skal være summen av linje 1–7.": [
    "Årets budsjettavvik i drift skal vere summen av linje 1–7.",
    "The year's budget variance in operations shall be the sum of lines 1–7."],
  "§ 5-9 drift: resultat, disposisjoner og strykninger går i null mot fremført": [
    "§ 5-9 drift: resultat, disposisjonar og strykingar går i null mot framført",
    "§ 5-9 operations: result, dispositions and cancellations sum to zero against carried forward"],
  "§ 5-9, §§ 4-1 til 4-4": ["§ 5-9, §§ 4-1 til 4-4", "§ 5-9, §§ 4-1 to 4-4"],
  "linje 1–7, 9–12, 14, 16 og 17": ["linje 1–7, 9–12, 14, 16 og 17", "lines 1–7, 9–12, 14, 16 and 17"],
  "linje 18": ["linje 18", "line 18"],
  "Etter strykninger og disponering skal det som er igjen, være fremført merforbruk.": [
    "Etter strykingar og disponering skal det som er igjen, vere framført meirforbruk.",
    "After cancellations and dispositions what is left shall be overspending carried forward."],
  "§ 5-9 investering: linje 9 er summen av linje 1–8": [
    "§ 5-9 investering: linje 9 er summen av linje 1–8",
    "§ 5-9 investment: line 9 is the sum of lines 1–8"],
  "linje 9": ["linje 9", "line 9"],
  "linje 1–8": ["linje 1–8", "lines 1–8"],
  "Årets budsjettavvik i investering skal være summen av linje 1–8.": [
    "Årets budsjettavvik i investering skal vere summen av linje 1–8.",
    "The year's budget variance in investment shall be the sum of lines 1–8."],
  "§ 5-9 investering: utgifter, finansiering og strykninger går i null mot fremført": [
    "§ 5-9 investering: utgifter, finansiering og strykingar går i null mot framført",
    "§ 5-9 investment: expenditure, financing and cancellations sum to zero against carried forward"],
  "§ 5-9, §§ 4-5 og 4-6": ["§ 5-9, §§ 4-5 og 4-6", "§ 5-9, §§ 4-5 and 4-6"],
  "linje 1–8, 10–13 og 15": ["linje 1–8, 10–13 og 15", "lines 1–8, 10–13 and 15"],
  "linje 16": ["linje 16", "line 16"],
  "Etter strykninger og avsetning skal det som er igjen, være fremført udekket beløp.": [
    "Etter strykingar og avsetjing skal det som er igjen, vere framført udekt beløp.",
    "After cancellations and allocations what is left shall be an uncovered amount carried forward."],
  "Før disposisjonen som § 5-9 viser. Er et annet beløp vedtatt, eller skal det ikke strykes, oppgi det i listen «Vedtatte disposisjoner».": [
    "Før disposisjonen som § 5-9 viser. Er eit anna beløp vedteke, eller skal det ikkje strykast, oppgi det i lista «Vedtekne disposisjonar».",
    "Post the disposition that § 5-9 shows. If another amount is adopted, or it is not to be cancelled, state it in the list «Adopted dispositions»."],
  "{0}: § 5-9 mot {1}": ["{0}: § 5-9 mot {1}", "{0}: § 5-9 against {1}"],
  "§ 5-9 etter strykning": ["§ 5-9 etter stryking", "§ 5-9 after cancellation"],
  "{0}, bokført": ["{0}, bokført", "{0}, as posted"],
  "{0} skal være ført som § 5-9 viser etter strykning.": [
    "{0} skal vere ført som § 5-9 viser etter stryking.",
    "{0} shall be posted as § 5-9 shows after cancellation."],
  "Er året avsluttet, kontroller at disposisjonene er ført som § 5-9 viser, og at balansekontoen bare har årets føringer.": [
    "Er året avslutta, kontroller at disposisjonane er ført som § 5-9 viser, og at balansekontoen berre har årets føringar.",
    "If the year is closed, check that the dispositions are posted as § 5-9 shows, and that the balance sheet account has only this year's postings."],
  "Overføring mellom drift og investering i § 5-9": ["Overføring mellom drift og investering i § 5-9", "Transfer between operations and investment in § 5-9"],
  "§ 5-9 drift": ["§ 5-9 drift", "§ 5-9 operations"],
  "§ 5-9 investering": ["§ 5-9 investering", "§ 5-9 investment"],
  "Overføringen fra drift i § 5-9 investering skal være den samme som i § 5-9 drift.": [
    "Overføringa frå drift i § 5-9 investering skal vere den same som i § 5-9 drift.",
    "The transfer from operations in § 5-9 investment shall be the same as in § 5-9 operations."],
  "Vedta samme beløp for «Overføring til investering» og «Overføring fra drift».": [
    "Vedta same beløp for «Overføring til investering» og «Overføring frå drift».",
    "Adopt the same amount for «Transfer to investment» and «Transfer from operations»."],
  "Disposisjonsfond: § 5-9 mot endringen i § 5-8": [
    "Disposisjonsfond: § 5-9 mot endringa i § 5-8",
    "Unrestricted reserve fund: § 5-9 against the change in § 5-8"],
  "§§ 5-8 og 5-9": ["§§ 5-8 og 5-9", "§§ 5-8 and 5-9"],
  "avsatt og brukt i § 5-9": ["avsett og brukt i § 5-9", "allocated and used in § 5-9"],
  "endring i § 5-8": ["endring i § 5-8", "change in § 5-8"],
  "Disposisjonsfondet i balansen skal endre seg som § 5-9 viser.": [
    "Disposisjonsfondet i balansen skal endre seg som § 5-9 viser.",
    "The unrestricted reserve fund in the balance sheet shall change as § 5-9 shows."],
  "Merforbruk: § 5-9 mot endringen i § 5-8": ["Meirforbruk: § 5-9 mot endringa i § 5-8", "Overspending: § 5-9 against the change in § 5-8"],
  "fremført minus dekket i § 5-9": ["framført minus dekt i § 5-9", "carried forward minus covered in § 5-9"],
  "Merforbruket i balansen skal endre seg med det § 5-9 fremfører og dekker.": [
    "Meirforbruket i balansen skal endre seg med det § 5-9 framfører og dekkjer.",
    "The overspending in the balance sheet shall change with what § 5-9 carries forward and covers."],
  "Ubundet investeringsfond: § 5-9 mot endringen i § 5-8": [
    "Ubunde investeringsfond: § 5-9 mot endringa i § 5-8",
    "Unrestricted investment fund: § 5-9 against the change in § 5-8"],
  "Ubundet investeringsfond i balansen skal endre seg som § 5-9 viser.": [
    "Ubunde investeringsfond i balansen skal endre seg som § 5-9 viser.",
    "The unrestricted investment fund in the balance sheet shall change as § 5-9 shows."],
  "Udekket beløp: § 5-9 mot endringen i § 5-8": ["Udekt beløp: § 5-9 mot endringa i § 5-8", "Uncovered amount: § 5-9 against the change in § 5-8"],
  "Udekket beløp i balansen skal endre seg med det § 5-9 fremfører og dekker.": [
    "Udekt beløp i balansen skal endre seg med det § 5-9 framfører og dekkjer.",
    "The uncovered amount in the balance sheet shall change with what § 5-9 carries forward and covers."],
};
