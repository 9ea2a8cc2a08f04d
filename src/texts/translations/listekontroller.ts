import type { Translations } from "../dictionary";

/** The controls of lists against the balance and each other. */
export const LISTEKONTROLLER: Translations = {
  "listen og balansen er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp": [
    "lista og balansen er dei same beløpa på øret; ei liste i heile kroner har rom for ei halv krone for kvart beløp",
    "the list and the balance are the same amounts to the øre; a list in whole kroner has room for half a krone for each amount"],
  "Finn posten som mangler, står to ganger eller har feil beløp, i listen eller i regnskapet.": [
    "Finn posten som manglar, står to gonger eller har feil beløp, i lista eller i rekneskapen.",
    "Find the item that is missing, stands twice or has a wrong amount, in the list or in the accounts."],
  "§ 5-8 mot noten": ["§ 5-8 mot noten", "§ 5-8 against the note"],
  "§ 5-8 mot noten; selvkostforskriften § 8": ["§ 5-8 mot noten; sjølvkostforskrifta § 8", "§ 5-8 against the note; the full-cost regulation § 8"],
  "Listen er uten arbeidsgiveravgift og holdes mot sektor {0}. Har regnskapet pensjonen på en annen sektor, er det forskjellen; ellers finn posten som har feil beløp, i listen eller i regnskapet.": [
    "Lista er utan arbeidsgivaravgift og blir halden mot sektor {0}. Har rekneskapen pensjonen på ein annan sektor, er det skilnaden; elles finn posten som har feil beløp, i lista eller i rekneskapen.",
    "The list is without employer's contributions and is compared with sector {0}. If the accounts have the pension in another sector, that is the difference; otherwise find the item with a wrong amount, in the list or in the accounts."],
  "Premieavvik med arbeidsgiveravgift": ["Premieavvik med arbeidsgivaravgift", "Premium deviation with employer's contributions"],
  "1 krone: regnskapet har avgiften avrundet for hver ordning, listen for alle samlet": [
    "1 krone: rekneskapen har avgifta runda av for kvar ordning, lista for alle samla",
    "1 krone: the accounts have the contribution rounded for each scheme, the list for all of them together"],
  "kapittel 51": ["kapittel 51", "balance chapter 51"],
  "Selvkostfondene er bundne driftsfond, og kapittel 51 skal være minst like stort som de er til sammen.": [
    "Sjølvkostfonda er bundne driftsfond, og kapittel 51 skal vere minst like stort som dei er til saman.",
    "Full-cost funds are restricted operating funds, and chapter 51 must be no less than they are together."],
  "Finn selvkostfondet som ikke står på kapittel 51, eller rett beløpet i listen.": [
    "Finn sjølvkostfondet som ikkje står på kapittel 51, eller rett beløpet i lista.",
    "Find the full-cost fund that is not in chapter 51, or correct the amount in the list."],
  "Note om garantiansvar": ["Note om garantiansvar", "Note on guarantee liability"],
  "garantiansvar står ikke i balansen, så noten holdes ikke mot regnskapet": [
    "garantiansvar står ikkje i balansen, så noten blir ikkje halden mot rekneskapen",
    "guarantee liability is not in the balance, so the note is not compared with the accounts"],
  "Garantiansvar står ikke i balansen.": ["Garantiansvar står ikkje i balansen.", "Guarantee liability is not in the balance."],
  "Avstem listen mot garantivedtakene og oppgavene fra långiverne.": [
    "Avstem lista mot garantivedtaka og oppgåvene frå långivarane.",
    "Reconcile the list with the decisions on guarantees and the lenders' statements."],
  "listen har ikke posten den sammenligner": ["lista har ikkje posten han samanliknar", "the list lacks the item it compares"],
  "listen er ikke gitt": ["lista er ikkje gitt", "the list is not given"],
  "noten (listen)": ["noten (lista)", "the note (the list)"],
  "{0}: noten mot kapittel {koder}": ["{0}: noten mot kapittel {koder}", "{0}: the note against chapter {koder}"],
  "{0}: noten mot kapittel {koder}, sektor {1}": ["{0}: noten mot kapittel {koder}, sektor {1}", "{0}: the note against chapter {koder}, sector {1}"],
  "kapittel {koder}": ["kapittel {koder}", "chapter {koder}"],
  "kapittel {koder}, sektor {0}": ["kapittel {koder}, sektor {0}", "chapter {koder}, sector {0}"],
  "{0} i noten skal være like stort som kapittel {koder} i balansen.": [
    "{0} i noten skal vere like stort som kapittel {koder} i balansen.",
    "{0} in the note must equal chapter {koder} of the balance."],
  "{0} i noten skal være like stort som kapittel {koder}, sektor {1} i balansen.": [
    "{0} i noten skal vere like stort som kapittel {koder}, sektor {1} i balansen.",
    "{0} in the note must equal chapter {koder}, sector {1}, of the balance."],
  "Selvkostfondene i noten er innenfor bundne driftsfond (kapittel 51)": [
    "Sjølvkostfonda i noten er innanfor bundne driftsfond (kapittel 51)",
    "The full-cost funds in the note are within restricted operating funds (chapter 51)"],
  "selvkostfond i noten": ["sjølvkostfond i noten", "full-cost funds in the note"],
  "Garantiansvar i noten": ["Garantiansvar i noten", "Guarantee liability in the note"],
  "19 og 39": ["19 og 39", "19 and 39"],
  "Selvkostfond per årgang mot selvkostnoten: {0}": [
    "Sjølvkostfond per årgang mot sjølvkostnoten: {=0}",
    "Full-cost funds by year against the full-cost note: {=0}"],
  "Selvkostforskriften § 8": ["Sjølvkostforskrifta § 8", "Full-cost Regulation § 8"],
  "listen per årgang": ["lista per årgang", "the list by year"],
  "selvkostnoten": ["sjølvkostnoten", "the full-cost note"],
  "de to listene er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp": [
    "dei to listene er dei same beløpa på øret; ei liste i heile kroner har rom for ei halv krone for kvart beløp",
    "the two lists are the same amounts to the øre; a list in whole kroner has room for half a krone for each amount"],
  "Det som er igjen av hvert års over- og underskudd, skal til sammen være tjenestens selvkostfond.": [
    "Det som er att av over- og underskotet for kvart år, skal til saman vere sjølvkostfondet til tenesta.",
    "What is left of each year's surplus and deficit is together to be the service's full-cost fund."],
  "Finn årgangen eller beløpet som er feil i en av de to listene; området må hete det samme i begge.": [
    "Finn årgangen eller beløpet som er feil i ei av dei to listene; området må heite det same i begge.",
    "Find the year or the amount that is wrong in one of the two lists; the area must have the same name in both."],
};
