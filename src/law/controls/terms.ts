import type { Kontoklasse } from "../../ledger/kostra/konto";
import { KONTOKLASSE } from "../../ledger/grunnlag/keyColumns";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Control, Term, Tolerance } from "./control";

/** Lines of a statement, of the figure compared. */
export const lines = (statement: string, ...rows: readonly string[]): Term => ({ kind: "lines", statement, rows });

/** Lines of a note. */
export const noteLines = (note: string, ...rows: readonly string[]): Term => ({ kind: "note", note, rows });

/** A cell of a list's table, by the figure compared. */
export const listCell = (table: string, cells: Extract<Term, { kind: "list" }>["cells"]): Term => ({ kind: "list", table, cells });

/** Everything in a kontoklasse. */
export const kontoklasse = (klasse: Kontoklasse): Term => ({ kind: "keys", where: [{ column: KONTOKLASSE, key: klasse }] });

/** Codes (arter or kapitler) of a kontoklasse, one term each. */
export const codes = (klasse: Kontoklasse, ...each: readonly string[]): readonly Term[] =>
  each.map((code) => ({ kind: "keys", where: [{ column: KONTOKLASSE, key: klasse }, { column: "Art", key: code }] }));

export const ofFigure = (figure: ReportFigure, terms: readonly Term[]): readonly Term[] => terms.map((term) => ({ ...term, figure }));

/** The terms taken out instead of added. */
export const minus = (...terms: readonly Term[]): readonly Term[] => terms.map(({ negated, ...term }) => (negated ? term : { ...term, negated: true }) as Term);

/** Closing balance less opening balance. */
export const change = (...terms: readonly Term[]): readonly Term[] => [...terms, ...ofFigure("inngaendeBalanse", minus(...terms))];

/** Sums of whole øre that must be the same. */
export const exact = (inThousands: Tolerance["inThousands"]): Tolerance => ({ ore: 0, reason: "summer av de samme hele ørene er like på øret", inThousands });

/** An error in a year's accounts; while the year is not finished, a warning in the report. */
export const CLOSED_YEAR = { severity: "error", inReport: "warning", closing: true } as const satisfies Partial<Control>;
