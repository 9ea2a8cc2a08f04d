import type { Text } from "../texts/words";
import type { ReportFigure } from "../ledger/grunnlag/reportFigure";
import { call, inColumn, type Call, type Formula } from "./formula";
import type { DraftRow, PrognoseColumn, Table, TableColumn, ValueColumn } from "./table";

type Columns = Pick<Table<Text>, "columns">;

/** The tables that formulas may point into, by id; undefined where there is no such table. */
type TablesAround = (id: string) => Columns | undefined;

/**
 * What the cell of a row in a column follows from: what the row says of that cell, else what row and column say
 * together. Null where it is given:
 * words, what a list says, a field of the user's.
 */
export function tableFormula(
  table: Columns,
  row: DraftRow,
  column: TableColumn<Text>,
  around: TablesAround,
): Formula | null {
  if (row.role === "heading") return null;
  const cell = row.cells[table.columns.indexOf(column)];
  const own = row.own?.[column.id];
  if (own) return cell?.kind === "empty" ? null : own;
  switch (column.kind) {
    case "text":
      return null;
    case "figure":
      return figureFormula(row, column.id);
    case "value":
      return cell?.kind === "empty" || cell?.kind === "text" ? null : valueFormula(row, column, digitsOf(cell), around);
    case "prognose":
      return prognoseFormula(table, row, column, around);
    case "input":
      return column.of === "amount" && column.id !== "manuell" && isSum(row.formula) ? row.formula : null;
    case "share":
      return call("share", [inColumn(column.of), inColumn(column.to)], { zero: column.zeroBudget });
    case "difference":
      return call("difference", [inColumn(column.actual), inColumn(column.budget)], { sign: row.avvikSign });
    case "percent": {
      const { actual, budget, zeroBudget: zero } = column;
      const avvik = table.columns.find(
        (each) => each.kind === "difference" && each.actual === actual && each.budget === budget,
      );
      return call("percent", [actual, budget, ...(avvik ? [avvik.id] : [])].map(inColumn), {
        sign: row.avvikSign,
        zero,
      });
    }
  }
}

/** Whether the formula is of other rows, in whichever column. */
const isSum = (formula: Formula | null): formula is Extract<Call, { fn: "sum" }> =>
  formula?.is === "call" && formula.fn === "sum";

/** A figure of the row, whether or not the table shows it; 0 where the ledger has nothing to say. */
export function figureFormula({ formula }: Pick<DraftRow, "formula">, figure: ReportFigure): Formula {
  if (formula === null) return { is: "number", text: "0" };
  return formula.is === "postings" ? { ...formula, figure: formula.figure ?? figure } : snapped(formula, 2);
}

/** A sum of doubles may be off in the fifteenth digit, and then print another thousand. */
const snapped = (formula: Formula, digits: number | null): Formula =>
  isSum(formula) && digits !== null ? call("round", [formula], { digits }) : formula;

/** Øre, or the decimals of a number that has more; null where the figure is not read yet. */
function digitsOf(cell: DraftRow["cells"][number] | undefined): number | null {
  if (cell?.kind === "asked") return null;
  return cell?.kind === "number" ? Math.max(2, cell.value.decimalPlaces()) : 2;
}

function valueFormula(
  row: DraftRow,
  column: ValueColumn<Text>,
  digits: number | null,
  around: TablesAround,
): Formula | null {
  const { cellsFrom } = row;
  if (cellsFrom && has(around(cellsFrom.table), column.id))
    return { is: "cell", table: cellsFrom.table, row: cellsFrom.row, column: column.id };
  if (column.ratio) return call("shareOfSize", [inColumn(column.ratio.of), inColumn(column.ratio.to)], null);
  const { formula } = row;
  const mean = isSum(formula) ? meanFormula(formula, column) : null;
  if (mean) return mean;
  if (formula?.is === "postings" && column.figure !== undefined) {
    const { figure = column.figure, sets } = formula;
    const { where } = column;
    return { ...formula, figure, sets: where ? sets.map((set) => [...set, ...where]) : sets };
  }
  if (formula && formula.is !== "postings") return snapped(formula, digits);
  if (!column.of) return null;
  const sum = call(
    "addColumns",
    column.of.map((term) => inColumn(term.column)),
    { signs: column.of.map(({ sign }) => sign) },
  );
  return digits === null ? sum : call("round", [sum], { digits });
}

const has = (table: Columns | undefined, column: string): boolean =>
  table?.columns.some(({ id }) => id === column) ?? false;

/** Of a column that a sum shows the weighted mean in. */
function meanFormula({ args }: Call, { id, weights, weightedBy }: ValueColumn<Text>): Formula | null {
  const rows = args.map((arg) => (arg.is === "cell" ? (arg.row ?? "") : ""));
  if (weights) return call("weightedByHidden", args, { weights: rows.map((row) => weights[row] ?? null) });
  if (weightedBy === undefined) return null;
  return call(
    "weighted",
    [id, weightedBy].flatMap((column) => rows.map((row): Formula => ({ is: "cell", row, column }))),
    { column: weightedBy },
  );
}

/**
 * The row's prognosis: the sum of its rows, or the user's own figure where there is one, else another table's prognosis
 * of the same, or its method.
 */
function prognoseFormula(
  table: Columns,
  row: DraftRow,
  column: PrognoseColumn<Text>,
  around: TablesAround,
): Formula | null {
  const { formula } = row;
  if (formula === null) return null;
  if (isSum(formula)) return snapped(formula, 2);
  const { prognoseFrom: from } = row;
  const foreseen: Formula =
    from && has(around(from.table), column.id)
      ? { is: "cell", table: from.table, row: from.row, column: column.id }
      : methodFormula(row, column);
  return has(table, "manuell") ? call("own", [inColumn("manuell"), foreseen], null) : foreseen;
}

function methodFormula(
  { metode = "budsjett" }: DraftRow,
  { budget, months, hasLastYear }: PrognoseColumn<Text>,
): Formula {
  const figures = [
    "regnskap",
    ...(budget === null ? [] : ["budsjettHittil", budget]),
    ...(hasLastYear ? ["iFjorHittil", "regnskapIFjor"] : []),
  ];
  return call("prognose", figures.map(inColumn), { metode, months, hasBudget: budget !== null, hasLastYear });
}
