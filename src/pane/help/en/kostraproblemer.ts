import type { nbKostraproblemer } from "../nb/kostraproblemer";
import type { SameShape } from "../sameShape";

/** English: problems with KOSTRA files, read or written. */
export const enKostraproblemer: SameShape<typeof nbKostraproblemer> = {
  "kostra-aar": ["A KOSTRA record is for another year", "The record has another year than the report, and is left out.", "The report should only have the figures of the year.", "Choose the file for the year, or change the accounting year."],
  "kostra-belop": ["An amount in the KOSTRA file cannot be read", "Characters 40–48 of the record are not a whole number in NOK 1000. The record is left out.", "An amount that cannot be read never becomes zero.", "Correct the file in the accounting system."],
  "kostra-dublett": ["A record is listed several times", "The same codes are on several lines, and the amounts have been added together, as SSB does (control 015).", "There may be one record too many.", "Check that none of them is superfluous."],
  "kostra-flere-kommuner": ["The file has several municipality numbers", "The records of all the municipalities have been added together.", "The report should probably be for only one.", "Split the file if only one of them is to be included."],
  "kostra-flere-kvartal": ["The file has several quarters", "The quarters are to date in the year, and cannot be added together.", "The first months would then have been counted several times.", "Use a file with only one quarter."],
  "kostra-flere-skjema": ["The file has both consolidated accounts and a unit's own", "0M and 0N contain what is also in the other forms.", "Added together, the amounts would have been counted twice.", "Use a file with only one of them."],
  "kostra-kode": ["A code in the KOSTRA file is invalid", "Account class, function, art or chapter has the wrong form. The record is left out.", "The record cannot be placed on a line.", "Correct the file in the accounting system."],
  "kostra-kvartal": ["The file is for a quarter", "The amounts are to date in the year, and have been read without periods.", "The tables show the accounts up to and including the quarter.", "Nothing, if that is what you want. The annual report needs the file for the whole year."],
  "kostra-lengde": ["A line has the wrong length", "A KOSTRA record has a fixed number of characters. No lines have been read.", "One character too few moves the amount to the wrong place.", "Export the file again, without opening it in a spreadsheet or a text editor."],
  "kostra-skjema": ["The form is not accounts", "The record belongs to another form than those Tertial reads, and is left out.", "Other forms have no accounting figures.", "Use 0A and 0B (0C and 0D for the county), 0I and 0J for a special undertaking (særbedrift), or 0M and 0N for the consolidated accounts."],
  "kostra-tabulator": ["The file has tabs", "A KOSTRA file has fixed positions and spaces. No lines have been read.", "Tabs appear when the file has been opened in a spreadsheet.", "Export the file again."],
  "kostra-uten-poster": ["The sources have no accounts for a form", "No file is made of the form.", "The form needs postings in the account class that the message names.", "Add a source that has them."],
  "kostra-avrunding": ["A record has been shifted by one thousand", "The record is written one thousand away from the nearest rounding.", "Each record is rounded on its own. Without this, one of SSB's controls would have missed by more than the margin, even though the accounts balance.", "Nothing. The exact amount is in the message."],
  "kostra-belop-for-stort": ["An amount does not fit in the KOSTRA file", "The record is larger than the characters a record has for the amount. The file cannot be written.", "A truncated amount would have been wrong.", "Check the amount. If it is right, ask SSB how it should be reported."],
};
