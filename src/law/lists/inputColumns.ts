import type { InputColumn } from "./definition";

type More = Partial<Pick<InputColumn, "allowed" | "alias" | "isNearHundred" | "default" | "isPositive">>;

/** A column every row must fill. */
export const required = (id: string, kind: InputColumn["kind"], header: string, words: readonly string[] = [], more: More = {}): InputColumn =>
  ({ id, header, words: [...words], kind, required: true, ...more });

/** A column that may be left out, or blank. */
export const optional = (id: string, kind: InputColumn["kind"], header: string, words: readonly string[] = [], more: More = {}): InputColumn =>
  ({ id, header, words: [...words], kind, required: false, ...more });

/** Opening and closing balance under the headers they have in accounts. */
export const OPENING = required("inngaende", "amount", "Saldo 01.01.{aar}", ["Saldo 31.12.{fjor}", "Inngående saldo", "Inngående balanse", "IB", "IB {aar}", "Saldo 01.01", "Saldo 1.1", "Saldo 1.1.{aar}", "Inngående saldo {aar}", "Inngående balanse {aar}", "Inngående saldo 01.01.{aar}", "Inngående balanse 01.01.{aar}", "IB 01.01.{aar}", "IB 01.01", "IB 1.1.{aar}", "Saldo per 01.01.{aar}", "Saldo pr 01.01.{aar}", "Balanse 01.01.{aar}", "Beholdning 01.01.{aar}"], { isPositive: true });
export const CLOSING = optional("utgaende", "amount", "Saldo 31.12.{aar}", ["Utgående saldo", "Utgående balanse", "UB", "UB {aar}", "Saldo 31.12", "Utgående saldo {aar}", "Utgående balanse {aar}", "Utgående saldo 31.12.{aar}", "Utgående balanse 31.12.{aar}", "UB 31.12.{aar}", "UB 31.12", "Saldo per 31.12.{aar}", "Saldo pr 31.12.{aar}", "Balanse 31.12.{aar}", "Beholdning 31.12.{aar}"], { isPositive: true });
