import type { Control, ControlResult, Side } from "../law/controls/control";
import type { ReportFigure } from "../ledger/grunnlag/reportFigure";
import type { Table } from "../table/table";
import { KONTROLL_BLOCK } from "./kontrollBlock";

/** A cell of a built report by what it is, wherever it stands in the workbook. */
export interface CellIdentity {
  /** Id of the block: a table, or the Kontroll sheet. */
  readonly table: string;
  readonly line: string;
  readonly column: string;
}

/**
 * The cell that shows a side of a control: the table's own where the side is one line of it, else its cell on the
 * Kontroll sheet; null without a side to show.
 */
export function controlCell(
  { control, figure }: ControlResult<Control>,
  which: "left" | "right",
  tables: readonly Table[],
): CellIdentity | null {
  const side = control[which];
  if (side === null || figure === null) return null;
  return (
    tableCell(side, figure, tables) ?? {
      table: KONTROLL_BLOCK,
      line: `kontroll:${control.id}:${figure}`,
      column: which === "left" ? "venstre" : "hoyre",
    }
  );
}

function tableCell({ terms }: Side, figure: ReportFigure, tables: readonly Table[]): CellIdentity | null {
  const [term, another] = terms;
  if (term?.kind === "list" && another === undefined) return listCell(term, figure, tables);
  if (term === undefined || another !== undefined || (term.kind !== "lines" && term.kind !== "note")) return null;
  const [line, more] = term.rows;
  const table = tables.find(({ id }) => id === (term.kind === "lines" ? term.statement : term.note));
  const column = table?.columns.find(({ kind, id }) =>
    term.kind === "note" ? kind === "value" : kind === "figure" && id === (term.figure ?? figure),
  );
  if (line === undefined || more !== undefined || !column || !table?.rows.some(({ id }) => id === line)) return null;
  return { table: table.id, line, column: column.id };
}

function listCell(
  { table, cells }: Extract<Side["terms"][number], { kind: "list" }>,
  figure: ReportFigure,
  tables: readonly Table[],
): CellIdentity | null {
  const cell = cells[figure];
  const found = tables.find(({ id }) => id === table)?.rows.find(({ id }) => cell && "row" in cell && id === cell.row);
  return cell && found ? { table, line: found.id, column: cell.column } : null;
}
