import { cellAddress } from "../../table/excel/a1";
import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import { fingerprint, type Content, type IdentityOf } from "../../sheets/fingerprint";
import type { CellModel } from "../../sheets/model";
import { cellAt, contentOf } from "../../sheets/placedBlocks";
import type { AsWritten } from "./asWritten";
import { contentAt, valueAt, type Contents } from "./contents";
import { placedCell } from "./placedCell";
import type { PlaceFormula } from "./placedFormula";
import type { PlacedTable } from "./placeTables";
import type { CellPlace, OwnCell } from "./refreshPlan";

/**
 * A cell that is written: where it stands between insertions and removals, and what it held. `row` from 1; `rowNow`
 * null: in a new row.
 */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowNow: number | null;
  readonly content: Content;
  readonly was: Content;
}

export interface RefreshedTable {
  readonly writes: readonly CellWrite[];
  /**
   * Cells whose looks the report sets: in new rows and columns, and all figures when they are shown in another unit.
   */
  readonly drawn: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly cell: CellModel;
    readonly before: Content;
  }[];
  readonly ownCells: readonly OwnCell[];
  /** Line id -> fingerprints, in the order of the block's columns. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

export interface RefreshContext {
  readonly contents: Contents;
  readonly identitiesNow: (sheet: string) => IdentityOf;
  readonly isAsWritten: AsWritten;
  readonly identitiesThen: (sheet: string) => IdentityOf;
  readonly placeFormula: PlaceFormula;
  /** The report has another unit than before: figures the user wrote in the old one are written anew. */
  readonly isOtherUnit: boolean;
  /** Figures the user wrote for another year are put aside, see `datedColumns`. */
  readonly isOtherYear: boolean;
  /** A number in the unit of the workbook, in that of the report. */
  readonly inUnit: (value: number) => number;
  /**
   * A formula in a field of the sheet, in the unit of the report; null where it points at other fields, and is in it
   * already. `isNumber`: what it gives now.
   */
  readonly formulaInUnit: (formula: string, sheet: string, isNumber: boolean) => string | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** What becomes of the cells of a table that the workbook has: what is written, and what is the user's own and left. */
export function refreshCells(table: PlacedTable, context: RefreshContext): RefreshedTable {
  const result: Mutable<Omit<RefreshedTable, "written">> = { writes: [], drawn: [], ownCells: [] };
  const written = new Map<string, readonly string[]>();
  for (const { id, row: modelRow } of table.block.lines) {
    const marks = table.block.columns.map(({ id: columnId, column: modelColumn }) => {
      const [row, column] = [table.rows.get(id), table.columns.get(columnId)];
      if (row === undefined || column === undefined) return "-";
      const outcome = refreshCell(
        {
          table,
          line: id,
          columnId,
          row,
          column,
          cell: cellAt(table.model, modelRow, modelColumn),
          label: labelOf(table, modelRow),
        },
        context,
      );
      if (outcome.write) result.writes.push(outcome.write);
      if (outcome.isDrawn)
        result.drawn.push({ sheet: table.sheet, row, column, cell: outcome.cell, before: outcome.before });
      if (outcome.own) result.ownCells.push(outcome.own);
      return outcome.mark;
    });
    written.set(id, marks);
  }
  return { ...result, written };
}

interface Target {
  readonly table: PlacedTable;
  readonly line: string;
  readonly columnId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  readonly label: string;
}

interface Outcome {
  readonly mark: string;
  readonly cell: CellModel;
  readonly before: Content;
  readonly isDrawn: boolean;
  readonly write?: CellWrite;
  readonly own?: OwnCell;
}

