import { translate } from "../texts/translate";
import { HEADER_LINE, TEXT_COLUMN } from "./anchorSheet";
import type { BlockModel } from "./model";
import { tableNotes, TEXT_COLUMNS, TITLE_ROWS } from "./placeTables";
import type { TablePlace } from "../table/excel/tablePlace";

/** What the rows and columns of a table's place are, `room` as in its sheet's plan. */
export function tableBlock({ table, firstRow, firstColumn }: TablePlace, room: number): BlockModel {
  const lines = ["#tittel", "#enhet", HEADER_LINE, ...table.rows.map(({ id }) => id), ...tableNotes(table, room).map((_, note) => `#note${note + 1}`)];
  const texts = [{ id: "#nr", header: translate("Nr.", table.language ?? "nb") }, { id: TEXT_COLUMN, header: table.labelHeader }];
  return {
    table: table.id,
    title: table.title,
    lines: lines.map((id, line) => ({ id, row: firstRow - TITLE_ROWS + line })),
    columns: [
      ...texts.map((text, column) => ({ ...text, column: firstColumn - TEXT_COLUMNS + column })),
      ...table.columns.map((column, position) => ({ id: column.id, header: column.header, column: firstColumn + position, ...(column.kind === "input" ? { isInput: true as const } : {}) })),
    ],
  };
}
