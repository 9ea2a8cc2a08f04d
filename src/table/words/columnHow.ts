import { Exact, type Ratio } from "../../amounts/ratio";
import type { TableColumn, ValueColumn } from "../table";
import type { Operand, Worked } from "./explanation";
import { amountFigure, calculationText, exactly, operandOf, ratioFigure, sumFigure, type Inside } from "./inside";
import { prognoseHow } from "./prognoseHow";
import { repeatedHow } from "./repeatedHow";
import { rowHow } from "./rowHow";
import { shownIn } from "./shownIn";

type Column<K extends TableColumn["kind"]> = Extract<TableColumn, { kind: K }>;

/** How a cell follows from its row and its column. */
export function columnHow(inside: Inside, column: TableColumn): Worked {
  const shown = inside.row.cells[inside.table.columns.indexOf(column)];
  switch (column.kind) {
    case "figure":
      return shown?.kind === "empty" ? NOTHING : figureHow(inside, column);
    case "value":
      return shown === undefined || shown.kind === "empty" ? NOTHING : shown.kind === "text" ? { how: { kind: "words", column: column.id }, result: shown } : valueHow(inside, column);
    case "difference":
      return differenceHow(inside, column);
    case "percent":
      return percentHow(inside, column);
    case "share":
      return shareHow(inside, column);
    case "prognose":
      return prognoseHow(inside, column);
    case "input":
      return inputHow(inside, column);
    case "text":
      return shown?.kind === "text" ? { how: { kind: "words", column: column.id }, result: shown } : NOTHING;
  }
}

const NOTHING: Worked = { how: { kind: "nothing" }, result: null };

/** A row without terms shows a figure that was given; 0 where the ledger has nothing to say. */
function figureHow(inside: Inside, { id }: Column<"figure">): Worked {
  return inside.row.terms.kind === "none" ? given(inside, id) : rowHow(inside, id, id);
}

function given({ table, row }: Inside, id: string): Worked {
  const cell = row.cells[table.columns.findIndex((column) => column.id === id)] ?? { kind: "empty" };
  return cell.kind === "empty" ? NOTHING : { how: { kind: "given" }, result: shownIn(cell) };
}

function valueHow(inside: Inside, column: ValueColumn): Worked {
  const { row, table } = inside;
  const from = row.cellsFrom;
  if (from && inside.world.tables.get(from.table)?.columns.some(({ id }) => id === column.id)) return repeatedHow(inside, { table: from.table, line: from.row, column: column.id });
  if (column.ratio) return quotientHow(inside, column.ratio.of, column.ratio.to);
  if (row.terms.kind === "rows" && (column.weights || column.weightedBy !== undefined)) return meanHow(inside, column);
  const byRow = rowHow(inside, column.id, column.figure ?? null, column.where);
  if (byRow.how.kind !== "nothing") return withKind(byRow, inside, column);
  if (!column.of) return given(inside, column.id);
  const operands = column.of.map((term) => operandOf(inside, row.id, term.column, "column", term.sign));
  return withKind({ how: { kind: "calculation", operands, text: signedText(operands, table.unit) }, result: sumFigure(operands) }, inside, column);
}

/** A sum of nothing but blanks is of the kind the cell has. */
function withKind({ how, result }: Worked, inside: Inside, { id }: ValueColumn): Worked {
  const own = given(inside, id).result;
  return { how, result: result !== null && own !== null && result.kind !== "text" && own.kind !== "text" ? { ...result, kind: own.kind, decimals: own.decimals } : result };
}

const signedText = (operands: readonly Operand[], unit: Inside["table"]["unit"]): string =>
  calculationText(operands.flatMap((each, o) => [o === 0 ? (each.sign < 0 ? "−" : "") : each.sign < 0 ? " − " : " + ", each]), unit);

function differenceHow(inside: Inside, { actual, budget }: Column<"difference">): Worked {
  const [regnskap, budsjett] = [actual, budget].map((id) => operandOf(inside, inside.row.id, id, "column")) as [Operand, Operand];
  const [from, less] = inside.row.avvikSign < 0 ? [regnskap, budsjett] : [budsjett, regnskap];
  return { how: { kind: "calculation", operands: [from, less], text: calculationText([from, " − ", less], inside.table.unit) }, result: amountFigure(exactly(from).minus(exactly(less))) };
}

