import { joined, wordsOf } from "../../texts/words";
import { countWords, words } from "../texts/text";
import { proposeParsed } from "./proposeTemplate";
import type { Store } from "./store";

/**
 * Takes the workbook's own template into use where nothing is chosen yet, and asks first where something is. A
 * workbook without one, or one that does not answer, changes nothing.
 */
export async function readStoredTemplate(store: Store): Promise<void> {
  const before = store.state().template;
  const [{ readTemplateTexts }, { newestStored }, { migratedProblem }] = await Promise.all([
    import("../../excel/readTemplateTexts"),
    import("../../report/template/storedTemplate"),
    import("../../report/template/migratedProblem"),
  ]);
  const texts = await readTemplateTexts();
  if (texts.kind === "problem") return;
  const stored = newestStored(texts.value);
  if (stored.kind === "none") return;
  if (stored.kind === "refused") {
    store.dispatch({
      kind: "templateNoted",
      notes: [
        { intent: "warning", text: words("mal.avvistIArbeidsboken", { feil: joined(stored.faults.map(wordsOf)) }) },
      ],
    });
    return;
  }
  const remarks = stored.others > 0 ? [countWords("mal.flereIArbeidsboken", stored.others)] : [];
  const isUntouched = store.state().template === before && store.state().sources.length === 0;
  if (!isUntouched) {
    proposeParsed(store, words("mal.arbeidsboken"), stored, remarks);
    return;
  }
  const said = [
    words("mal.iArbeidsboken", { navn: stored.template.name }),
    ...migratedProblem(stored).map(({ message }) => message),
    ...remarks,
  ];
  store.dispatch({
    kind: "templateTaken",
    template: stored.template,
    notes: said.map((note) => ({ intent: "info", text: note })),
  });
}
