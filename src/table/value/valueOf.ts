import { Exact, type Ratio } from "../../amounts/ratio";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { sumWhere } from "../../ledger/grunnlag/rowsWhere";
import type { CellAt, CellRun, Holds, ValueTerms } from "../cellTerms";
import type { Cell } from "../table";

/** Where values are looked up: cells by row and column, of the table itself or of another. */
export interface Lookup {
  readonly cellAt: (at: CellAt) => Cell;
  readonly grunnlag: Grunnlag;
}

/** The exact value: amounts in kroner as shown, shares as ratios; null where something it needs is blank, or the divisor is 0. */
export function valueOf(terms: ValueTerms, lookup: Lookup): Ratio | null {
  switch (terms.kind) {
    case "cell":
      return numberIn(lookup.cellAt(terms));
    case "postings": {
      const ore = [terms.criteria, ...terms.also].reduce((sum, criteria) => sum + sumWhere(lookup.grunnlag, criteria, terms.figure), 0);
      return new Exact(terms.negated ? -ore : ore).div(100);
    }
    case "sum": {
      const values = terms.of.map((part) => valueOf(part.terms, lookup)?.times(part.sign) ?? null);
      return values.reduce((sum, value) => (sum === null || value === null ? null : sum.plus(value)), new Exact(0));
    }
    case "quotient":
      return quotient(valueOf(terms.of, lookup), valueOf(terms.to, lookup), terms.fn === "DISPFOND_PCT" || terms.fn === "GJELDSGRAD");
    case "sumWhere":
      return runOf(terms, lookup).reduce((sum, { value }) => sum.plus(value), new Exact(0));
    case "maxWhere":
      return Exact.max(0, ...runOf(terms, lookup).map(({ value }) => value));
    case "meanWhere": {
      const weighed = runOf(terms, lookup).map(({ row, value }) => ({ value, weight: numberIn(lookup.cellAt({ row, column: terms.weights, table: terms.run.table })) ?? new Exact(0) }));
      const weight = weighed.reduce((sum, each) => sum.plus(each.weight), new Exact(0));
      return quotient(weighed.reduce((sum, each) => sum.plus(each.value.times(each.weight)), new Exact(0)), weight, false);
    }
  }
}

/** `sizes`: only the size of the two counts. */
function quotient(of: Ratio | null, to: Ratio | null, sizes: boolean): Ratio | null {
  if (of === null || to === null || to.isZero()) return null;
  return sizes ? of.abs().div(to.abs()) : of.div(to);
}

function runOf({ run, where }: { readonly run: CellRun; readonly where: readonly Holds[] }, { cellAt }: Lookup): readonly { readonly row: string; readonly value: Ratio }[] {
  const holds = (row: string): boolean => where.every(({ column, text, not }) => {
    const cell = cellAt({ row, column, table: run.table });
    return (cell.kind === "text" && cell.text === text) !== (not ?? false);
  });
  return run.rows.filter(holds).map((row) => ({ row, value: numberIn(cellAt({ row, column: run.column, table: run.table })) ?? new Exact(0) }));
}

function numberIn(cell: Cell): Ratio | null {
  switch (cell.kind) {
    case "amount":
      return new Exact(cell.ore).div(100);
    case "ratio":
      return cell.ratio;
    case "number":
      return cell.value;
    default:
      return null;
  }
}
