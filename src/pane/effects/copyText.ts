import { escapeMarkup } from "../../table/escapeMarkup";
import { words } from "../texts/text";
import type { Store } from "./store";
import { writeClipboard } from "./writeClipboard";

/**
 * Puts words on the clipboard and says so; nothing is loaded first, since the browser lets a click do this for a
 * moment only.
 */
export async function copyText(store: Store, copied: string): Promise<void> {
  const isCopied = await writeClipboard({ html: escapeMarkup(copied), text: copied });
  store.dispatch({
    kind: "stopped",
    announcement: words(isCopied ? "tekst.kopiert" : "tekst.ikkeKopiert", { tall: copied }),
  });
}
