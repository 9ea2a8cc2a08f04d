import type { Text } from "../../../texts/words";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { call, type Formula } from "../../../table/formula";
import type { AskedCell, Cell, Draft, DraftRow as Row, Table, TableRow } from "../../../table/table";
import { filledTable } from "../../../table/value/filledTable";

/** A figure that follows from others, and how it is shown. */
export interface DerivedCell extends AskedCell {
  readonly formula: Formula;
}

export interface DraftRow {
  readonly id: string;
  readonly number?: string;
  readonly label: Text;
  readonly role: TableRow["role"];
  /** By column id; what is absent is blank. */
  readonly cells: Readonly<Record<string, Cell<Text> | DerivedCell>>;
}

/**
 * What snaps a sum of doubles to the øre, and one of shares to the tenth decimal: a spreadsheet's doubles may differ in
 * the eleventh.
 */
const DIGITS = { amount: 2, other: 10 } as const;

export const asAmount = (formula: Formula): DerivedCell => shownAs(formula, { kind: "asked", shown: "amount" });
export const asShare = (formula: Formula, decimals = 1): DerivedCell =>
  shownAs(formula, { kind: "asked", shown: "ratio", decimals });
export const asNumber = (formula: Formula, decimals: number): DerivedCell =>
  shownAs(formula, { kind: "asked", shown: "number", decimals });
export const asWords = (formula: Formula): DerivedCell => ({ kind: "asked", shown: "words", formula });

function shownAs(formula: Formula, asked: AskedCell): DerivedCell {
  const fn = formula.is === "call" ? formula.fn : undefined;
  if (fn !== "add" && fn !== "runTotal") return { ...asked, formula };
  return {
    ...asked,
    formula: call("round", [formula], {
      digits: asked.shown === "amount" || fn === "runTotal" ? DIGITS.amount : DIGITS.other,
    }),
  };
}

/**
 * The table with every derived figure read, and kept as what it follows from. `beside`: tables its figures may point
 * into.
 */
export function draftTable(
  draft: Omit<Table<Text>, "rows"> & { readonly rows: readonly DraftRow[] },
  grunnlag: Grunnlag,
  beside: readonly Table<Text>[] = [],
): Table<Text> {
  const rows = draft.rows.map((row) => rowOf(row, draft.columns));
  const charts = draft.charts?.filter(({ along }) => along.ids.length >= FEWEST_POINTS);
  return filledTable({ ...draft, rows, ...(charts && { charts }) }, grunnlag, (id) =>
    beside.find((table) => table.id === id),
  );
}

/** A chart of fewer says less than the table does. */
const FEWEST_POINTS = 3;

const EMPTY: Cell<Text> = { kind: "empty" };

function rowOf({ id, number = "", label, role, cells: drafted }: DraftRow, columns: Draft["columns"]): Row {
  const own = Object.entries(drafted).flatMap(([column, cell]): [string, Formula][] =>
    "formula" in cell ? [[column, cell.formula]] : [],
  );
  const cells = columns
    .map(({ id: column }) => drafted[column] ?? EMPTY)
    .map((cell) => ("formula" in cell ? askedOf(cell) : cell));
  return {
    id,
    number,
    label,
    role,
    sign: 1,
    avvikSign: 1,
    formula: null,
    ...(own.length > 0 && { own: Object.fromEntries(own) }),
    cells,
  };
}

const askedOf = ({ kind, shown, decimals }: DerivedCell): AskedCell => ({ kind, shown, decimals });
