import type { InputColumn } from "./definition";

type More = Partial<Pick<InputColumn, "allowed" | "alias" | "default">>;

/** A column every row must fill. */
export const required = (id: string, kind: InputColumn["kind"], header: string, words: readonly string[] = [], more: More = {}): InputColumn =>
  ({ id, header, words: [...words], kind, required: true, ...more });

/** A column that may be left out, or blank. */
export const optional = (id: string, kind: InputColumn["kind"], header: string, words: readonly string[] = [], more: More = {}): InputColumn =>
  ({ id, header, words: [...words], kind, required: false, ...more });

/** Opening and closing balance under the headers they have in accounts. */
export const OPENING = required("inngaende", "amount", "Saldo 01.01.{aar}", ["Saldo 31.12.{fjor}", "Inngående saldo", "Inngående balanse", "IB", "IB {aar}", "Saldo 01.01", "Saldo 1.1", "Saldo 1.1.{aar}"]);
export const CLOSING = optional("utgaende", "amount", "Saldo 31.12.{aar}", ["Utgående saldo", "Utgående balanse", "UB", "UB {aar}", "Saldo 31.12"]);
