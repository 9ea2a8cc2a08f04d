import type { nbListeproblemer } from "../nb/listeproblemer";
import type { SameShape } from "../sameShape";

/** Nynorsk: problems with the small lists, and with what is made of them. */
export const nnListeproblemer: SameShape<typeof nbListeproblemer> = {
  "liste-ukjent": ["Lista blir ikkje kjend att", "Overskriftene passar ikkje til nokon av listene Tertial kjenner.", "Ei liste blir kjend att på overskriftene, ikkje på filnamnet.", "Bruk «Lag ark» i steget Kjelde for å få lista med rette overskrifter."],
  "liste-kolonne-mangler": ["Lista manglar ein kolonne", "Lista liknar ei Tertial kjenner, men ein kolonne som må vere der, finst ikkje.", "Utan han kan lista ikkje lesast.", "Legg til kolonnen, eller rett overskrifta."],
  "liste-tom": ["Lista er tom", "Lista har overskrifter, men ingen rader.", "Tabellen ho høyrer til, blir ikkje laga.", "Fyll ut lista, eller la ho vere."],
  "liste-to-filer": ["Same lista to gonger", "To kjelder er den same lista. Berre den første er brukt.", "Lagde saman ville postane ha blitt talde dobbelt.", "Legg ved lista i éi fil eller på eitt ark."],
  "liste-dublett": ["Ein post står to gonger", "Same posten står på to rader. Begge er rekna med.", "Det er rett berre når dei verkeleg er to.", "Slett den eine viss dei er same posten."],
  "liste-eksempel-endret": ["Eksempelrada er endra", "Rada er merka som eksempel, men innhaldet er ditt eige. Ho er rekna med.", "Ei urørt eksempelrad blir aldri rekna med; ei endra er truleg meint som di.", "Sjå over cellene i rada, og slett merket i kolonnen «Merke»."],
  "liste-belop-uleselig": ["Eit beløp i lista kan ikkje lesast", "Cella er ikkje eit beløp Tertial forstår. Rada er ikkje med.", "Eit beløp som ikkje kan lesast, blir aldri til null.", "Skriv beløpet i kroner, til dømes 1 234,50."],
  "liste-verdi-uleselig": ["Ein verdi i lista kan ikkje lesast", "Cella er ikkje eit tal, eit årstal eller ein dato, slik kolonnen skal ha.", "Rada er ikkje med før verdien er retta.", "Skriv verdien slik forklaringa over kolonnen seier."],
  "liste-verdi-ikke-tillatt": ["Ein verdi er ikkje blant dei kolonnen kan ha", "Kolonnen har ei fast liste av verdiar. Rada er ikkje med.", "Verdien avgjer kva linje posten høyrer til.", "Vel ein av verdiane meldinga nemner."],
  "liste-verdi-mangler": ["Ei celle som må fyllast ut, er tom", "Ein kolonne som må ha verdi, er tom.", "Utan han kan rada, snittet eller summen ikkje reknast ut. Meldinga seier kva som er gjort.", "Fyll ut cella."],
  "liste-post-mangler": ["Ein post manglar i lista", "Tabellen har ein fast post som lista ikkje har.", "Summane er rekna utan han.", "Legg til ei rad med posten."],
  "liste-post-ukjent": ["Ein post høyrer ikkje til tabellen", "Lista har ein post som ikkje er blant postane i tabellen. Han er ikkje med.", "Postane i tabellen er faste.", "Bruk ein av postane i arket for lista."],
  "liste-sum-avviker": ["Summen i lista er ein annan enn den som blir rekna ut", "Eit beløp eller ein sum i lista er ikkje det dei andre cellene gir.", "Tabellen viser det som blir rekna ut. Lista har truleg ein skrivefeil.", "Rett det talet i lista som er feil."],
  "liste-amortisering-avviker": ["Amortiseringa er ei anna enn den som blir rekna ut", "Beløpet for amortisering i lista er ikkje premieavviket delt på talet på år.", "Beløpet i lista er brukt. Det kan vere rett, til dømes det siste året av ein plan.", "Rett det, eller la cella stå tom, så blir beløpet rekna ut."],
  "liste-avviker-fra-regnskap": ["Prosjektlista har andre tal enn rekneskapen", "Budsjett eller rekneskap for eit prosjekt i lista er ikkje det rekneskapen har.", "Investeringsoversikta viser tala i rekneskapen.", "Rett lista, eller finn føringa som manglar."],
  "liste-fortegn": ["Eit beløp i lista har feil forteikn", "Ei inntekt står med pluss i lista.", "Lista har same forteikn som rekneskapen, der inntekter er minus. Elles blir inntekta lagd til utgiftene.", "Set minus framfor beløpet."],
  "prosjekt-utenfor-liste": ["Eit prosjekt i rekneskapen manglar i lista", "Investeringsrekneskapen har føringar på prosjekt som ikkje er i prosjektlista.", "Dei er med i tabellen, men utan ramme og tidlegare år.", "Legg prosjekta til i lista, eller rett prosjektet på føringane."],
  "regnskap-uten-prosjekt": ["Ingen av prosjekta i lista er i rekneskapen", "Prosjektnumra i lista finst ikkje på føringane i rekneskapen.", "Rammene kan då ikkje setjast opp mot rekneskapen.", "Legg ved eit uttrekk med prosjekt, eller rett prosjektnumra i lista."],
  "laan-uten-opplysning": ["Eit lån manglar ei opplysning", "Ein kolonne i lånelista er tom for eit lån. Meldinga seier kva som følgjer av det.", "Oversikta over forfall, rente eller binding blir ufullstendig.", "Fyll ut cella i lånelista."],
  "maaltall-avviker": ["Eit måltal i lista er eit anna enn det beløpa gir", "Lista har éin prosent, men teljar og nemnar gir ein annan.", "Tabellen viser det beløpa gir.", "Rett lista, eller finn ut kva talet der er rekna av."],
  "maaltall-to-ganger": ["Eit måltal er gjeve to gonger for same år", "Lista har året under to namn på det same måltalet.", "Berre den første rada er med.", "Behald éi av radene."],
  "maaltall-ufullstendig": ["Eit måltal manglar teljar eller nemnar", "Andelen kan ikkje reknast ut.", "Året står tomt i oversikta.", "Fyll ut både teljar og nemnar, eller verdien."],
  "maaltall-uklart": ["«Gjeldsgrad» kan tyde to ting", "Lista seier ikkje om gjeldsgraden er med eller utan startlån.", "Dei to er ulike tal, og kan ikkje stå på same linja.", "Skriv «Gjeldsgrad utan startlån» eller «Gjeldsgrad med startlån» i lista."],
};
