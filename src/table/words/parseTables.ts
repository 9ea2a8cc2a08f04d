import * as z from "zod";
import { ore } from "../../amounts/ore";
import { Exact } from "../../amounts/ratio";
import type { Steps } from "../steps";
import { METODER, type MetodeId } from "../fn/metoder";
import type { Cell, Table } from "../table";
import { FirstCellTerms, FirstRowTerms } from "./firstFormat";
import { criteria, figure, sign, StoredFormula } from "./storedFormula";
import { TABLES_FORMAT } from "./tablesText";

/**
 * The tables a workbook keeps as text, by id; null when it is broken, or made by a version that keeps them otherwise.
 * Rests after each.
 */
export function* parseTables(text: string): Steps<ReadonlyMap<string, Table> | null> {
  const tables = new Map<string, Table>();
  try {
    const { format, tables: kept } = Stored.parse(JSON.parse(text));
    yield;
    for (const each of kept) {
      const table = format === TABLES_FORMAT ? CurrentTable.parse(each) : FirstTable.parse(each);
      tables.set(table.id, { ...table, notes: [] });
      yield;
    }
    return tables;
  } catch {
    // Not JSON, of another shape, or nested deeper than anything the report writes.
    return null;
  }
}

const exact = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/)
  .transform((text) => new Exact(text));
const CellOf = z.union([
  z.int().transform((amount): Cell => ({ kind: "amount", ore: ore(amount) })),
  z.string().transform((text): Cell => ({ kind: "text", text })),
  z.null().transform((): Cell => ({ kind: "empty" })),
  z
    .object({ p: exact.nullable(), d: z.int().min(0).max(20).optional() })
    .transform(({ p, d }): Cell => ({ kind: "ratio", ratio: p, decimals: d })),
  z
    .object({ n: exact.nullable(), d: z.int().min(0).max(20) })
    .transform(({ n, d }): Cell => (n ? { kind: "number", value: n, decimals: d } : { kind: "unknown", decimals: d })),
]);

const head = { id: z.string(), header: z.string() };
const zeroBudget = z.enum(["blank", "zero", "na"]);
const Column = z.discriminatedUnion("kind", [
  z.object({ ...head, kind: z.literal("figure"), id: figure }),
  z.object({ ...head, kind: z.literal("difference"), actual: z.string(), budget: z.string() }),
  z.object({ ...head, kind: z.literal("percent"), actual: z.string(), budget: z.string(), zeroBudget }),
  z.object({ ...head, kind: z.literal("share"), of: z.string(), to: z.string(), zeroBudget }),
  z.object({
    ...head,
    kind: z.literal("prognose"),
    id: z.literal("prognose"),
    months: z.int(),
    budget: z.enum(["revidertBudsjett", "opprinneligBudsjett"]).nullable(),
    hasLastYear: z.boolean(),
  }),
  z.object({
    ...head,
    kind: z.literal("input"),
    id: z.enum(["manuell", "justering", "kommentar"]),
    of: z.enum(["amount", "text"]),
  }),
  z.object({ ...head, kind: z.literal("text") }),
  z.object({
    ...head,
    kind: z.literal("value"),
    of: z.array(z.object({ column: z.string(), sign })).optional(),
    ratio: z.object({ of: z.string(), to: z.string() }).optional(),
    weightedBy: z.string().optional(),
    weights: z.record(z.string(), exact).optional(),
    figure: figure.optional(),
    where: criteria.optional(),
  }),
]);

const from = z.object({ table: z.string(), row: z.string() }).optional();
const row = {
  id: z.string(),
  number: z.string(),
  label: z.string(),
  role: z.enum(["heading", "line", "sum", "total"]),
  sign,
  avvikSign: sign,
  metode: z.enum(Object.keys(METODER) as [MetodeId, ...MetodeId[]]).optional(),
  prognoseFrom: from,
  cellsFrom: from,
  cells: z.array(CellOf),
};

const Row = z.object({
  ...row,
  formula: StoredFormula.nullable(),
  own: z.record(z.string(), StoredFormula).optional(),
});

/** A row of the first format. */
const FirstRow = z
  .object({ ...row, terms: FirstRowTerms, derived: z.record(z.string(), FirstCellTerms).optional() })
  .transform(({ terms, derived, ...rest }) => ({ ...rest, formula: terms(rest.sign < 0), own: derived }));

const tableOf = <R extends z.ZodType>(rows: R) =>
  z.object({
    id: z.string(),
    title: z.string(),
    group: z.string(),
    unit: z.enum(["kroner", "tusen", "mill"]),
    unitText: z.string().optional(),
    labelHeader: z.string(),
    columns: z.array(Column),
    rows: z.array(rows),
    source: z.string(),
  });

const CurrentTable = tableOf(Row);
const FirstTable = tableOf(FirstRow);

const Stored = z.object({ format: z.literal([TABLES_FORMAT, 1]), tables: z.array(z.unknown()) });
