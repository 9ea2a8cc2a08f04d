import { apart } from "../apart/apart";
import { checksOf, ofChecks } from "../state/checks";
import { isSame } from "../state/upToDate";
import { makeDisponering } from "./makeDisponering";
import { makePreview } from "./makePreview";
import type { Store } from "./store";

/** Makes what the panels show that takes time to work out, where it is not of the present sources and choices. */
export async function makeShown(store: Store): Promise<void> {
  await Promise.all([makeChecks(store), makeDisponering(store), makePreview(store)]);
}

/** Finds what is wrong with the ledger, with what the template has settled of it. */
async function makeChecks(store: Store): Promise<void> {
  const state = store.state();
  const { material, template, step } = state;
  if (step !== "kolonner" || material === null || checksOf(state) !== null) return;
  const of = ofChecks(state);
  const { ledger, organisation } = material;
  const problems = await apart("check", { ledger, organisation, template });
  // What it is of may be another meanwhile, and has checks of its own.
  if (isSame(of, ofChecks(store.state()))) store.dispatch({ kind: "checked", checks: { of, problems } });
}
