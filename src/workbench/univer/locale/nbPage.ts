const design = {
  Confirm: { cancel: "Avbryt", confirm: "OK" },
  CascaderList: { empty: "Ingen" },
  Calendar: {
    weekDays: ["sø", "ma", "ti", "on", "to", "fr", "lø"],
    months: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
  },
  Select: { empty: "Ingen" },
  ColorPicker: { more: "Flere farger", cancel: "Avbryt", confirm: "OK" },
};

const ui = {
  ribbon: {
    start: "Hjem",
    startDesc: "Skrift, justering og format",
    insert: "Sett inn",
    insertDesc: "Rader, kolonner og annet",
    formulas: "Formler",
    formulasDesc: "Funksjoner og formler",
    data: "Data",
    dataDesc: "Arbeid med data",
    view: "Visning",
    viewDesc: "Hvordan arket vises",
    others: "Annet",
    othersDesc: "Andre funksjoner og innstillinger",
    more: "Mer",
  },
  fontFamily: { "not-supported": "Skriften finnes ikke på maskinen; standardskriften brukes." },
  "shortcut-panel": { title: "Hurtigtaster" },
  shortcut: {
    undo: "Angre",
    redo: "Gjør om",
    cut: "Klipp ut",
    copy: "Kopier",
    paste: "Lim inn",
    "shortcut-panel": "Vis eller skjul hurtigtaster",
  },
  "common-edit": "Redigering",
  "toggle-shortcut-panel": "Vis eller skjul hurtigtaster",
  clipboard: { authentication: { title: "Ikke tilgang", content: "Gi nettleseren lov til å bruke utklippstavlen." } },
  textEditor: {
    formulaError: "Skriv en gyldig formel, som =SUM(A1)",
    rangeError: "Skriv et gyldig område, som A1:B10",
  },
  rangeSelector: {
    title: "Velg dataområde",
    addAnotherRange: "Legg til område",
    buttonTooltip: "Velg dataområde",
    placeHolder: "Velg eller skriv område",
    confirm: "OK",
    cancel: "Avbryt",
  },
  "global-shortcut": "Hurtigtaster overalt",
  "zoom-slider": { resetTo: "Tilbake til" },
  row: "Rad",
  column: "Kolonne",
};

/** Univer's texts around the sheet, in bokmål. */
export const NB_PAGE = {
  design,
  ui,
  "docs-ui": { rightClick: { copy: "Kopier", cut: "Klipp ut", paste: "Lim inn", delete: "Slett" } },
};
