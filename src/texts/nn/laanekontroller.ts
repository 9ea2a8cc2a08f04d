import type { Translations } from "../dictionary";

/** Nynorsk: the controls of loans. */
export const LAANEKONTROLLER: Translations = {
  "listen og regnskapet er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp": "lista og rekneskapen er dei same beløpa på øret; ei liste i heile kroner har rom for ei halv krone for kvart beløp",
  "§§ 5-5 og 5-8 mot noten": "§§ 5-5 og 5-8 mot noten",
  "§§ 5-5 og 5-6 mot noten": "§§ 5-5 og 5-6 mot noten",
  "Nytt låneopptak: noten mot bruk av lån og endringen i ubrukte lånemidler": "Nytt låneopptak: noten mot bruk av lån og endringa i unytta lånemidlar",
  "bruk av lån og endring i ubrukte lånemidler": "bruk av lån og endring i unytta lånemidlar",
  "Det som er tatt opp av nye lån, er enten brukt i investering eller står som ubrukte lånemidler.": "Det som er teke opp av nye lån, er anten brukt i investering eller står som unytta lånemidlar.",
  "Er refinansiering ført som opptak og avdrag i listen, flytt den til kolonnene for refinansiering; ellers finn lånet som mangler eller har feil beløp.": "Er refinansiering ført som opptak og avdrag i lista, flytt ho til kolonnane for refinansiering; elles finn lånet som manglar eller har feil beløp.",
  "Avdrag: noten mot art 510, 511 og 512": "Avdrag: noten mot art 510, 511 og 512",
  "art 510, 511 og 512": "art 510, 511 og 512",
  "Avdragene i noten skal være like store som de som er ført i drift og investering.": "Avdraga i noten skal vere like store som dei som er førte i drift og investering.",
  "Bruk av lån er ikke større enn investeringene uten kompensert merverdiavgift": "Bruk av lån er ikkje større enn investeringane utan kompensert meirverdiavgift",
  "Kommuneloven §§ 14-15 første ledd og 14-16": "Kommunelova §§ 14-15 første ledd og 14-16",
  "investeringer, tilskudd og tidligere udekket beløp uten art 729": "investeringar, tilskot og tidlegare udekt beløp utan art 729",
  "bruk av lån uten videreutlån": "bruk av lån utan vidareutlån",
  "Lån kan ikke finansiere den delen av investeringene som det gis kompensasjon for merverdiavgift for (art 729).": "Lån kan ikkje finansiere den delen av investeringane som det blir gjeve kompensasjon for meirverdiavgift for (art 729).",
  "Reduser bruken av lån (art 910), eller kontroller art 729 og om lånet er etter annen lov eller til innfrielse av en kausjon.": "Reduser bruken av lån (art 910), eller kontroller art 729 og om lånet er etter anna lov eller til innfriing av ein kausjon.",
};
