/** The figures a posting can be of, as the ledger calls them. */
export type Figure = "regnskap" | "revidertBudsjett" | "opprinneligBudsjett" | "regnskapIFjor";

/** What one cell means: the truth that follows the row through every mutation. Øre in ledger sign; `periode` is YYYYMM or "". */
export interface Posting {
  readonly konto: string;
  readonly ansvar: string;
  readonly funksjon: string;
  readonly prosjekt: string;
  readonly periode: string;
  readonly figure: Figure;
  readonly ore: number;
}

/** A cell before it is written. An amount and a code are written as the file's dialect has them, a day as a date; `raw` stands as it is, unquoted. */
export type Cell = string | null | { readonly ore: number } | { readonly code: string } | { readonly day: string } | { readonly raw: string };

export type Role = "konto" | "ansvar" | "funksjon" | "prosjekt" | "periode" | "kontonavn" | "ansvarsnavn" | "funksjonsnavn" | "prosjektnavn" | "belop" | "annet";

export interface Column {
  readonly role: Role;
  readonly header: Cell;
  /** Of an amount column. */
  readonly figure?: Figure;
  /** Of an amount column of one month. */
  readonly periode?: string;
}

/** A row and what it means; a total, a blank row or a heading means nothing. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly truth: readonly Posting[];
  readonly hidden?: true;
}

export interface Sheet {
  readonly name: string;
  /** What stands over the headers. */
  readonly above: readonly (readonly Cell[])[];
  /** Whether the headers are written at all. */
  readonly hasHeader: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly below: readonly (readonly Cell[])[];
  readonly hidden?: true;
}

/** How a file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimal: "," | ".";
  readonly thousands: string;
  readonly minus: "before" | "after" | "parentheses" | "unicode" | "spaced" | "crdb";
  readonly decimals: "two" | "needed" | "six" | "four" | "whole" | "dash";
  readonly unit: "" | "kr before" | "kr after" | "plus";
  readonly codes: "plain" | "formula" | "apostrophe" | "float" | "spaced";
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly lineEnd: string;
  readonly quotes: "needed" | "all" | "none";
  readonly firstLine: string;
  readonly rowTail: string;
  readonly endsWithLine: boolean;
  /** In .xlsx. */
  readonly codeCells: "text" | "number";
  readonly amountCells: "number" | "text" | "formula" | "noisy";
  readonly strings: "shared" | "inline";
  readonly amountFormat: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly hasReferences: boolean;
  readonly lastRow: number;
  readonly wideRows: number;
  readonly partNames: "plain" | "upper" | "backslash";
}

/** What the file is given to the command as. */
export type Purpose = "ledger" | "budget" | "last-year";

export interface File {
  readonly name: string;
  readonly purpose: Purpose;
  readonly format: "csv" | "xlsx";
  readonly sheets: readonly Sheet[];
  readonly dialect: Dialect;
}

/** The files of a year, and what they mean. `free`: figures of which the files leave it open what is right. */
export interface Book {
  readonly files: readonly File[];
  readonly free: readonly Figure[];
}

export const YEAR = 2024;

export const PLAIN: Dialect = {
  delimiter: ";", decimal: ",", thousands: "", minus: "before", decimals: "two", unit: "", codes: "plain", encoding: "utf-8", lineEnd: "\r\n", quotes: "needed", firstLine: "", rowTail: "", endsWithLine: true,
  codeCells: "text", amountCells: "number", strings: "shared", amountFormat: "0.00", startRow: 1, startColumn: 0, hasReferences: true, lastRow: 0, wideRows: 0, partNames: "plain",
};
