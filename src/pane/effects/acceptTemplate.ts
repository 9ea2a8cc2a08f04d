import { prepareDisponering } from "./prepareDisponering";
import { preparePreview } from "./preparePreview";
import { recheck } from "./recheck";
import type { Store } from "./store";

/** Takes the proposed template into use; sources it remembers otherwise are read again where they were read already. */
export async function acceptTemplate(store: Store, readAgain: () => Promise<void>): Promise<void> {
  const {
    mal: { proposal },
    material,
    step,
  } = store.state();
  if (!proposal) return;
  store.dispatch({
    kind: "templateTaken",
    template: proposal.template,
    notes: proposal.remarks.map((text) => ({ intent: "info", text })),
  });
  if (material === null) return;
  if (store.state().material !== null) await recheck(store);
  else if (step !== "kilde") await readAgain();
  await prepareDisponering(store);
  await preparePreview(store);
}
