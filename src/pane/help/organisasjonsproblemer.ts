import type { InAll, ProblemText } from "./helpTopic";

/** Problems with the file or the sheet of the organisation. */
export const organisasjonsproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "organisasjon-uten-rader": {
    nb: ["Organisasjonsfilen er tom", "Filen har overskrifter og ingen ansvar under dem.", "Uten ansvar kan regnskapet ikke fordeles på enheter og tjenesteområder.", "Fyll ut én rad per ansvar, eller velg en annen fil."],
    nn: ["Organisasjonsfila er tom", "Fila har overskrifter og ingen ansvar under dei.", "Utan ansvar kan rekneskapen ikkje fordelast på einingar og tenesteområde.", "Fyll ut éi rad per ansvar, eller vel ei anna fil."],
    en: ["The organisation file is empty", "The file has headers and no cost centres below them.", "Without cost centres the accounts cannot be placed in units and service areas.", "Fill in one row per cost centre, or choose another file."],
  },
  "organisasjon-uten-ansvar": {
    nb: ["Organisasjonsfilen har ikke ansvar", "Ingen overskrift i filen er ansvar.", "Ansvar er det filen kobles til regnskapet med.", "Gi filen kolonnene ansvar, ansvarsnavn, enhet, enhetsnavn, område og selvkost."],
    nn: ["Organisasjonsfila har ikkje ansvar", "Inga overskrift i fila er ansvar.", "Ansvar er det som koplar fila til rekneskapen.", "Gi fila kolonnane ansvar, ansvarsnamn, eining, einingsnamn, område og sjølvkost."],
    en: ["The organisation file has no cost centre", "None of the headers in the file is ansvar.", "The cost centre is what ties the file to the accounts.", "Give the file the columns ansvar, ansvarsnavn, enhet, enhetsnavn, område and selvkost."],
  },
  "organisasjon-uten-selvkost": {
    nb: ["Organisasjonsfilen sier ikke hva som er selvkost", "Filen har ingen kolonne for selvkost.", "§ 5-4 andre ledd og broen holder selvkosttjenester for seg, og det gjør de etter denne kolonnen.", "Legg til kolonnen selvkost med J eller N, om dere har selvkosttjenester."],
    nn: ["Organisasjonsfila seier ikkje kva som er sjølvkost", "Fila har ingen kolonne for sjølvkost.", "§ 5-4 andre ledd og brua held sjølvkosttenester for seg, og det gjer dei etter denne kolonnen.", "Legg til kolonnen selvkost med J eller N, om de har sjølvkosttenester."],
    en: ["The organisation file does not say what is self-cost", "The file has no column for self-cost services.", "§ 5-4 second paragraph and the bridge keep self-cost services apart, by this column.", "Add the column selvkost with J or N, if you have self-cost services."],
  },
  "organisasjon-omrade-ligner": {
    nb: ["To områder heter nesten det samme", "Et område i organisasjonsfilen er et annet med en bokstav feil, så langt det kan ses.", "Skrevet ulikt blir de to områder, med hver sine tabeller.", "Skriv området likt på alle radene, eller la det stå når de er to."],
    nn: ["To område heiter nesten det same", "Eit område i organisasjonsfila er eit anna med ein bokstav feil, så langt det kan sjåast.", "Skrivne ulikt blir dei to område, med kvar sine tabellar.", "Skriv området likt på alle radene, eller la det stå når dei er to."],
    en: ["Two areas have nearly the same name", "An area in the organisation file is another with a letter wrong, as far as can be seen.", "Spelt differently they become two areas, each with tables of its own.", "Spell the area alike on all rows, or leave it when they are two."],
  },
  "organisasjon-uten-omrade": {
    nb: ["Organisasjonsfilen har ikke område", "Ingen overskrift i filen er tjenesteområde.", "Uten område kan ikke tabellene per tjenesteområde lages.", "Kall kolonnen «område», «tjenesteområde» eller «sektor»."],
    nn: ["Organisasjonsfila har ikkje område", "Inga overskrift i fila er tenesteområde.", "Utan område kan ikkje tabellane per tenesteområde lagast.", "Kall kolonnen «område», «tenesteområde» eller «sektor»."],
    en: ["The organisation file has no area", "None of the headers in the file is service area.", "Without areas the tables per service area cannot be made.", "Call the column «område», «tjenesteområde» or «sektor»."],
  },
  "organisasjon-ansvar-mangler": {
    nb: ["En rad uten ansvar", "En rad i organisasjonsfilen har tomt ansvar, og er ikke med.", "Raden kan ikke kobles til noe i regnskapet.", "Fyll inn ansvaret, eller slett raden."],
    nn: ["Ei rad utan ansvar", "Ei rad i organisasjonsfila har tomt ansvar, og er ikkje med.", "Rada kan ikkje koplast til noko i rekneskapen.", "Fyll inn ansvaret, eller slett rada."],
    en: ["A row without cost centre", "A row in the organisation file has a blank cost centre, and is left out.", "The row cannot be tied to anything in the accounts.", "Fill in the cost centre, or delete the row."],
  },
  "organisasjon-blankt-omrade": {
    nb: ["Et ansvar uten område", "Et ansvar i organisasjonsfilen har ikke tjenesteområde.", "Beløpene på ansvaret kommer ikke med i tabellene per område.", "Fyll inn området i filen."],
    nn: ["Eit ansvar utan område", "Eit ansvar i organisasjonsfila har ikkje tenesteområde.", "Beløpa på ansvaret kjem ikkje med i tabellane per område.", "Fyll inn området i fila."],
    en: ["A cost centre without area", "A cost centre in the organisation file has no service area.", "The amounts on the cost centre are left out of the tables per area.", "Fill in the area in the file."],
  },
  "organisasjon-dobbel-ansvar": {
    nb: ["Et ansvar står to ganger", "Samme ansvar står med ulikt innhold. Bare den første raden er brukt.", "Et ansvar kan bare høre til én enhet og ett område.", "Fjern raden som er feil."],
    nn: ["Eit ansvar står to gonger", "Same ansvaret står med ulikt innhald. Berre den første rada er brukt.", "Eit ansvar kan berre høyre til éi eining og eitt område.", "Fjern rada som er feil."],
    en: ["A cost centre is listed twice", "The same cost centre is listed with different content. Only the first row has been used.", "A cost centre can belong to only one unit and one area.", "Remove the row that is wrong."],
  },
  "organisasjon-selvkost": {
    nb: ["Selvkost er verken ja eller nei", "Kolonnen selvkost har noe annet enn J eller N, og raden er ikke med.", "Broen med og uten selvkost bygger på denne kolonnen.", "Skriv J eller N."],
    nn: ["Sjølvkost er verken ja eller nei", "Kolonnen sjølvkost har noko anna enn J eller N, og rada er ikkje med.", "Brua med og utan sjølvkost byggjer på denne kolonnen.", "Skriv J eller N."],
    en: ["Selvkost is neither yes nor no", "The column selvkost (services funded at full cost) has something other than J or N, and the row is left out.", "The bridge with and without selvkost is built on this column.", "Write J (yes) or N (no)."],
  },
  "organisasjon-for-stor": {
    nb: ["Filen er for stor til å være en organisasjonsfil", "En organisasjonsfil har én rad per ansvar, og denne er mye større.", "Det er trolig hovedboken som er valgt.", "Velg riktig fil, eller endre innholdet for kilden til Regnskap."],
    nn: ["Fila er for stor til å vere ei organisasjonsfil", "Ei organisasjonsfil har éi rad per ansvar, og denne er mykje større.", "Det er truleg hovudboka som er vald.", "Vel rett fil, eller endre innhaldet for kjelda til Rekneskap."],
    en: ["The file is too large to be an organisation file", "An organisation file has one row per cost centre, and this one is much larger.", "It is probably the general ledger that has been chosen.", "Choose the right file, or change the content of the source to Accounts."],
  },
  "organisasjon-foreslatt": {
    nb: ["Organisasjonen er foreslått", "Ingen organisasjonsfil er gitt. Enhet og område er tatt fra de første sifrene i ansvar.", "Ingen ansvar er felles eller selvkost, og tabellene per tjenesteområde kan bli feil.", "Legg ved en organisasjonsfil, eller se over navnene under «Slik er de lest»."],
    nn: ["Organisasjonen er foreslått", "Inga organisasjonsfil er lagd ved. Eining og område er tekne frå dei første sifra i ansvar.", "Ingen ansvar er felles eller sjølvkost, og tabellane per tenesteområde kan bli feil.", "Legg ved ei organisasjonsfil, eller sjå over namna under «Slik er dei lesne»."],
    en: ["The organisation is suggested", "No organisation file has been given. Unit and area have been taken from the first digits of the cost centre (ansvar).", "No cost centres are shared or selvkost, and the tables per service area may be wrong.", "Add an organisation file, or look over the names under «How they are read»."],
  },
};
