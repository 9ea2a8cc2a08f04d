import type { ProblemText } from "../helpText";

/** Problems with the small lists, and with what is made of them. */
export const nbListeproblemer = {
  "liste-ukjent": ["Listen kjennes ikke igjen", "Overskriftene passer ikke til noen av listene Tertial kjenner.", "En liste kjennes på overskriftene, ikke på filnavnet.", "Bruk «Lag ark» i steget Kilde for å få listen med riktige overskrifter."],
  "liste-kolonne-mangler": ["Listen mangler en kolonne", "Listen ligner en Tertial kjenner, men en kolonne som må være der, finnes ikke.", "Uten den kan listen ikke leses.", "Legg til kolonnen, eller rett overskriften."],
  "liste-tom": ["Listen er tom", "Listen har overskrifter, men ingen rader.", "Tabellen den hører til, blir ikke laget.", "Fyll ut listen, eller la den være."],
  "liste-to-filer": ["Samme liste to ganger", "To kilder er den samme listen. Bare den første er brukt.", "Lagt sammen ville postene blitt talt dobbelt.", "Gi listen i én fil eller på ett ark."],
  "liste-dublett": ["En post står to ganger", "Samme post står på to rader. Begge er regnet med.", "Det er riktig bare når de virkelig er to.", "Slett den ene hvis de er samme post."],
  "liste-eksempel-endret": ["Eksempelraden er endret", "Raden er merket som eksempel, men innholdet er ditt eget. Den er regnet med.", "En urørt eksempelrad regnes aldri med; en endret er trolig ment som din.", "Se over cellene i raden, og slett merket i kolonnen «Merke»."],
  "liste-belop-uleselig": ["Et beløp i listen kan ikke leses", "Cellen er ikke et beløp Tertial forstår. Raden er ikke med.", "Et beløp som ikke kan leses, blir aldri til null.", "Skriv beløpet i kroner, for eksempel 1 234,50."],
  "liste-verdi-uleselig": ["En verdi i listen kan ikke leses", "Cellen er ikke et tall, et årstall eller en dato, slik kolonnen skal ha.", "Raden er ikke med før verdien er rettet.", "Skriv verdien slik forklaringen over kolonnen sier."],
  "liste-verdi-ikke-tillatt": ["En verdi er ikke blant dem kolonnen kan ha", "Kolonnen har en fast liste av verdier. Raden er ikke med.", "Verdien avgjør hvilken linje posten hører til.", "Velg en av verdiene meldingen nevner."],
  "liste-verdi-mangler": ["En celle som må fylles ut, er tom", "En kolonne som må ha verdi, er tom.", "Uten den kan raden, snittet eller summen ikke regnes ut. Meldingen sier hva som er gjort.", "Fyll ut cellen."],
  "liste-post-mangler": ["En post mangler i listen", "Tabellen har en fast post som listen ikke har.", "Summene er regnet uten den.", "Legg til en rad med posten."],
  "liste-post-ukjent": ["En post hører ikke til tabellen", "Listen har en post som ikke er blant postene i tabellen. Den er ikke med.", "Postene i tabellen er faste.", "Bruk en av postene i listens ark."],
  "liste-sum-avviker": ["Listens sum er en annen enn den som regnes ut", "Et beløp eller en sum i listen er ikke det de andre cellene gir.", "Tabellen viser det som regnes ut. Listen har trolig en skrivefeil.", "Rett tallet i listen som er feil."],
  "liste-amortisering-avviker": ["Amortiseringen er en annen enn den som regnes ut", "Listens beløp for amortisering er ikke premieavviket delt på antall år.", "Listens beløp er brukt. Det kan være riktig, for eksempel det siste året av en plan.", "Rett det, eller la cellen stå tom, så regnes den ut."],
  "liste-avviker-fra-regnskap": ["Prosjektlisten har andre tall enn regnskapet", "Budsjett eller regnskap for et prosjekt i listen er ikke det regnskapet har.", "Investeringsoversikten viser regnskapets tall.", "Rett listen, eller finn føringen som mangler."],
  "liste-fortegn": ["Et beløp i listen har feil fortegn", "En inntekt står med pluss i listen.", "Listen er i regnskapets fortegn, der inntekter er minus. Ellers legges inntekten til utgiftene.", "Sett minus foran beløpet."],
  "prosjekt-utenfor-liste": ["Et prosjekt i regnskapet mangler i listen", "Investeringsregnskapet har føringer på prosjekter som ikke er i prosjektlisten.", "De er med i tabellen, men uten ramme og tidligere år.", "Legg prosjektene til i listen, eller rett prosjektet på føringene."],
  "regnskap-uten-prosjekt": ["Ingen av listens prosjekter er i regnskapet", "Prosjektnumrene i listen finnes ikke på føringene i regnskapet.", "Rammene kan da ikke settes opp mot regnskapet.", "Legg ved et uttrekk med prosjekt, eller rett prosjektnumrene i listen."],
  "laan-uten-opplysning": ["Et lån mangler en opplysning", "En kolonne i lånelisten er tom for et lån. Meldingen sier hva som følger av det.", "Oversikten over forfall, rente eller binding blir ufullstendig.", "Fyll ut cellen i lånelisten."],
  "maaltall-avviker": ["Et måltall i listen er et annet enn det beløpene gir", "Listen har én prosent, men teller og nevner gir en annen.", "Tabellen viser det beløpene gir.", "Rett listen, eller finn ut hva tallet der er regnet av."],
  "maaltall-to-ganger": ["Et måltall er gitt to ganger for samme år", "Listen har året under to navn på det samme måltallet.", "Bare den første raden er med.", "Behold én av radene."],
  "maaltall-ufullstendig": ["Et måltall mangler teller eller nevner", "Andelen kan ikke regnes ut.", "Året står tomt i oversikten.", "Fyll ut både teller og nevner, eller verdien."],
  "maaltall-uklart": ["«Gjeldsgrad» kan bety to ting", "Listen sier ikke om gjeldsgraden er med eller uten startlån.", "De to er ulike tall, og kan ikke stå på samme linje.", "Skriv «Gjeldsgrad uten startlån» eller «Gjeldsgrad med startlån»."],
} as const satisfies Readonly<Record<string, ProblemText>>;
