import type { nbSteg } from "../nb/steg";
import type { SameShape } from "../sameShape";

/** English: the page and its panels. */
export const enSteg: SameShape<typeof nbSteg> = {
  oversikt: {
    title: "The overview",
    text: [
      "Everything the report is made of stands on one page: report, municipality and year, a line for each source with rows, months and sums, and how the result and the controls will be. Tertial reads and computes by itself when something changes.",
      ["What is certain needs no visit. What is uncertain asks on its line, with the amounts behind each answer.", "«Swap» puts a new file in the place of the one that is there. A file with the same name and the same content does so by itself, and it can be undone.", "«Build the report» (Ctrl+Enter) writes the tables to the workbook, together with the sheets Grunnlag and Control. Sheets that are there already are not touched unless you say yes."],
      "Sources, reading, choices and controls open as panels, and close back to this page (Esc). If the build stops, the workbook is put back as it was.",
    ],
    words: "write sheet replace grunnlag create workbook rebuild front page cover forside swap file municipality result home start",
  },
  kilde: {
    title: "The sources",
    text: [
      "Here you choose the files the figures come from, and the accounting year. The files are read on your machine.",
      [
        "A general ledger or trial balance is all you need. CSV, text, .xlsx and KOSTRA files (0A, 0B) can be read.",
        "The budget and last year's accounts can be files of their own, or columns of the trial balance.",
        "The organisation file says which unit and which service area each cost centre (ansvar) belongs to, and whether it is funded at full cost (selvkost).",
        "Lists for the notes (loans, funds, pensions and others) are added as files or filled in on sheets.",
      ],
      "If the figures are in Excel already, choose the sheet, the selected range or a table under «From the workbook».",
      "Tertial guesses what each source is. If it guesses wrong, change the content of the source.",
    ],
    words: "file upload import export extract general ledger trial balance hovedbok saldobalanse ansvar selvkost csv xlsx excel kostra agresso unit4 visma framsikt fiscal year drag drop open",
  },
  kolonner: {
    title: "Columns and organisation",
    text: [
      "Here you see how each source has been read, with examples from the rows and how certain the recognition is. Change what has been guessed wrong; the source is read again at once.",
      ["The control totals should be the same as in the accounting system.", "Rows that are left out are counted with the reason: headers, total rows and other years.", "Cost centres that are missing in the organisation, and arter that are not in KOSTRA, can be put in place here. The choices become part of the template."],
      "The next time you add an extract with the same headers, it is read the same way without you doing anything.",
    ],
    words: "column role header recognition recognised mapping remembered checksum unit area ansvar art cost centre service area tjenesteområde",
  },
  rapport: {
    title: "Report and tables",
    text: [
      "Here you choose annual report, tertial report or monthly report, which tables it has and in what order, and how the figures are shown. The preview follows your choices.",
      "All the choices here make up the template. It is stored in the workbook when the report is built, and can be shared with colleagues.",
      "A table marked «lacks list» is included once the list it is made of has been added under «All sources».",
    ],
    words: "annual report tertial report monthly report årsrapport årsberetning tertialrapport table order preview choose",
  },
  kontroll: {
    title: "Preview and control",
    text: [
      "Here you see the tables as they will be, the remarks and the controls.",
      ["Error means that the tables should not be used until it has been corrected.", "Warning means that the tables can be used, but that something should be looked at.", "For information is meant as documentation."],
      "Each remark says what is wrong, where, the amounts involved, and what to do. «What does this mean?» beside a remark opens the help about it.",
      "If there are errors, you can tick «Build anyway». This is recorded on the sheet Control.",
      "Drop last year's finished report under “Last year agrees”, and last year's accounts are held against it, line by line.",
    ],
    words: "remark error warning information control check reconciliation build anyway merknad avstemming",
  },
};
