import type { Text } from "../../../texts/words";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import type { DraftRow, Table, TableColumn, TableRow } from "../../../table/table";
import { filledTable } from "../../../table/value/filledTable";

const NO_LEDGER: Grunnlag = { keyColumns: [], figures: [], rows: [] };

/**
 * A list's rows with every cell that is asked for read from its formula, before the table is named. `of`: the list, for
 * what cannot be read. `tableOf`: tables of the list whose rows these repeat.
 */
export function filledRows(
  of: string,
  columns: readonly TableColumn<Text>[],
  rows: readonly DraftRow[],
  tableOf?: (id: string) => Table<Text> | undefined,
): readonly TableRow<Text>[] {
  const named = { id: of, title: "", group: "", labelHeader: "", notes: [], source: "" };
  return filledTable({ ...named, unit: "kroner", columns, rows }, NO_LEDGER, tableOf).rows;
}
