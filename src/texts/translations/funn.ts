import type { Translations } from "../dictionary";

/** What is found in the ledger. */
export const FUNN: Translations = {
  "Kontoklasse {0} går ikke i null ({1}). Den hører verken til drift, investering eller balanse, og beløpet kommer ikke med i noen tabell. Før beløpet på riktig konto.": [
    "Kontoklasse {0} går ikkje i null ({1}). Klassen høyrer verken til drift, investering eller balanse, og beløpet kjem ikkje med i nokon tabell. Før beløpet på rett konto.",
    "Account class {0} does not sum to zero ({1}). It belongs to neither operations, investment nor the balance sheet, and the amount is not in any table. Post the amount to the right account."],
  "{0} summerer til {1} i {2}, ikke til null. Det er riktig midt i året; i et avsluttet år eller et vedtatt budsjett mangler det føringer.": [
    "{0} summerer til {1} i {2}, ikkje til null. Det er rett midt i året; i eit avslutta år eller eit vedteke budsjett manglar det føringar.",
    "{0} sums to {1} in {2}, not to zero. That is as it should be in the middle of the year; in a closed year or an adopted budget postings are missing."],
  "Drift": ["Drift", "Operations"],
  "Investering": ["Investering", "Investment"],
  "Regnskapet er ikke i balanse: drift, investering og balanse summerer til {0}, ikke til null. Kontroller at alle kontoer og inngående saldo er med i kilden.": [
    "Rekneskapen er ikkje i balanse: drift, investering og balanse summerer til {0}, ikkje til null. Kontroller at alle kontoar og inngåande saldo er med i kjelda.",
    "The accounts do not balance: operations, investment and the balance sheet sum to {0}, not to zero. Check that all accounts and opening balances are in the source."],
  "beløp {tall}": ["beløp {tall}", "amount {tall}"],
  "{0} debet {tall} og kredit {tall2}": ["{0} debet {tall} og kredit {tall2}", "{0} debit {tall} and credit {tall2}"],
  "{0} mot {1}, differanse {2}.": ["{0} mot {1}, differanse {2}.", "{0} against {1}, difference {2}."],
  "Godtatt er {0}.": ["Godteke er {0}.", "{0} is accepted."],
  "Det er avrunding: kildene er i hele tusen.": ["Det er avrunding: kjeldene er i heile tusen.", "It is rounding: the sources are in whole thousands."],
  "Konto «{0}» kan ikke leses som kontoklasse og art eller kapittel ({1}). Beløpet kommer ikke med i noen tabell. Rett kontoen i kilden.": [
    "Konto «{=0}» kan ikkje lesast som kontoklasse og art eller kapittel ({1}). Beløpet kjem ikkje med i nokon tabell. Rett kontoen i kjelda.",
    "Account «{=0}» cannot be read as account class and art or chapter ({1}). The amount is not in any table. Correct the account in the source."],
  "hos bydelene i Oslo": ["hos bydelane i Oslo", "in the districts of Oslo"],
  "i investering": ["i investering", "in investment"],
  "i drift": ["i drift", "in operations"],
  "Art {0} {1} brukes i {2} ({3}), men hører bare hjemme {4}. Rett kontoen, eller legg arten til en linje.": [
    "Art {0} {1} blir brukt i {2} ({3}), men høyrer berre heime {4}. Rett kontoen, eller legg arten til ei linje.",
    "Art {0} {1} is used in {2} ({3}), but belongs only {4}. Correct the account, or put the art on a line."],
  "Funksjon": ["Funksjon", "Function"],
  "Legg arten til en linje eller rett kontoen.": ["Legg arten til ei linje eller rett kontoen.", "Put the art on a line or correct the account."],
  "Rett kontoen i kilden.": ["Rett kontoen i kjelda.", "Correct the account in the source."],
  "Rett funksjonen i kilden, eller se bort fra dette hvis kommunen bruker koden selv.": [
    "Rett funksjonen i kjelda, eller sjå bort frå dette viss kommunen bruker koden sjølv.",
    "Correct the function in the source, or ignore this if the municipality uses the code itself."],
  "gjaldt til og med {0}": ["gjaldt til og med {0}", "was valid up to {0}"],
  "men er brukt": ["men er brukt", "but is used"],
  "men er brukt i {0}": ["men er brukt i {0}", "but is used in {0}"],
  "tall": ["tal", "figures"],
  "gjelder fra {0}": ["gjeld frå {0}", "is valid from {0}"],
  "Driftsføringene har ikke ansvar, så tabellene per tjenesteområde kan ikke lages. Bruk en hovedbok eller saldobalanse med ansvar.": [
    "Driftsføringane har ikkje ansvar, så tabellane per tenesteområde kan ikkje lagast. Bruk ei hovudbok eller saldobalanse med ansvar.",
    "The operating postings have no cost centre, so the tables per service area cannot be made. Use a general ledger or trial balance with cost centres."],
  "Det finnes driftsføringer uten ansvar ({0}). De kommer ikke med i noe tjenesteområde. Rett føringene i kilden.": [
    "Det finst driftsføringar utan ansvar ({0}). Dei kjem ikkje med i noko tenesteområde. Rett føringane i kjelda.",
    "There are operating postings without a cost centre ({0}). They are not in any service area. Correct the postings in the source."],
  "Ansvar {0} finnes ikke i organisasjonen ({1}). Beløpene kommer ikke med i noe tjenesteområde. Legg ansvaret til i organisasjonsfilen.": [
    "Ansvar {=0} finst ikkje i organisasjonen ({1}). Beløpa kjem ikkje med i noko tenesteområde. Legg ansvaret til i organisasjonsfila.",
    "Cost centre {=0} is not in the organisation ({1}). The amounts are not in any service area. Add the cost centre to the organisation file."],
  "kildene har ikke tallene den sammenligner": ["kjeldene har ikkje tala han samanliknar", "the sources lack the figures it compares"],
  "regnskapet per {0} er ikke avsluttet": ["rekneskapen per {0} er ikkje avslutta", "the accounts as of {0} are not closed"],
  "ingenting er ført som den gjelder": ["ingenting er ført av det han gjeld", "nothing that it concerns has been posted"],
  "kildene har ingen {0}": ["kjeldene har ingen {0}", "the sources have no {0}"],
  "kildene har ikke inngående balanse": ["kjeldene har ikkje inngåande balanse", "the sources have no opening balance"],
  "budsjettet eller listene den bygger på er ikke gitt": [
    "budsjettet eller listene han byggjer på, er ikkje gitt",
    "the budget or the lists it builds on are not there"],
  "kildene gir ikke tabellene den sammenligner": ["kjeldene gir ikkje tabellane han samanliknar", "the sources do not give the tables it compares"],
  "ikke aktuell": ["ikkje aktuell", "not applicable"],
  "«{0}» er ikke kontrollert: {1}.": ["«{0}» er ikkje kontrollert: {1}.", "«{0}» is not checked: {1}."],
  "listen gjelder {0}, rapporten {1}": ["lista gjeld {0}, rapporten {1}", "the list is of {0}, the report of {1}"],
  "Listen sier ikke hvilken dag den gjelder: skriv datoen i overskriften, for eksempel «Saldo {0}».": [
    "Lista seier ikkje kva dag ho gjeld: skriv datoen i overskrifta, til dømes «Saldo {0}».",
    "The list does not say which day it is of: write the date in the header, for instance «Balance {0}»."],
  "«{0}» er ikke aktuell: {1}.": ["«{0}» er ikkje aktuell: {1}.", "«{0}» is not applicable: {1}."],
  "{0} finnes ikke i KOSTRA-kontoplanen i {1} ({2}). {3}": [
    "{0} finst ikkje i KOSTRA-kontoplanen i {1} ({2}). {3}",
    "{0} is not in the KOSTRA chart of accounts in {1} ({2}). {3}"],
  "{0} finnes ikke i KOSTRA-kontoplanen ({1}). {2}": [
    "{0} finst ikkje i KOSTRA-kontoplanen ({1}). {2}",
    "{0} is not in the KOSTRA chart of accounts ({1}). {2}"],
  "rad {0}, i {1}": ["rad {0}, i {1}", "row {0}, in {1}"],
  "Uten organisasjonsfil er enhet og område foreslått av de første sifrene i ansvar: ingen ansvar er felles eller selvkost, og tabellene per tjenesteområde kan bli feil. Legg ved en organisasjonsfil (--organisation) med ansvar, enhet, tjenesteområde og selvkost.": [
    "Utan organisasjonsfil er eining og område foreslått av dei første sifra i ansvar: ingen ansvar er felles eller sjølvkost, og tabellane per tenesteområde kan bli feil. Legg ved ei organisasjonsfil (--organisation) med ansvar, eining, tenesteområde og sjølvkost.",
    "Without an organisation file unit and area are suggested from the first digits of the cost centre: no cost centres are shared or full-cost, and the tables per service area may be wrong. Add an organisation file (--organisation) with cost centre, unit, service area and full-cost."],
};
