import type { Answers } from "./answers";
import type { Question } from "./question";
import type { Candidate } from "./recognise/candidates";
import type { HeadingColumn } from "./recognise/headings";
import type { Figure, Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { SourceControl, SourceKind } from "../ledger/sourceControl";
import type { Text } from "../texts/words";

/** A file's bytes by position: a browser File, a Node file handle, or bytes in memory. Never the whole file at once. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/**
 * Cells already in hand: the active worksheet, a selection, an Excel table, or an .xlsx sheet. Rows count from 1 +
 * `firstRow`.
 */
export interface RawGrid {
  readonly name: string;
  /** Row number in the sheet of `rows[0]`. */
  readonly firstRow: number;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * What a column holds. `amount`: one figure, for one period, or cumulative up to one; of debit and credit in two
 * columns `side`: debet is added, kredit taken away; without periode for the row's own period (`cumulative`: so far
 * at it; `yearly`: the whole year's, in the row of every period) or the year.
 */
export type ColumnRole =
  | {
      readonly kind:
        "konto" | "kontoklasse" | "art" | "kapittel" | "sektor" | "ansvar" | "funksjon" | "prosjekt" | "periode";
    }
  /** The year a row is of; debit or credit, or expense or income, in letters. */
  | { readonly kind: "aar" | "fortegn" }
  /** Which figure a row is of, by the value's text; null: of none that is read. */
  | { readonly kind: "figur"; readonly figures: Readonly<Record<string, Figure | null>> }
  | { readonly kind: "name"; readonly of: "konto" | "ansvar" | "funksjon" | "prosjekt" }
  | {
      readonly kind: "amount";
      readonly figure: Figure;
      readonly periode?: string;
      readonly cumulative?: boolean;
      readonly yearly?: boolean;
      readonly side?: "debet" | "kredit";
    }
  | { readonly kind: "ignored" };

export type Certainty = "sikker" | "trolig" | "usikker";

/**
 * Why a column is asked about: it looks like amounts, its values may say which rows count, its dates may be of more
 * years than one, or it is another period than the one that is read.
 */
export type OpenColumn = "belop" | "verdier" | "datoer" | "perioder";

/** One recognised column: the wizard shows it and the user may change its role. */
export interface RecognisedColumn {
  /** Position in the row, from 0. */
  readonly position: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly certainty: Certainty;
  /** Why, in Norwegian: «overskriften er «Rev. budsjett»», «innholdet er femsifrede kontoer». */
  readonly reason: Text;
  readonly samples: readonly string[];
  /** Neither header nor content settles it: it is looked at row by row, and the user is asked where it matters. */
  readonly open?: OpenColumn | undefined;
}

/** How many fields, blank ones too, a row of a delimited file has, where its rows tell. */
export interface RowFields {
  /** Those of the last header row, where most rows below it have as many. */
  readonly most?: number;
  /** The same, where at least half of the rows reach the last column, and all of these have something in it. */
  readonly fewest?: number;
}

/** How a ledger file will be read. A plain value: serialisable, shown, changed and remembered. */
export interface Recognition {
  readonly kind: SourceKind;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "cp865" | "macintosh" | "utf-8 to ganger";
  readonly delimiter: ";" | "," | "\t" | "|";
  readonly decimal: "," | ".";
  /** Fields stand between delimiters: a row has as many as the header, and one with fewer is broken. */
  readonly isDelimited?: boolean | undefined;
  readonly fields?: RowFields | undefined;
  /** Sheet read, for xlsx. */
  readonly sheet?: string;
  /** Sheets the workbook has, for xlsx. */
  readonly sheets?: readonly string[];
  /** Where several sheets hold a ledger: each as it is recognised. */
  readonly ledgerSheets?: readonly Recognition[] | undefined;
  /** Those of them that are read without asking. */
  readonly readSheets?: readonly string[] | undefined;
  /** The period of the whole sheet, by its name, for amounts that have none. */
  readonly sheetPeriode?: string | undefined;
  /** Row numbers (from 1) of the header rows; empty for a KOSTRA file. */
  readonly headerRows: readonly number[];
  /** Years that titles above them, and the sheet's name, say the rows are of. */
  readonly titleYears?: readonly number[] | undefined;
  /** One of them says that what is so far in the year is all of it. */
  readonly isWholeYear?: boolean | undefined;
  readonly columns: readonly RecognisedColumn[];
  /** The format has the same columns in every file: there is nothing to choose in them. */
  readonly hasFixedColumns?: boolean | undefined;
  /** Amounts that the delimiter has parted: positions, in rows as they stand, whose next cell holds their øre. */
  readonly parted?: readonly number[] | undefined;
  /** Columns that are not in the file: what headings between the rows say of those below. */
  readonly headings?: readonly HeadingColumn[] | undefined;
  /** Positions of keys that stand only in the first row of their group. */
  readonly filledDown?: readonly number[] | undefined;
  /** Positions of keys that may do so, when nothing shows it. */
  readonly notRepeated?: readonly number[] | undefined;
  /** What the user has said of it, where that is more than the roles of columns. */
  readonly answers?: Answers | undefined;
  /** Those of the answers that were given of an earlier export with the same headers. */
  readonly answeredBefore?: readonly (keyof Answers)[] | undefined;
  /** What the columns were recognised from, so that they can be for another year. */
  readonly candidates?: readonly Candidate[] | undefined;
  readonly problems: readonly Problem[];
}

export interface SourceReading {
  readonly ledger: Ledger;
  readonly control: SourceControl;
  /** Those of the questions too, as errors. */
  readonly problems: readonly Problem[];
  /**
   * Figures that are, or may be, so far in the year at each row's period: of two such sources the later holds the
   * earlier.
   */
  readonly soFar?: readonly Figure[];
  /** Its postings by their keys, dates and amounts, by figure, where only dates tell its rows apart. */
  readonly dated?: ReadonlyMap<Figure, ReadonlySet<string>> | undefined;
  /** The user has said how its signs are to be understood. */
  readonly areSignsSaid?: boolean;
  /** What must be answered before the figures can be believed. */
  readonly questions: readonly Question[];
}
