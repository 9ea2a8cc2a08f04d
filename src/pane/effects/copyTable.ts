import type { Table } from "../../table/table";
import { tableHtml } from "../../files/tableHtml";
import { tableTabs } from "../../files/tableTabs";
import { words } from "../texts/text";
import type { Store } from "./store";
import { writeClipboard } from "./writeClipboard";

/**
 * Puts the table on the clipboard and says so; nothing is loaded first, since the browser lets a click do this for a
 * moment only.
 */
export async function copyTable(store: Store, table: Table): Promise<void> {
  const isCopied = await writeClipboard({ html: tableHtml(table), text: tableTabs(table) });
  const said = isCopied ? words("deling.kopiert", { tabell: table.title }) : words("deling.ikkeKopiert");
  store.dispatch({ kind: "delingDone", done: { place: "kopi", intent: isCopied ? "success" : "warning", text: said } });
  store.dispatch({ kind: "stopped", announcement: said });
}
