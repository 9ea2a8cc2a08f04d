import type { Words } from "../../texts/words";

/** Texts for sharing the report: copy, freeze, repair. */
export const deling = {
  "rapport.kommune": { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  "rapport.kommuneHjelp": {
    nb: "Står på forsiden og på hver side som skrives ut. Kan stå tomt.",
    nn: "Står på framsida og på kvar side som blir skriven ut. Kan stå tomt.",
    en: "Stands on the front page and on each page that is printed. Can be blank.",
  },
  "deling.overskrift": { nb: "Del rapporten", nn: "Del rapporten", en: "Share the report" },
  "deling.ferdigRapport": {
    nb: "Har arbeidsboken en ferdig rapport?",
    nn: "Har arbeidsboka ein ferdig rapport?",
    en: "Does the workbook have a finished report?",
  },
  "deling.tabell": { nb: "Tabell", nn: "Tabell", en: "Table" },
  "deling.kopier": { nb: "Kopier for Word/Framsikt", nn: "Kopier for Word/Framsikt", en: "Copy for Word/Framsikt" },
  "deling.kopierHjelp": {
    nb: "Lim inn i Word, Framsikt eller en e-post. Tallene er tekst, uten formler.",
    nn: "Lim inn i Word, Framsikt eller ein e-post. Tala er tekst, utan formlar.",
    en: "Paste into Word, Framsikt or an e-mail. The figures are text, without formulas.",
  },
  "deling.kopiert": {
    nb: "«{tabell}» er kopiert. Lim den inn der den skal stå.",
    nn: "«{tabell}» er kopiert. Lim han inn der han skal stå.",
    en: "«{tabell}» is copied. Paste it where it is to stand.",
  },
  "deling.ikkeKopiert": {
    nb: "Nettleseren slapp ikke til utklippstavlen. Merk tabellen i forhåndsvisningen, og kopier med Ctrl+C.",
    nn: "Nettlesaren slapp ikkje til utklippstavla. Merk tabellen i førehandsvisinga, og kopier med Ctrl+C.",
    en: "The browser gave no access to the clipboard. Select the table in the preview, and copy with Ctrl+C.",
  },
  "deling.frys": { nb: "Frys til verdier", nn: "Frys til verdiar", en: "Freeze to values" },
  "deling.frysHjelp": {
    nb: "Lager en kopi av hele arbeidsboken der formlene er blitt tall. Kommentarer og prognoser følger med. Denne arbeidsboken endres ikke.",
    nn: "Lagar ein kopi av heile arbeidsboka der formlane er gjorde om til tal. Kommentarar og prognosar følgjer med. Denne arbeidsboka blir ikkje endra.",
    en: "Makes a copy of the whole workbook where the formulas have become figures. Comments and forecasts are included. This workbook is not changed.",
  },
  "deling.fryser": {
    nb: "Lager en kopi uten formler …",
    nn: "Lagar ein kopi utan formlar …",
    en: "Making a copy without formulas …",
  },
  "deling.frosset": {
    nb: "Kopien er laget, med verdier i stedet for formler. Lagre den under eget navn.",
    nn: "Kopien er laga, med verdiar i staden for formlar. Lagre han under eige namn.",
    en: "The copy is made, with values in place of formulas. Save it under its own name.",
  },
  "deling.frossetMedFeil": {
    nb: "Kopien er laget, men {celler} viser feil, først {sted}. Lukk kopien, bruk «Reparer funksjoner» her, og frys på nytt.",
    nn: "Kopien er laga, men {celler} viser feil, først {sted}. Lukk kopien, bruk «Reparer funksjonar» her, og frys på nytt.",
    en: "The copy is made, but {celler} show errors, first {sted}. Close the copy, use «Repair functions» here, and freeze again.",
  },
  "deling.ikkeLest": {
    nb: "Filen fra Excel kan ikke leses ({feil}). Er den kryptert eller merket fortrolig, kan den ikke kopieres herfra. Lagre en kopi uten merking, og prøv igjen.",
    nn: "Fila frå Excel kan ikkje lesast ({feil}). Er ho kryptert eller merka fortruleg, kan ho ikkje kopierast herifrå. Lagre ein kopi utan merking, og prøv igjen.",
    en: "The file from Excel cannot be read ({feil}). If it is encrypted or marked confidential, it cannot be copied from here. Save a copy without the marking, and try again.",
  },
  "deling.celle.en": { nb: "{n} celle", nn: "{n} celle", en: "{n} cell" },
  "deling.celle.flere": { nb: "{n} celler", nn: "{n} celler", en: "{n} cells" },
  "deling.reparer": { nb: "Reparer funksjoner", nn: "Reparer funksjonar", en: "Repair functions" },
  "deling.reparerHjelp": {
    nb: "For celler som viser #NAVN? (#NAME?) fordi arbeidsboken har vært åpnet uten tillegget, eller som skal til noen som ikke har det.",
    nn: "For celler som viser #NAVN? (#NAME?) fordi arbeidsboka har vore opna utan tillegget, eller som skal til nokon som ikkje har det.",
    en: "For cells that show #NAVN? (#NAME?) because the workbook has been open without the add-in, or that are for someone who does not have it.",
  },
  "deling.leter": {
    nb: "Leter etter KOMMUNE-funksjoner …",
    nn: "Leter etter KOMMUNE-funksjonar …",
    en: "Looking for KOMMUNE functions …",
  },
  "deling.ingen": {
    nb: "Ingen celler bruker KOMMUNE-funksjonene.",
    nn: "Ingen celler bruker KOMMUNE-funksjonane.",
    en: "No cells use the KOMMUNE functions.",
  },
  "deling.funnet": {
    nb: "{celler} bruker KOMMUNE-funksjonene, {feil} av dem viser feil.",
    nn: "{celler} bruker KOMMUNE-funksjonane, {feil} av dei viser feil.",
    en: "{celler} use the KOMMUNE functions, {feil} of them show errors.",
  },
  "deling.funnetHvor": { nb: "De står på {ark}.", nn: "Dei står på {ark}.", en: "They are on {ark}." },
  "deling.beregn": { nb: "Regn ut igjen", nn: "Rekn ut igjen", en: "Calculate again" },
  "deling.beregnHjelp": {
    nb: "Skriver funksjonene inn på nytt i {celler} som ikke regner.",
    nn: "Skriv funksjonane inn på nytt i {celler} som ikkje reknar.",
    en: "Writes the functions again in {celler} that do not calculate.",
  },
  "deling.ingenFeil": {
    nb: "Alle regner, så ingen trenger å skrives inn på nytt.",
    nn: "Alle reknar, så ingen treng å skrivast inn på nytt.",
    en: "All calculate, so none need to be written again.",
  },
  "deling.formler": {
    nb: "Bytt til vanlige formler",
    nn: "Bytt til vanlege formlar",
    en: "Change to ordinary formulas",
  },
  "deling.formlerHjelp": {
    nb: "{celler} får vanlige Excel-formler som gir det samme, for den som ikke har tillegget.",
    nn: "{celler} får vanlege Excel-formlar som gir det same, for den som ikkje har tillegget.",
    en: "{celler} get ordinary Excel formulas that give the same, for those who do not have the add-in.",
  },
  "deling.reparerer": { nb: "Skriver formlene …", nn: "Skriv formlane …", en: "Writing the formulas …" },
  "deling.reparert": {
    nb: "{celler} er skrevet. Ingenting annet er endret.",
    nn: "Formlane er skrivne i {celler}. Ingenting anna er endra.",
    en: "{celler} written. Nothing else is changed.",
  },
  "deling.endret": {
    nb: "{celler} er endret av noen andre imens, og er latt være: {sted}.",
    nn: "{celler} er endra av nokon andre imens, og står som før: {sted}.",
    en: "{celler} were changed by someone else meanwhile, and are left alone: {sted}.",
  },
  "deling.beholdt": {
    nb: "{celler} har ingen tilsvarende Excel-formel og er latt være: {sted}.",
    nn: "{celler} har ingen tilsvarande Excel-formel, og står som før: {sted}.",
    en: "{celler} have no corresponding Excel formula and are left alone: {sted}.",
  },
} as const satisfies Readonly<Record<string, Words>>;