/** Of the deviation where the table shows it, else of the two it is the difference of. */
function percentHow(inside: Inside, { actual, budget }: Column<"percent">): Worked {
  const { row, table } = inside;
  const base = operandOf(inside, row.id, budget, "column");
  const size = base.figure && { ...base.figure, exact: base.figure.exact.abs() };
  const shown = table.columns.find((column) => column.kind === "difference" && column.actual === actual && column.budget === budget);
  const regnskap = operandOf(inside, row.id, actual, "column");
  const [from, less] = row.avvikSign < 0 ? [regnskap, base] : [base, regnskap];
  const difference = shown && operandOf(inside, row.id, shown.id, "column");
  const part = difference ? exactly(difference) : exactly(from).minus(exactly(less));
  const text = calculationText(difference ? [difference, " / ", size] : ["(", from, " − ", less, ") / ", size], table.unit);
  return { how: { kind: "calculation", operands: difference ? [difference, base] : [regnskap, base], text }, result: ratioFigure(divided(part, exactly(base).abs())) };
}

function shareHow(inside: Inside, { of, to }: Column<"share">): Worked {
  const [part, base] = [of, to].map((id) => operandOf(inside, inside.row.id, id, "column")) as [Operand, Operand];
  return { how: { kind: "calculation", operands: [part, base], text: calculationText([part, " / ", base], inside.table.unit) }, result: ratioFigure(divided(exactly(part), exactly(base))) };
}

function quotientHow(inside: Inside, of: string, to: string): Worked {
  const [part, base] = [of, to].map((id) => operandOf(inside, inside.row.id, id, "column")) as [Operand, Operand];
  const size = base.figure && { ...base.figure, exact: base.figure.exact.abs() };
  return { how: { kind: "calculation", operands: [part, base], text: calculationText([part, " / ", size], inside.table.unit) }, result: ratioFigure(divided(exactly(part), exactly(base).abs())) };
}

const divided = (part: Ratio, base: Ratio): Ratio | null => (base.isZero() ? null : part.div(base));

/** The mean of the rows' rates, weighed by another column, or by what the table does not show. */
function meanHow(inside: Inside, { id, weightedBy, weights = {} }: ValueColumn): Worked {
  const { row, table } = inside;
  const rows = row.terms.kind === "rows" ? row.terms.of.map((term) => term.row) : [];
  const operands = rows.map((line) => operandOf(inside, line, id, "row"));
  const weighed = operands.map((operand, o) => {
    const line = rows[o] as string;
    const weight = weightedBy === undefined ? (weights[line] ?? new Exact(0)) : exactly(operandOf(inside, line, weightedBy, "row"));
    return { product: exactly(operand).times(weight), weight };
  });
  const sum = (key: "product" | "weight"): Ratio => weighed.reduce((total, each) => total.plus(each[key]), new Exact(0));
  const own = given(inside, id).result;
  const exact = divided(sum("product"), sum("weight"));
  const kind = own !== null && own.kind !== "text" ? own : { kind: "number" as const, decimals: 2 };
  return { how: { kind: "mean", operands, weight: weightedBy === undefined ? null : (table.columns.find((column) => column.id === weightedBy)?.header ?? weightedBy) }, result: exact && { kind: kind.kind, decimals: kind.decimals, exact } };
}

/** A field of the user's; a sum of proposals adds its rows. */
function inputHow(inside: Inside, column: Column<"input">): Worked {
  const { row, table, world, figureOf } = inside;
  if (column.of === "amount" && row.terms.kind === "rows" && column.id !== "manuell") return rowHow(inside, column.id, null);
  const cell = { table: table.id, line: row.id, column: column.id };
  const now = world.valueOf(cell);
  return { how: { kind: "input", column: column.id }, result: column.of === "amount" ? figureOf(cell) : typeof now === "string" && now !== "" ? { kind: "text", text: now } : null };
}
