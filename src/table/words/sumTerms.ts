import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Formula } from "../formula";
import type { Table, TableRow } from "../table";
import { figureFormula } from "../tableFormula";
import type { PostingTerms, World } from "./explanation";

/** The sums of postings that a figure of the row is added of, one for each sign; null where it is of anything else. */
export function sumTerms(table: Table, row: TableRow, figure: string, world: World): readonly PostingTerms[] | null {
  if (table.columns.find(({ id }) => id === figure)?.kind !== "figure") return null;
  const sets = new Map<string, PostingTerms & { readonly sets: (readonly Criterion[])[] }>();
  const add = (terms: PostingTerms): void => {
    const key = `${terms.figure} ${terms.sign}`;
    const known = sets.get(key) ?? { ...terms, sets: [] };
    sets.set(key, known);
    known.sets.push(...terms.sets);
  };
  const from = row.own?.[figure] ?? figureFormula(row, figure as ReportFigure);
  return follow(from, { table, figure, sign: 1, world, depth: 0, add }) ? [...sets.values()] : null;
}

interface Path {
  readonly table: Table;
  readonly figure: string;
  readonly sign: 1 | -1;
  readonly world: World;
  readonly depth: number;
  readonly add: (terms: PostingTerms) => void;
}

/** Sums of sums are not this deep: a row that points at itself is. */
const DEEPEST = 12;

/** Whether the formula is followed to postings alone. */
function follow(formula: Formula, path: Path): boolean {
  switch (formula.is) {
    case "postings": {
      const { figure = path.figure as ReportFigure, sets, sign } = formula;
      path.add({ figure, sets, sign: (sign * path.sign) as 1 | -1 });
      return true;
    }
    case "number":
      return formula.text === "0";
    case "cell": {
      const table = formula.table === undefined ? path.table : path.world.tables.get(formula.table);
      const row = table?.rows.find(({ id }) => id === formula.row);
      const figure = formula.column ?? path.figure;
      if (!table || !row || path.depth === DEEPEST) return false;
      const next = row.own?.[figure] ?? figureFormula(row, figure as ReportFigure);
      return follow(next, { ...path, table, figure, depth: path.depth + 1 });
    }
    case "call": {
      const { args } = formula;
      if (formula.fn === "round") return args.every((arg) => follow(arg, path));
      if (formula.fn !== "sum" && formula.fn !== "add") return false;
      const { signs } = formula.by;
      return args.every((arg, a) => follow(arg, { ...path, sign: (path.sign * (signs[a] ?? 1)) as 1 | -1 }));
    }
    case "run":
      return false;
  }
}
