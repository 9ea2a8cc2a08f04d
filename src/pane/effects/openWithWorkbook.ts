import { words } from "../texts/text";
import type { Store } from "./store";

/** What Office looks for in a workbook when it opens it. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

interface Settings {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly saveAsync: (done: (result: { readonly status: unknown }) => void) => void;
}

/** Whether the pane opens with the workbook; null where Office keeps no such settings. */
export function opensWithWorkbook(): boolean | null {
  const settings = settingsHere();
  return settings === null ? null : settings.get(SETTING) === true;
}

/**
 * Lets the pane open with the workbook, or no longer: it is kept in the workbook, for whoever opens it and has the
 * add-in.
 */
export async function openWithWorkbook(store: Store, isWanted: boolean): Promise<void> {
  const settings = settingsHere();
  if (settings === null) return;
  settings.set(SETTING, isWanted);
  const status = await new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  if (status !== "succeeded") {
    store.dispatch({ kind: "failed", place: "bygg", message: words("oversikt.aapnesIkkeLagret") });
    return;
  }
  store.dispatch({ kind: "opensWithSet", opens: isWanted });
}

/** The settings; null where there is no Office, or one that keeps none, as the embedded workbook does. */
function settingsHere(): Settings | null {
  if (typeof Office === "undefined") return null;
  const { requirements, document } = Office.context;
  return requirements.isSetSupported("Settings", "1.1") ? document.settings : null;
}
