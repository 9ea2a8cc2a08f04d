import { CATALOGUE } from "../../functions/catalogue";
import type { FunctionEntry, Text } from "../../functions/entry";
import { NAMESPACE } from "../../functions/functionId";
import { formulaOf, resultText, signature } from "../../functions/help/notation";
import { helpPath } from "../../functions/helpPath";
import type { Language } from "../../texts/translate";
import { text } from "../texts/text";
import type { HelpTopic } from "./helpTopic";
import { nnFunksjoner } from "./nn/funksjoner";

/** A topic for each KOMMUNE function, from what its own help page is made of. */
export function functionTopics(language: Language): readonly HelpTopic[] {
  return CATALOGUE.map((entry) => ofFunction(entry, language));
}

function ofFunction(entry: FunctionEntry, language: Language): HelpTopic {
  const { id, description, parameters, formula, about, errors, examples } = entry;
  // The catalogue has bokmål and English: what Excel is in where the pane speaks nynorsk is bokmål, with its names and figures.
  const own = language === "en" ? "en" : "nb";
  const words = (each: Text): string => (language === "nn" ? (nnFunksjoner[each.nb] ?? each.nb) : each[own]);
  return {
    id: `funksjon/${id}`, group: "funksjoner", title: `${NAMESPACE}.${id}`, words: `${id.replaceAll("_", " ")} funksjon formel function formula`, page: helpPath(id, own),
    text: [
      `${words(description)}.`,
      signature(entry, own),
      parameters.map(({ name, description: meaning, optional }) => `${name[own]}${optional ? ` (${text("hjelp.valgfritt")})` : ""}: ${words(meaning)}`),
      text("hjelp.regner", { formel: words(formula) }),
      ...[...about, ...errors].map(words),
      examples.map(({ says, result, ...example }) => text("hjelp.eksempel", { hva: words(says), formel: formulaOf(id, { says, result, ...example }, own), svar: result.map((row) => row.map((cell) => resultText(cell, own)).join("; ")).join(" | ") })),
    ],
  };
}
