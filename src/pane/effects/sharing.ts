import { tableHtml } from "../../files/tableHtml";
import { tableTabs } from "../../files/tableTabs";
import type { Table } from "../../table/table";
import type { Text } from "../../texts/words";
import type { Place } from "../state/wizardState";
import { countWords, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";
import { writeClipboard } from "./writeClipboard";

type Sharing = Pick<Wizard, "copyTable" | "freezeWorkbook" | "findFunctions" | "repairFunctions">;

/** What can be asked for to share the report; `told` says where work broke down. */
export function sharing(
  store: Store,
  tasks: TaskRunner,
  told: (place: Place, work: Promise<unknown>) => void,
): Sharing {
  const run = (label: Text, done: () => Text, work: (running: Running) => Promise<Text | null>): void => {
    told("deling", tasks.run({ task: "deling", label, place: "deling", done }, work));
  };
  const answer = (): Text => store.state().deling.done?.text ?? "";
  const found = (): Text => {
    const cells = store.state().deling.functions ?? [];
    return cells.length === 0
      ? answer()
      : words("deling.funnet", {
          celler: countWords("deling.celle", cells.length),
          feil: cells.filter(({ isError }) => isError).length,
        });
  };
  return {
    copyTable: (table) => {
      told("deling", copyTable(store, table));
    },
    freezeWorkbook: () => {
      run(words("deling.fryser"), answer, async (running) =>
        (await import("./freezeWorkbook")).freezeWorkbook(store, running),
      );
    },
    findFunctions: () => {
      run(words("deling.leter"), found, async (running) =>
        (await import("./repairWorkbook")).scanFunctions(store, running),
      );
    },
    repairFunctions: (kind) => {
      run(words("deling.reparerer"), answer, async (running) =>
        (await import("./repairWorkbook")).repairWorkbook(store, kind, running),
      );
    },
  };
}

/**
 * Puts the table on the clipboard and says so; nothing is loaded first, since the browser lets a click do this for a
 * moment only.
 */
async function copyTable(store: Store, table: Table): Promise<void> {
  const isCopied = await writeClipboard({ html: tableHtml(table), text: tableTabs(table) });
  const said = isCopied ? words("deling.kopiert", { tabell: table.title }) : words("deling.ikkeKopiert");
  store.dispatch({ kind: "delingDone", done: { place: "kopi", intent: isCopied ? "success" : "warning", text: said } });
  store.dispatch({ kind: "stopped", announcement: said });
}
