import { makeShown } from "./makeShown";
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
  if (material !== null && store.state().material === null && step !== "kilde") await readAgain();
  await makeShown(store);
}
