import * as z from "zod";
import { REPORT_FIGURES } from "../../ledger/grunnlag/reportFigure";
import type { Formula } from "../formula";

export const sign = z.union([z.literal(1), z.literal(-1)]);
export const criteria = z.array(z.object({ column: z.string(), key: z.string(), not: z.literal(true).optional() }));
export const figure = z.enum(REPORT_FIGURES);

/** What a function of a kept formula is told besides its arguments, and the fewest arguments it has. */
const CALLS = {
  sum: [z.object({ signs: z.array(sign) }), 0],
  add: [z.object({ signs: z.array(sign) }), 0],
  round: [z.object({ digits: z.int().min(0).max(20) }), 1],
  quotient: [z.object({ fn: z.enum(["NDR_PCT", "DISPFOND_PCT", "GJELDSGRAD"]).optional() }), 2],
  status: [
    z.object({
      retning: z.enum(["minst", "hoyst"]),
      held: z.string(),
      missed: z.string(),
      blank: z.string().optional(),
    }),
    2,
  ],
  distance: [z.null(), 2],
  runTotal: [z.null(), 1],
  largest: [z.null(), 1],
  runMean: [z.object({ column: z.string() }), 2],
  proportion: [z.null(), 3],
  perMille: [z.object({ rate: z.string().regex(/^\d+(?:\.\d+)?$/) }), 1],
  closing: [z.object({ of: sign }), 0],
  within: [z.object({ sign }), 1],
} as const;

type Kept = keyof typeof CALLS;

const calls = (Object.keys(CALLS) as Kept[]).map((fn) =>
  z.object({
    is: z.literal("call"),
    fn: z.literal(fn),
    args: z.lazy(() => z.array(StoredFormula).min(CALLS[fn][1])),
    by: CALLS[fn][0],
  }),
);

const Holds = z
  .object({ column: z.string(), text: z.string(), not: z.literal(true).optional() })
  .transform(({ not, ...holds }) => ({ ...holds, ...(not && { not }) }));

/** A formula as a workbook keeps it. */
export const StoredFormula: z.ZodType<Formula> = z.union([
  z.object({ is: z.literal("postings"), figure: figure.optional(), sets: z.array(criteria), sign }),
  z.object({
    is: z.literal("cell"),
    row: z.string().optional(),
    column: z.string().optional(),
    table: z.string().optional(),
  }),
  z.object({
    is: z.literal("run"),
    rows: z.array(z.string()),
    column: z.string(),
    table: z.string().optional(),
    where: z.array(Holds),
  }),
  z.object({ is: z.literal("number"), text: z.string().regex(/^-?\d+(?:\.\d+)?$/) }),
  ...calls,
]) as z.ZodType<Formula>;
