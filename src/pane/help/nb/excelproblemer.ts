import type { ProblemText } from "../helpText";

/** What Excel answers when it cannot do what it is asked. */
export const nbExcelproblemer = {
  "excel-celle-redigeres": ["Excel er midt i redigering av en celle", "En celle er åpen for skriving i arket.", "Excel tar ikke imot endringer så lenge.", "Trykk Enter eller Esc i arket, og prøv igjen."],
  "excel-beskyttet": ["Arket eller arbeidsboken er beskyttet", "Excel lar ingen endre det som er beskyttet.", "Tertial opphever aldri beskyttelse selv.", "Opphev beskyttelsen under Se gjennom, eller bruk en annen arbeidsbok."],
  "excel-for-mye-data": ["For mye data på én gang", "Excel tok ikke imot så mye i én forespørsel.", "Grensen er Excels egen, og er lavere på nettet.", "Velg færre tabeller eller et mindre område."],
  "excel-navn-opptatt": ["Navnet er i bruk", "Arbeidsboken har allerede et ark, et navn eller en tabell som heter det samme.", "To ting kan ikke hete det samme i en arbeidsbok.", "Velg å erstatte det, eller gi det et annet navn."],
  "excel-finnes-ikke": ["Noe finnes ikke lenger i arbeidsboken", "Et ark, et navn eller en tabell er slettet eller har fått nytt navn.", "Det kan være gjort av deg eller av en annen som har arbeidsboken åpen.", "Les inn på nytt, og prøv igjen."],
  "excel-flere-omrader": ["Flere områder er merket", "Tertial leser ett sammenhengende område.", "Radene må stå under de samme overskriftene.", "Merk ett område, og prøv igjen."],
  "excel-opptatt": ["Excel er opptatt", "Excel gjør noe annet, eller har mistet forbindelsen med arbeidsboken.", "Det går oftest over av seg selv.", "Vent litt, og prøv igjen."],
  "excel-feil": ["Excel avviste endringen", "Excel svarte med en feil Tertial ikke har egne ord for.", "Feilkoden i meldingen er Excels egen.", "Prøv igjen. Hjelper ikke det, prøver du i en ny, tom arbeidsbok."],
  "excel-tomt-ark": ["Arket er tomt", "Arket eller området har ingen celler med innhold.", "Det finnes ingenting å lese.", "Velg arket eller området med hovedboken."],
  "excel-arbeidsboken-endret": ["Arbeidsboken er endret underveis", "Ark, navn eller tabeller er endret siden arbeidet ble forberedt. Ingenting er skrevet.", "Det som ble forberedt, passer ikke lenger.", "Start på nytt."],
  "excel-ikke-ryddet": ["Noen ark kan være halvferdige", "Arbeidet stanset, og Excel lot seg ikke rydde opp i.", "Arkene meldingen nevner, kan mangle rader eller formler.", "Åpne oppgaveruten på nytt og velg «Ta tilbake», lukk arbeidsboken uten å lagre, eller slett arkene og bygg på nytt."],
  "excel-skrevet-siden": ["Noe er skrevet siden oppdateringen", "I cellene meldingen nevner, står det noe som ikke sto der da oppdateringen var ferdig.", "Å angre ville skrevet over det, fjernet raden det står i, eller brutt formelen som viser dit.", "Flytt det du vil beholde, tøm cellene, og velg «Angre oppdateringen» igjen."],
  "excel-ingen-rapport": ["Ingen rapport å oppdatere", "Arket Grunnlag eller tabellene er slettet.", "En oppdatering finner tabellene ved hjelp av skjulte merker i arbeidsboken.", "Bygg rapporten på nytt."],
  "excel-filter-staar": ["Excel tok ikke av filteret", "Rader som er skjult, kan ikke oppdateres.", "Excel lot filteret stå da det ble bedt om å fjerne det.", "Fjern filteret selv (Data → Fjern filter), og prøv igjen."],
  "excel-uten-sideoppsett": ["Excel tok ikke imot sideoppsettet", "Arkene skrives ut med Excels eget oppsett. Tallene er skrevet.", "Noen utgaver av Excel har ikke sideoppsett for tillegg, eller maskinen har ingen skriver.", "Sett retning, tittelrader og sideskift under Sideoppsett om du skal skrive ut."],
  "excel-uten-fil": ["Excel ga ikke fra seg arbeidsboken som fil", "Arbeidsboken kan ikke kopieres herfra.", "Den kan være delt med begrenset tilgang eller merket fortrolig.", "Lagre en kopi, og bygg rapporten der med formlene satt til «Bare verdier»."],
  "grunnlag-borte": ["Grunnlag er slettet", "Arket Grunnlag, eller tabellen på det, finnes ikke i arbeidsboken.", "Tabellene summerer over det, og postene bak et tall står der.", "Bygg rapporten på nytt for å få det tilbake."],
  "celle-borte": ["Cellen finnes ikke lenger", "Cellen er slettet, eller rapporten er bygget med andre tabeller.", "Tertial finner celler ved hva de er, ikke ved hvor de sto.", "Bygg rapporten på nytt."],
  "celle-uten-rapport": ["Arbeidsboken har ingen rapport", "Det finnes ingen rapport fra Tertial å gå til.", "Kontrollene viser til celler i den bygde rapporten.", "Bygg rapporten under «Oversikt», og gå så til cellen."],
} as const satisfies Readonly<Record<string, ProblemText>>;
