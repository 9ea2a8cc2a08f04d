import type { Text } from "../../texts/words";
import { ore } from "../../amounts/ore";
import { Exact } from "../../amounts/ratio";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import { FUNCTIONS } from "../fn/functions";
import { isWords, type Fn, type Value } from "../fn/function";
import type { Formula } from "../formula";
import type { AskedCell, Cell, Draft, DraftRow, Table } from "../table";
import { figureFormula, tableFormula } from "../tableFormula";
import { readValue, type CellName } from "./readValue";

const EMPTY: Cell = { kind: "empty" };
const CENTS = 100;
const ORE = new Exact("0.01");

/**
 * The table with every cell that is asked for read from its formula, whatever the order of rows and columns. `tableOf`:
 * tables it may point into.
 * Throws for a cell that is asked for and follows from nothing, and for a row that is not there.
 */
export function filledTable(
  draft: Draft,
  grunnlag: Grunnlag,
  tableOf: (id: string) => Table<Text> | undefined = () => undefined,
): Table<Text> {
  const rows = new Map(draft.rows.map((row) => [row.id, row]));
  const columns = new Map(draft.columns.map(({ id }, c) => [id, c]));
  /** Column -> row -> what is read. */
  const values = new Map<string, Map<string, Value>>();
  const known = (row: string, column: string, read: () => Value): Value => {
    const ofColumn = values.get(column) ?? new Map<string, Value>();
    values.set(column, ofColumn);
    const before = ofColumn.get(row);
    if (before !== undefined) return before;
    const value = read();
    ofColumn.set(row, value);
    return value;
  };
  const read = (formula: Formula, row: string, column: string): Value =>
    readValue(formula, { row, column, grunnlag, valueOf });
  const valueOf = ({ table, row: id, column }: CellName): Value => {
    if (table !== undefined) return valueElsewhere(tableOf(table), id, column);
    const row = rows.get(id);
    if (!row) throw new Error(`${draft.id} har ingen rad ${id}`);
    const c = columns.get(column) ?? -1;
    const cell = row.cells[c] ?? EMPTY;
    const isHidden = c < 0 || (draft.columns[c]?.kind === "figure" && cell.kind === "empty");
    if (isHidden) return known(id, column, () => read(figureFormula(row, column as ReportFigure), id, column));
    return cell.kind === "asked" ? known(id, column, () => read(formulaOf(row, c), id, column)) : valueIn(cell);
  };
  const formulaOf = (row: DraftRow, c: number): Formula => {
    const column = draft.columns[c];
    const formula = column ? tableFormula(draft, row, column, tableOf) : null;
    if (formula === null) throw new Error(`${draft.id} sier ikke hva ${row.id} i ${String(column?.id)} følger av`);
    return formula;
  };
  const cellOf = (row: DraftRow, c: number): Cell<Text> => {
    const cell = row.cells[c] ?? EMPTY;
    return cell.kind === "asked"
      ? shownAs(valueOf({ row: row.id, column: draft.columns[c]?.id ?? "" }), cell, () => formulaOf(row, c))
      : cell;
  };
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, cells: row.cells.map((_, c) => cellOf(row, c)) })) };
}

function valueElsewhere(table: Table<Text> | undefined, id: string, column: string): Value {
  const row = table?.rows.find((each) => each.id === id);
  if (!table || !row) throw new Error(`Raden ${id} er ikke ved siden av`);
  return valueIn(row.cells[table.columns.findIndex((each) => each.id === column)] ?? EMPTY);
}

function valueIn(cell: Cell<Text>): Value {
  switch (cell.kind) {
    case "amount":
      return new Exact(cell.ore).times(ORE);
    case "ratio":
      return cell.ratio;
    case "number":
      return cell.value;
    case "text":
      return cell.text;
    case "unknown":
    case "empty":
      return null;
  }
}

/** A share without base is told from a figure that is not there. */
function shownAs(value: Value, { shown, decimals }: AskedCell, formula: () => Formula): Cell<Text> {
  if (isWords(value)) return { kind: "text", text: value };
  if (value === null) {
    if (shown === "number" && isDistance(formula())) return { kind: "unknown", decimals: decimals ?? 0 };
    return shown === "ratio" && isShare(formula()) ? { kind: "ratio", ratio: null } : EMPTY;
  }
  switch (shown) {
    case "amount":
      return { kind: "amount", ore: ore(value.times(CENTS).round().toNumber()) };
    case "ratio":
      return { kind: "ratio", ratio: value, ...(decimals !== undefined && { decimals }) };
    case "number":
      return { kind: "number", value, decimals: decimals ?? value.decimalPlaces() };
    case "words":
      return EMPTY;
  }
}

const isDistance = (formula: Formula): boolean => formula.is === "call" && formula.fn === "distance";
const isShare = (formula: Formula): boolean =>
  formula.is === "call" && ((FUNCTIONS[formula.fn] as Fn<unknown>).isShare ?? false);
