import type { Translations } from "../dictionary";

/** English: the controls of loans. */
export const LAANEKONTROLLER: Translations = {
  "listen og regnskapet er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp": "the list and the accounts are the same amounts to the øre; a list in whole kroner has room for half a krone for each amount",
  "§§ 5-5 og 5-8 mot noten": "§§ 5-5 and 5-8 against the note",
  "§§ 5-5 og 5-6 mot noten": "§§ 5-5 and 5-6 against the note",
  "Nytt låneopptak: noten mot bruk av lån og endringen i ubrukte lånemidler": "New borrowing: the note against the use of loans and the change in unused loan funds",
  "bruk av lån og endring i ubrukte lånemidler": "use of loans and change in unused loan funds",
  "Det som er tatt opp av nye lån, er enten brukt i investering eller står som ubrukte lånemidler.": "What is borrowed is either used in investments or stands as unused loan funds.",
  "Er refinansiering ført som opptak og avdrag i listen, flytt den til kolonnene for refinansiering; ellers finn lånet som mangler eller har feil beløp.": "Where refinancing is entered as borrowing and repayments in the list, move it to the columns for refinancing; otherwise find the loan that is missing or has a wrong amount.",
  "Avdrag: noten mot art 510, 511 og 512": "Repayments: the note against accounts 510, 511 and 512",
  "art 510, 511 og 512": "accounts 510, 511 and 512",
  "Avdragene i noten skal være like store som de som er ført i drift og investering.": "Repayments in the note must be as large as those entered in operations and investments.",
  "Bruk av lån er ikke større enn investeringene uten kompensert merverdiavgift": "The use of loans is no more than the investments without compensated VAT",
  "Kommuneloven §§ 14-15 første ledd og 14-16": "Local Government Act §§ 14-15 first paragraph and 14-16",
  "investeringer, tilskudd og tidligere udekket beløp uten art 729": "investments, grants and earlier uncovered amounts without account 729",
  "bruk av lån uten videreutlån": "use of loans without on-lending",
  "Lån kan ikke finansiere den delen av investeringene som det gis kompensasjon for merverdiavgift for (art 729).": "Loans may not finance the part of the investments for which VAT is compensated (account 729).",
  "Reduser bruken av lån (art 910), eller kontroller art 729 og om lånet er etter annen lov eller til innfrielse av en kausjon.": "Reduce the use of loans (account 910), or check account 729 and whether the loan is by another law or to honour a guarantee.",
};
