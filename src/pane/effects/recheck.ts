import type { Store } from "./store";

/** Finds anew what is wrong with the ledger, after the template has settled more or less of it. */
export async function recheck(store: Store): Promise<void> {
  const { checksOf } = await import("./checksOf");
  const { material, template } = store.state();
  if (material) store.dispatch({ kind: "materialReady", material: { ...material, checks: checksOf(material.ledger, material.organisation, template) } });
}