function refreshCell(target: Target, context: RefreshContext): Outcome {
  const { table, line, columnId, row, column } = target;
  const cell = placedCell(target.cell, context.placeFormula, table.model.name, table.sheet);
  const rowNow = table.rowsNow.get(line) ?? null;
  const isNew = rowNow === null || table.newColumns.has(columnId);
  const was = rowNow === null ? "" : contentAt(context.contents, table.sheet, rowNow, column);
  const before = rowNow === null ? "" : valueAt(context.contents, table.sheet, rowNow, column);
  const content = contentOf(cell);
  const wanted = fingerprint(content, context.identitiesThen(table.sheet));
  const known = knownMark(target);
  const write = { sheet: table.sheet, row, column, rowNow, content, was };
  if (isNew) return { mark: wanted, cell, before, isDrawn: true, ...(content === "" ? {} : { write }) };
  if (isField(target, cell))
    return refreshField(target, { mark: known ?? wanted, cell, before, isDrawn: false }, write, context);
  const found = fingerprint(was, context.identitiesNow(table.sheet));
  const isOurs =
    was === "" || found === wanted || context.isAsWritten({ table: table.block.table, line, column: columnId }, was);
  if (!isOurs) {
    const place = placeOf(target);
    return {
      mark: known ?? wanted,
      cell,
      before,
      isDrawn: false,
      ...(content === "" ? {} : { own: { place, own: before, ours: cell.value ?? "" } }),
    };
  }
  return {
    mark: wanted,
    cell,
    before,
    isDrawn: context.isOtherUnit && typeof cell.value === "number",
    ...(found === wanted ? {} : { write }),
  };
}

/**
 * A field is the user's: nothing but its unit becomes another. What was written there after the report was computed
 * is kept, and told.
 */
function refreshField(target: Target, kept: Outcome, write: CellWrite, context: RefreshContext): Outcome {
  const { isOtherUnit, isOtherYear, inUnit } = context;
  const { cell, before } = kept;
  if (cell.look === "input" && typeof write.was === "string" && write.was.startsWith("="))
    return refreshFormula(target, kept, { ...write, was: write.was }, context);
  if (!isOtherUnit || isOtherYear || cell.look !== "input" || typeof before !== "number") return kept;
  const own = inUnit(before);
  const written = { ...kept, isDrawn: true, write: { ...write, content: own } };
  return own === write.content ? written : { ...written, own: { place: placeOf(target), own, ours: cell.value ?? "" } };
}

/**
 * A formula in a field stays a formula, in the report's unit. It is told where it does not give what the report is
 * computed of, as one of another year.
 */
function refreshFormula(
  target: Target,
  kept: Outcome,
  write: CellWrite & { readonly was: string },
  { isOtherUnit, isOtherYear, inUnit, formulaInUnit }: RefreshContext,
): Outcome {
  const { cell, before } = kept;
  const ours = cell.value ?? "";
  const told = (own: Content): Pick<Outcome, "own"> => ({ own: { place: placeOf(target), own, ours } });
  if (!isOtherUnit) return isOtherYear && before !== "" ? { ...kept, ...told(write.was) } : kept;
  const content = formulaInUnit(write.was, target.table.sheet, typeof before === "number");
  if (content === null) return { ...kept, isDrawn: true, ...told(write.was) };
  const own = typeof before === "number" ? inUnit(before) : before;
  return { ...kept, isDrawn: true, write: { ...write, content }, ...(own === ours ? {} : told(own)) };
}

/** What was written when the report was made: null when the column or line is new. */
function knownMark({ table: { anchored }, line, columnId }: Target): string | null {
  return anchored.lines.get(line)?.written[[...anchored.columns.keys()].indexOf(columnId)] ?? null;
}

const isField = ({ table, columnId }: Target, cell: CellModel): boolean =>
  cell.formula === undefined &&
  (cell.look === "input" || cell.look === "inputFigure" || cell.look === "inputWords") &&
  table.block.columns.some(({ id, isInput }) => id === columnId && isInput === true);

function placeOf({ table, line, columnId, row, column, label }: Target): CellPlace {
  const header = table.block.columns.find(({ id }) => id === columnId)?.header ?? "";
  return {
    table: table.block.table,
    line,
    columnId,
    title: table.block.title,
    row: label,
    column: header,
    sheet: table.sheet,
    address: cellAddress(column, row),
  };
}

function labelOf({ model, block }: PlacedTable, modelRow: number): string {
  const texts = block.columns.find(({ id }) => id === TEXT_COLUMN) ?? block.columns[0];
  return texts ? String(cellAt(model, modelRow, texts.column).value ?? "") : "";
}
