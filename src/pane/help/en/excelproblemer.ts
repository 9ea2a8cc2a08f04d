import type { nbExcelproblemer } from "../nb/excelproblemer";
import type { SameShape } from "../sameShape";

/** English: what Excel answers when it cannot do what it is asked. */
export const enExcelproblemer: SameShape<typeof nbExcelproblemer> = {
  "excel-celle-redigeres": ["Excel is in the middle of editing a cell", "A cell in the sheet is open for writing.", "Excel accepts no changes in the meantime.", "Press Enter or Esc in the sheet, and try again."],
  "excel-beskyttet": ["The sheet or the workbook is protected", "Excel lets nobody change what is protected.", "Tertial never removes protection itself.", "Remove the protection on the Review tab, or use another workbook."],
  "excel-for-mye-data": ["Too much data at once", "Excel did not accept that much in one request.", "The limit is Excel's own, and is lower on the web.", "Choose fewer tables or a smaller range."],
  "excel-navn-opptatt": ["The name is in use", "The workbook already has a sheet, a name or a table that is called the same.", "Two things in a workbook cannot have the same name.", "Choose to replace it, or give it another name."],
  "excel-finnes-ikke": ["Something is no longer in the workbook", "A sheet, a name or a table has been deleted or renamed.", "It may have been done by you or by someone else who has the workbook open.", "Read it again, and try once more."],
  "excel-flere-omrader": ["Several ranges are selected", "Tertial reads one contiguous range.", "The rows must stand under the same headers.", "Select one range, and try again."],
  "excel-opptatt": ["Excel is busy", "Excel is doing something else, or has lost contact with the workbook.", "It usually passes by itself.", "Wait a little, and try again."],
  "excel-feil": ["Excel refused the change", "Excel answered with an error that Tertial has no words of its own for.", "The error code in the message is Excel's own.", "Try again. If that does not help, try in a new, empty workbook."],
  "excel-tomt-ark": ["The sheet is empty", "The sheet or range has no cells with content.", "There is nothing to read.", "Choose the sheet or range with the general ledger."],
  "excel-arbeidsboken-endret": ["The workbook has been changed meanwhile", "Sheets, names or tables have been changed since the work was prepared. Nothing has been written.", "What was prepared no longer fits.", "Start again."],
  "excel-ikke-ryddet": ["Some sheets may be half finished", "The work stopped, and Excel could not be tidied up.", "The sheets named in the message may lack rows or formulas.", "Close the workbook without saving, or delete the sheets and build again."],
  "excel-skrevet-siden": ["Something has been written since the refresh", "The cells the message names hold something they did not hold when the refresh was done.", "Undoing would write over it, remove its row, or break the formula that points there.", "Move what you want to keep, empty the cells, and choose «Undo the refresh» again."],
  "excel-ingen-rapport": ["No report to refresh", "The sheet Grunnlag or the tables have been deleted.", "A refresh finds the tables by hidden marks in the workbook.", "Build the report again."],
  "excel-filter-staar": ["Excel did not take the filter off", "Rows that are hidden cannot be refreshed.", "Excel left the filter when it was asked to remove it.", "Remove the filter yourself (Data → Clear filter), and try again."],
  "excel-uten-sideoppsett": ["Excel did not accept the page setup", "The sheets print with Excel's own setup. The figures are written.", "Some versions of Excel have no page setup for add-ins, or the machine has no printer.", "Set orientation, title rows and page breaks under Page Setup if you are to print."],
  "excel-uten-fil": ["Excel would not hand over the workbook as a file", "The workbook cannot be copied from here.", "It may be shared with restricted access or marked confidential.", "Save a copy, and build the report there with the formulas set to «Values only»."],
  "grunnlag-borte": ["Grunnlag has been deleted", "The sheet Grunnlag, or the table on it, is not in the workbook.", "The tables sum over it, and the posts behind a figure are there.", "Build the report again to get it back."],
  "celle-borte": ["The cell is no longer there", "The cell has been deleted, or the report has been built with other tables.", "Tertial finds cells by what they are, not by where they were.", "Build the report again."],
  "celle-uten-rapport": ["The workbook has no report", "There is no report from Tertial to go to.", "The controls refer to cells in the built report.", "Build the report under «Overview», and then go to the cell."],
};
