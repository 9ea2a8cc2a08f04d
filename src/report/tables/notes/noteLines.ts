import { wordsOf, type Text } from "../../../texts/words";
import { lineColumn } from "../../../ledger/grunnlag/keyColumns";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import { call, inRow, sumOfRows, type Formula } from "../../../table/formula";
import type { NoteLine } from "./note";

type Figured = NoteLine["figure"];

/** Postings on lines of a statement. */
export const onLines = (
  statement: string,
  lines: readonly string[],
  { figure, negated = false }: { readonly figure?: ReportFigure; readonly negated?: boolean } = {},
): Formula => ({
  is: "postings",
  figure,
  sets: lines.map((key) => [{ column: lineColumn(statement), key }]),
  sign: negated ? -1 : 1,
});

/** The sum of other lines; a leading `-` takes one away. */
export const sumOf = (...ids: readonly string[]): Formula =>
  sumOfRows(ids.map((id) => (id.startsWith("-") ? { row: id.slice(1), sign: -1 } : { row: id, sign: 1 })));

/** What is struck of an adopted amount to close the sum of lines. */
export const strike = (of: readonly string[], adopted: string): Formula =>
  call("within", [...of, adopted].map(inRow), { sign: -1 });

/** What is taken of a balance (ledger sign) to close the sum of lines. */
export const takenOf = (balance: string, of: readonly string[]): Formula =>
  call("within", [...of, balance].map(inRow), { sign: 1 });

/** All that is left of a surplus, set aside. */
export const surplusOf = (...of: readonly string[]): Formula => call("closing", of.map(inRow), { of: -1 });

/** A line of the note: its label, and the paragraph or the source beside it, are ours. */
export const line = (number: string, id: string, label: Text, figure: Figured, basis: Text = ""): NoteLine => ({
  id,
  number,
  label: wordsOf(label),
  role: "line",
  figure,
  basis: basis === "" ? "" : wordsOf(basis),
});

export const sum = (number: string, id: string, label: string, ...ids: readonly string[]): NoteLine => ({
  ...line(number, id, label, sumOf(...ids)),
  role: "sum",
});
export const total = (number: string, id: string, label: string, ...ids: readonly string[]): NoteLine => ({
  ...line(number, id, label, sumOf(...ids)),
  role: "total",
});
export const heading = (id: string, label: string): NoteLine => ({ ...line("", id, label, null), role: "heading" });
