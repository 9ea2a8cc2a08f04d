/** What the tools over the cells are called. */
const toolbar = {
  undo: "Angre",
  redo: "Gjør om",
  formatPainter: "Kopier format",
  font: "Skrift",
  fontSize: "Skriftstørrelse",
  fontSizeIncrease: "Større skrift",
  fontSizeDecrease: "Mindre skrift",
  bold: "Fet",
  italic: "Kursiv",
  strikethrough: "Gjennomstreking",
  subscript: "Senket",
  superscript: "Hevet",
  underline: "Understreking",
  textColor: { main: "Skriftfarge", right: "Velg farge" },
  resetColor: "Tilbakestill",
  fillColor: { main: "Fyllfarge", right: "Velg farge" },
  border: { main: "Kantlinjer", right: "Linjetype" },
  mergeCell: { main: "Slå sammen celler", right: "Velg sammenslåing" },
  horizontalAlignMode: { main: "Vannrett justering", right: "Justering" },
  verticalAlignMode: { main: "Loddrett justering", right: "Justering" },
  textWrapMode: { main: "Tekstbryting", right: "Velg tekstbryting" },
  textRotateMode: { main: "Tekstretning", right: "Velg tekstretning" },
  more: "Mer",
  toggleGridlines: "Vis eller skjul rutenett",
  textToNumber: "Tekst til tall",
};

const borderLine = {
  borderTop: "Over",
  borderBottom: "Under",
  borderLeft: "Til venstre",
  borderRight: "Til høyre",
  borderNone: "Ingen kantlinje",
  borderAll: "Alle kantlinjer",
  borderOutside: "Ytre kantlinjer",
  borderInside: "Indre kantlinjer",
  borderHorizontal: "Vannrette linjer",
  borderVertical: "Loddrette linjer",
  borderColor: "Linjefarge",
  borderSize: "Linjetykkelse",
  borderType: "Linjetype",
};

const merge = {
  all: "Slå sammen alle",
  vertical: "Slå sammen loddrett",
  horizontal: "Slå sammen vannrett",
  cancel: "Del opp",
  overlappingError: "Områder som overlapper, kan ikke slås sammen",
  partiallyError: "Handlingen kan ikke gjøres på en del av en sammenslått celle",
};

const textRotate = {
  none: "Ingen",
  angleUp: "Skrått opp",
  angleDown: "Skrått ned",
  vertical: "Loddrett tekst",
  rotationUp: "Roter opp",
  rotationDown: "Roter ned",
};

const statusbar = {
  sum: "Summer",
  average: "Gjennomsnitt",
  min: "Minimum",
  max: "Maksimum",
  count: "Antall tall",
  countA: "Antall",
  clickToCopy: "Klikk for å kopiere",
  copied: "Kopiert",
};

const info = {
  notChangeMerge: "En del av sammenslåtte celler kan ikke endres alene",
  row: "",
  column: "",
  loading: "Laster …",
  copy: "Kopi",
  return: "Lukk",
  rename: "Gi nytt navn",
  noName: "Bok uten navn",
  add: "Legg til",
  addLast: "rader nederst",
  backTop: "Til toppen",
  nextPage: "Neste",
  tipInputNumber: "Skriv et tall",
  tipInputNumberLimit: "Tallet må være fra 1 til 100",
  tipRowHeightLimit: "Radhøyden må være fra 0 til 545",
  tipColumnWidthLimit: "Kolonnebredden må være fra 0 til 2038",
  problem: "Noe gikk galt",
};

const clipboard = {
  paste: {
    exceedMaxCells: "For mange celler å lime inn",
    overlappingMergedCells: "Området det limes inn i, har sammenslåtte celler",
  },
  shortCutNotify: {
    title: "Lim inn med hurtigtasten.",
    useShortCutInstead: "Innholdet kommer fra Excel. Lim inn med hurtigtasten.",
  },
};

/** Univer's texts about cells, in bokmål, words as in Norwegian Excel. */
export const NB_CELLS = {
  "sheets-ui": {
    toolbar,
    borderLine,
    merge,
    textRotate,
    statusbar,
    info,
    clipboard,
    align: { left: "Venstre", center: "Midtstilt", right: "Høyre", top: "Øverst", middle: "Midten", bottom: "Nederst" },
    button: {
      confirm: "OK",
      cancel: "Avbryt",
      close: "Lukk",
      insert: "Sett inn",
      prevPage: "Forrige",
      nextPage: "Neste",
      total: "i alt:",
    },
    textWrap: { overflow: "Flyt over", wrap: "Bryt tekst", clip: "Klipp" },
    uploadLoading: { loading: "Laster, gjenstår" },
    "data-validation": {
      alert: { ok: "OK" },
      list: { edit: "Rediger", dropdown: "Velg" },
      listMultiple: { dropdown: "Velg flere" },
    },
  },
};
