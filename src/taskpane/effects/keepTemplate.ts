import type { Template } from "../../report/template";
import { text } from "../texts/text";
import type { Store } from "./store";

/** Keeps the template where Excel keeps it best, as of `savedAt` (ISO). The hidden sheet of a build has it already, so failing is worth a word only. */
export async function keepTemplate(store: Store, template: Template, savedAt: string): Promise<void> {
  const [{ storeTemplate }, { storedText }] = await Promise.all([import("../../excel/storeTemplate"), import("../../report/storedTemplate")]);
  const stored = await storeTemplate(storedText(template, savedAt));
  store.dispatch({ kind: "templateNoted", notes: stored.kind === "problem" ? [{ intent: "warning", text: text("mal.ikkeLagret", { feil: stored.problem.message }) }] : [] });
}
