import { Exact, type Ratio } from "../../amounts/ratio";
import type { CellRun, CellTerms, Holds, ValueTerms } from "../cellTerms";
import type { CellName, Figure, Operand, Worked } from "./explanation";
import { calculationText, exactly, figureText, isShown, ratioFigure, rowName, sumFigure, type Inside } from "./inside";
import { repeatedHow } from "./repeatedHow";
import { postingsHow } from "./rowHow";

/** How a single cell that says what it follows from came to be. */
export function derivedHow(inside: Inside, terms: CellTerms): Worked {
  switch (terms.kind) {
    case "cell":
      return repeatedHow(inside, nameOf(inside, terms.row, terms.column, terms.table));
    case "postings":
      return postingsHow(inside, { figure: terms.figure, sets: [terms.criteria, ...terms.also], sign: terms.negated ? -1 : 1 });
    case "sum": {
      const operands = terms.of.map((part) => termOperand(inside, part.terms, part.sign));
      return { how: { kind: "sum", operands }, result: operands.some(({ figure }) => figure === null) ? null : snapped(sumFigure(operands)) };
    }
    case "quotient":
      return quotientHow(inside, terms);
    case "sumWhere": {
      const operands = runOperands(inside, terms.run, terms.where);
      return { how: { kind: "sum", operands }, result: sumFigure(operands) };
    }
    case "maxWhere": {
      const operands = runOperands(inside, terms.run, terms.where);
      return { how: { kind: "largest", operands }, result: { ...sumFigure(operands), exact: Exact.max(0, ...operands.map(exactly)) } };
    }
    case "meanWhere":
      return meanHow(inside, terms);
    case "status":
      return statusHow(inside, terms);
  }
}

type Terms<K extends CellTerms["kind"]> = Extract<CellTerms, { kind: K }>;

const nameOf = ({ table }: Inside, line: string, column: string, other: string | undefined): CellName => ({ table: other ?? table.id, line, column });

/** What is a cell of the report can be gone to; the rest is a figure between. */
function termOperand(inside: Inside, terms: ValueTerms, sign: 1 | -1 = 1): Operand {
  const { how, result } = derivedHow(inside, terms);
  if (how.kind === "repeated") return { ...how.operands[0], sign };
  const name = how.kind === "postings" ? figureText(how.figure) : "operands" in how ? how.operands.map((each) => each.name).join(", ") : "";
  return { name, cell: null, figure: result !== null && result.kind !== "text" ? result : null, sign };
}

function quotientHow(inside: Inside, { of, to, fn }: Terms<"quotient">): Worked {
  const operands = [termOperand(inside, of), termOperand(inside, to)] as const;
  const sizes = fn === "DISPFOND_PCT" || fn === "GJELDSGRAD";
  const [part, base] = operands.map((each) => (sizes && each.figure ? { ...each, figure: { ...each.figure, exact: each.figure.exact.abs() } } : each)) as [Operand, Operand];
  const blank = part.figure === null || base.figure === null || base.figure.exact.isZero();
  return { how: { kind: "calculation", operands, text: calculationText([part, " / ", base], inside.table.unit) }, result: blank ? null : ratioFigure(exactly(part).div(exactly(base)), ownDecimals(inside)) };
}

const ownDecimals = ({ row }: Inside): number => row.cells.flatMap((cell) => (cell.kind === "ratio" ? (cell.decimals ?? []) : []))[0] ?? 1;

/** The cells of the run in rows that hold the words. */
function runOperands(inside: Inside, run: CellRun, where: readonly Holds[]): readonly Operand[] {
  const { world, table, figureOf } = inside;
  const other = world.tables.get(run.table ?? table.id) ?? table;
  const holds = (row: string): boolean => where.every(({ column, text, not }) => (world.valueOf(nameOf(inside, row, column, run.table)) === text) !== (not ?? false));
  return run.rows.filter(holds).map((row) => {
    const cell = nameOf(inside, row, run.column, run.table);
    return { name: rowName(other, row), cell: isShown(other, row, run.column) ? cell : null, figure: figureOf(cell), sign: 1 };
  });
}

function meanHow(inside: Inside, { run, weights, where }: Terms<"meanWhere">): Worked {
  const operands = runOperands(inside, run, where);
  const weighed = runOperands(inside, { ...run, column: weights }, where).map(exactly);
  const weight = weighed.reduce((sum, each) => sum.plus(each), new Exact(0));
  const product = operands.reduce((sum, each, o) => sum.plus(exactly(each).times(weighed[o] as Ratio)), new Exact(0));
  const other = inside.world.tables.get(run.table ?? inside.table.id);
  const how = { kind: "mean", operands, weight: other?.columns.find(({ id }) => id === weights)?.header ?? weights } as const;
  return { how, result: weight.isZero() ? null : { ...sumFigure(operands), exact: product.div(weight) } };
}

const COMPARED_DECIMALS = 10;

/** Shares are compared to the tenth decimal, and so is a sum of them. */
const snapped = (figure: Figure): Figure => (figure.kind === "amount" ? figure : { ...figure, exact: figure.exact.toDecimalPlaces(COMPARED_DECIMALS) });

function statusHow(inside: Inside, { actual, limit, retning, held, missed }: Terms<"status">): Worked {
  const operands = [termOperand(inside, actual), termOperand(inside, limit)] as const;
  const over = comparable(operands[0].figure).minus(comparable(operands[1].figure)).toDecimalPlaces(COMPARED_DECIMALS);
  const isHeld = retning === "minst" ? !over.lessThan(0) : !over.greaterThan(0);
  return { how: { kind: "status", operands, retning }, result: { kind: "text", text: isHeld ? held : missed } };
}

/** Amounts in kroner, as cells have them. */
const comparable = (figure: Figure | null): Ratio => (figure === null ? new Exact(0) : figure.kind === "amount" ? figure.exact.div(100) : figure.exact);
