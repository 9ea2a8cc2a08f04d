import { saidIn } from "../../texts/words";
import { Exact, type Ratio } from "../../amounts/ratio";
import { isWords, type Fn, type Told, type Value, type WordArg } from "../fn/function";
import { FUNCTIONS } from "../fn/functions";
import type { Call, CellAt, CellRun, Formula, Postings } from "../formula";
import type { CellName, Figure, Operand, Shown, Worked } from "./explanation";
import { amountFigure, figureText, isShown, operandOf, rowName, type Inside } from "./inside";
import { shownIn } from "./shownIn";

/**
 * How the formula comes to its figure, and what it comes to by the figures the workbook has now. `column`: that it is
 * read in.
 */
export function readWords(formula: Formula, inside: Inside, column: string): Worked {
  switch (formula.is) {
    case "postings":
      return postingsWords(formula, inside);
    case "cell": {
      const operand = cellOperand(formula, inside, column);
      return { how: { kind: "repeated", operands: [operand] }, result: operand.figure };
    }
    case "call":
      return callWords(formula, inside, column);
    case "number":
    case "run": {
      const cell = inside.row.cells[inside.table.columns.findIndex(({ id }) => id === column)];
      return { how: { kind: "given" }, result: cell ? shownIn(cell) : null };
    }
  }
}

function postingsWords({ figure = "regnskap", sets, sign }: Postings, { world }: Inside): Worked {
  return {
    how: { kind: "postings", figure, sets, sign },
    result: amountFigure(new Exact(world.sumOf({ sets, figure })).times(sign)),
  };
}

function callWords({ fn: name, args, by }: Call, inside: Inside, column: string): Worked {
  const fn = FUNCTIONS[name] as Fn<unknown>;
  const told = args.flatMap((arg) => (arg.is === "run" ? runArgs(arg, inside) : [wordArg(arg, inside, column)]));
  const figures = told.map(({ operand }) => operand.figure);
  const value = fn.value(figures.map(kronerOf), by);
  const run = args.find((arg): arg is CellRun => arg.is === "run");
  return {
    how: fn.words(told, by, toldIn(inside, run?.table)),
    result: shownAs(value, fn.isShare ? sharesOf(inside) : figures),
  };
}

function toldIn({ world, table }: Inside, other: string | undefined): Told {
  const { columns } = world.tables.get(other ?? table.id) ?? table;
  return { unit: table.unit, headerOf: (column) => columns.find(({ id }) => id === column)?.header ?? column };
}

/** A cell is an operand of its own; what is worked out on the way is called by what it is made of. */
function wordArg(formula: Formula, inside: Inside, column: string): WordArg {
  const { how, result } = readWords(formula, inside, column);
  if (how.kind === "repeated") return { how, operand: how.operands[0] };
  const name =
    how.kind === "postings"
      ? figureText(how.figure)
      : "operands" in how
        ? how.operands.map((each) => each.name).join(", ")
        : "";
  return {
    how,
    operand: { name, cell: null, figure: result !== null && result.kind !== "text" ? result : null, sign: 1 },
  };
}

/** A cell of the row asked for is called by its column, another by its row, and its table where that is another. */
function cellOperand({ row, column = "", table: id }: CellAt, inside: Inside, asked: string): Operand {
  const { world, table, figureOf } = inside;
  if (id === undefined)
    return operandOf(inside, row ?? inside.row.id, column || asked, row === undefined ? "column" : "row");
  const other = world.tables.get(id);
  const cell = { table: id, line: row ?? inside.row.id, column: column || asked };
  const name = other ? rowName(other, cell.line) : cell.line;
  return { name: other && id !== table.id ? `${name} (${other.title})` : name, cell, figure: figureOf(cell), sign: 1 };
}

/** The cells of the run in rows that hold the words. */
function runArgs({ rows, column, table: id, where }: CellRun, { world, table, figureOf }: Inside): readonly WordArg[] {
  const other = world.tables.get(id ?? table.id) ?? table;
  const cellOf = (line: string, of: string): CellName => ({ table: id ?? table.id, line, column: of });
  const holds = (row: string): boolean =>
    where.every((each) => (world.valueOf(cellOf(row, each.column)) === each.text) !== (each.not ?? false));
  return rows.filter(holds).map((row): WordArg => {
    const cell = cellOf(row, column);
    const operand: Operand = {
      name: rowName(other, row),
      cell: isShown(other, row, column) ? cell : null,
      figure: figureOf(cell),
      sign: 1,
    };
    return { operand, how: { kind: "repeated", operands: [operand] } };
  });
}

/** As cells have it. */
const kronerOf = (figure: Figure | null): Ratio | null =>
  figure && (figure.kind === "amount" ? figure.exact.div(100) : figure.exact);

/** A share with the decimals that shares of the row have. */
const sharesOf = ({ row }: Inside): readonly Pick<Figure, "kind" | "decimals">[] =>
  [
    ...row.cells.flatMap((cell) =>
      cell.kind === "ratio" && cell.decimals !== undefined ? [{ kind: cell.kind, decimals: cell.decimals }] : [],
    ),
    { kind: "ratio", decimals: 1 } as const,
  ].slice(0, 1);

/** A value as a figure of the kind of the first that is not blank. */
function shownAs(value: Value, like: readonly (Pick<Figure, "kind" | "decimals"> | null)[]): Shown {
  if (value === null) return null;
  if (isWords(value)) return { kind: "text", text: saidIn(value, "nb") };
  const known = like.flatMap((figure) => figure ?? []);
  const kind = known[0]?.kind ?? "amount";
  return {
    kind,
    exact: kind === "amount" ? value.times(100) : value,
    decimals: Math.max(0, ...known.map(({ decimals }) => decimals)),
  };
}
