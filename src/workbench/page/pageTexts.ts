import type { Language } from "../../texts/translate";

interface PageTexts {
  readonly title: string;
  readonly about: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly grid: string;
  readonly paneWidth: string;
  readonly pane: string;
  /** What a workbook that is given to save is called. */
  readonly fileName: string;
}

/** What stands around the embedded workbook and the pane. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  nb: {
    title: "Tertial – regneark i nettleseren",
    about: "Regneark i nettleseren. Kildene forlater ikke maskinen.",
    hidePane: "Skjul oppgaveruten",
    showPane: "Vis oppgaveruten",
    grid: "Regneark",
    paneWidth: "Bredden på oppgaveruten",
    pane: "Oppgaverute",
    fileName: "rapport-verdier.xlsx",
  },
  nn: {
    title: "Tertial – rekneark i nettlesaren",
    about: "Rekneark i nettlesaren. Kjeldene forlèt ikkje maskina.",
    hidePane: "Gøym oppgåveruta",
    showPane: "Vis oppgåveruta",
    grid: "Rekneark",
    paneWidth: "Breidda på oppgåveruta",
    pane: "Oppgåverute",
    fileName: "rapport-verdiar.xlsx",
  },
  en: {
    title: "Tertial – a spreadsheet in the browser",
    about: "A spreadsheet in the browser. The sources do not leave the machine.",
    hidePane: "Hide the task pane",
    showPane: "Show the task pane",
    grid: "Spreadsheet",
    paneWidth: "Width of the task pane",
    pane: "Task pane",
    fileName: "report-values.xlsx",
  },
};
