import type { nbSamarbeid } from "../nb/samarbeid";
import type { SameShape } from "../sameShape";

/** English: working with colleagues, over time, and with the built workbook. */
export const enSamarbeid: SameShape<typeof nbSamarbeid> = {
  maler: {
    title: "Templates: save, share and use a colleague's",
    text: [
      "The template is all the choices about the report, without figures. It is stored in the workbook when the report is built, and is in use when the pane is opened there again.",
      ["«Download the template» gives it to you as .json, for a shared folder or an e-mail.", "«Open template» or «Fetch from address» shows what will be different before it is used.", "A template from an older version is converted, and a remark says what is new. One from a newer version is rejected."],
      "The regulation is in Norwegian only. The English names of the lines are our own, and labels can be changed in the template.",
    ],
    words: "template share colleague json save open address shared folder setup settings mal",
  },
  oppdatering: {
    title: "Refresh the report with new figures",
    text: [
      "If the workbook has a report already, the overview suggests «Refresh the report» once you have added new sources.",
      [
        "The new figures are put where they belong, even when sheets have been renamed or rows inserted.",
        "Comments, your own forecasts, your own rows and columns, formatting and sheet names remain. A cell you have written over is kept and reported.",
        "Afterwards you see every figure that has changed, before and after, and the rows and tables that have been added or are gone.",
        "«Undo the refresh» puts the report back.",
      ],
      "If the new sources give the same figures, nothing is written. With a later period or a new year, the texts from last time get a column of their own. «Build again» replaces the sheets instead.",
    ],
    words: "refresh update new ledger next period new year roll forward comments keep undo changed difference oppdater",
  },
  tekstkontroll: {
    title: "Text check: the figures of the finished report",
    text: [
      "Drop the report under «See the tables and controls» (Word, Excel, PDF, web page or text), or paste a chapter. The tables in it are held cell by cell against the tables that are computed, and the sentences against the same figures: over- and underspending, amounts, deviations from the budget, change from last year, shares and sick leave.",
      [
        "Only what should be changed is listed: the sentence, the figure that stands there, the figure that should, and the way to the cell.",
        "Roundings are never errors. What is not certain is not told: that nothing is told does not mean that everything is checked.",
        "A table of older accounts is named once. A report of another municipality or period is checked against itself only.",
        "«Check the texts of the workbook» does the same with comments and explanations in the report's own fields, each against its own row, and with sentences with AVVIK_TEKST on your own sheets. «Follow as I write» takes each of them when you leave the cell.",
        "«It is right …» with a reason silences the finding until the sentence, the figure or the cell is another. If the figure is held against the wrong cell, you choose the right one, from the list or in the workbook.",
      ],
      "The answers are in the template: next year's report begins with them, and figures you have bound to a cell are held against it. Goals, causes and figures without a row in the tables are not checked. The report is read on your machine and sent nowhere.",
    ],
    words: "audit proofread misprint word docx pdf html annual report text sentence prose figures agree wrong comment",
  },
  forklaring: {
    title: "Explain a figure in the report",
    text: [
      "Open «Explain the figure» at the top of the pane, and select a cell in one of the report's tables.",
      ["You see the table, the line, the legal basis and the codes behind the line.", "The accounts and cost centres behind the figure are shown with amounts, the largest first. Their sum is the cell.", "«Show in Grunnlag» filters the sheet Grunnlag to the same rows. Your own filters stand.", "For a percentage or a forecast, the calculation is shown with the figures in it."],
      "This also works after the workbook has been saved, sent and opened somewhere else.",
    ],
    words: "drill-down drill down what is the figure made of behind the cell account cost centre ansvar grunnlag filter calculation trace",
  },
  deling: {
    title: "Share the report: freeze, copy and repair",
    text: [
      [
        "«Copy for Word/Framsikt» puts a table on the clipboard. The figures are text, without formulas.",
        "«Download as a Word document» gives the report with its tables in fields. Drop it again when the figures are new, and you get a copy with today's figures in the fields.",
        "«Freeze to values» makes a copy of the whole workbook where the formulas have become figures. The workbook you have open is not changed.",
        "«Repair functions» is for cells that show #NAVN? (#NAME?) because the workbook has been open without the add-in. The functions can be calculated again, or changed to ordinary formulas.",
      ],
      "The choices are in the overview once the report has been built.",
    ],
    words: "send e-mail email word framsikt paste clipboard freeze values #NAME? #NAVN? repair functions copy share export",
  },
  kontroller: {
    title: "Controls, and what to do when one fails",
    text: [
      "The controls compare tables, accounts and sources. Each shows both sides, the difference, the tolerance and the legal basis.",
      ["OK: the sides are equal.", "Rounding: the difference is what whole thousands in the source can give.", "Deviation: the difference is larger than the tolerance. The control says what to do.", "Not relevant: the sources lack what the control compares."],
      "«Go to» at a control selects the cell in the built report. Some controls hold only once the year has been closed; they are warnings in a report during the year.",
      "Search for the name of a control to see what it requires.",
    ],
    words: "reconciliation check difference tolerance legal basis ok deviation rounding control sheet avstemming kontroll",
  },
  personvern: {
    title: "What leaves the machine",
    text: [
      "The sources are read in the pane and are sent nowhere. Tertial has no server and sends no telemetry.",
      "Only what you ask for goes out: the query to SSB when you press «Fetch from SSB», and the address of a template when you press «Fetch».",
      "On the machine, the headers and choices of extracts you have used are remembered, and that you have seen the welcome page. Never figures or names from the rows.",
      "Office.js, Microsoft's own library between Excel and add-ins, may send usage data to Microsoft under the terms of their agreement.",
    ],
    words: "privacy personal data security gdpr cloud network send store data telemetry cookies personvern",
  },
  tilgjengelighet: {
    title: "Keyboard, screen reader, zoom and colours",
    text: [
      ["Tab and Shift+Tab move between fields and buttons, Space and Enter press. The arrow keys choose between options.", "F1 opens the help where Excel lets the pane have the key, and Esc closes it. In Excel, F6 moves between the sheet and the pane.", "A table in the pane can be scrolled with the arrow keys when it has focus.", "Light and dark colours follow the Office theme or the system, and high contrast follows Windows."],
    ],
    words: "accessibility a11y wcag screen reader nvda jaws keyboard shortcut dark light mode contrast zoom magnify focus F1 F6",
  },
};
