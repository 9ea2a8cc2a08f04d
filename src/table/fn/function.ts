import type { Text } from "../../texts/words";
import type { Unit } from "../../amounts/printAmount";
import type { Ratio } from "../../amounts/ratio";
import type { FormulaMode } from "../excel/formulas";
import type { How, Operand } from "../words/explanation";

/**
 * What a figure is: an amount in kroner as shown, a share as a ratio, or a number; null where it is blank; text where
 * it is words.
 */
export type Value = Ratio | Text | null;

/** What is no figure: words, or nothing. */
export const isWords = (value: Value): value is Text => typeof value === "string" || (value !== null && "nb" in value);

/** An argument as a formula of a workbook writes it. */
export interface ExcelArg {
  readonly text: string;
  /** It adds, and stands in parentheses beside another operator. */
  readonly adds?: boolean;
  /**
   * The cell it is, by the column and the row of its sheet; a figure that the table does not show has its column's
   * place.
   */
  readonly at?: { readonly column: number; readonly row: number };
  /** The address itself, where the text is a field of the user's turned to kroner. */
  readonly address?: string;
  /** Of a run of cells: what its rows must hold to be counted. */
  readonly tests?: readonly { readonly block: string; readonly criterion: string; readonly equals: string }[];
}

/** An argument as it is told: what it is called and comes to, and how. */
export interface WordArg {
  readonly operand: Operand;
  readonly how: How;
}

/** What a function's words may need of the cell. */
export interface Told {
  readonly unit: Unit;
  /** What stands above a column of the table, or of the one that the formula's cells are in. */
  readonly headerOf: (column: string) => string;
}

/**
 * A function that figures follow from, in its three readings. A run of cells is as many arguments as it has rows, and
 * one in `excel`.
 * `By`: what it is told besides its arguments.
 */
export interface Fn<By> {
  /** The figure is a share; absent: of the kind its arguments are. */
  readonly isShare?: true;
  readonly value: (args: readonly (Ratio | null)[], by: By) => Value;
  /** English names and commas; `mode` is never `verdier`. */
  readonly excel: (args: readonly ExcelArg[], by: By, mode: FormulaMode) => string;
  readonly words: (args: readonly WordArg[], by: By, told: Told) => How;
}

/** The argument as a part of a calculation. */
export const part = ({ text, adds }: ExcelArg): string => (adds ? `(${text})` : text);

/** Tells one record from another by its type: `By` follows from it. */
export const fn = <By>(record: Fn<By>): Fn<By> => record;
