import type { Figure, Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { SourceControl, SourceKind } from "../ledger/sourceControl";

/** A file's bytes by position: a browser File, a Node file handle, or bytes in memory. Never the whole file at once. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Cells already in hand: the active worksheet, a selection, an Excel table, or an .xlsx sheet. Rows count from 1 + `firstRow`. */
export interface RawGrid {
  readonly name: string;
  /** Row number in the sheet of `rows[0]`. */
  readonly firstRow: number;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}


/** What a column holds. `amount`: one figure, for one period, or cumulative up to one; without periode for the row's own period (`cumulative`: so far at it; `yearly`: the whole year's, in the row of every period) or the year. */
export type ColumnRole =
  | { readonly kind: "konto" | "kontoklasse" | "art" | "kapittel" | "sektor" | "ansvar" | "funksjon" | "prosjekt" | "periode" }
  | { readonly kind: "name"; readonly of: "konto" | "ansvar" | "funksjon" | "prosjekt" }
  | { readonly kind: "amount"; readonly figure: Figure; readonly periode?: string; readonly cumulative?: boolean; readonly yearly?: boolean }
  | { readonly kind: "ignored" };

export type Certainty = "sikker" | "trolig" | "usikker";

/** One recognised column: the wizard shows it and the user may change its role. */
export interface RecognisedColumn {
  /** Position in the row, from 0. */
  readonly position: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly certainty: Certainty;
  /** Why, in Norwegian: «overskriften er «Rev. budsjett»», «innholdet er femsifrede kontoer». */
  readonly reason: string;
  readonly samples: readonly string[];
}

/** How a ledger file will be read. A plain value: serialisable, shown, changed and remembered. */
export interface Recognition {
  readonly kind: SourceKind;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly delimiter: ";" | "," | "\t";
  readonly decimal: "," | ".";
  /** Sheet read, for xlsx. */
  readonly sheet?: string;
  /** Sheets the workbook has, for xlsx. */
  readonly sheets?: readonly string[];
  /** Row numbers (from 1) of the header rows; empty for a KOSTRA file. */
  readonly headerRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  readonly problems: readonly Problem[];
}

export interface SourceReading {
  readonly ledger: Ledger;
  readonly control: SourceControl;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  readonly year: number;
  /** 0 to 1, called as bytes pass. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}
