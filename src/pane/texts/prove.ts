import type { Words } from "../../texts/words";

/** Texts of the trial of this Excel. */
export const prove = {
  "prove.overskrift": { nb: "Prøv i denne Excel", nn: "Prøv i denne Excel", en: "Try it in this Excel" },
  "prove.hva": {
    nb: "Tertial prøver det den bruker av Excel, på et eget ark som fjernes etterpå. Det tar under et minutt, og dine egne ark røres ikke. Rapporten sier hvilken Excel det er og hva som holdt, og har ingenting fra arbeidsboken din.",
    nn: "Tertial prøver det han brukar av Excel, på eit eige ark som blir fjerna etterpå. Det tek under eit minutt, og dine eigne ark blir ikkje rørte. Rapporten seier kva Excel det er og kva som heldt, og har ingenting frå arbeidsboka di.",
    en: "Tertial tries what it uses of Excel, on a sheet of its own that is removed afterwards. It takes less than a minute, and your own sheets are not touched. The report says which Excel it is and what held, and has nothing from your workbook.",
  },
  "prove.prov": { nb: "Prøv nå", nn: "Prøv no", en: "Try now" },
  "prove.prover": { nb: "Prøver Excel", nn: "Prøver Excel", en: "Trying Excel" },
  "prove.altHolder": {
    nb: "Alt holdt i denne Excel.",
    nn: "Alt heldt i denne Excel.",
    en: "Everything held in this Excel.",
  },
  "prove.ikkeAlt": {
    nb: "{n} av prøvene holdt ikke. Kopier rapporten, og send den til den som gir deg Tertial.",
    nn: "{n} av prøvene heldt ikkje. Kopier rapporten, og send han til den som gir deg Tertial.",
    en: "{n} of the trials did not hold. Copy the report and send it to whoever gives you Tertial.",
  },
  "prove.holder": { nb: "holdt", nn: "heldt", en: "held" },
  "prove.holderIkke": { nb: "holdt ikke", nn: "heldt ikkje", en: "did not hold" },
  "prove.kopier": { nb: "Kopier rapporten", nn: "Kopier rapporten", en: "Copy the report" },
  "prove.kopiert": {
    nb: "Rapporten ligger på utklippstavlen.",
    nn: "Rapporten ligg på utklippstavla.",
    en: "The report is on the clipboard.",
  },
  "prove.ikkeKopiert": {
    nb: "Nettleseren slapp ikke til utklippstavlen. Merk linjene, og kopier dem.",
    nn: "Nettlesaren slepp ikkje til utklippstavla. Merk linjene, og kopier dei.",
    en: "The browser kept the clipboard shut. Select the lines and copy them.",
  },
  "prove.rapport": { nb: "Tertial prøvd i Excel", nn: "Tertial prøvd i Excel", en: "Tertial tried in Excel" },
  "prove.verdier": { nb: "Tall og formler", nn: "Tal og formlar", en: "Numbers and formulas" },
  "prove.tekst": {
    nb: "Tekst som ligner tall og formler",
    nn: "Tekst som liknar tal og formlar",
    en: "Text that looks like numbers and formulas",
  },
  "prove.tallformat": { nb: "Tallformat", nn: "Talformat", en: "Number format" },
  "prove.utseende": {
    nb: "Skrift, farger, rammer og bredder",
    nn: "Skrift, fargar, rammer og breidder",
    en: "Fonts, colours, borders and widths",
  },
  "prove.kopiUtseende": { nb: "Utseende kopiert", nn: "Utsjånad kopiert", en: "Looks copied" },
  "prove.linjer": {
    nb: "Rader satt inn og tatt ut",
    nn: "Rader sette inn og tekne ut",
    en: "Rows inserted and deleted",
  },
  "prove.navn": { nb: "Navn i arbeidsboken", nn: "Namn i arbeidsboka", en: "Names in the workbook" },
  "prove.nyttArknavn": { nb: "Ark som får nytt navn", nn: "Ark som får nytt namn", en: "Sheets that are renamed" },
  "prove.tabell": { nb: "Tabell", nn: "Tabell", en: "Table" },
  "prove.filter": {
    nb: "Filter tatt av og satt på",
    nn: "Filter teke av og sett på",
    en: "Filter taken off and put on",
  },
  "prove.diagram": { nb: "Diagram", nn: "Diagram", en: "Chart" },
  "prove.validering": { nb: "Regler for celler", nn: "Reglar for celler", en: "Rules for cells" },
  "prove.fryst": { nb: "Fryste ruter", nn: "Fryste ruter", en: "Frozen panes" },
  "prove.utskrift": { nb: "Utskriftsoppsett", nn: "Utskriftsoppsett", en: "Page setup" },
  "prove.merknad": { nb: "Merknad på celle", nn: "Merknad på celle", en: "Note on a cell" },
  "prove.skjultArk": { nb: "Skjult ark", nn: "Skjult ark", en: "Hidden sheet" },
  "prove.lagretDel": {
    nb: "Mal lagret i arbeidsboken",
    nn: "Mal lagra i arbeidsboka",
    en: "Template kept in the workbook",
  },
  "prove.markering": { nb: "Melding om valgt celle", nn: "Melding om vald celle", en: "Told of the selected cell" },
  "prove.funksjoner": { nb: "KOMMUNE-funksjonene", nn: "KOMMUNE-funksjonane", en: "The KOMMUNE functions" },
  "prove.fil": { nb: "Arbeidsboken som fil", nn: "Arbeidsboka som fil", en: "The workbook as a file" },
  "prove.rydding": { nb: "Prøvearket fjernet", nn: "Prøvearket fjerna", en: "Scratch sheet removed" },
} as const satisfies Readonly<Record<string, Words>>;
