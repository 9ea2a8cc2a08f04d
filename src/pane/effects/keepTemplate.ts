import { wordsOf, type Text } from "../../texts/words";
import type { Template } from "../../report/template/template";
import { words } from "../texts/text";
import type { Store } from "./store";

/**
 * Keeps the template where Excel keeps it best, as of `savedAt` (ISO). The hidden sheet of a build has it already, so
 * failing, and a template too large for the other place, is worth a word only. `lacking`: what else there is to say
 * of what was written; `known`: see `storeTemplate`. The texts it took the place of, where they are known.
 */
export async function keepTemplate(
  store: Store,
  template: Template,
  savedAt: string,
  lacking: Text | null = null,
  known: readonly string[] | null = null,
): Promise<readonly string[] | null> {
  const [{ storeTemplate }, { storedText }] = await Promise.all([
    import("../../excel/storeTemplate"),
    import("../../report/template/storedTemplate"),
  ]);
  const stored = await storeTemplate(storedText(template, savedAt), undefined, known);
  const word =
    stored.kind === "problem"
      ? words("mal.ikkeLagret", { feil: wordsOf(stored.problem.message) })
      : stored.value.kept === "tooLarge"
        ? words("mal.bareArk")
        : null;
  const said = [word, lacking].flatMap((each) => each ?? []);
  store.dispatch({ kind: "templateNoted", notes: said.map((each) => ({ intent: "warning", text: each })) });
  return stored.kind === "read" ? stored.value.earlier : null;
}
