import * as z from "zod";
import { COLUMN_IDS, REPORT_FIGURES } from "../../ledger/grunnlag/reportFigure";

const Id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/);
const TableId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** Codes of one kontoklasse. Codes are text: "010" is not "10". */
const Selection = z.union([
  z.strictObject({ kontoklasse: z.enum(["drift", "investering"]), art: z.array(z.string().regex(/^\d{3}$/)).min(1) }),
  z.strictObject({ kontoklasse: z.literal("balanse"), kapittel: z.array(z.string().regex(/^\d{2,4}$/)).min(1) }),
]);

/** A key column of `Grunnlag` and the key a posting must hold, or (`not`) must not hold. */
const Where = z.strictObject({ column: z.string(), key: z.string(), not: z.literal(true).optional() });

/** `credit`: income, financing and results, shown positive when income is shown positive. */
const shows = z.enum(["debit", "credit"]);
const ColumnId = z.enum(COLUMN_IDS);
const number = z.string();
const label = z.string().min(1);

/** A line that exists only for some municipalities (eiendomsskatt): left out of the table when all its figures are 0. */
const omitWhenZero = z.literal(true).optional();

/** Columns the line has figures in, where it has not in all: a year's postings beside balances. */
const only = z.array(ColumnId).min(1).optional();

const Line = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), id: Id, label }),
  z.strictObject({ kind: z.literal("accounts"), id: Id, number, label, shows, select: z.array(Selection).min(1), omitWhenZero }),
  /** The same line of another statement, with that statement's local rules. */
  z.strictObject({ kind: z.literal("line"), id: Id, of: TableId, shows, label, omitWhenZero }),
  /** Postings chosen by their keys, whatever their art. `negated`: taken out of a sum instead of into it. */
  z.strictObject({ kind: z.literal("keys"), id: Id, label, shows, where: z.array(Where).min(1), negated: z.literal(true).optional(), omitWhenZero }),
  /** Several lines of another statement as one. */
  z.strictObject({ kind: z.literal("lines"), id: Id, of: TableId, lines: z.array(Id).min(1), label, shows, negated: z.literal(true).optional(), omitWhenZero, only }),
  /** One row per tjenesteområde, or per enhet of the table's own tjenesteområde; of the drift postings that hold `where`. */
  z.strictObject({ kind: z.literal("groups"), id: Id, by: z.enum(["omrade", "enhet"]), shows, where: z.array(Where).optional() }),
  /** One row per investeringsprosjekt that has postings which hold `where`. */
  z.strictObject({ kind: z.literal("prosjekter"), id: Id, shows, where: z.array(Where).min(1) }),
  /** Names lines, never codes. Amounts are in ledger sign, so a sum only adds. */
  z.strictObject({ kind: z.literal("sum"), id: Id, number, label, shows, of: z.array(Id).min(1), total: z.literal(true).optional(), only }),
]);
export type Line = z.infer<typeof Line>;

/** `header` may hold {aar}. */
const Column = z.strictObject({ id: ColumnId, header: z.string() });
export type ColumnDefinition = z.infer<typeof Column>;

/** A table from the ledger, as data: no functions, no formulas in strings, no styling. */
export const StatementDefinition = z.strictObject({
  id: TableId,
  title: z.string(),
  /** Sheet the table stands on. */
  group: z.string(),
  source: z.strictObject({ regulation: z.string(), paragraph: z.string(), mapping: z.string() }),
  validFrom: z.int(),
  /** The kontoklasse whose arter (kapitler) the `accounts` lines partition; null for tables made of other statements' lines or of groups. */
  partitions: z.enum(["drift", "investering", "balanse"]).nullable(),
  /** Shown with its credit lines positive in every sign profile, as a balance is. */
  creditPositive: z.literal(true).optional(),
  /** The reports it belongs to; absent: those of a year and those up to a month. */
  reports: z.array(z.enum(["year", "period"])).min(1).optional(),
  /** One table for each tjenesteområde; its id and title get the område. */
  perOmrade: z.literal(true).optional(),
  /** Figures the table says nothing without. */
  needs: z.array(z.enum(REPORT_FIGURES)).optional(),
  /** What a reader must know, below the table. */
  notes: z.array(z.string().min(1)).optional(),
  labelHeader: z.string(),
  columns: z.array(Column).min(1),
  lines: z.array(Line).min(1),
});
export type StatementDefinition = z.infer<typeof StatementDefinition>;

/** Two rows of postings that are shown as one, in the place of the first. */
export interface RowPair {
  readonly first: string;
  readonly second: string;
  /** Of the row they become; absent: as the first. */
  readonly id?: string;
  readonly label?: string;
}
