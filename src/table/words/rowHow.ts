import { Exact, type Ratio } from "../../amounts/ratio";
import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { RowTerms } from "../table";
import type { PostingTerms, Worked } from "./explanation";
import { amountFigure, calculationText, exactly, operandOf, sumFigure, type Inside } from "./inside";

type Terms<K extends RowTerms["kind"]> = Extract<RowTerms, { kind: K }>;

const NOTHING: Worked = { how: { kind: "nothing" }, result: null };

/** What the row's terms give in a column; `figure`: of postings, null where the column sums none; `where`: keys the column adds. */
export function rowHow(inside: Inside, column: string, figure: ReportFigure | null, where: readonly Criterion[] = []): Worked {
  const { terms } = inside.row;
  switch (terms.kind) {
    case "postings":
      return figure === null ? NOTHING : postingsHow(inside, postingTerms(inside, terms, figure, where));
    case "rows":
      return sumHow(inside, terms, column);
    case "quotient":
      return quotientHow(inside, terms, column);
    case "perMille":
      return perMilleHow(inside, terms, column);
    case "strike":
      return strikeHow(inside, terms, column);
    case "none":
      return NOTHING;
  }
}

function postingTerms({ row }: Inside, terms: Terms<"postings">, figure: ReportFigure, where: readonly Criterion[]): PostingTerms {
  const sets = [terms.criteria, ...(terms.also ?? [])].map((criteria) => [...criteria, ...where]);
  return { figure: terms.figure ?? figure, sets, sign: (row.sign < 0) === terms.negated ? 1 : -1 };
}

/** The sum of postings. */
export function postingsHow({ world }: Inside, terms: PostingTerms): Worked {
  return { how: { kind: "postings", ...terms }, result: amountFigure(new Exact(world.sumOf(terms)).times(terms.sign)) };
}

/** The sum of rows of the table in a column. */
function sumHow(inside: Inside, { of }: Terms<"rows">, column: string): Worked {
  const operands = of.map((term) => operandOf(inside, term.row, column, "row", term.sign));
  return { how: { kind: "sum", operands }, result: sumFigure(operands) };
}

function quotientHow(inside: Inside, { of, by }: Terms<"quotient">, column: string): Worked {
  const [first, second, divisor] = [of[0], of[1], by].map((row) => operandOf(inside, row, column, "row")) as [ReturnType<typeof operandOf>, ReturnType<typeof operandOf>, ReturnType<typeof operandOf>];
  const text = calculationText([first, " × ", second, " / ", divisor], inside.table.unit);
  const base = exactly(divisor);
  const exact = base.isZero() ? base : exactly(first).times(exactly(second)).div(base).toDecimalPlaces(0);
  return { how: { kind: "calculation", operands: [first, second, divisor], text }, result: amountFigure(exact) };
}

function perMilleHow(inside: Inside, { of, rate }: Terms<"perMille">, column: string): Worked {
  const base = operandOf(inside, of, column, "row");
  const text = calculationText([base, ` × ${rate.replace(".", ",")} ‰`], inside.table.unit);
  return { how: { kind: "calculation", operands: [base], text }, result: amountFigure(exactly(base).times(rate).div(1000).toDecimalPlaces(0)) };
}

/** What closes the sum, within the limit. */
function strikeHow(inside: Inside, { of, limit }: Terms<"strike">, column: string): Worked {
  const operands = of.map((row) => operandOf(inside, row, column, "row"));
  const needed = sumFigure(operands).exact.negated();
  const text = calculationText(["0 − ", sumFigure(operands)], inside.table.unit);
  if (typeof limit === "number") {
    const isNeeded = limit < 0 ? needed.isPositive() : needed.isNegative();
    return { how: { kind: "calculation", operands, text }, result: amountFigure(isNeeded ? needed : new Exact(0)) };
  }
  const most = operandOf(inside, limit.row, column, "row", limit.sign);
  return { how: { kind: "calculation", operands: [...operands, most], text }, result: amountFigure(middle(needed, exactly(most))) };
}

/** The middle of 0 and the two: the nearer to 0, or 0 where they have different signs. */
function middle(one: Ratio, other: Ratio): Ratio {
  if (one.isNegative() !== other.isNegative()) return new Exact(0);
  return one.abs().lessThan(other.abs()) ? one : other;
}
