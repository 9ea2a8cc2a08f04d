import * as z from "zod";
import { call, inRow, sumOfRows, type CellRun, type Formula } from "../formula";
import { criteria, figure, sign } from "./storedFormula";

/** What rows and cells follow from, as workbooks of the first format keep it, read as formulas. */

const ids = z.array(z.string());
const where = z.array(
  z
    .object({ column: z.string(), text: z.string(), not: z.literal(true).optional() })
    .transform(({ not, ...holds }) => ({ ...holds, ...(not && { not }) })),
);
const run = z.object({ rows: ids, column: z.string(), table: z.string().optional() });

const Value: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z
      .object({ kind: z.literal("cell"), row: z.string(), column: z.string(), table: z.string().optional() })
      .transform(({ row, column, table }): Formula => ({ is: "cell", row, column, table })),
    z
      .object({ kind: z.literal("postings"), criteria, also: z.array(criteria), figure, negated: z.boolean() })
      .transform(({ criteria: first, also, figure: of, negated }): Formula => postings([first, ...also], negated, of)),
    z.object({ kind: z.literal("sum"), of: z.array(z.object({ terms: Value, sign })) }).transform(({ of }) =>
      call(
        "add",
        of.map(({ terms }) => terms),
        { signs: of.map((part) => part.sign) },
      ),
    ),
    z
      .object({
        kind: z.literal("quotient"),
        of: Value,
        to: Value,
        fn: z.enum(["NDR_PCT", "DISPFOND_PCT", "GJELDSGRAD"]).optional(),
      })
      .transform(({ of, to, fn }) => call("quotient", [of, to], { fn })),
    z
      .object({ kind: z.literal("sumWhere"), run, where })
      .transform(({ run: cells, where: holds }) => call("runTotal", [runOf(cells, holds)], null)),
    z
      .object({ kind: z.literal("maxWhere"), run, where })
      .transform(({ run: cells, where: holds }) => call("largest", [runOf(cells, holds)], null)),
    z
      .object({ kind: z.literal("meanWhere"), run, weights: z.string(), where })
      .transform(({ run: cells, weights, where: holds }) =>
        call("runMean", [runOf(cells, holds), runOf({ ...cells, column: weights }, holds)], { column: weights }),
      ),
  ]),
);

const runOf = (cells: z.infer<typeof run>, holds: CellRun["where"]): Formula => ({ is: "run", ...cells, where: holds });

const postings = (sets: z.infer<typeof criteria>[], negated: boolean, of?: z.infer<typeof figure>): Formula => ({
  is: "postings",
  figure: of,
  sets,
  sign: negated ? -1 : 1,
});

/** Of a single cell; shares are compared to the tenth decimal, and so is a sum of them. */
export const FirstCellTerms: z.ZodType<Formula> = z.union([
  z
    .object({
      kind: z.literal("status"),
      actual: Value,
      limit: Value,
      retning: z.enum(["minst", "hoyst"]),
      held: z.string(),
      missed: z.string(),
    })
    .transform(({ actual, limit, retning, held, missed }) =>
      call("status", [actual, limit], { retning, held, missed }),
    ),
  Value.transform((formula) =>
    formula.is === "call" && formula.fn === "add" ? call("round", [formula], { digits: 10 }) : formula,
  ),
]);

/** Of a row; what it gives is turned by the row's sign where it sums postings. */
export const FirstRowTerms = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("postings"),
      criteria,
      also: z.array(criteria).optional(),
      negated: z.boolean(),
      figure: figure.optional(),
    })
    .transform(
      ({ criteria: first, also = [], negated, figure: of }) =>
        (turned: boolean): Formula | null =>
          postings([first, ...also], turned !== negated, of),
    ),
  z.object({ kind: z.literal("rows"), of: z.array(z.object({ row: z.string(), sign })) }).transform(
    ({ of }) =>
      () =>
        sumOfRows(of),
  ),
  z.object({ kind: z.literal("quotient"), of: z.tuple([z.string(), z.string()]), by: z.string() }).transform(
    ({ of, by }) =>
      () =>
        call("proportion", [...of, by].map(inRow), null),
  ),
  z.object({ kind: z.literal("perMille"), of: z.string(), rate: z.string().regex(/^\d+(?:\.\d+)?$/) }).transform(
    ({ of, rate }) =>
      () =>
        call("perMille", [inRow(of)], { rate }),
  ),
  z
    .object({ kind: z.literal("strike"), of: ids, limit: z.union([z.object({ row: z.string(), sign }), sign]) })
    .transform(
      ({ of, limit }) =>
        () =>
          typeof limit === "number"
            ? call("closing", of.map(inRow), { of: limit })
            : call("within", [...of, limit.row].map(inRow), { sign: limit.sign }),
    ),
  z.object({ kind: z.literal("none") }).transform(() => () => null),
]);
