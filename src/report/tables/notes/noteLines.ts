import { lineColumn, type Criterion } from "../../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import type { NoteLine } from "./note";

type Terms = NoteLine["terms"];

/** Postings on lines of a statement. */
export function onLines(statement: string, lines: readonly string[], more: { readonly figure?: ReportFigure; readonly negated?: boolean } = {}): Terms {
  const [first, ...also] = lines.map((key): readonly Criterion[] => [{ column: lineColumn(statement), key }]) as [readonly Criterion[], ...(readonly Criterion[])[]];
  return { kind: "postings", criteria: first, also, negated: more.negated ?? false, ...(more.figure === undefined ? {} : { figure: more.figure }) };
}

/** The sum of other lines; a leading `-` takes one away. */
export function sumOf(...ids: readonly string[]): Terms {
  return { kind: "rows", of: ids.map((id) => (id.startsWith("-") ? { row: id.slice(1), sign: -1 } : { row: id, sign: 1 })) };
}

/** What is struck of an adopted amount to close the sum of lines. */
export const strike = (of: readonly string[], adopted: string): Terms => ({ kind: "strike", of, limit: { row: adopted, sign: -1 } });

/** What is taken of a balance (ledger sign) to close the sum of lines. */
export const takenOf = (balance: string, of: readonly string[]): Terms => ({ kind: "strike", of, limit: { row: balance, sign: 1 } });

/** All that is left of a surplus, set aside. */
export const surplusOf = (...of: readonly string[]): Terms => ({ kind: "strike", of, limit: -1 });

export const line = (number: string, id: string, label: string, terms: Terms, basis = ""): NoteLine => ({ id, number, label, role: "line", terms, basis });
export const sum = (number: string, id: string, label: string, ...ids: readonly string[]): NoteLine => ({ id, number, label, role: "sum", terms: sumOf(...ids), basis: "" });
export const total = (number: string, id: string, label: string, ...ids: readonly string[]): NoteLine => ({ id, number, label, role: "total", terms: sumOf(...ids), basis: "" });
export const heading = (id: string, label: string): NoteLine => ({ id, number: "", label, role: "heading", terms: { kind: "none" }, basis: "" });
