const formulas = {
  shortcut: { "quick-sum": "Autosummer" },
  insert: { tooltip: "Funksjoner", common: "Vanlige funksjoner" },
  prompt: { helpExample: "EKSEMPEL", helpAbstract: "OM", required: "Må oppgis.", optional: "Kan utelates." },
  error: {
    title: "Feil",
    divByZero: "Divisjon med null",
    name: "Navnet finnes ikke",
    value: "Feil i verdi",
    num: "Ugyldig tall",
    na: "Verdien finnes ikke",
    cycle: "Sirkelreferanse",
    ref: "Ugyldig cellereferanse",
    spill: "Området formelen skal fylle, er ikke tomt",
    calc: "Feil i beregningen",
    error: "Feil",
    connect: "Henter data",
    null: "Områdene krysser ikke hverandre",
  },
  functionType: {
    financial: "Finans",
    date: "Dato og tid",
    math: "Matematikk og trigonometri",
    statistical: "Statistikk",
    lookup: "Oppslag og referanse",
    database: "Database",
    text: "Tekst",
    logical: "Logisk",
    information: "Informasjon",
    engineering: "Teknisk",
    cube: "Kube",
    compatibility: "Kompatibilitet",
    web: "Web",
    array: "Matrise",
    user: "KOMMUNE",
    definedname: "Navn",
  },
  moreFunctions: {
    confirm: "OK",
    prev: "Forrige",
    next: "Neste",
    searchFunctionPlaceholder: "Søk etter funksjon",
    allFunctions: "Alle funksjoner",
    syntax: "SYNTAKS",
  },
  operation: { copyFormulaOnly: "Kopier bare formel", pasteFormula: "Lim inn formel" },
  rangeSelector: {
    title: "Velg dataområde",
    addAnotherRange: "Legg til område",
    buttonTooltip: "Velg dataområde",
    placeHolder: "Velg eller skriv område",
    confirm: "OK",
    cancel: "Avbryt",
  },
};

const numberFormats = {
  title: "Tallformat",
  numfmtType: "Kategori",
  cancel: "Avbryt",
  confirm: "OK",
  general: "Standard",
  accounting: "Regnskap",
  text: "Tekst",
  number: "Tall",
  percent: "Prosent",
  scientific: "Vitenskapelig",
  currency: "Valuta",
  date: "Dato",
  time: "Klokkeslett",
  thousandthPercentile: "Tusenskille",
  preview: "Eksempel",
  dateTime: "Dato og klokkeslett",
  decimalLength: "Desimaler",
  currencyType: "Valutasymbol",
  moreFmt: "Flere formater",
  financialValue: "Regnskapstall",
  roundingCurrency: "Valuta uten desimaler",
  timeDuration: "Varighet",
  currencyDes: "Valutaformat brukes for vanlige pengeverdier. Regnskapsformat stiller desimaltegnene under hverandre.",
  accountingDes: "Regnskapsformat stiller valutasymboler og desimaltegn under hverandre i en kolonne.",
  dateType: "Type",
  dateDes: "Datoformat viser dato- og klokkeslettnumre som datoer.",
  negType: "Negative tall",
  generalDes: "Celler med standardformat har ikke noe bestemt tallformat.",
  thousandthPercentileDes: "Tallformat brukes for vanlige tall. Valuta og Regnskap har egne formater for pengeverdier.",
  addDecimal: "Flere desimaler",
  subtractDecimal: "Færre desimaler",
  customFormat: "Egendefinert",
  customFormatDes: "Lag ditt eget tallformat med et av formatene som utgangspunkt.",
  info: { error: "Feil", forceStringInfo: "Tall lagret som tekst" },
};

/** What it says while it calculates: Univer has no text of its own for these in any language. */
const progress = {
  nb: {
    calculating: "Regner",
    "array-analysis": "Ser på matriseformlene",
    "array-calculation": "Regner matriseformlene",
  },
  en: {
    calculating: "Calculating",
    "array-analysis": "Analysing array formulas",
    "array-calculation": "Calculating array formulas",
  },
};

/** The same in English. */
export const EN_FORMULAS = { "sheets-formula": { progress: progress.en } };

/**
 * Univer's texts about formulas and number formats, in bokmål; what each of Excel's functions does stays in English.
 */
export const NB_FORMULAS = {
  "sheets-formula": { progress: progress.nb },
  "sheets-formula-ui": formulas,
  "sheets-numfmt-ui": numberFormats,
};
