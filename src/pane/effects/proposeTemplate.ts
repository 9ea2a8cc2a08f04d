import { joined, wordsOf, type Text } from "../../texts/words";
import { LONGEST_JSON } from "../../report/template/jsonFaults";
import { migratedProblem } from "../../report/template/migratedProblem";
import { parseTemplate, type ParsedTemplate } from "../../report/template/parseTemplate";
import { templateDifferences } from "../../report/template/templateDifferences";
import { utf8Text } from "../../source/utf8Text";
import { words } from "../texts/text";
import type { Store } from "./store";

/** A letter takes up to three bytes in UTF-8 for one unit of a JavaScript text. */
export const MOST_TEMPLATE_BYTES = 3 * LONGEST_JSON;

/**
 * Shows what the template in the bytes would change, or that it changes nothing; answers why it cannot be used, or
 * null. Nothing is taken yet.
 */
export function proposeTemplate(store: Store, kilde: string, bytes: Uint8Array): Text | null {
  const json = utf8Text(bytes);
  if (json === null) return words("mal.ikkeUtf8", { kilde });
  const parsed = parseTemplate(json);
  if ("faults" in parsed) return words("mal.avvist", { kilde, feil: joined(parsed.faults.map(wordsOf)) });
  proposeParsed(store, kilde, parsed, []);
  return null;
}

/** As `proposeTemplate`, for a template that is read; `remarks` are said with it. */
export function proposeParsed(store: Store, origin: Text, parsed: ParsedTemplate, remarks: readonly Text[]): void {
  const all = [...migratedProblem(parsed).map(({ message }) => message), ...remarks];
  const differences = templateDifferences(store.state().template, parsed.template);
  if (differences.length > 0)
    store.dispatch({
      kind: "templateProposed",
      proposal: { origin, template: parsed.template, differences, remarks: all },
    });
  else
    store.dispatch({
      kind: "templateTaken",
      template: parsed.template,
      notes: [words("mal.lik", { kilde: origin }), ...all].map((note) => ({ intent: "info", text: note })),
    });
}
