import * as z from "zod";
import { ore } from "../../amounts/ore";
import { Exact } from "../../amounts/ratio";
import { METODER, type MetodeId } from "../fn/metoder";
import { REPORT_FIGURES } from "../../ledger/grunnlag/reportFigure";
import type { CellTerms, ValueTerms } from "../cellTerms";
import type { Cell, Table } from "../table";
import { TABLES_FORMAT } from "./tablesText";

/** The tables a workbook keeps as text, by id; null when it is broken, or made by a version that keeps them otherwise. */
export function parseTables(text: string): ReadonlyMap<string, Table> | null {
  try {
    const { success, data } = Stored.safeParse(JSON.parse(text));
    return success ? new Map(data.tables.map((table) => [table.id, { ...table, notes: [] }])) : null;
  } catch {
    // Not JSON, or nested deeper than anything the report writes.
    return null;
  }
}

const sign = z.union([z.literal(1), z.literal(-1)]);
const ids = z.array(z.string());
const figure = z.enum(REPORT_FIGURES);
const exact = z.string().regex(/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/).transform((text) => new Exact(text));
const criteria = z.array(z.object({ column: z.string(), key: z.string(), not: z.literal(true).optional() }));

const CellOf = z.union([
  z.int().transform((amount): Cell => ({ kind: "amount", ore: ore(amount) })),
  z.string().transform((text): Cell => ({ kind: "text", text })),
  z.null().transform((): Cell => ({ kind: "empty" })),
  z.object({ p: exact.nullable(), d: z.int().min(0).max(20).optional() }).transform(({ p, d }): Cell => ({ kind: "ratio", ratio: p, decimals: d })),
  z.object({ n: exact, d: z.int().min(0).max(20) }).transform(({ n, d }): Cell => ({ kind: "number", value: n, decimals: d })),
]);

const run = z.object({ rows: ids, column: z.string(), table: z.string().optional() });
const where = z.array(z.object({ column: z.string(), text: z.string(), not: z.literal(true).optional() }).transform(({ not, ...holds }) => ({ ...holds, ...(not && { not }) })));

const Value: z.ZodType<ValueTerms> = z.lazy(() => z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cell"), row: z.string(), column: z.string(), table: z.string().optional() }),
  z.object({ kind: z.literal("postings"), criteria, also: z.array(criteria), figure, negated: z.boolean() }),
  z.object({ kind: z.literal("sum"), of: z.array(z.object({ terms: Value, sign })) }),
  z.object({ kind: z.literal("quotient"), of: Value, to: Value, fn: z.enum(["NDR_PCT", "DISPFOND_PCT", "GJELDSGRAD"]).optional() }),
  z.object({ kind: z.literal("sumWhere"), run, where }),
  z.object({ kind: z.literal("maxWhere"), run, where }),
  z.object({ kind: z.literal("meanWhere"), run, weights: z.string(), where }),
]));

const Derived: z.ZodType<CellTerms> = z.union([
  z.object({ kind: z.literal("status"), actual: Value, limit: Value, retning: z.enum(["minst", "hoyst"]), held: z.string(), missed: z.string() }),
  Value,
]);

const Terms = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("postings"), criteria, also: z.array(criteria).optional(), negated: z.boolean(), figure: figure.optional() }),
  z.object({ kind: z.literal("rows"), of: z.array(z.object({ row: z.string(), sign })) }),
  z.object({ kind: z.literal("quotient"), of: z.tuple([z.string(), z.string()]), by: z.string() }),
  z.object({ kind: z.literal("perMille"), of: z.string(), rate: z.string().regex(/^\d+(?:\.\d+)?$/) }),
  z.object({ kind: z.literal("strike"), of: ids, limit: z.union([z.object({ row: z.string(), sign }), sign]) }),
  z.object({ kind: z.literal("none") }),
]);

const head = { id: z.string(), header: z.string() };
const zeroBudget = z.enum(["blank", "zero", "na"]);
const Column = z.discriminatedUnion("kind", [
  z.object({ ...head, kind: z.literal("figure"), id: figure }),
  z.object({ ...head, kind: z.literal("difference"), actual: z.string(), budget: z.string() }),
  z.object({ ...head, kind: z.literal("percent"), actual: z.string(), budget: z.string(), zeroBudget }),
  z.object({ ...head, kind: z.literal("share"), of: z.string(), to: z.string(), zeroBudget }),
  z.object({ ...head, kind: z.literal("prognose"), id: z.literal("prognose"), months: z.int(), budget: z.enum(["revidertBudsjett", "opprinneligBudsjett"]).nullable(), hasLastYear: z.boolean() }),
  z.object({ ...head, kind: z.literal("input"), id: z.enum(["manuell", "justering", "kommentar"]), of: z.enum(["amount", "text"]) }),
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
const Row = z.object({
  id: z.string(),
  number: z.string(),
  label: z.string(),
  role: z.enum(["heading", "line", "sum", "total"]),
  sign,
  avvikSign: sign,
  terms: Terms,
  metode: z.enum(Object.keys(METODER) as [MetodeId, ...MetodeId[]]).optional(),
  prognoseFrom: from,
  derived: z.record(z.string(), Derived).optional(),
  cellsFrom: from,
  cells: z.array(CellOf),
});

const Stored = z.object({
  format: z.literal(TABLES_FORMAT),
  tables: z.array(z.object({
    id: z.string(),
    title: z.string(),
    group: z.string(),
    unit: z.enum(["kroner", "tusen", "mill"]),
    unitText: z.string().optional(),
    labelHeader: z.string(),
    columns: z.array(Column),
    rows: z.array(Row),
    source: z.string(),
  })),
});
