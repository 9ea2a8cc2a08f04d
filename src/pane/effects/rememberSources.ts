import type { Template } from "../../report/template/template";
import { mergeMemories } from "../../source/memory/mergeMemories";
import { remember } from "../../source/memory/remember";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import type { FilePurpose } from "../../source/recognitionFor";
import { guessPurpose } from "../state/guessPurpose";
import { ledgerSources, type LedgerSource } from "../state/sourcesOf";
import type { Purpose } from "../state/wizardState";
import { keepMemory, keptMemory } from "./keptMemory";
import type { Store } from "./store";

/**
 * Remembers how the sources are read, in the template and on this machine: going on from the column screen accepts
 * it. What a pane beside another workbook has kept meanwhile stays.
 */
export function rememberSources(store: Store): void {
  const state = store.state();
  // What is not answered is not accepted.
  const settled = ledgerSources(state).filter(({ id }) => (state.readings[id]?.questions.length ?? 0) === 0);
  const gjenkjenning = withSources(state.template.gjenkjenning, settled);
  const known = mergeMemories(state.mal.remembered, keptMemory());
  const remembered = withSources(known, settled);
  if (gjenkjenning === state.template.gjenkjenning && remembered === known) return;
  if (remembered !== known) keepMemory(remembered);
  store.dispatch({
    kind: "sourcesRemembered",
    gjenkjenning: structuredClone(gjenkjenning) as Template["gjenkjenning"],
    remembered,
  });
}

function withSources(
  memory: readonly RememberedSource[],
  sources: readonly LedgerSource[],
): readonly RememberedSource[] {
  return sources.reduce((so, { name, purpose, content }) => {
    const accepted = fileUse(purpose);
    return accepted === null
      ? so
      : remember(so, {
          name,
          purpose: accepted,
          guess: fileUse(guessPurpose(name, content.inspected)),
          inspected: content.inspected,
          recognition: content.recognition,
        });
  }, memory);
}

function fileUse(purpose: Purpose): FilePurpose | null {
  return purpose === "organisasjon" || purpose === "liste" ? null : purpose;
}
