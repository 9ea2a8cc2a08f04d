import type { Text } from "../../../texts/words";
import type { Problem } from "../../../ledger/problem";
import type { TableColumn, TableRow } from "../../../table/table";

/** What a list makes of a table, before it is named. `notes`: what the figures themselves make it necessary to say. */
export interface Evaluated {
  readonly columns: readonly TableColumn<Text>[];
  readonly rows: readonly TableRow<Text>[];
  readonly notes: readonly Text[];
  readonly problems: readonly Problem[];
}
