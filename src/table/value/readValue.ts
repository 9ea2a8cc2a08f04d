import { Exact, type Ratio } from "../../amounts/ratio";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { sumWhere } from "../../ledger/grunnlag/rowsWhere";
import { isWords, type Fn, type Value } from "../fn/function";
import { FUNCTIONS } from "../fn/functions";
import type { CellAt, CellRun, Formula } from "../formula";

/** A cell by its row and column, of the table that is read or of another. */
export interface CellName {
  readonly table?: string | undefined;
  readonly row: string;
  readonly column: string;
}

/** Where a formula is read: the cell it is of, and where others are looked up. */
interface Reading {
  readonly row: string;
  readonly column: string;
  readonly grunnlag: Grunnlag;
  readonly valueOf: (cell: CellName) => Value;
}

const ORE = new Exact("0.01");

/** The exact figure: amounts in kroner as shown. */
export function readValue(formula: Formula, reading: Reading): Value {
  switch (formula.is) {
    case "postings": {
      const { figure = "regnskap", sets, sign } = formula;
      const sum = sets.reduce((all, criteria) => all + sumWhere(reading.grunnlag, criteria, figure), 0);
      return new Exact(sum === 0 ? 0 : sum * sign).times(ORE);
    }
    case "cell":
      return reading.valueOf({ row: reading.row, column: reading.column, ...said(formula) });
    case "number":
      return new Exact(formula.text);
    case "run":
      throw new Error(`Cellene ${formula.rows.join(", ")} er ikke ett tall`);
    case "call": {
      const args = formula.args.flatMap((arg) => (arg.is === "run" ? inRun(arg, reading) : [readValue(arg, reading)]));
      return (FUNCTIONS[formula.fn] as Fn<unknown>).value(args.map(numberIn), formula.by);
    }
  }
}

const said = ({ table, row, column }: CellAt): Partial<CellName> => ({
  ...(table !== undefined && { table }),
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
});

const numberIn = (value: Value): Ratio | null => (isWords(value) ? null : value);

/** The cells in rows that hold the words. */
function inRun({ rows, column, table, where }: CellRun, { valueOf }: Reading): readonly Value[] {
  const holds = (row: string): boolean =>
    where.every((each) => (valueOf({ table, row, column: each.column }) === each.text) !== (each.not ?? false));
  return rows.filter(holds).map((row) => valueOf({ table, row, column }));
}
