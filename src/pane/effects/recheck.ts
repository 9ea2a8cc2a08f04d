import { apart } from "../apart/apart";
import type { Store } from "./store";

/** Finds anew what is wrong with the ledger, after the template has settled more or less of it. */
export async function recheck(store: Store): Promise<void> {
  const { material, template } = store.state();
  if (!material) return;
  const { ledger, organisation } = material;
  const checks = await apart("check", { ledger, organisation, template });
  // What is read anew meanwhile has checks of its own.
  if (store.state().material === material) store.dispatch({ kind: "materialReady", material: { ...material, checks } });
}
